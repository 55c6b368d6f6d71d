package org.linli.check.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.finding.Observation;
import org.linli.model.UnitSheet;
import org.linli.model.UnitSheet.Liaison;

class PersonalDataTest {

  @ParameterizedTest
  @CsvSource({
    "overview, 李大爷11010519491231002X, personal-data-id-number",
    "beneficiaries, 空巢老人１３８００１３８０００, personal-data-phone",
    "leader, 王芳 0791-86221234, personal-data-phone",
    "organizations, 春晖协会；账号6222021234567890128, personal-data-bank-account",
    "overview, 邮箱86221234@qq.com, personal-data-email"
  })
  void a_number_in_any_text_is_found_and_only_its_mask_is_kept(
      String key, String text, String rule) {
    List<Observation> seen = seen("activities", key, text);
    assertThat(Bench.rules(seen)).containsExactly(rule);
    Observation one = seen.get(0);
    String kept = one.value().orElse("") + one.facts();
    assertThat(kept)
        .contains("***")
        .doesNotContain("19491231002", "00138000", "1386221234", "34567890128", "86221234");
  }

  @ParameterizedTest
  @CsvSource({
    "activities, period, 20210918",
    "activities, id, 360102202109180001",
    "activities, evidence, images/20210918123456789.jpg",
    "organizations, credit_code, 511000005000092471",
    "activities, overview, 联系人1340607****",
    "activities, overview, 邮箱137******@qq.com",
    "activities, overview, 服务2021年累计12000人次"
  })
  void what_only_looks_like_one_is_left_alone(String table, String key, String text) {
    assertThat(seen(table, key, text)).isEmpty();
  }

  @Test
  void a_certain_identity_number_is_found_even_where_a_number_belongs() {
    assertThat(seen("needs", "id", "11010519491231002X")).hasSize(1);
  }

  @Test
  void a_liaisons_phone_is_where_it_belongs_and_one_in_the_narrative_is_not() {
    Bench bench = Bench.of("360102");
    UnitSheet empty = bench.emptySheet();
    UnitSheet sheet =
        new UnitSheet(
            empty.at(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(new Liaison("王芳", "13800138000，wangfang@qq.com", "社会组织科")),
            Optional.empty(),
            Optional.empty(),
            Map.of("results", "联系人13900139000。", "problems", "请致信wangfang@qq.com。"),
            Map.of());
    List<Observation> seen = bench.seen(new PersonalDataInSheet(), Optional.of(sheet));
    assertThat(seen)
        .extracting(one -> one.rule().text(), one -> one.at().field(), Observation::value)
        .containsExactlyInAnyOrder(
            tuple(
                "personal-data-phone", Optional.of("summary.results"), Optional.of("139********")),
            tuple(
                "personal-data-email",
                Optional.of("summary.problems"),
                Optional.of("wan*****@qq.com")));
  }

  private static List<Observation> seen(String table, String key, String text) {
    Bench bench = Bench.of("360102");
    return bench.seen(new PersonalDataInField(), bench.row(table, key, text));
  }
}
