package org.linli.cache;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.linli.model.Roster;
import org.linli.value.Sha256;
import org.linli.value.StoredOutput;

/**
 * The hash of a value with all that it is made of: a notice with its tables, fields, words and
 * roster, however it came to be. What it does not understand it refuses, so that nothing can be
 * left out of a hash in silence.
 */
public final class ValueHash {
  private static final int DEEPEST = 200;
  private static final String OWN = "org.linli.";
  private static final Set<Class<?>> PLAIN =
      Set.of(
          String.class,
          Long.class,
          Integer.class,
          Short.class,
          Byte.class,
          Character.class,
          Boolean.class,
          java.math.BigDecimal.class,
          java.math.BigInteger.class,
          java.time.LocalDate.class,
          java.time.YearMonth.class,
          java.time.MonthDay.class,
          java.time.Year.class);

  private final StoredOutput out = new StoredOutput();
  private int depth;

  private ValueHash() {}

  /** Returns the hash of a value; nothing if there is something in it that is not understood. */
  public static Optional<byte[]> of(Object value) {
    return bytes(value).map(Sha256::of);
  }

  private static Optional<byte[]> bytes(@Nullable Object value) {
    ValueHash hash = new ValueHash();
    return hash.add(value) ? Optional.of(hash.out.toBytes()) : Optional.empty();
  }

  private boolean add(@Nullable Object value) {
    if (value == null || ++depth > DEEPEST) {
      return false;
    }
    boolean understood = told(value);
    depth--;
    return understood;
  }

  private boolean told(Object value) {
    if (value instanceof Roster roster) {
      out.text("roster");
      roster.write(out);
      return true;
    }
    if (value instanceof Enum<?> constant) {
      out.text(constant.getDeclaringClass().getName());
      out.text(constant.name());
      return true;
    }
    if (PLAIN.contains(value.getClass()) || value instanceof Path || value instanceof BitSet) {
      out.text(value.toString());
      return true;
    }
    if (value instanceof Pattern pattern) {
      out.text(pattern.pattern());
      out.number(pattern.flags());
      return true;
    }
    if (value instanceof Optional<?> optional) {
      out.yes(optional.isPresent());
      return optional.isEmpty() || add(optional.get());
    }
    if (value instanceof Map<?, ?> map) {
      return entries(map);
    }
    if (value instanceof List<?> || value instanceof Set<?>) {
      return elements((Collection<?>) value);
    }
    if (value instanceof Object[] array) {
      return elements(Arrays.asList(array));
    }
    if (value instanceof int[] numbers) {
      return elements(Arrays.stream(numbers).boxed().toList());
    }
    return isOwn(value.getClass()) && fields(value);
  }

  /** Of code nobody can tell what it does: a class that a lambda was made of has no content. */
  private static boolean isOwn(Class<?> type) {
    return type.getName().startsWith(OWN)
        && !type.isHidden()
        && !type.isSynthetic()
        && !type.isAnonymousClass();
  }

  private boolean elements(Collection<?> values) {
    out.number(values.size());
    return isShuffled(values) ? sorted(values) : values.stream().allMatch(this::add);
  }

  private boolean entries(Map<?, ?> map) {
    out.number(map.size());
    if (isShuffled(map)) {
      return sorted(
          map.entrySet().stream().map(entry -> List.of(entry.getKey(), entry.getValue())).toList());
    }
    return map.entrySet().stream().allMatch(entry -> add(entry.getKey()) && add(entry.getValue()));
  }

  /** The order of these means nothing, and is another in each run. */
  private static boolean isShuffled(Object collection) {
    return !(collection instanceof List<?>)
        && (collection.getClass() == HashMap.class
            || collection.getClass() == HashSet.class
            || collection.getClass() == ConcurrentHashMap.class
            || collection.getClass().getName().startsWith("java.util.ImmutableCollections"));
  }

  private boolean sorted(Collection<?> values) {
    List<byte[]> all = new ArrayList<>();
    for (Object value : values) {
      Optional<byte[]> bytes = bytes(value);
      if (bytes.isEmpty()) {
        return false;
      }
      all.add(bytes.get());
    }
    all.sort(Arrays::compare);
    all.forEach(out::bytes);
    return true;
  }

  private boolean fields(Object value) {
    out.text(value.getClass().getName());
    List<Field> fields = new ArrayList<>();
    for (Class<?> at = value.getClass();
        at != null && at.getName().startsWith(OWN);
        at = at.getSuperclass()) {
      fields.addAll(Arrays.asList(at.getDeclaredFields()));
    }
    fields.removeIf(field -> Modifier.isStatic(field.getModifiers()));
    fields.sort(Comparator.comparing(Field::getName));
    for (Field field : fields) {
      out.text(field.getName());
      if (!add(content(field, value))) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Object content(Field field, Object value) {
    try {
      field.setAccessible(true);
      return field.get(value);
    } catch (IllegalAccessException | RuntimeException hidden) {
      return null;
    }
  }
}
