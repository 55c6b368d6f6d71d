package org.linli.model;

import java.util.Optional;
import org.linli.finding.Location;
import org.linli.value.Count;
import org.linli.value.CreditCode;

/**
 * One line of the register of social organizations. A typed view of its {@link Row}; what was not
 * stated or could not be read is empty.
 *
 * @param row the row that it is read from
 */
public record SocialOrganization(Row row) {

  /** Returns the place of one of its fields. */
  public Location at(String key) {
    return row.at(key);
  }

  /** Returns 组织名称, empty text where it is missing. */
  public String name() {
    return row.text("name");
  }

  /**
   * Returns 统一社会信用代码 if it has the form of one, its checks right or wrong; organizations that are
   * not registered have none.
   */
  public Optional<CreditCode> creditCode() {
    return row.stated("credit_code").flatMap(CreditCode::parse);
  }

  /** Returns the id of 组织类型 in the notice. */
  public Optional<String> type() {
    return row.value("type", String.class);
  }

  /** Returns the id of 管理方式, as {@code registered}, {@code township}, {@code village}. */
  public Optional<String> tier() {
    return row.value("tier", String.class);
  }

  /** Returns 业务范围. */
  public Optional<String> domain() {
    return row.stated("domain");
  }

  /** Returns 所属镇街. */
  public Optional<String> township() {
    return row.stated("township");
  }

  /** Returns 所属村居. */
  public Optional<String> village() {
    return row.stated("village");
  }

  /** Returns 负责人. */
  public Optional<String> leader() {
    return row.stated("leader");
  }

  /** Returns 成员人数. */
  public Optional<Count> members() {
    return row.value("members", Count.class);
  }

  /** Returns whether it has a 党组织. */
  public Optional<Boolean> partyBranch() {
    return row.value("party_branch", Boolean.class);
  }

  /** Returns whether it has a 章程. */
  public Optional<Boolean> charter() {
    return row.value("charter", Boolean.class);
  }

  /** Returns 结对村（居）: 'one organization links one village'. */
  public Optional<String> linkedVillage() {
    return row.stated("linked_village");
  }
}
