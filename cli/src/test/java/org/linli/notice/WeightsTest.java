package org.linli.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What linli.yaml has the parts of the work count for. */
class WeightsTest {
  private static final Packs PACKS = Packs.builtIn();

  @TempDir Path folder;

  @Test
  void what_can_be_weighed_is_what_a_pack_asks_of_each_unit() {
    assertThat(asked("jiangxi-2021"))
        .containsExactly(
            "deadline 按期报送 五（三）",
            "plan 活动细则或工作方案 五（一）",
            "appeal 倡议书 五（一）",
            "liaisons 联络员 五（一）",
            "summary 工作部署、进展成效、意见建议 五（三）",
            "activities 附件1 附件1",
            "needs 需求台账 四（一）",
            "organizations 社会组织 一",
            "cases 典型案例 五（三）");
    assertThat(asked("yubei-2021-145"))
        .contains("deadline 按期报送 报送", "summary 工作部署、进展成效、意见建议 报送", "cases 典型案例 四（三）")
        .noneMatch(line -> line.startsWith("plan") || line.startsWith("liaisons"));
    assertThat(asked("yubei-2021-114"))
        .contains("trainings 骨干人才培训情况 三（二）1", "platforms 支持平台和孵化机构情况 三（一）2")
        .noneMatch(line -> line.startsWith("deadline") || line.startsWith("summary"));
    assertThat(asked("qinghai-2022"))
        .contains("summary 成效、主要做法、存在问题及措施 印发通知", "measures 十条措施推进情况 印发通知");
    assertThat(asked("national-2021")).isEmpty();
  }

  @Test
  void how_far_it_is_done_is_seen_by_what_is_asked() {
    assertThat(Criterion.of(pack("yubei-2021-145")))
        .filteredOn(criterion -> criterion.key().equals("cases"))
        .extracting(Criterion::kind)
        .containsExactly(Criterion.Kind.CASES);
    assertThat(Criterion.of(pack("jiangxi-2021")))
        .filteredOn(criterion -> criterion.key().equals("cases"))
        .extracting(Criterion::kind)
        .containsExactly(Criterion.Kind.TABLE);
    assertThat(Criterion.of(pack("qinghai-2022")))
        .filteredOn(criterion -> criterion.key().equals("measures"))
        .extracting(Criterion::kind)
        .containsExactly(Criterion.Kind.DUTIES);
  }

  @Test
  void weights_stand_in_the_notices_order_with_two_decimals() throws IOException {
    Weights weights = weights("assessment: {needs: 7.5, summary: 30, deadline: 0.25}\n");

    assertThat(weights.all())
        .extracting(weight -> weight.criterion().key() + " " + weight.points())
        .containsExactly("deadline 0.25", "summary 30.00", "needs 7.50");
    assertThat(weights.full()).isEqualTo(new BigDecimal("37.75"));
  }

  @Test
  void without_the_key_or_with_nothing_under_it_nothing_is_weighed() throws IOException {
    for (String silent : List.of("", "assessment:\n", "assessment: {}\n")) {
      assertThat(weights(silent)).isEqualTo(Weights.NONE);
    }
  }

  @Test
  void what_the_notice_does_not_ask_for_is_named_with_what_it_does() throws IOException {
    assertThat(problems("jiangxi-2021", "assessment:\n  deadline: 5\n  photos: 5\n"))
        .containsExactly(
            "linli.yaml:4:3: this notice does not ask units for \"photos\"; weights can be set for"
                + " deadline 按期报送, plan 活动细则或工作方案, appeal 倡议书, liaisons 联络员, summary"
                + " 工作部署、进展成效、意见建议, activities 附件1, needs 需求台账, organizations 社会组织,"
                + " cases 典型案例");
    assertThat(problems("yubei-2021-145", "assessment: {plan: 5}\n").get(0))
        .startsWith("linli.yaml:2:14:")
        .contains("\"plan\"")
        .doesNotContain("活动细则");
  }

  @Test
  void a_notice_that_asks_for_nothing_has_nothing_to_weigh() throws IOException {
    assertThat(problems("national-2021", "assessment: {deadline: 5}\n"))
        .containsExactly(
            "linli.yaml:2:14: this notice asks units for nothing that could be weighed");
  }

  @Test
  void a_weight_is_a_number_above_0_with_two_decimals_at_most() throws IOException {
    String yaml =
        """
        assessment:
          deadline: 0
          plan: -1
          appeal: 1.234
          liaisons: '10%'
          summary: [1]
          activities:
          needs: 1e3
          cases: 1000000
        """;
    List<String> problems = problems("jiangxi-2021", yaml);

    assertThat(problems)
        .hasSize(8)
        .contains(
            "linli.yaml:3:13: \"0\" is no weight: a number above 0 with two decimals at most, as 20"
                + " or 12.5")
        .extracting(problem -> problem.substring(0, problem.indexOf(": ")))
        .containsExactly(
            "linli.yaml:3:13",
            "linli.yaml:4:9",
            "linli.yaml:5:11",
            "linli.yaml:6:13",
            "linli.yaml:7:12",
            "linli.yaml:8:14",
            "linli.yaml:9:10",
            "linli.yaml:10:10");
  }

  @Test
  void a_weight_twice_and_weights_that_are_no_map_are_refused() throws IOException {
    assertThat(problems("jiangxi-2021", "assessment: {plan: 1, plan: 2}\n").get(0))
        .contains("the key \"plan\" is in line 2 already");
    assertThat(problems("jiangxi-2021", "assessment: 100\n"))
        .containsExactly("linli.yaml:2:13: wrong type, should be map");
  }

  private static List<String> asked(String id) {
    return Criterion.of(pack(id)).stream()
        .map(
            criterion ->
                criterion.key()
                    + " "
                    + criterion.title()
                    + criterion.clause().map(clause -> " " + clause).orElse(""))
        .toList();
  }

  private static Notice pack(String id) {
    return PACKS.load(id, Path.of(""));
  }

  private Weights weights(String yaml) throws IOException {
    return weights("jiangxi-2021", yaml);
  }

  private Weights weights(String notice, String yaml) throws IOException {
    Files.writeString(folder.resolve("linli.yaml"), "notice: " + notice + "\n" + yaml);
    CampaignFile file = CampaignFile.in(folder);
    return file.weights(file.load(PACKS));
  }

  private List<String> problems(String notice, String yaml) {
    PackException broken = catchThrowableOfType(PackException.class, () -> weights(notice, yaml));
    return broken.problems().stream()
        .map(problem -> problem.place() + ": " + problem.en())
        .toList();
  }
}
