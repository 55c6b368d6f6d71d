package org.linli.notice;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure that a notice names beside the measures of activities, as 乡镇（街道）社工站覆盖率达70%.
 *
 * @param id as rows of {@code indicators} name it
 * @param name as the notice writes it
 * @param unit of measure, as {@code %} or 家
 * @param target reached by a figure that is not less; empty where the notice gives no number
 * @param source the rows that it is worked out from; empty where units state it themselves
 * @param byYear key of the date field by which there is a figure for each year
 * @param clause the clause that names it
 */
public record Indicator(
    String id,
    String name,
    String unit,
    Optional<BigDecimal> target,
    Optional<Source> source,
    Optional<String> byYear,
    Optional<String> clause) {

  /**
   * Rows of a table and what is made of them.
   *
   * @param table whose counted rows are looked at
   * @param where which of them
   * @param kind what is made of them
   * @param field that is added up, or whose different values are counted; empty for the other kinds
   */
  public record Source(String table, RowCondition where, Kind kind, Optional<String> field) {}

  /** What is made of rows. */
  public enum Kind {
    /** Their number. */
    ROWS,
    /** Their number as a percentage of all counted rows of the table. */
    SHARE,
    /** The sum of a field. */
    SUM,
    /** How many different values a field has. */
    DISTINCT
  }
}
