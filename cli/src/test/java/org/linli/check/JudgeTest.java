package org.linli.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.finding.Location;
import org.linli.finding.Observation;
import org.linli.finding.RuleId;
import org.linli.finding.Severity;
import org.linli.notice.Notice;
import org.linli.notice.RuleSetting;

class JudgeTest {
  private static final Observation SEEN = Observation.of("count-estimated", Location.campaign());

  @Test
  void the_page_decides_where_nobody_else_does() {
    assertThat(judge(RuleSetting.DEFAULT, SEEN))
        .get()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.INFO);
              assertThat(finding.clause()).isEmpty();
            });
  }

  @Test
  void the_pack_goes_before_the_page_and_its_clause_before_the_fields() {
    var setting = new RuleSetting(true, Optional.of(Severity.ERROR), Optional.of("三"), Map.of());
    assertThat(judge(setting, SEEN.under(Optional.of("附件1"))))
        .get()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.clause()).contains("三");
            });
  }

  @Test
  void the_observation_goes_before_the_pack() {
    var setting = new RuleSetting(true, Optional.of(Severity.ERROR), Optional.empty(), Map.of());
    assertThat(judge(setting, SEEN.as(Severity.WARNING).under(Optional.of("附件1"))))
        .get()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.clause()).contains("附件1");
            });
  }

  @Test
  void a_rule_that_the_pack_switches_off_finds_nothing() {
    assertThat(judge(new RuleSetting(false, Optional.empty(), Optional.empty(), Map.of()), SEEN))
        .isEmpty();
  }

  @Test
  void a_rule_without_a_page_is_a_defect() {
    var unknown = Observation.of("no-such-rule", Location.campaign());
    assertThatThrownBy(() -> judge(RuleSetting.DEFAULT, unknown))
        .hasMessageContaining("no-such-rule");
  }

  private static Optional<org.linli.finding.Finding> judge(RuleSetting setting, Observation seen) {
    return new Judge(RuleCatalog.standard(), with(setting)).judge(seen);
  }

  private static Notice with(RuleSetting setting) {
    Notice notice = Bench.NOTICE;
    return new Notice(
        notice.id(),
        notice.number(),
        notice.title(),
        notice.issuer(),
        notice.issuedOn(),
        notice.theme(),
        notice.root(),
        notice.reach(),
        notice.offices(),
        notice.addressee(),
        notice.mailbox(),
        notice.cites(),
        notice.terms(),
        notice.roster(),
        notice.window(),
        notice.deadline(),
        notice.targets(),
        notice.categories(),
        notice.groups(),
        notice.festivals(),
        notice.tables(),
        notice.statistics(),
        notice.deliverables(),
        notice.forms(),
        Map.of(new RuleId("count-estimated"), setting),
        notice.missingValues(),
        notice.pack());
  }
}
