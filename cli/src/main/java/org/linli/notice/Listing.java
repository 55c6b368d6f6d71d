package org.linli.notice;

import java.util.List;
import java.util.Optional;

/**
 * Rows of a table that the report lists one by one, as the cases of an appendix.
 *
 * @param id stable
 * @param title as an official names it
 * @param table whose counted rows are listed
 * @param columns keys of the fields shown, in order; the unit's name goes before them
 * @param where which rows
 * @param clause the clause that asks for it
 */
public record Listing(
    String id,
    String title,
    String table,
    List<String> columns,
    RowCondition where,
    Optional<String> clause) {
  /** Copies the list. */
  public Listing {
    columns = List.copyOf(columns);
  }
}
