package org.linli.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.finding.RuleId;
import org.linli.finding.Severity;
import org.linli.model.Level;
import org.linli.model.Unit;
import org.linli.value.UnitCode;

class JiangxiPackTest {
  private static final Path HERE = Path.of("");
  private static final Notice NOTICE = Packs.builtIn().load("jiangxi-2021", HERE);

  @Test
  void the_pack_is_in_order() {
    assertThat(Packs.builtIn().check("jiangxi-2021", HERE)).isEmpty();
  }

  @Test
  void it_is_listed_with_its_number_and_the_shared_pack_is_not() {
    assertThat(Packs.builtIn().list()).extracting(PackSummary::id).contains("jiangxi-2021");
    assertThat(Packs.builtIn().list()).extracting(PackSummary::id).doesNotContain("_shared");
    assertThat(Packs.builtIn().list())
        .filteredOn(pack -> pack.id().equals("jiangxi-2021"))
        .singleElement()
        .satisfies(pack -> assertThat(pack.number()).contains("赣民办字〔2021〕33号"));
  }

  @Test
  void the_province_expects_113_units_and_knows_its_townships() {
    var roster = NOTICE.roster();
    var province = NOTICE.root().orElseThrow();

    assertThat(roster.unit(province)).map(Unit::name).contains("江西省");
    assertThat(roster.expectedBelow(province)).hasSize(113);
    assertThat(roster.expectedBelow(new UnitCode("360100"))).hasSize(9);
    var street = roster.unit(new UnitCode("360102001")).orElseThrow();
    assertThat(street.level()).isEqualTo(Level.TOWNSHIP);
    assertThat(roster.expects(street.code())).isFalse();
    assertThat(roster.formerly("上饶县")).map(Unit::name).contains("广信区");
  }

  @Test
  void every_former_name_leads_to_a_unit() {
    for (String name :
        List.of("新建县", "九江县", "庐山区", "星子县", "余江县", "南康市", "赣县", "龙南县", "东乡县", "广丰县", "上饶县")) {
      assertThat(NOTICE.roster().formerly(name)).as(name).isPresent();
    }
  }

  @Test
  void the_target_is_met_by_more_than_half_a_million() {
    var target = NOTICE.targets().get(0);

    assertThat(target.metBy(new BigDecimal(500_000))).isFalse();
    assertThat(target.metBy(new BigDecimal(500_001))).isTrue();
    assertThat(target.clause()).contains("三");
  }

  @Test
  void window_and_deadline_include_their_last_days() {
    var window = NOTICE.window().orElseThrow();
    var deadline = NOTICE.deadline().orElseThrow();

    assertThat(window.start()).isEqualTo(LocalDate.of(2021, 8, 1));
    assertThat(window.end()).isEqualTo(LocalDate.of(2021, 12, 31));
    assertThat(deadline.metBy(LocalDate.of(2021, 10, 31))).isTrue();
    assertThat(deadline.metBy(LocalDate.of(2021, 11, 1))).isFalse();
  }

  @Test
  void the_four_actions_stand_in_the_order_of_the_clauses() {
    assertThat(NOTICE.categories().all())
        .extracting(Category::id)
        .containsExactly("qin", "fu", "he", "mei");
    assertThat(NOTICE.categories().named("“邻里亲”：关爱特殊群体")).map(Category::id).contains("qin");
    assertThat(NOTICE.categories().named("推进平安建设")).map(Category::id).contains("he");
    assertThat(NOTICE.categories().named("助力五美乡村")).map(Category::id).contains("mei");
  }

  @Test
  void the_tables_stand_in_the_order_of_the_outputs() {
    assertThat(NOTICE.tables().keySet())
        .containsExactly(
            "activities",
            "needs",
            "organizations",
            "cases",
            "indicators",
            "events",
            "participation");
    var funds = NOTICE.table("activities").orElseThrow().field("funds").orElseThrow();
    assertThat(funds.required()).contains(Severity.ERROR);
    assertThat(funds.clause()).contains("附件1");
    assertThat(funds.heading()).isEqualTo("投入资金（含物资折款）");
    var doneOn = NOTICE.table("needs").orElseThrow().field("done_on").orElseThrow();
    assertThat(doneOn.requiredWhen()).containsEntry("status", "done");
    assertThat(doneOn.notBefore()).contains("dispatched_on");
  }

  @Test
  void attachment_1_has_the_ten_leaf_columns_of_the_form() {
    var form = NOTICE.form("attachment-1").orElseThrow();

    assertThat(form.leaves())
        .extracting(Form.Column::heading)
        .containsExactly(
            "序号",
            "活动名称",
            "发起单位（组织者）",
            "活动地域（县/乡/村）",
            "活动时间",
            "名称",
            "参与人数",
            "投入资金（含物资折款）",
            "受益对象及人数",
            "活动总体情况");
    assertThat(form.required()).isTrue();
    assertThat(NOTICE.form("attachment-2").orElseThrow().required()).isFalse();
  }

  @Test
  void rules_have_the_clauses_of_the_notice() {
    var outside = NOTICE.setting(new RuleId("activity-outside-window"));
    assertThat(outside.severity()).contains(Severity.ERROR);
    assertThat(outside.clause()).contains("二");
    var length = NOTICE.setting(new RuleId("narrative-length"));
    assertThat(length.parameters()).containsEntry("min", new BigDecimal(200));
    assertThat(NOTICE.setting(new RuleId("no-such-rule"))).isEqualTo(RuleSetting.DEFAULT);
  }

  @Test
  void festivals_stand_in_order_of_date() {
    assertThat(NOTICE.festivals())
        .extracting(Festival::name)
        .containsExactly("中秋", "国庆", "重阳", "国际志愿者日");
  }
}
