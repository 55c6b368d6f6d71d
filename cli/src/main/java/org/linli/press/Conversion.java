package org.linli.press;

import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;

/** From one type to another, as {@link java.lang.invoke.LambdaMetafactory} allows and asks. */
final class Conversion {
  private static final Type OBJECT = Type.getType(Object.class);

  private Conversion() {}

  /** A value that is handed to code whose parameter can take it: boxed, unboxed or as it is. */
  static void given(GeneratorAdapter code, Type from, Type to) {
    if (isPrimitive(from) || isPrimitive(to)) {
      cast(code, from, to);
    }
  }

  /** A value of which only the author of the closure knows that it is of a narrower type. */
  static void cast(GeneratorAdapter code, Type from, Type to) {
    if (from.equals(to)) {
      return;
    }
    if (isPrimitive(from) && isPrimitive(to)) {
      code.cast(from, to);
    } else if (isPrimitive(from)) {
      code.valueOf(from);
    } else if (isPrimitive(to)) {
      code.unbox(to);
    } else if (!to.equals(OBJECT)) {
      code.checkCast(to);
    }
  }

  /** A result that nobody wants. */
  static void dropped(GeneratorAdapter code, Type result) {
    switch (result.getSize()) {
      case 1 -> code.pop();
      case 2 -> code.pop2();
      default -> {
        // There is none.
      }
    }
  }

  static boolean isPrimitive(Type type) {
    return type.getSort() < Type.ARRAY;
  }
}
