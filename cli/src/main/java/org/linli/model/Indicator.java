package org.linli.model;

import java.util.Optional;
import org.linli.finding.Location;

/**
 * One measure's target and actual figure as submitted. A typed view of its {@link Row}.
 *
 * @param row the row that it is read from
 */
public record Indicator(Row row) {

  /** Returns the place of one of its fields. */
  public Location at(String key) {
    return row.at(key);
  }

  /** Returns 指标编号, empty text where it is missing. */
  public String id() {
    return row.text("id");
  }

  /** Returns 指标名称, empty text where it is missing. */
  public String name() {
    return row.text("name");
  }

  /** Returns 目标值 as written, in {@link #unit()}. */
  public String target() {
    return row.text("target");
  }

  /** Returns 完成值 as written, in {@link #unit()}. */
  public String actual() {
    return row.text("actual");
  }

  /** Returns 单位, as {@code %} or 个; empty text where it is missing. */
  public String unit() {
    return row.text("unit");
  }

  /** Returns 责任单位. */
  public Optional<String> responsible() {
    return row.stated("responsible");
  }

  /** Returns 说明. */
  public Optional<String> note() {
    return row.stated("note");
  }
}
