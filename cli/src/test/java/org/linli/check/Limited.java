package org.linli.check;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.linli.model.Limits;

/** Limits that an example sets lower, so that it need not be a gigabyte long. */
final class Limited {
  private Limited() {}

  /** Returns the limits with one of them, by the name of its component, set to a number. */
  static Limits by(Limits limits, String name, String number) {
    RecordComponent[] components = Limits.class.getRecordComponents();
    Object[] values = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    if (Arrays.stream(components).noneMatch(component -> component.getName().equals(name))) {
      throw new IllegalArgumentException("no limit: " + name);
    }
    try {
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        values[i] = components[i].getAccessor().invoke(limits);
        if (components[i].getName().equals(name)) {
          values[i] =
              types[i] == long.class ? (Object) Long.valueOf(number) : Integer.valueOf(number);
        }
      }
      return Limits.class.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
