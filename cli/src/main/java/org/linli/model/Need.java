package org.linli.model;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.finding.Location;

/**
 * One line of the needs ledger (需求台账): what a household asks for and what became of it. A typed
 * view of its {@link Row}; what was not stated or could not be read is empty.
 *
 * @param row the row that it is read from
 */
public record Need(Row row) {
  /** Id of the status 待派单. */
  public static final String OPEN = "open";

  /** Id of the status 已派单. */
  public static final String DISPATCHED = "dispatched";

  /** Id of the status 已办结. */
  public static final String DONE = "done";

  /** Id of the status 已上报. */
  public static final String ESCALATED = "escalated";

  /** Returns the place of one of its fields. */
  public Location at(String key) {
    return row.at(key);
  }

  /** Returns 编号. */
  public Optional<String> id() {
    return row.stated("id");
  }

  /** Returns 需求人（户主）: personal data, kept out of published output. */
  public Optional<String> household() {
    return row.stated("household");
  }

  /** Returns 群体类别 as written. */
  public Optional<String> group() {
    return row.stated("group");
  }

  /** Returns 需求内容, empty text where it is missing. */
  public String content() {
    return row.text("content");
  }

  /** Returns 需求类别 as read. */
  public Optional<String> kind() {
    return row.value("kind", String.class);
  }

  /** Returns whether it is a 微心愿 (the notice also writes 微星愿). */
  public boolean wish() {
    return row.value("wish", Boolean.class).orElse(false);
  }

  /** Returns 村（居）. */
  public Optional<String> village() {
    return row.stated("village");
  }

  /** Returns 登记日期. */
  public Optional<LocalDate> registeredOn() {
    return row.value("registered_on", LocalDate.class);
  }

  /** Returns 承接社会组织 as written. */
  public Optional<String> organization() {
    return row.stated("organization");
  }

  /** Returns 派单日期. */
  public Optional<LocalDate> dispatchedOn() {
    return row.value("dispatched_on", LocalDate.class);
  }

  /** Returns the id of 办理层级, as {@code county}. */
  public Optional<String> level() {
    return row.value("level", String.class);
  }

  /** Returns the id of 状态, as {@link #DONE}. */
  public Optional<String> status() {
    return row.value("status", String.class);
  }

  /** Returns 办结日期. */
  public Optional<LocalDate> doneOn() {
    return row.value("done_on", LocalDate.class);
  }

  /** Returns 关联活动: an activity's name or its 编号. */
  public Optional<String> activity() {
    return row.stated("activity");
  }
}
