package org.linli.model;

import java.util.Arrays;
import java.util.List;

/**
 * The keys of a table's fields, in order: what a {@link Row} is laid out by. Shared by all rows of
 * a table.
 */
public final class Columns {
  private final String table;
  private final List<String> keys;

  /** Keys by hash, with free slots between; rows are asked for them millions of times. */
  private final String[] slots;

  private final int[] positions;

  /** By the number of a {@link Key}. */
  private final int[] ofKeys;

  /**
   * Lays out a table.
   *
   * @param table the table's name, as {@code activities}
   * @param keys the fields' keys in order, each once
   */
  public Columns(String table, List<String> keys) {
    this.table = table.intern();
    this.keys = List.copyOf(keys);
    this.slots = new String[Integer.highestOneBit(Math.max(1, keys.size())) * 4];
    this.positions = new int[slots.length];
    Arrays.fill(slots, "");
    Arrays.fill(positions, -1);
    for (int i = 0; i < this.keys.size(); i++) {
      int slot = slot(keys.get(i));
      // The rules ask by constants: one comparison of references answers nearly all.
      slots[slot] = keys.get(i).intern();
      positions[slot] = i;
    }
    Key[] all = Key.values();
    this.ofKeys = new int[all.length];
    for (Key key : all) {
      ofKeys[key.ordinal()] = position(key.text());
    }
  }

  /** Returns the name of the table. */
  public String table() {
    return table;
  }

  /** Returns the keys in order. */
  public List<String> keys() {
    return keys;
  }

  /** Returns the position of a key from 0, or -1 where the table has no such field. */
  @SuppressWarnings("ReferenceEquality") // nearly all who ask hold the very constant; see below
  public int position(String key) {
    int first = first(key);
    if (slots[first] == key) {
      return positions[first];
    }
    int slot = slot(key);
    return positions[slot];
  }

  /** Returns the position of a key from 0, or -1 where the table has no such field. */
  int position(Key key) {
    return ofKeys[key.ordinal()];
  }

  /** Returns the slot that holds a key, or the free one where it belongs. */
  private int slot(String key) {
    int slot = first(key);
    while (!slots[slot].isEmpty() && !slots[slot].equals(key)) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  /** Returns where a key is looked for first. */
  private int first(String key) {
    int hash = key.hashCode();
    return (hash ^ hash >>> 16) & slots.length - 1;
  }
}
