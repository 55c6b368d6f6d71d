package org.linli.press;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * {@code equals} and {@code hashCode} of one record, with the results of {@link
 * java.lang.runtime.ObjectMethods}. Its {@code toString} stays: it is hardly ever asked for.
 */
final class RecordMethods {
  private static final String EQUALS = "equals";
  private static final String HASH = "hashCode";
  private static final int ACCESS =
      Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
  private static final Type OBJECT = Type.getType(Object.class);
  private static final Type OBJECTS = Type.getType(Objects.class);

  private final Type self;
  private final Map<String, List<Handle>> asked = new LinkedHashMap<>();

  RecordMethods(String record) {
    this.self = Type.getObjectType(record);
  }

  /** Returns the name of the static method that does what a method of the record does. */
  static String name(String method) {
    return method + "$";
  }

  /**
   * Takes note of a method that is to be made.
   *
   * @param about as for {@code ObjectMethods}: the class, the names, the components
   * @return false if it is none of those that are made
   */
  boolean make(String method, Object[] about) {
    if (!method.equals(EQUALS) && !method.equals(HASH)) {
      return false;
    }
    asked.put(method, Stream.of(about).skip(2).map(Handle.class::cast).toList());
    return true;
  }

  /** Writes what has been asked for into the record. */
  void write(ClassVisitor record) {
    asked.forEach(
        (method, components) -> {
          if (method.equals(EQUALS)) {
            equality(record, components);
          } else {
            hash(record, components);
          }
        });
  }

  private void equality(ClassVisitor record, List<Handle> components) {
    GeneratorAdapter code =
        new GeneratorAdapter(
            ACCESS,
            new Method(name(EQUALS), Type.BOOLEAN_TYPE, new Type[] {self, OBJECT}),
            null,
            null,
            record);
    Label differs = code.newLabel();
    code.loadArg(1);
    code.instanceOf(self);
    code.ifZCmp(GeneratorAdapter.EQ, differs);
    for (Handle component : components) {
      Type type = Type.getType(component.getDesc());
      code.loadArg(0);
      code.getField(self, component.getName(), type);
      code.loadArg(1);
      code.checkCast(self);
      code.getField(self, component.getName(), type);
      unlessEqual(code, type, differs);
    }
    code.push(true);
    code.returnValue();
    code.mark(differs);
    Object[] locals = {self.getInternalName(), OBJECT.getInternalName()};
    code.visitFrame(Opcodes.F_NEW, locals.length, locals, 0, new Object[0]);
    code.push(false);
    code.returnValue();
    code.endMethod();
  }

  /** Two numbers are equal if their wrappers are: NaN is itself, 0.0 is not -0.0. */
  private static void unlessEqual(GeneratorAdapter code, Type type, Label differs) {
    switch (type.getSort()) {
      case Type.OBJECT, Type.ARRAY -> {
        code.invokeStatic(
            OBJECTS, new Method(EQUALS, Type.BOOLEAN_TYPE, new Type[] {OBJECT, OBJECT}));
        code.ifZCmp(GeneratorAdapter.EQ, differs);
      }
      case Type.FLOAT, Type.DOUBLE -> {
        code.invokeStatic(
            wrapper(type), new Method("compare", Type.INT_TYPE, new Type[] {type, type}));
        code.ifZCmp(GeneratorAdapter.NE, differs);
      }
      default -> code.ifCmp(type, GeneratorAdapter.NE, differs);
    }
  }

  private void hash(ClassVisitor record, List<Handle> components) {
    GeneratorAdapter code =
        new GeneratorAdapter(
            ACCESS, new Method(name(HASH), Type.INT_TYPE, new Type[] {self}), null, null, record);
    code.push(0);
    for (Handle component : components) {
      Type type = Type.getType(component.getDesc());
      code.push(31);
      code.math(GeneratorAdapter.MUL, Type.INT_TYPE);
      code.loadArg(0);
      code.getField(self, component.getName(), type);
      boolean object = !Conversion.isPrimitive(type);
      Type taken = object ? OBJECT : type;
      code.invokeStatic(
          object ? OBJECTS : wrapper(type), new Method(HASH, Type.INT_TYPE, new Type[] {taken}));
      code.math(GeneratorAdapter.ADD, Type.INT_TYPE);
    }
    code.returnValue();
    code.endMethod();
  }

  private static Type wrapper(Type primitive) {
    return switch (primitive.getSort()) {
      case Type.BOOLEAN -> Type.getType(Boolean.class);
      case Type.CHAR -> Type.getType(Character.class);
      case Type.BYTE -> Type.getType(Byte.class);
      case Type.SHORT -> Type.getType(Short.class);
      case Type.INT -> Type.getType(Integer.class);
      case Type.LONG -> Type.getType(Long.class);
      case Type.FLOAT -> Type.getType(Float.class);
      default -> Type.getType(Double.class);
    };
  }
}
