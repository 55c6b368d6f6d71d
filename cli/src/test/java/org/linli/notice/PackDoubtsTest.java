package org.linli.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.finding.Severity;

class PackDoubtsTest {
  /** A pack without a doubt; each test adds one slip after its last line, the fourteenth. */
  private static final String GOOD =
      """
      id: mine
      extends: jiangxi-2021
      number: 某民字〔2022〕1号
      title: 某县通知
      issuer: 某县民政局
      issued-on: 2022-01-04
      addressee: ""
      mailbox: ""
      root: "360000"
      roster: {expected: [units.csv], known: []}
      window: {from: 2021-08-01, to: 2021-12-31}
      deadline: {day: 2021-12-01}
      targets: [{id: beneficiaries, drop: true}]
      missingValues: [无]
      """;

  @TempDir Path folder;

  @BeforeEach
  void a_pack_in_a_folder() throws IOException {
    write("mine/units.csv", "code,name,level,parent_code\n360000,江西省,province,\n");
    Pack extended = Packs.builtIn().load("jiangxi-2021", folder).pack();
    write("mine/source.md", extended.text("source.md").orElseThrow());
    write("mine/README.md", extended.text("README.md").orElseThrow());
  }

  @Test
  void a_pack_that_says_all_its_own_leaves_no_doubt() throws IOException {
    assertThat(doubts("")).isEmpty();
  }

  @Test
  void what_is_still_that_of_the_extended_document_is_named() throws IOException {
    String quiet = GOOD.replace("mailbox: \"\"\n", "").replace("某民字〔2022〕1号", "赣民办字〔2021〕33号");
    write("mine/notice.yaml", quiet);

    assertThat(shown())
        .containsExactly(
            "mine/notice.yaml:2:10: \"mailbox\" is not stated, so that of the extended pack \"jiangxi-2021\" holds:"
                + " mgj86287633@163.com. If the notice has none, say so (\"\", [], or drop: true for what is listed)",
            "mine/notice.yaml:3:9: \"number\" is the same as in the extended pack \"jiangxi-2021\"; was it forgotten?");
  }

  @Test
  void forms_that_bear_the_name_of_another_province_are_named() throws IOException {
    write("mine/units.csv", "code,name,level,parent_code\n410000,河南省,province,\n");
    write("mine/notice.yaml", GOOD.replace("360000", "410000"));

    assertThat(shown())
        .singleElement()
        .asString()
        .startsWith("mine/notice.yaml:2:10: what is inherited speaks of \"江西省\" in ")
        .contains("tables.activities.title");
  }

  @Test
  void a_drop_or_a_replacement_of_nothing_is_guessed_at() throws IOException {
    assertThat(
            doubts(
                "categories: [{id: mie, drop: true}, {id: xin, name: 新, keywords: [新], replaces: fuu}]\n"))
        .containsExactly(
            "mine/notice.yaml:15:30: the extended pack has no \"mie\" to drop; did you mean \"mei\"?",
            "mine/notice.yaml:15:81: the extended pack has no \"fuu\" whose place could be taken; did you mean \"fu\"?");
    assertThat(doubts("tables: {evnts: {drop: true}}\n"))
        .containsExactly(
            "mine/notice.yaml:15:24: the extended pack has no \"evnts\" to drop; did you mean \"events\"?");
  }

  @Test
  void a_festival_outside_the_window_is_named_where_the_author_can_mend_it() throws IOException {
    assertThat(doubts("festivals: [{name: 春节, day: 2022-02-01, before: 7}]\n"))
        .containsExactly(
            "mine/notice.yaml:15:13: no activity can belong to the festival \"春节\" (2022-02-01): the window is"
                + " 2021-08-01 to 2021-12-31");
    write("mine/notice.yaml", GOOD.replace("to: 2021-12-31", "to: 2021-12-04"));
    assertThat(shown())
        .as("a day that belongs to it lies within")
        .noneMatch(doubt -> doubt.contains("国际志愿者日"));
  }

  @Test
  void a_deadline_before_the_window_is_named() throws IOException {
    write("mine/notice.yaml", GOOD.replace("day: 2021-12-01", "day: 2021-07-31"));

    assertThat(shown())
        .containsExactly(
            "mine/notice.yaml:12:11: the deadline, 2021-07-31, lies before the first day of the window, 2021-08-01");
  }

  @Test
  void a_category_that_nothing_can_lead_to_is_named() throws IOException {
    assertThat(
            doubts(
                "categories: [{id: xin, name: 邻里新}, {id: lao, name: 邻里老, keywords: [走访, 慰问]}]\n"))
        .containsExactly(
            "mine/notice.yaml:15:14: \"邻里新\" has no key words and no form asks for the category: only an activity"
                + " that says \"邻里新\" can be counted there",
            "mine/notice.yaml:15:36: all key words of \"邻里老\" are also those of \"邻里亲\", so that none can be"
                + " inferred for it");
  }

