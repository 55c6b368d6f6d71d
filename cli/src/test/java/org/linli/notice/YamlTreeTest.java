package org.linli.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.model.Limits;

class YamlTreeTest {
  @Test
  void a_scalar_is_the_text_as_written_with_its_place() {
    var map = map("a: 0012\nb:   1e3\nc: no\nd: 12:30\n");

    assertThat(map.entries())
        .extracting(entry -> text(entry.value()))
        .containsExactly("0012", "1e3", "no", "12:30");
    assertThat(map.get("b")).contains(new YamlScalar("1e3", false, 2, 6));
    assertThat(map.get("x")).isEmpty();
  }

  @Test
  void a_bare_null_is_empty_and_a_quoted_one_is_text() {
    var map = map("a:\nb: ~\nc: null\nd: 'null'\ne: !!str null\n");

    assertThat(map.entries())
        .extracting(entry -> text(entry.value()))
        .containsExactly("", "", "", "null", "null");
    assertThat(map.entries().get(3).value()).isEqualTo(new YamlScalar("null", true, 4, 4));
  }

  @Test
  void standard_tags_on_scalars_leave_the_text_as_it_is() {
    var map = map("a: !!int '007'\nb: !!timestamp 2021-09-21\nc: ! x\n");

    assertThat(map.entries())
        .extracting(entry -> text(entry.value()))
        .containsExactly("007", "2021-09-21", "x");
  }

  @Test
  void a_line_separator_in_a_text_begins_no_line_of_the_file() {
    var map = map("a: \"甲\u2028乙\u0085丙\"\r\nb: 1\rc:   2\n");

    assertThat(map.get("b")).contains(new YamlScalar("1", false, 2, 4));
    assertThat(map.get("c")).contains(new YamlScalar("2", false, 3, 6));
    assertRefused("yaml-malformed", 2, 1, "a: \"\u2028\u2029\"\n}\n");
  }

  @Test
  void several_documents_are_read_one_after_the_other() {
    assertThat(YamlTree.read("a: 1\n---\n- 2\n", Limits.DEFAULT))
        .satisfiesExactly(
            first -> assertThat(first).isInstanceOf(YamlMap.class),
            second -> assertThat(second.line()).isEqualTo(3));
    assertThat(YamlTree.read("# nothing\n", Limits.DEFAULT)).isEmpty();
  }

  @Test
  void a_merge_adds_what_the_map_itself_does_not_say() {
    var list = (YamlList) one("- &a {x: 1, y: 2}\n- <<: *a\n  y: 3\n  z: 4\n");

    assertThat(((YamlMap) list.items().get(1)).entries())
        .extracting(entry -> entry.key().text() + "=" + text(entry.value()))
        .containsExactly("y=3", "z=4", "x=1");
  }

  @Test
  void a_quoted_merge_sign_is_a_key_like_any_other() {
    assertThat(map("'<<': {x: 1}\n").get("<<")).isPresent();
  }

  @Test
  void every_duplicate_key_is_named_with_its_first_place() {
    var problems = problems("a: 1\nb: 2\na: 3\nc: {b: 1, b: 2}\n");

    assertThat(problems)
        .extracting(problem -> problem.rule() + " " + problem.line() + ":" + problem.column())
        .containsExactly("yaml-duplicate-key 3:1", "yaml-duplicate-key 4:11");
    assertThat(problems.get(0).facts()).containsEntry("key", "a").containsEntry("first", "1");
  }

  @Test
  void keys_equal_after_normalisation_are_duplicates() {
    assertRefused("yaml-duplicate-key", 2, 1, "caf\u00e9: 1\ncafe\u0301: 2\n");
  }

  @Test
  void a_tag_that_makes_something_else_is_refused() {
    assertRefused("yaml-tag-unknown", 1, 4, "a: !!binary aGk=\n");
    assertRefused("yaml-tag-unknown", 2, 4, "a: 1\nb: !ruby/object {x: 1}\n");
    assertRefused("yaml-tag-unknown", 1, 1, "!!javax.script.ScriptEngineManager [x]\n");
  }

