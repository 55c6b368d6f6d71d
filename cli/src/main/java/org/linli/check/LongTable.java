package org.linli.check;

import java.util.OptionalLong;
import java.util.function.LongConsumer;

/**
 * Numbers by fingerprint, in two arrays: for millions of keys where a map of objects would not fit.
 * Open addressing, at most two thirds full. For one thread.
 */
public final class LongTable {
  private static final int FIRST_SIZE = 16;

  /** 0 marks a free slot, so the fingerprint 0 is kept as 1. */
  private long[] keys = new long[FIRST_SIZE];

  private long[] values = new long[FIRST_SIZE];
  private int size;

  /** Returns the fingerprint of a text without its white space and width. */
  public static long keyOf(String text) {
    return Fingerprint.folded(text);
  }

  /** Keeps a number under a key that has none; returns the number that it already has. */
  public OptionalLong putIfAbsent(long key, long value) {
    if (size * 3L >= keys.length * 2L) {
      grow();
    }
    int slot = slot(keys, shifted(key));
    if (keys[slot] != 0) {
      return OptionalLong.of(values[slot]);
    }
    keys[slot] = shifted(key);
    values[slot] = value;
    size++;
    return OptionalLong.empty();
  }

  /** Returns the key's number; empty where it has none. */
  public OptionalLong get(long key) {
    int slot = slot(keys, shifted(key));
    return keys[slot] == 0 ? OptionalLong.empty() : OptionalLong.of(values[slot]);
  }

  /** Returns whether the key has a number. */
  public boolean contains(long key) {
    return keys[slot(keys, shifted(key))] != 0;
  }

  /** Returns how many keys there are. */
  public int size() {
    return size;
  }

  /** Hands over every key, in no order. */
  void forEachKey(LongConsumer taker) {
    for (long key : keys) {
      if (key != 0) {
        taker.accept(key);
      }
    }
  }

  private void grow() {
    long[] newKeys = new long[keys.length * 2];
    long[] newValues = new long[keys.length * 2];
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0) {
        int slot = slot(newKeys, keys[i]);
        newKeys[slot] = keys[i];
        newValues[slot] = values[i];
      }
    }
    keys = newKeys;
    values = newValues;
  }

  private static long shifted(long key) {
    return key == 0 ? 1 : key;
  }

  /** Returns the slot that holds the key, or the free one where it belongs. */
  private static int slot(long[] keys, long key) {
    int mask = keys.length - 1;
    int slot = (int) (key ^ key >>> 32) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
