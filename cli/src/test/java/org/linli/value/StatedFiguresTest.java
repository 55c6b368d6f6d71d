package org.linli.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedFiguresTest {

  @ParameterizedTest
  @CsvSource({
    "开展活动120场, activities, 120, EXACT",
    "全区累计开展各类志愿服务活动120余场次, activities, 120, MORE_THAN",
    "截至10月底，全区共举办活动一百二十场。, activities, 120, EXACT",
    "我区动员各方力量，深入推进，累计开展活动120场, activities, 120, EXACT",
    "先后开展了35场“邻里守望”关爱活动, activities, 35, EXACT",
    "受益群众5.2万余人次, beneficiaries, 52000, MORE_THAN",
    "惠及困难群众约3000人, beneficiaries, 3000, ABOUT",
    "受益１２００人次, beneficiaries, 1200, EXACT",
    "近5万人次受益, beneficiaries, 50000, LESS_THAN",
    "受益家庭300户, households, 300, EXACT",
    "全市投入资金30万元, funds, 300000.00, EXACT",
    "累计投入资金（含物资折款）1.5万余元, funds, 15000.00, MORE_THAN",
    "参与社会组织56家, organizations, 56, EXACT",
    "动员56家社会组织参与, organizations, 56, EXACT",
    "累计服务时长4200小时, service_hours, 4200, EXACT",
    "截至10月底，受益群众3000人次, beneficiaries, 3000, EXACT",
    "服务居民1200人次受益, beneficiaries, 1200, EXACT"
  })
  void a_figure_for_the_whole_is_read_with_its_measure(
      String text, String measure, BigDecimal value, Bound bound) {
    List<StatedFigure> figures = StatedFigures.in(text);
    assertThat(figures).hasSize(1);
    assertThat(figures.get(0).measure()).isEqualTo(measure);
    assertThat(figures.get(0).value()).isEqualByComparingTo(value);
    assertThat(figures.get(0).bound()).isEqualTo(bound);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "开展义诊活动20场",
        "春晖协会开展活动3场",
        "其中受益群众800人次",
        "力争受益群众超过50万人次",
        "计划开展活动20场",
        "每场活动投入资金3000元",
        "走访空巢老人30户",
        "全区共有社会组织560家",
        "公园街道开展活动3场",
        "春晖协会走进社区，累计服务群众30人次",
        "春晖协会走进公园街道，服务群众30人次",
        "公园街道：开展活动3场",
        "下一步将开展活动100场",
        "党员志愿者开展活动2场，服务群众30人次",
        "2020年以来开展活动900场",
        "人均投入资金50元",
        "按照全年计划，受益群众8000人次",
        "下一步，开展活动100场"
      })
  void a_part_a_plan_or_another_year_is_no_figure_for_the_whole(String text) {
    assertThat(StatedFigures.in(text)).isEmpty();
  }

  @Test
  void every_figure_of_a_sentence_is_found_at_its_place() {
    String text = "全区累计开展活动120场，参与社会组织56家，投入资金30万元，受益群众5.2万余人次。";
    List<StatedFigure> figures = StatedFigures.in(text);
    assertThat(figures)
        .extracting(StatedFigure::measure)
        .containsExactly("activities", "organizations", "funds", "beneficiaries");
    assertThat(figures)
        .allSatisfy(
            one -> assertThat(text.substring(one.start(), one.end())).isEqualTo(one.text()));
  }

  @Test
  void a_total_is_of_the_whole_and_so_is_what_follows_it() {
    assertThat(StatedFigures.in("我区动员各方力量，累计开展活动120场，受益群众5万人次。春晖协会开展活动3场，服务群众30人次。"))
        .extracting(StatedFigure::text)
        .containsExactly("开展活动120场", "受益群众5万人次");
  }

  @Test
  @Tag("lengthy")
  @Timeout(30)
  void a_hostile_text_is_read_in_no_time() {
    assertThat(StatedFigures.in("1".repeat(20_000) + "开展活动3场")).hasSize(1);
    assertThat(StatedFigures.in("志愿服务".repeat(5_000) + "开展" + "关爱".repeat(10_000) + "，")).isEmpty();
    assertThat(StatedFigures.in("开展活动" + " ".repeat(20_000) + "，受益" + "村".repeat(20_000)))
        .isEmpty();
    assertThat(StatedFigures.in("开展活动3场，".repeat(2_000))).hasSize(2_000);
  }

  @Test
  void a_unit_may_write_of_itself_by_its_name() {
    String text = "东湖区民政局共举办活动120场";
    assertThat(StatedFigures.in(text, "东湖区")).hasSize(1);
    assertThat(StatedFigures.in(text)).isEmpty();
    assertThat(StatedFigures.in("公园街道共举办活动120场", "东湖区")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "受益群众1200人次, 1200, true",
    "受益群众1200人次, 1201, false",
    "受益群众5.2万人次, 52345, true",
    "受益群众5.2万人次, 53345, false",
    "受益群众5.2万余人次, 52345, true",
    "受益群众5.2万余人次, 51999, false",
    "受益群众5.2万余人次, 90000, false",
    "受益群众近5万人次, 49000, true",
    "受益群众近5万人次, 51000, false",
    "受益群众近5万人次, 30000, false",
    "受益群众3千人次, 3400, true",
    "受益群众3千人次, 4100, false",
    "受益群众2百万人次, 2900000, true",
    "受益群众2百万人次, 3100000, false",
    "投入资金3千万元, 39000000, true",
    "投入资金3千万元, 41000000, false",
    "投入资金1.2亿元, 129000000, true",
    "投入资金1.2亿元, 131000000, false",
    "受益群众三千五百万人次, 35900000, true",
    "受益群众三千五百万人次, 36100000, false",
    "受益群众一千二百人次, 1200, true",
    "受益群众一千二百人次, 1900, false",
    "受益群众约1000人次, 1090, true",
    "受益群众约1000人次, 1110, false"
  })
  void a_figure_agrees_with_the_compiled_one_as_far_as_it_was_stated(
      String text, BigDecimal compiled, boolean agrees) {
    assertThat(StatedFigures.in(text).get(0).agreesWith(compiled)).isEqualTo(agrees);
  }
}