  @Test
  void yaml_of_another_version_is_refused() {
    assertRefused("yaml-malformed", 1, 1, "%YAML 1.3\n---\na: 1\n");
    assertRefused("yaml-malformed", 1, 1, "%YAML 2.0\n---\na: 1\n");
    assertThat(one("%YAML 1.2\n---\na: 1\n").line()).isEqualTo(3);
  }

  @Test
  void a_malformed_text_names_the_place() {
    assertRefused("yaml-malformed", 2, 5, "a: 1\nb: c: d\n");
    assertRefused("yaml-malformed", 3, 1, "a: [1,\n  2\n");
    assertRefused("yaml-malformed", 1, 3, "? [a]\n: 1\n");
    assertRefused("yaml-malformed", 2, 5, "a: 1\nb: x\u0007y\n");
  }

  @Test
  void an_alias_without_an_end_is_refused() {
    assertRefused("yaml-malformed", 1, 8, "a: &x [*x]\n");
    assertRefused("yaml-malformed", 1, 4, "a: *nobody\n");
  }

  @Test
  void the_limits_hold_at_their_edge() {
    assertThat(one("[".repeat(50) + "]".repeat(50))).isInstanceOf(YamlList.class);
    assertRefused("yaml-too-deep", 1, 51, "[".repeat(51) + "]".repeat(51));
    var twenty = "- &a 1\n" + "- *a\n".repeat(20);
    assertThat(((YamlList) one(twenty)).items()).hasSize(21);
    assertRefused("yaml-too-many-aliases", 22, 3, twenty + "- *a\n");
  }

  @Test
  void a_map_of_too_many_keys_is_refused() {
    var keys = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      keys.append("k").append(i).append(": 1\n");
    }
    assertThat(map(keys.toString()).entries()).hasSize(1000);
    assertRefused("yaml-too-large", 1, 1, keys + "more: 1\n");
  }

  @Test
  void a_word_without_an_end_is_refused_before_it_is_looked_at() {
    String word = "a: b\nc: \"" + "走访".repeat(131_000);
    assertThat(map(word + "\"\n").entries()).hasSize(2);
    assertRefused("yaml-too-large", 2, 5, word + "走访".repeat(2_000_000) + "\"\n");
    assertThat(map("a: " + "走访 ".repeat(200_000) + "\n").entries()).hasSize(1);
  }

  @Test
  void aliases_of_aliases_count_as_what_they_stand_for() {
    var bomb = new StringBuilder("- &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i <= 9; i++) {
      var of = "*a" + (i - 1);
      bomb.append("- &a" + i + " [" + of + ", " + of + "]\n");
    }
    var small = limits(2_000);
    assertThat(problems(bomb.toString(), small))
        .singleElement()
        .satisfies(problem -> assertThat(problem.rule()).hasToString("yaml-too-large"))
        .satisfies(problem -> assertThat(problem.facts()).containsEntry("limit", "2000"));
  }

  private static Limits limits(int nodes) {
    var usual = Limits.DEFAULT;
    return new Limits(
        usual.textFile(),
        usual.documentFile(),
        usual.image(),
        usual.files(),
        usual.depth(),
        usual.field(),
        usual.columns(),
        usual.text(),
        usual.sheetRows(),
        usual.yamlDepth(),
        usual.yamlAliases(),
        usual.yamlKeys(),
        nodes,
        usual.findingsPerRule());
  }

  private static void assertRefused(String rule, int line, int column, String text) {
    assertThat(problems(text))
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.rule() + " " + problem.line() + ":" + problem.column())
                    .isEqualTo(rule + " " + line + ":" + column));
  }

  private static List<YamlProblem> problems(String text) {
    return problems(text, Limits.DEFAULT);
  }

  private static List<YamlProblem> problems(String text, Limits limits) {
    return catchThrowableOfType(YamlException.class, () -> YamlTree.read(text, limits)).problems();
  }

  private static YamlMap map(String text) {
    return (YamlMap) one(text);
  }

  private static YamlNode one(String text) {
    return YamlTree.read(text, Limits.DEFAULT).get(0);
  }

  private static String text(YamlNode node) {
    return ((YamlScalar) node).text();
  }
}
