package org.linli.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linli.model.Level;
import org.linli.model.Unit;
import org.linli.value.UnitCode;

class QinghaiPackTest {
  private static final Path HERE = Path.of("");
  private static final Notice NOTICE = Packs.builtIn().load("qinghai-2022", HERE);

  @Test
  void the_pack_is_in_order_and_bears_no_number() {
    assertThat(Packs.builtIn().check("qinghai-2022", HERE)).isEmpty();
    assertThat(NOTICE.number()).isEmpty();
    assertThat(NOTICE.title()).isEqualTo("青海省推进社会组织开展“邻里守望”关爱行动十条措施");
  }

  @Test
  void eight_prefectures_and_eight_offices_report_and_counties_are_only_known() {
    var roster = NOTICE.roster();
    var expected = roster.expectedBelow(NOTICE.root().orElseThrow());

    assertThat(expected)
        .extracting(Unit::level)
        .containsOnly(Level.PREFECTURE, Level.REPORTING_UNIT)
        .filteredOn(Level.PREFECTURE::equals)
        .hasSize(8);
    assertThat(expected).hasSize(16);
    assertThat(roster.unit(new UnitCode("632857")).map(Unit::level)).contains(Level.STATZONE);
    assertThat(roster.expects(new UnitCode("632857"))).isFalse();
    for (String name : List.of("湟中县", "海东地区", "乐都县", "平安县", "同仁县", "玉树县")) {
      assertThat(roster.formerly(name)).as(name).isPresent();
    }
  }

  @Test
  void the_last_day_of_october_is_in_time() {
    var deadline = NOTICE.deadline().orElseThrow();

    assertThat(deadline.metBy(LocalDate.of(2022, 10, 31))).isTrue();
    assertThat(deadline.metBy(LocalDate.of(2022, 11, 1))).isFalse();
  }

  @Test
  void ten_measures_take_the_place_of_the_four_national_tasks() {
    var measures = NOTICE.categories().all();

    assertThat(measures)
        .extracting(Category::name)
        .containsExactly(
            "政策机制", "综合救助", "和谐社区", "乡风民俗", "养老服务", "困境儿童", "专业服务", "人才培育", "综合保障", "典型引领");
    assertThat(measures)
        .extracting(Category::replaces)
        .containsOnly(
            List.of("care"), List.of("concerns"), List.of("safety"), List.of("revitalization"));
  }

  @Test
  void the_groups_are_the_notices_twelve_in_its_order() {
    assertThat(NOTICE.groups().all())
        .extracting(Group::name)
        .containsExactly(
            "老年人",
            "妇女",
            "儿童",
            "未成年人",
            "残疾人",
            "失业人员",
            "农民工",
            "服刑人员未成年子女",
            "困难家庭",
            "严重精神障碍患者",
            "有不良行为青少年",
            "社区矫正人员");
    Map.of("留守老人", "老年人", "特困老人", "困难家庭", "残疾儿童", "残疾人", "服刑人员子女", "服刑人员未成年子女")
        .forEach(
            (words, group) ->
                assertThat(NOTICE.groups().of(words)).map(Group::name).as(words).contains(group));
  }

  @Test
  void only_the_numbers_that_the_notice_names_are_targets() {
    assertThat(NOTICE.statistics().indicators())
        .filteredOn(indicator -> indicator.target().isPresent())
        .extracting(Indicator::id, indicator -> indicator.target().orElseThrow())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("sites", new BigDecimal("8")),
            org.assertj.core.groups.Tuple.tuple("site-places", new BigDecimal("5")),
            org.assertj.core.groups.Tuple.tuple("agencies", new BigDecimal("15")),
            org.assertj.core.groups.Tuple.tuple("paired-counties", new BigDecimal("15")),
            org.assertj.core.groups.Tuple.tuple("station-coverage", new BigDecimal("70")));
  }

  @Test
  void what_the_notice_itself_calls_a_paper_or_a_place_is_taken() {
    assertThat(option("policies", "kind", "filing")).contains("青海省社区社会组织备案管理暂行办法");
    assertThat(option("policies", "kind", "catalogue")).contains("民政领域政府购买社会组织服务目录");
    assertThat(option("sites", "place", "golog")).contains("果洛", "果洛藏族自治州");
  }

  private static List<String> option(String table, String field, String id) {
    return NOTICE.options(table, field).stream()
        .filter(option -> option.id().equals(id))
        .flatMap(option -> option.aliases().stream())
        .toList();
  }

  @Test
  void three_sections_are_asked_for_in_the_notices_words() {
    assertThat(NOTICE.deliverables().sections())
        .extracting(SummarySection::title)
        .containsExactly("成效", "主要做法", "存在问题及措施");
    assertThat(NOTICE.addressee()).contains("省民政厅社会组织管理局");
  }
}
