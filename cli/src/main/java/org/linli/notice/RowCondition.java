package org.linli.notice;

import java.util.Map;
import org.linli.model.Row;

/**
 * Which rows of a table are meant.
 *
 * @param values by field key what a row must hold there: the id of an enum's option, {@code yes} or
 *     {@code no}, or the text; empty for all rows
 */
public record RowCondition(Map<String, String> values) {
  /** All rows. */
  public static final RowCondition ALL = new RowCondition(Map.of());

  /** Copies the map. */
  public RowCondition {
    values = Map.copyOf(values);
  }

  /** Returns whether a row is one of those meant. */
  public boolean meets(Row row) {
    for (Map.Entry<String, String> wanted : values.entrySet()) {
      if (!row.word(wanted.getKey()).equals(wanted.getValue())) {
        return false;
      }
    }
    return true;
  }
}