  @Test
  void a_category_without_words_will_do_where_the_form_asks_for_it() throws IOException {
    assertThat(
            doubts(
                """
                categories: [{id: xin, name: 邻里新}]
                forms: [{id: attachment-1, columns: [{key: category, heading: 行动}]}]
                """))
        .isEmpty();
  }

  @Test
  void settings_of_a_rule_that_change_nothing_are_named() throws IOException {
    assertThat(
            doubts(
                "rules: {group-unknown: {on: true}, narrative-length: {on: false, severity: info}}\n"))
        .containsExactly(
            "mine/notice.yaml:15:29: the rule \"group-unknown\" is not switched off anywhere; on: true changes nothing",
            "mine/notice.yaml:15:76: the rule \"narrative-length\" is switched off (on: false), so \"severity\" changes"
                + " nothing");
  }

  @Test
  void a_clause_that_neither_settings_nor_readme_speak_of_is_named() throws IOException {
    append("mine/source.md", "\n{#六}{#七}\n");
    append("mine/README.md", "\n| 七、八 | 叙述 |\n");

    assertThat(doubts(""))
        .singleElement()
        .asString()
        .startsWith("mine/source.md:")
        .endsWith(
            ":1: nothing cites the clause \"六\": neither notice.yaml nor the table of clauses in README.md");
  }

  @Test
  void a_clause_number_for_what_nothing_cites_is_named() throws IOException {
    assertThat(doubts("clauses: {九: 二}\n"))
        .containsExactly(
            "mine/notice.yaml:15:11: nothing in the extended pack cites the clause \"九\", so that giving it another"
                + " number changes nothing");
  }

  @Test
  void a_word_list_and_a_template_that_nothing_uses_are_named() throws IOException {
    write("mine/report/summary.md.ftl", "# 报告\n<#include \"_lead.ftl\">\n");
    write("mine/report/_lead.ftl", "甲");
    write("mine/report/_led.ftl", "乙");

    assertThat(doubts("terms: {kinds: [甲, 乙]}\n"))
        .containsExactly(
            "mine/notice.yaml:15:9: no template uses the word list \"kinds\"",
            "mine/report/_led.ftl:1:1: nothing uses this template: the report is written by report/summary.md.ftl and"
                + " what it includes or imports");
  }

  @Test
  void a_word_list_that_rules_read_needs_no_template() throws IOException {
    assertThat(doubts("terms: {boilerplate-mine: [甲乙丙丁], award-words: [评选]}\n")).isEmpty();
  }

  @Test
  void units_of_one_name_below_one_unit_are_named() throws IOException {
    write(
        "mine/units.csv",
        """
        code,name,level,parent_code
        360000,江西省,province,
        360100,南昌市,prefecture,360000
        360102,东湖区,county,360100
        360200,景德镇市,prefecture,360000
        360203,东湖区,county,360200
        360103,东湖区,county,360100
        """);

    assertThat(doubts(""))
        .containsExactly(
            "mine/units.csv:7:2: two units below the same one are called \"东湖区\" (the other in line 4), so that the"
                + " name does not tell them apart");
  }

  @Test
  void a_former_name_of_no_unit_is_named() throws IOException {
    write(
        "mine/notice.yaml", GOOD.replace("known: []", "known: [], former-names: {赣江: \"360199\"}"));

    assertThat(shown())
        .containsExactly(
            "mine/notice.yaml:10:63: the roster has no unit that the former name \"赣江\" could mean");
  }

  @Test
  void doubts_are_warnings_and_do_not_keep_a_pack_from_being_used() throws IOException {
    write("mine/notice.yaml", GOOD + "terms: {kinds: [甲]}\n");

    assertThat(Packs.builtIn().review("mine", folder))
        .extracting(PackProblem::severity)
        .containsExactly(Severity.WARNING);
    assertThat(Packs.builtIn().check("mine", folder)).isEmpty();
    assertThat(Packs.builtIn().load("mine", folder).id()).isEqualTo("mine");
  }

  private List<String> doubts(String more) throws IOException {
    write("mine/notice.yaml", GOOD + more);
    return shown();
  }

  private List<String> shown() {
    return Packs.builtIn().review("mine", folder).stream()
        .map(problem -> problem.place() + ": " + problem.en())
        .toList();
  }

  private void append(String name, String text) throws IOException {
    write(name, Files.readString(folder.resolve(name)) + text);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
