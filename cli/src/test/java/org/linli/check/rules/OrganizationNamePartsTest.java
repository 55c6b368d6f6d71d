package org.linli.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.check.RowCheck;
import org.linli.finding.Observation;
import org.linli.finding.RuleId;
import org.linli.model.Row;
import org.linli.model.SocialOrganization;
import org.linli.notice.Notice;
import org.linli.notice.Packs;

/**
 * Names under 渝北民〔2021〕114号, 三（四）2. The real ones are from the notes on the field; those of Yubei
 * are made up.
 */
class OrganizationNamePartsTest {
  private static final Notice YUBEI = Packs.builtIn().load("yubei-2021-114", Path.of(""));
  private static final String LONGSHAN = "500112012";

  private static final Map<String, String> TYPES =
      Map.of("社会团体", "association", "社会服务机构", "service", "社区社会组织", "community");

  private static final Map<String, RowCheck<SocialOrganization>> RULES =
      new TreeMap<>(
          Map.of(
              "banned-word", new OrganizationNameBannedWord(),
              "of-state-organ", new OrganizationNameOfStateOrgan(),
              "parts", new OrganizationNameParts(),
              "relative", new OrganizationNameRelative(),
              "unfinished", new OrganizationNameUnfinished(),
              "without-form", new OrganizationNameWithoutForm(),
              "without-region", new OrganizationNameWithoutRegion(),
              "zong", new OrganizationNameZong()));

  @ParameterizedTest
  @CsvSource({
    "上饶市平安义警协会, none",
    "江西省协作者社会工作发展中心, none",
    "青海省宝源生态保护中心, none",
    "常州天问社会工作服务中心, none",
    "连城县飞鹰社会工作服务中心, none",
    "连城县旗袍协会, none",
    "淮南市慈善协会, none",
    "晋江市志愿者协会, none",
    "安徽省康养慈善基金会, none",
    "中国社会福利基金会, banned-word parts missing 字号",
    "青海省青少年发展基金会, parts missing 字号",
    "青海省慈善总会, none",
    "杭州市合肥商会, none",
    "义乌市天台商会, none",
    "北山镇新云志愿者协会, none",
    "市停车协会, relative",
    "市圆梦爱心协会, relative",
    "州志愿者协会, relative",
    "市慈善总会, relative",
    "正阳社工, parts missing 行政区划、组织形式",
    "德颐善社工, parts missing 行政区划、组织形式",
    "宿松义工, parts missing 行政区划、组织形式",
    "幸福社会工作服务中心, parts missing 行政区划",
    "南昌太阳花社会工作服务中心, parts missing 行政区划",
    "蜀山区阳光家园托管中心, none",
    "玉树州金巴慈善会, none",
    "南昌县(上海)商会, none",
    "厦门市商标(品牌)协会, none",
    "上海自强社会服务总社, parts missing 行政区划 zong",
    "中华兰花草义工联会(筹), banned-word unfinished",
    "重庆市渝北区龙山街道花卉园社区银杏为老服务队, none",
    "重庆市渝北区洛碛镇新石村红白理事会, none",
    "渝北区美中心, parts missing 业务范围（领域） parts short 字号",
    "渝北区龙山社区服务社, parts missing 字号、业务范围（领域）",
    "中国渝北邻里互助第一协会, banned-word",
    "江西省民政厅志愿者协会, of-state-organ",
    "重庆市渝北区基金会, parts missing 字号、业务范围（领域）",
  })
  void a_name_is_found_by_the_rule_that_it_breaks_and_by_no_other(String name, String verdict) {
    assertThat(verdict("name", name)).isEqualTo(verdict.equals("none") ? "" : verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "重庆市渝北区龙山街道花卉园社区银杏为老服务队, 社区社会组织, village, none",
    "渝北区友爱乡邻志愿者协会, 社会团体, registered, none",
    "渝北区龙溪街道新村社区腰鼓队, 社区社会组织, village, none",
    "渝北区回兴街道果园社区阳光社区矫正帮扶队, 社区社会组织, village, none",
    "渝北区银龄乐活俱乐部, 社会服务机构, registered, none",
    "重庆渝北邻里互助协会, 社会团体, registered, none",
    "夕阳红舞蹈队, 社区社会组织, village, missing 行政区划、社区（村）",
    "渝北区龙溪街道夕阳红舞蹈队, 社区社会组织, village, missing 社区（村）",
    "渝北区龙溪街道夕阳红舞蹈队, 社区社会组织, township, none",
    "渝北区协会, 社会团体, registered, missing 业务范围（领域）",
    "渝北区养老服务中心, 社会服务机构, registered, missing 字号",
    "渝北区银杏中心, 社会服务机构, registered, missing 业务范围（领域）",
    "渝北区春养老服务中心, 社会服务机构, registered, short 字号",
    "渝北区AB养老服务中心, 社会服务机构, registered, short 字号",
    "银杏龙山街道养老服务中心, 社会服务机构, registered, misplaced 行政区划",
    "渝北区服务中心银杏养老, 社会服务机构, registered, misplaced 组织形式",
    "渝北区银杏养老协会, 社会服务机构, registered, form 组织形式",
    "渝北区春晖志愿者服务队, 社会团体, registered, form 组织形式"
  })
  void type_and_tier_say_which_parts_a_name_needs(
      String name, String type, String tier, String verdict) {
    String id = TYPES.get(type);
    String found = verdict("name", name, "type", id, "tier", tier);
    assertThat(found).isEqualTo(verdict.equals("none") ? "" : "parts " + verdict);
  }

