package org.linli.notice;

import java.util.List;
import java.util.Optional;

/**
 * A map. Its keys differ, also after Unicode normalisation; what {@code <<} brought in stands after
 * its own entries.
 *
 * @param entries in the order written
 * @param line from 1
 * @param column from 1
 */
public record YamlMap(List<Entry> entries, int line, int column) implements YamlNode {
  /** Copies the entries. */
  public YamlMap {
    entries = List.copyOf(entries);
  }

  /**
   * A key with its value.
   *
   * @param key always a scalar
   * @param value what it holds
   */
  public record Entry(YamlScalar key, YamlNode value) {}

  /** Returns the value of a key, which is to be given in NFC. */
  public Optional<YamlNode> get(String key) {
    return entry(key).map(Entry::value);
  }

  /** Returns the entry of a key, which is to be given in NFC. */
  public Optional<Entry> entry(String key) {
    for (Entry entry : entries) {
      if (entry.key().text().equals(key)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }
}
