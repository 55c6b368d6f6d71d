package org.linli.model;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.finding.Location;
import org.linli.value.Count;

/**
 * One event that has to be reported beforehand: 节庆活动、文化演出、体育竞赛、人员集会. A typed view of its {@link
 * Row}.
 *
 * @param row the row that it is read from
 */
public record PublicEvent(Row row) {

  /** Returns the place of one of its fields. */
  public Location at(String key) {
    return row.at(key);
  }

  /** Returns 活动名称, empty text where it is missing. */
  public String name() {
    return row.text("name");
  }

  /** Returns the id of 活动类型. */
  public Optional<String> kind() {
    return row.value("kind", String.class);
  }

  /** Returns 组织名称. */
  public Optional<String> organization() {
    return row.stated("organization");
  }

  /** Returns 活动日期. */
  public Optional<LocalDate> date() {
    return row.value("date", LocalDate.class);
  }

  /** Returns 预计人数: a plan, never added to any figure of people helped. */
  public Optional<Count> people() {
    return row.value("people", Count.class);
  }

  /** Returns 报告日期. */
  public Optional<LocalDate> reportedOn() {
    return row.value("reported_on", LocalDate.class);
  }

  /** Returns 报告对象. */
  public Optional<String> reportedTo() {
    return row.stated("reported_to");
  }
}
