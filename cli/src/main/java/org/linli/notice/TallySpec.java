package org.linli.notice;

import java.util.Optional;

/**
 * A statistics table that a notice wants: rows of a table, counted by something.
 *
 * @param id stable
 * @param title as an official names it
 * @param table whose counted rows are counted
 * @param by what the lines are
 * @param across what the columns are; empty for a table with figures only
 * @param where which rows
 * @param sum key of the field that is added up in place of the rows' number
 * @param clause the clause that asks for it
 */
public record TallySpec(
    String id,
    String title,
    String table,
    Key by,
    Optional<Key> across,
    RowCondition where,
    Optional<String> sum,
    Optional<String> clause) {

  /**
   * What rows are told apart by.
   *
   * @param kind of property
   * @param field key of the field; empty where the kind needs none
   */
  public record Key(Kind kind, Optional<String> field) {
    /** Returns the key that a pack writes as {@code unit}, {@code year:date} or {@code type}. */
    static Key of(String written) {
      for (Kind kind : Kind.values()) {
        if (kind.isOfDay() && written.startsWith(kind.word + ":")) {
          return new Key(kind, Optional.of(written.substring(kind.word.length() + 1)));
        }
        if (!kind.isOfDay() && written.equals(kind.word)) {
          return new Key(kind, Optional.empty());
        }
      }
      return new Key(Kind.FIELD, Optional.of(written));
    }

    /** Returns the name of the property for the head of a table, in Chinese. */
    public String heading(TableSpec table) {
      if (!kind.heading.isEmpty()) {
        return kind.heading;
      }
      // Notices call their categories 行动, 任务, 措施 or 系列: the column of the form has their word.
      String key = kind == Kind.CATEGORY ? kind.word : field.orElse("");
      return table.field(key).map(FieldSpec::heading).orElse(key);
    }
  }

  /** The properties of a row that it can be told apart by. */
  public enum Kind {
    /** What a field holds. */
    FIELD("", ""),
    /** The unit directly below the root that it belongs to. */
    UNIT("unit", "单位"),
    /** The kind of place that its unit is. */
    SETTING("setting", "地区类别"),
    /** What the notice names within its categories; a row may speak of several. */
    TOPIC("topic", "内容"),
    /** What places of its unit's kind take up; a row may speak of several. */
    SETTING_TOPIC("setting-topic", "重点内容"),
    /** An activity's category. */
    CATEGORY("category", ""),
    /** The year of a day or of a period's first day. */
    YEAR("year", "年度"),
    /** The month of a day or of a period's first day. */
    MONTH("month", "月份");

    private final String word;
    private final String heading;

    Kind(String word, String heading) {
      this.word = word;
      this.heading = heading;
    }

    /** Returns whether it is told by a field that holds a day. */
    boolean isOfDay() {
      return this == YEAR || this == MONTH;
    }
  }
}
