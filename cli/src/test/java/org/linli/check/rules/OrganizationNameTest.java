package org.linli.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.check.RowCheck;
import org.linli.model.Row;
import org.linli.model.SocialOrganization;

/** Real names, from the notes on the field; those marked as constructed are not. */
class OrganizationNameTest {
  private static final Map<String, RowCheck<SocialOrganization>> RULES =
      Map.of(
          "bracket", new OrganizationNameBracket(),
          "short-region", new OrganizationNameShortRegion(),
          "banned-word", new OrganizationNameBannedWord(),
          "of-state-organ", new OrganizationNameOfStateOrgan(),
          "relative", new OrganizationNameRelative(),
          "unfinished", new OrganizationNameUnfinished(),
          "without-form", new OrganizationNameWithoutForm(),
          "without-region", new OrganizationNameWithoutRegion(),
          "zong", new OrganizationNameZong());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "上饶市平安义警协会",
        "江西省协作者社会工作发展中心",
        "青海省宝源生态保护中心",
        "常州市天问社会工作服务中心",
        "连城县飞鹰社会工作服务中心",
        "连城县旗袍协会",
        "淮南市慈善协会",
        "晋江市志愿者协会",
        "安徽省康养慈善基金会",
        "青海省青少年发展基金会",
        "青海省慈善总会",
        "杭州市合肥商会",
        "义乌市天台商会",
        "北山镇新云志愿者协会",
        "常州天问社会工作服务中心",
        "东湖区旗袍协会",
        "赣江新区阳光服务中心",
        "江西省中国画研究会",
        "南昌市国际象棋协会",
        "南昌市中华诗词学会",
        "南昌市第一医院志愿者协会",
        "江西省国家级非物质文化遗产保护协会",
        "南昌市市民公益服务中心"
      })
  void a_name_that_follows_the_rules_passes(String name) {
    assertThat(found(name)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"红白理事会", "夕阳红舞蹈队", "新石村乡贤会", "邻里帮帮团", "重庆市渝北区龙山街道花卉园社区银杏为老服务队", "巧手小组", "业主委员会"})
  void a_small_group_may_bear_any_name(String name) {
    assertThat(found(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "市停车协会, relative",
    "市圆梦爱心协会, relative",
    "州志愿者协会, relative",
    "市慈善总会, relative",
    "东湖区正阳社工, without-form",
    "宿松县义工, without-form",
    "幸福社会工作服务中心, without-region",
    "南昌太阳花社会工作服务中心, short-region",
    "蜀山区阳光家园托管中心, short-region",
    "玉树州金巴慈善会, short-region",
    "海南州青海湖社会工作服务中心, short-region",
    "南昌县(上海)商会, bracket",
    "厦门市商标（品牌）协会, bracket",
    "上海市自强社会服务总社, zong",
    "中华兰花草义工联会(筹), banned-word unfinished",
    "中国渝北邻里互助第一协会, banned-word",
    "江西省民政厅志愿者协会, of-state-organ"
  })
  void a_name_that_does_not_is_found_by_its_own_rule(String name, String rules) {
    assertThat(found(name)).containsExactlyInAnyOrder(rules.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource({
    "东湖区春晖志愿者协会, ASSOCIATION",
    "青海省慈善总会, ASSOCIATION",
    "杭州市合肥商会, ASSOCIATION",
    "安徽省康养慈善基金会, FOUNDATION",
    "江西省协作者社会工作发展中心, SERVICE",
    "上海自强社会服务总社, SERVICE"
  })
  void the_form_tells_the_kind(String name, OrganizationKind kind) {
    assertThat(OrganizationName.of(name).kind()).contains(kind);
  }

  @Test
  void a_group_has_no_kind_that_a_credit_code_could_contradict() {
    assertThat(OrganizationName.of("新石村红白理事会").kind()).isEmpty();
    assertThat(OrganizationName.of("东湖区正阳社工").kind()).isEmpty();
  }

  @Test
  void quotes_brackets_and_blanks_do_not_hide_the_form() {
    OrganizationName name = OrganizationName.of("东湖区 “春晖” 志愿者协会（筹）");
    assertThat(name.form()).isEqualTo(Optional.of("协会"));
    assertThat(name.stem()).isEqualTo("东湖区春晖志愿者");
  }

  @Test
  void what_a_village_manages_is_bound_by_no_rule_of_names() {
    Bench bench = Bench.of("360102");
    Row row = bench.row("organizations", "name", "幸福互助中心", "tier", "village");
    assertThat(bench.seen(new OrganizationNameWithoutRegion(), SocialOrganization::new, row))
        .isEmpty();
  }

  private static List<String> found(String name) {
    Bench bench = Bench.of("360102");
    Row row = bench.row("organizations", "name", name);
    List<String> found = new ArrayList<>();
    RULES.forEach(
        (rule, check) -> {
          if (!bench.seen(check, SocialOrganization::new, row).isEmpty()) {
            found.add(rule);
          }
        });
    return found;
  }
}
