package org.linli.notice;

import java.util.List;

/**
 * A list.
 *
 * @param items in the order written
 * @param line from 1
 * @param column from 1
 */
public record YamlList(List<YamlNode> items, int line, int column) implements YamlNode {
  /** Copies the items. */
  public YamlList {
    items = List.copyOf(items);
  }
}
