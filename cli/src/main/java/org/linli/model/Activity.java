package org.linli.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.linli.finding.Location;
import org.linli.value.Beneficiaries;
import org.linli.value.Count;
import org.linli.value.Money;
import org.linli.value.Period;

/**
 * One activity: a row of Attachment 1, a record of Attachment 2, or both merged. A typed view of
 * its {@link Row}; what was not stated or could not be read is empty.
 *
 * @param row the row that it is read from
 */
public record Activity(Row row) {

  /** Returns the place of one of its fields. */
  public Location at(String key) {
    return row.at(key);
  }

  /** Returns 编号. */
  public Optional<String> id() {
    return row.stated("id");
  }

  /** Returns 活动名称, empty text where it is missing. */
  public String name() {
    return row.text(Key.NAME);
  }

  /** Returns 发起单位（组织者）, empty text where it is missing. */
  public String initiator() {
    return row.text(Key.INITIATOR);
  }

  /** Returns 活动地域（县/乡/村） or 活动地点, empty text where it is missing. */
  public String place() {
    return row.text(Key.PLACE);
  }

  /** Returns 活动时间, both days inclusive. */
  public Optional<Period> period() {
    return row.value(Key.PERIOD, Period.class);
  }

  /** Returns the category, stated or inferred; empty for 未分类. */
  public Optional<CategoryChoice> category() {
    return row.value(Key.CATEGORY, CategoryChoice.class);
  }

  /** Returns 参与社会组织, names as written. */
  public List<String> organizations() {
    return row.list(Key.ORGANIZATIONS);
  }

  /** Returns 参与人数: people who took part on the giving side. */
  public Optional<Count> participants() {
    return row.value(Key.PARTICIPANTS, Count.class);
  }

  /** Returns 投入资金（含物资折款） in yuan. */
  public Optional<Money> funds() {
    return row.value(Key.FUNDS, Money.class);
  }

  /** Returns 受益对象及人数. */
  public Optional<Beneficiaries> beneficiaries() {
    return row.value(Key.BENEFICIARIES, Beneficiaries.class);
  }

  /** Returns 受益对象 where the count stands in a column of its own. */
  public List<String> beneficiaryGroups() {
    return row.list("beneficiary_groups");
  }

  /** Returns 累计服务时长 in hours. */
  public Optional<BigDecimal> serviceHours() {
    return row.value(Key.SERVICE_HOURS, BigDecimal.class);
  }

  /** Returns whether it goes on after the notice's window (长期坚持). */
  public boolean longTerm() {
    return row.value("long_term", Boolean.class).orElse(false);
  }

  /** Returns 佐证材料: paths relative to the file. */
  public List<String> evidence() {
    return row.list("evidence");
  }

  /** Returns 活动总体情况, or 活动详情 where only that is given; empty text where neither is. */
  public String narrative() {
    String overview = row.text("overview");
    return overview.isEmpty() ? row.text("detail") : overview;
  }
}
