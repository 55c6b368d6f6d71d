package org.linli.check;

import java.util.Arrays;

/** Activities with a key each, by number: two columns, and a table over the keys. */
final class KeyedPart {
  private int[] numbers;
  private long[] keys;
  private int size;

  /** Begins with room for about as many as are to come. */
  KeyedPart(int expected) {
    int room = Math.max(16, expected + expected / 8);
    numbers = new int[room];
    keys = new long[room];
  }

  void add(int number, long key) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size * 2);
      keys = Arrays.copyOf(keys, size * 2);
    }
    numbers[size] = number;
    keys[size] = key;
    size++;
  }

  int size() {
    return size;
  }

  /** Returns the number of the activity at a place of this part. */
  int number(int place) {
    return numbers[place];
  }

  long key(int place) {
    return keys[place];
  }

  /** Returns the slots of an open table that is filled to two thirds at most: a power of two. */
  int[] slots() {
    int wanted = (int) Math.min(1 << 30, Math.max(16, size * 3L / 2));
    return new int[Integer.highestOneBit(wanted - 1) << 1];
  }
}
