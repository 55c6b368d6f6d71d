package org.linli.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes values as bytes that {@link StoredInput} reads again in the same order: whole numbers in
 * as few bytes as they need, and each text once. For one thread.
 */
public final class StoredOutput {
  private byte[] bytes = new byte[1024];
  private int size;
  private final Map<String, Integer> texts = new HashMap<>();

  /** Writes a whole number. */
  public void number(long number) {
    long rest = number << 1 ^ number >> 63;
    room(10);
    while ((rest & ~0x7FL) != 0) {
      bytes[size++] = (byte) (rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }

  /** Writes a number that fills its eight bytes anyway, as a hash does. */
  public void bits(long number) {
    room(8);
    for (int shift = 56; shift >= 0; shift -= 8) {
      bytes[size++] = (byte) (number >>> shift);
    }
  }

  /** Writes yes or no. */
  public void yes(boolean answer) {
    number(answer ? 1 : 0);
  }

  /** Writes a text, whatever characters it holds; halves of characters too. */
  public void text(String text) {
    Integer known = texts.putIfAbsent(text, texts.size());
    if (known != null) {
      number(known + 1L);
      return;
    }
    number(0);
    number(text.length());
    room(text.length() * 3L);
    for (int i = 0; i < text.length(); i++) {
      character(text.charAt(i));
    }
  }

  /** As UTF-8 writes it, but each half of a pair by itself, so that none is lost. */
  private void character(char one) {
    if (one < 0x80) {
      bytes[size++] = (byte) one;
      return;
    }
    if (one < 0x800) {
      bytes[size++] = (byte) (0xC0 | one >> 6);
    } else {
      bytes[size++] = (byte) (0xE0 | one >> 12);
      bytes[size++] = (byte) (0x80 | one >> 6 & 0x3F);
    }
    bytes[size++] = (byte) (0x80 | one & 0x3F);
  }

  /** Writes a text that may be absent. */
  public void text(Optional<String> text) {
    optional(text, this::text);
  }

  /** Writes an amount with its scale. */
  public void amount(BigDecimal amount) {
    text(amount.toString());
  }

  /** Writes a day. */
  public void day(LocalDate day) {
    number(day.toEpochDay());
  }

  /** Writes the bytes of a hash or of another output. */
  public void bytes(byte[] more) {
    number(more.length);
    room(more.length);
    System.arraycopy(more, 0, bytes, size, more.length);
    size += more.length;
  }

  /** Writes a thing that may be absent. */
  public <T> void optional(Optional<T> thing, Consumer<T> writer) {
    yes(thing.isPresent());
    thing.ifPresent(writer);
  }

  /** Writes things in their order, with their number. */
  public <T> void each(Collection<T> things, Consumer<T> writer) {
    number(things.size());
    things.forEach(writer);
  }

  /** Writes a map in its order, by texts. */
  public <T> void map(Map<String, T> map, Consumer<T> writer) {
    number(map.size());
    map.forEach(
        (key, value) -> {
          text(key);
          writer.accept(value);
        });
  }

  /** Returns all that was written. */
  public byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  private void room(long more) {
    long wanted = size + more;
    if (wanted > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.toIntExact(Math.max(wanted, bytes.length * 2L)));
    }
  }
}
