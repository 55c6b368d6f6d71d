package org.linli.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.check.Registration;
import org.linli.finding.Observation;
import org.linli.finding.RuleId;
import org.linli.model.Row;
import org.linli.notice.Notice;
import org.linli.notice.Packs;

class AwardTitleTest {
  private static final Notice YUBEI = Packs.builtIn().load("yubei-2021-114", Path.of(""));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全国助残日活动",
        "国庆慰问",
        "全国助残日最美助残人评选",
        "国际志愿者日优秀志愿者表彰",
        "学习贯彻党的二十大精神",
        "喜迎二十大，全国文明城区志愿服务",
        "社区“孝老爱亲之星”评选",
        "光荣在党50年纪念章颁发仪式",
        "颁发“光荣在党50年”纪念章",
        "收看全国道德模范颁奖典礼",
        "中国画公益培训班",
        "春节送春联",
        "花园社区委员会文明家庭评选",
        "邻里论坛"
      })
  void an_ordinary_title_is_left_alone(String title) {
    assertThat(found(YUBEI, "activities", title)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "“中国好邻居”十佳评选, award-national-scope",
    "亚太社区服务大奖, award-national-scope",
    "国庆最美邻居表彰大会, award-at-occasion",
    "邻里节十佳家庭颁奖, award-at-summit",
    "市委市政府表彰优秀社工, award-in-official-name",
    "授予抗疫志愿者荣誉称号, award-medal",
    "社区名人录, award-ranking",
    "某品牌®好邻居大奖, award-trade-mark",
    "与海外机构联合评选最佳义工, award-with-foreign-body"
  })
  void a_title_that_the_negative_list_forbids_is_found(String title, String rule) {
    assertThat(found(YUBEI, "activities", title)).containsExactly(rule);
    assertThat(found(YUBEI, "cases", title)).containsExactly(rule);
  }

  @Test
  void one_title_may_break_several_items() {
    assertThat(found(YUBEI, "cases", "庆祝建党百年全球华人杰出社工评选盛典"))
        .containsExactly("award-at-occasion", "award-at-summit", "award-national-scope");
  }

  @Test
  void white_space_and_width_hide_nothing() {
    assertThat(found(YUBEI, "activities", "全 国 十 佳 社区社会组织"))
        .containsExactly("award-national-scope");
  }

  @Test
  void a_notice_that_does_not_ask_for_it_has_nothing_found() {
    assertThat(AwardTitle.RULES)
        .allSatisfy(
            rule -> assertThat(Bench.JIANGXI.setting(new RuleId(rule)).on()).as(rule).isFalse());
    Bench bench = Bench.of("360102");
    Row row = bench.row("activities", "name", "全国十佳社区社会组织评选");
    assertThat(bench.seen(new AwardTitle("award-national-scope", "name"), Function.identity(), row))
        .isEmpty();
  }

  @Test
  void every_rule_of_the_family_has_its_words_and_looks_at_activities_and_cases() {
    for (String rule : AwardTitle.RULES) {
      assertThat(YUBEI.terms(rule)).as(rule).isNotEmpty();
      assertThat(Register.all())
          .filteredOn(registered -> registered.rule().text().equals(rule))
          .extracting(Registration::table)
          .extracting(table -> table.orElse(""))
          .containsExactly("activities", "cases");
    }
  }

  private static List<String> found(Notice notice, String table, String title) {
    Bench bench = Bench.of(notice, "500112012");
    String field = table.equals("cases") ? "title" : "name";
    Row row = bench.row(table, field, title);
    return AwardTitle.RULES.stream()
        .flatMap(
            rule ->
                bench.seen(new AwardTitle(rule, field), Function.identity(), row).stream()
                    .map(Observation::rule))
        .map(RuleId::text)
        .toList();
  }
}
