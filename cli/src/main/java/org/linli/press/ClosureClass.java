package org.linli.press;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * A closure as a class of its own, which does what {@link java.lang.invoke.LambdaMetafactory} makes
 * at run time: it keeps what it takes along, and its one method calls the code of the closure.
 *
 * @param name of the class
 * @param method that it implements
 * @param made from what it takes along to the interface that it implements
 * @param erased parameters and result of the method as the interface declares them
 * @param code what it calls: parameters are what it takes along, then those of the method
 * @param meant parameters and result of the method as the closure has them
 */
record ClosureClass(String name, String method, Type made, Type erased, Handle code, Type meant) {
  private static final Method CONSTRUCTOR = Method.getMethod("void <init> ()");
  private static final Type OBJECT = Type.getType(Object.class);
  private static final String ONLY = "ONLY";
  private static final String OF = "of";

  private Type type() {
    return made.getReturnType();
  }

  /** The types of what it takes along. */
  private Type[] taken() {
    return made.getArgumentTypes();
  }

  /** Puts an object of the class onto the stack, where what it takes along lies. */
  void put(MethodVisitor user) {
    if (taken().length == 0) {
      user.visitFieldInsn(Opcodes.GETSTATIC, name, ONLY, type().getDescriptor());
    } else {
      user.visitMethodInsn(Opcodes.INVOKESTATIC, name, OF, made.getDescriptor(), false);
    }
  }

  /**
   * Returns the class.
   *
   * @param host the outermost class around the closure, whose private members it may use
   */
  byte[] bytes(String host) {
    ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    out.visit(
        Opcodes.V17,
        Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC,
        name,
        null,
        OBJECT.getInternalName(),
        new String[] {type().getInternalName()});
    out.visitNestHost(host);
    constructor(out);
    if (taken().length == 0) {
      only(out);
    } else {
      of(out);
    }
    call(out);
    out.visitEnd();
    return out.toByteArray();
  }

  private Type self() {
    return Type.getObjectType(name);
  }

  private Method constructor() {
    return new Method("<init>", Type.VOID_TYPE, taken());
  }

  private static String field(int index) {
    return "taken" + index;
  }

  private static void end(GeneratorAdapter code) {
    code.returnValue();
    code.endMethod();
  }

  private void constructor(ClassVisitor out) {
    GeneratorAdapter code =
        new GeneratorAdapter(Opcodes.ACC_PRIVATE, constructor(), null, null, out);
    code.loadThis();
    code.invokeConstructor(OBJECT, CONSTRUCTOR);
    Type[] taken = taken();
    for (int i = 0; i < taken.length; i++) {
      out.visitField(
          Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, field(i), taken[i].getDescriptor(), null, null);
      code.loadThis();
      code.loadArg(i);
      code.putField(self(), field(i), taken[i]);
    }
    end(code);
  }

  /** What takes nothing along is made once. */
  private void only(ClassVisitor out) {
    int access = Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
    out.visitField(access, ONLY, type().getDescriptor(), null, null);
    GeneratorAdapter code =
        new GeneratorAdapter(
            Opcodes.ACC_STATIC, Method.getMethod("void <clinit> ()"), null, null, out);
    code.newInstance(self());
    code.dup();
    code.invokeConstructor(self(), constructor());
    code.putStatic(self(), ONLY, type());
    end(code);
  }

  private void of(ClassVisitor out) {
    GeneratorAdapter code =
        new GeneratorAdapter(
            Opcodes.ACC_STATIC, new Method(OF, made.getDescriptor()), null, null, out);
    code.newInstance(self());
    code.dup();
    code.loadArgs();
    code.invokeConstructor(self(), constructor());
    end(code);
  }

  private void call(ClassVisitor out) {
    GeneratorAdapter call =
        new GeneratorAdapter(
            Opcodes.ACC_PUBLIC, new Method(method, erased.getDescriptor()), null, null, out);
    boolean makes = code.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    Type owner = Type.getObjectType(code.getOwner());
    if (makes) {
      call.newInstance(owner);
      call.dup();
    }
    arguments(call, parameters(owner));
    call.visitMethodInsn(
        instruction(), code.getOwner(), code.getName(), code.getDesc(), code.isInterface());
    result(call, makes ? owner : Type.getReturnType(code.getDesc()));
    end(call);
  }

  /** What the code takes, the object whose method it is before the rest. */
  private List<Type> parameters(Type owner) {
    List<Type> all = new ArrayList<>();
    if (code.getTag() != Opcodes.H_INVOKESTATIC && code.getTag() != Opcodes.H_NEWINVOKESPECIAL) {
      all.add(owner);
    }
    all.addAll(List.of(Type.getArgumentTypes(code.getDesc())));
    return all;
  }

  private void arguments(GeneratorAdapter call, List<Type> parameters) {
    Type[] taken = taken();
    for (int i = 0; i < taken.length; i++) {
      call.loadThis();
      call.getField(self(), field(i), taken[i]);
      Conversion.given(call, taken[i], parameters.get(i));
    }
    Type[] declared = erased.getArgumentTypes();
    Type[] held = meant.getArgumentTypes();
    for (int i = 0; i < declared.length; i++) {
      call.loadArg(i);
      Conversion.cast(call, declared[i], held[i]);
      Conversion.given(call, held[i], parameters.get(taken.length + i));
    }
  }

  private int instruction() {
    return switch (code.getTag()) {
      case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
      case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
      // Private methods of the nest are called like any other (JEP 181).
      default -> code.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
    };
  }

  private void result(GeneratorAdapter call, Type got) {
    Type declared = erased.getReturnType();
    if (declared.equals(Type.VOID_TYPE)) {
      Conversion.dropped(call, got);
    } else {
      Conversion.cast(call, got, meant.getReturnType());
      Conversion.cast(call, meant.getReturnType(), declared);
    }
  }
}
