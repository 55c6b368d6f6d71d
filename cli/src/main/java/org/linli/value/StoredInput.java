package org.linli.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads what {@link StoredOutput} has written. Bytes that it has not written end in {@link
 * IllegalArgumentException} or {@link IndexOutOfBoundsException}, never in more memory than they
 * are worth. For one thread.
 */
public final class StoredInput {
  private final byte[] bytes;
  private int at;
  private final List<String> texts = new ArrayList<>();

  /** Reads these bytes from their beginning. */
  public StoredInput(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Reads a whole number. */
  public long number() {
    long rest = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      byte next = bytes[at++];
      rest |= (next & 0x7FL) << shift;
      if (next >= 0) {
        return rest >>> 1 ^ -(rest & 1);
      }
    }
    throw new IllegalArgumentException("no number at " + at);
  }

  /** Reads a whole number that an int holds. */
  public int small() {
    return Math.toIntExact(number());
  }

  /** Reads how many things follow, each of which has at least one byte. */
  public int count() {
    int count = small();
    if (count < 0 || count > bytes.length - at) {
      throw new IllegalArgumentException("too many at " + at + ": " + count);
    }
    return count;
  }

  /** Reads a number of eight bytes. */
  public long bits() {
    long number = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      number = number << 8 | bytes[at++] & 0xFF;
    }
    return number;
  }

  /** Reads yes or no. */
  public boolean yes() {
    return number() != 0;
  }

  /** Reads a text. */
  public String text() {
    int known = small();
    if (known > 0) {
      return texts.get(known - 1);
    }
    char[] characters = new char[count()];
    for (int i = 0; i < characters.length; i++) {
      characters[i] = character();
    }
    String text = new String(characters);
    texts.add(text);
    return text;
  }

  private char character() {
    int first = bytes[at++];
    if (first >= 0) {
      return (char) first;
    }
    int second = bytes[at++] & 0x3F;
    return (first & 0xE0) == 0xC0
        ? (char) ((first & 0x1F) << 6 | second)
        : (char) ((first & 0x0F) << 12 | second << 6 | bytes[at++] & 0x3F);
  }

  /** Reads a text that may be absent. */
  public Optional<String> optionalText() {
    return optional(this::text);
  }

  /** Reads an amount with its scale. */
  public BigDecimal amount() {
    return new BigDecimal(text());
  }

  /** Reads a day. */
  public LocalDate day() {
    return LocalDate.ofEpochDay(number());
  }

  /** Reads bytes. */
  public byte[] bytes() {
    byte[] some = new byte[count()];
    System.arraycopy(bytes, at, some, 0, some.length);
    at += some.length;
    return some;
  }

  /** Reads a thing that may be absent. */
  public <T> Optional<T> optional(Supplier<T> reader) {
    return yes() ? Optional.of(reader.get()) : Optional.empty();
  }

  /** Reads things in their order. */
  public <T> List<T> each(Supplier<T> reader) {
    int count = count();
    List<T> things = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      things.add(reader.get());
    }
    return things;
  }

  /** Reads a map in its order. */
  public <T> Map<String, T> map(Supplier<T> reader) {
    int count = count();
    Map<String, T> map = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      map.put(text(), reader.get());
    }
    return map;
  }

  /** Returns whether all has been read. */
  public boolean atEnd() {
    return at == bytes.length;
  }
}