  @Test
  void a_community_that_the_register_names_is_looked_for_everywhere() {
    assertThat(verdict("name", "渝北区银杏花卉园社区为老服务队", "village", "花卉园社区"))
        .isEqualTo("parts misplaced 社区（村）");
    assertThat(verdict("name", "渝北区花卉园社区银杏为老服务队", "village", "花卉园")).isEmpty();
  }

  @Test
  void what_the_ministry_has_registered_is_bound_by_other_rules() {
    assertThat(verdict("name", "中国社会福利基金会", "credit_code", "53100000500019795A")).isEmpty();
  }

  @Test
  void a_notice_that_says_nothing_of_names_has_nothing_found() {
    Bench bench = Bench.of("360102");
    Row row = bench.row("organizations", "name", "美中心");
    assertThat(bench.seen(new OrganizationNameParts(), SocialOrganization::new, row)).isEmpty();
  }

  @Test
  void the_message_names_what_is_written_and_what_is_asked() {
    Bench bench = Bench.of(YUBEI, LONGSHAN);
    Row row = bench.row("organizations", "name", "渝北区春养老服务中心", "type", "service");

    List<Observation> seen = bench.seen(new OrganizationNameParts(), SocialOrganization::new, row);

    assertThat(seen).singleElement().satisfies(one -> assertThat(one.clause()).contains("三（四）2"));
    assertThat(seen.get(0).facts())
        .containsEntry("written", "春")
        .containsEntry("characters", "2")
        .containsEntry("order", "行政区划、社区（村）、字号、业务范围（领域）、组织形式");
  }

  private static String verdict(Object... register) {
    Bench bench = Bench.of(YUBEI, LONGSHAN);
    Row row = bench.row("organizations", register);
    List<String> verdict = new ArrayList<>();
    RULES.forEach(
        (rule, check) -> {
          if (YUBEI.setting(new RuleId("organization-name-" + rule)).on()) {
            bench
                .seen(check, SocialOrganization::new, row)
                .forEach(seen -> verdict.add(rule + detail(seen)));
          }
        });
    return String.join(" ", verdict);
  }

  private static String detail(Observation seen) {
    return seen.rule().text().endsWith("-parts")
        ? " " + seen.facts().get("problem") + " " + seen.facts().get("parts")
        : "";
  }
}
