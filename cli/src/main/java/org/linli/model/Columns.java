package org.linli.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The keys of a table's fields, in order: what a {@link Row} is laid out by. Shared by all rows of
 * a table.
 */
public final class Columns {
  private final String table;
  private final List<String> keys;
  private final Map<String, Integer> positions = new HashMap<>();

  /**
   * Lays out a table.
   *
   * @param table the table's name, as {@code activities}
   * @param keys the fields' keys in order, each once
   */
  public Columns(String table, List<String> keys) {
    this.table = table;
    this.keys = List.copyOf(keys);
    for (String key : keys) {
      positions.put(key, positions.size());
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
  public int position(String key) {
    return positions.getOrDefault(key, -1);
  }
}
