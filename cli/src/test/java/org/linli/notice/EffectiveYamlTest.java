package org.linli.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.linli.model.Limits;

class EffectiveYamlTest {
  private static final String BOTTOM =
      """
      id: bottom
      abstract: true
      missingValues: [——, "-", 无]
      tables:
        events: {title: 重大活动}
        cases: {title: 案例, clause: 五}
      """;

  private static final String BASE =
      """
      id: base
      extends: ../bottom
      number: 某民字〔2021〕1号
      targets: [{id: beneficiaries, measure: beneficiaries, over: 500, clause: 三}]
      deadline: {day: 2021-10-31, clause: 五}
      categories:
        - {id: qin, name: 邻里亲, title: 关爱}
        - {id: he, name: 邻里和}
        - {id: mei, name: 邻里美, clause: 附件2}
      """;

  private static final String OWN =
      """
      id: mine
      extends: ../base
      number: 某民字〔2022〕9号
      clauses: {五: 四, 附件2: ""}
      targets: [{id: beneficiaries, at-least: 300}]
      categories:
        - {id: qin, title: 关爱特殊人群}
        - {id: ning, name: 邻里宁, title: "平安：共建", replaces: he}
        - {id: mei, drop: true}
      tables:
        events: {drop: true}
      """;

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> what_is_shown_of_a_built_in_pack_reads_back_as_its_settings() {
    return Packs.builtIn().ids().stream()
        .map(id -> DynamicTest.dynamicTest(id, () -> assertReadsBack(new BuiltInPack(id))));
  }

  @Test
  void what_is_shown_of_an_heir_reads_back_as_its_settings() throws IOException {
    assertReadsBack(heir());
  }

  @Test
  void behind_each_value_stands_where_it_comes_from() throws IOException {
    assertThat(shown(heir()))
        .contains(
            "id: mine  # ± mine/notice.yaml:1 (was base/notice.yaml:1, bottom/notice.yaml:1)",
            "number: 某民字〔2022〕9号  # ± mine/notice.yaml:3 (was base/notice.yaml:3)",
            "    name: 邻里亲  # ← base/notice.yaml:7",
            "    title: 关爱特殊人群  # ± mine/notice.yaml:7 (was base/notice.yaml:7)",
            "  - {id: ning, name: 邻里宁, title: \"平安：共建\", replaces: he}  # + mine/notice.yaml:8",
            "missingValues: [——, \"-\", 无]  # ← bottom/notice.yaml:3")
        .noneMatch(line -> line.startsWith("abstract"));
  }

  @Test
  void what_says_the_same_in_another_way_gives_way() throws IOException {
    assertThat(shown(heir()))
        .contains("    at-least: 300  # ± mine/notice.yaml:5 (was base/notice.yaml:4)")
        .noneMatch(line -> line.startsWith("    over:"));
  }

  @Test
  void inherited_clauses_bear_the_numbers_of_the_own_notice() throws IOException {
    assertThat(shown(heir()))
        .contains(
            "  clause: 四  # ± mine/notice.yaml:4 (was base/notice.yaml:5)",
            "    clause: 三  # ← base/notice.yaml:4")
        .noneMatch(line -> line.contains("clause: 五") || line.contains("clause: 附件2"));
  }

  @Test
  void what_is_gone_is_told_where_it_stood() throws IOException {
    assertThat(shown(heir()))
        .containsSubsequence(
            "    title: 关爱特殊人群  # ± mine/notice.yaml:7 (was base/notice.yaml:7)",
            "  # − he base/notice.yaml:8 (replaces: ning, mine/notice.yaml:8)",
            "  # − mei base/notice.yaml:9 (drop: mine/notice.yaml:9)",
            "  - {id: ning, name: 邻里宁, title: \"平安：共建\", replaces: he}  # + mine/notice.yaml:8",
            "tables:",
            "  # − events bottom/notice.yaml:5 (drop: mine/notice.yaml:11)",
            "  cases:")
        .noneMatch(line -> line.contains("邻里美"));
  }

  @Test
  void the_legend_explains_the_signs_in_both_languages() throws IOException {
    assertThat(shown(heir()).subList(0, 4))
        .allMatch(line -> line.startsWith("# "))
        .anyMatch(line -> line.contains("mine → base → bottom"))
        .anyMatch(line -> line.contains("± 本包改写"))
        .anyMatch(line -> line.contains("± overridden by it"));
  }

  @Test
  void a_text_reads_back_whatever_it_holds() {
    for (String text :
        List.of("", "a: b", "- x", "#", "\"q\"", "\\", "a\nb\t", "1", "no", " x ", "[", "x:")) {
      YamlScalar scalar = new YamlScalar(text, true, 1, 1);
      YamlNode again = YamlTree.read("{k: " + YamlText.scalar(scalar) + "}", Limits.DEFAULT).get(0);
      assertThat(((YamlMap) again).get("k"))
          .hasValueSatisfying(value -> assertThat(((YamlScalar) value).text()).isEqualTo(text));
    }
  }

  private Pack heir() throws IOException {
    write("bottom", BOTTOM);
    write("base", BASE);
    write("mine", OWN);
    return PackLoader.inFolder("mine", folder).orElseThrow();
  }

  private void write(String pack, String text) throws IOException {
    Files.createDirectories(folder.resolve(pack));
    Files.writeString(folder.resolve(pack).resolve("notice.yaml"), text);
  }

  private static List<String> shown(Pack pack) {
    Problems problems = new Problems();
    return EffectiveYaml.of(new PackLoader(problems).layers(pack), problems).lines().toList();
  }

  private static void assertReadsBack(Pack pack) {
    Problems problems = new Problems();
    PackLayers layers = new PackLoader(problems).layers(pack);
    String text = EffectiveYaml.of(layers, problems);
    YamlNode again = YamlTree.read(text, Limits.DEFAULT).get(0);
    // A map has no order; the pack's own keys are shown first.
    assertThat(said((YamlMap) again)).containsExactlyInAnyOrderElementsOf(said(layers.merged()));
  }

  private static List<String> said(YamlMap map) {
    return map.entries().stream()
        .map(entry -> entry.key().text() + "=" + said(entry.value()))
        .toList();
  }

  private static String said(YamlNode node) {
    if (node instanceof YamlMap map) {
      return said(map).toString();
    }
    if (node instanceof YamlList list) {
      return list.items().stream().map(EffectiveYamlTest::said).toList().toString();
    }
    YamlScalar scalar = (YamlScalar) node;
    // Only of what could be something else than text it matters whether it was in quotation marks.
    boolean text = scalar.quoted() || !scalar.text().matches("true|false|null||-?[0-9.]+");
    return (text ? "text " : "bare ") + scalar.text();
  }
}
