package org.linli.press;

import java.util.LinkedHashMap;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Makes closures and records' methods out of the places in class files where Java would make them
 * at run time, each at the first time that it comes by. Other such places stay as they are.
 */
final class ClassPress {
  private static final String CLOSURES = "java/lang/invoke/LambdaMetafactory";
  private static final String RECORDS = "java/lang/runtime/ObjectMethods";

  private final Map<String, Map<String, byte[]>> closures = new LinkedHashMap<>();

  /** Returns a class without such places. What it needs besides is in {@link #closures()}. */
  byte[] press(byte[] bytes) {
    ClassReader in = new ClassReader(bytes);
    ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    in.accept(new Pressed(in.getClassName(), out), 0);
    return out.toByteArray();
  }

  /**
   * Returns the classes of closures that were made.
   *
   * @return by the outermost class around them, whose nest they must be added to; by name
   */
  Map<String, Map<String, byte[]>> closures() {
    return closures;
  }

  /** One class on its way. */
  private final class Pressed extends ClassVisitor {
    private final String name;
    private final RecordMethods records;
    private String host;
    private int made;

    Pressed(String name, ClassVisitor out) {
      super(Opcodes.ASM9, out);
      this.name = name;
      this.host = name;
      this.records = new RecordMethods(name);
    }

    @Override
    public void visitNestHost(String nestHost) {
      host = nestHost;
      super.visitNestHost(nestHost);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String method, String descriptor, String signature, String[] exceptions) {
      return new MethodVisitor(
          Opcodes.ASM9, super.visitMethod(access, method, descriptor, signature, exceptions)) {
        @Override
        public void visitInvokeDynamicInsn(
            String called, String type, Handle maker, Object... about) {
          if (maker.getOwner().equals(CLOSURES) && maker.getName().equals("metafactory")) {
            closure(this, called, type, about);
          } else if (maker.getOwner().equals(RECORDS) && records.make(called, about)) {
            super.visitMethodInsn(
                Opcodes.INVOKESTATIC, name, RecordMethods.name(called), type, false);
          } else {
            super.visitInvokeDynamicInsn(called, type, maker, about);
          }
        }
      };
    }

    /** Puts a closure on the stack, made of what it takes along, which lies there. */
    private void closure(MethodVisitor code, String method, String type, Object[] about) {
      ClosureClass closure =
          new ClosureClass(
              name + "$$Closure" + ++made,
              method,
              Type.getMethodType(type),
              (Type) about[0],
              (Handle) about[1],
              (Type) about[2]);
      closures
          .computeIfAbsent(host, known -> new LinkedHashMap<>())
          .put(closure.name(), closure.bytes(host));
      closure.put(code);
    }

    @Override
    public void visitEnd() {
      records.write(cv);
      super.visitEnd();
    }
  }
}
