package org.linli.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.finding.RuleId;
import org.linli.model.Unit;

class PacksTest {
  /** A small pack that is in order; each test adds one mistake after its last line, the tenth. */
  private static final String GOOD =
      """
      id: mine
      extends: jiangxi-2021
      title: 某县通知
      root: "360102"
      roster:
        expected: [units.csv]
        known: []
        former-names: {东湖县: "360102"}
      categories:
        - {id: qin, title: 关爱特殊人群}
      """;

  private static final Packs PACKS = Packs.builtIn().knowing(rulesOfThePack());

  @TempDir Path folder;

  @BeforeEach
  void a_pack_in_a_folder() throws IOException {
    Files.createDirectories(folder.resolve("mine"));
    write("mine/units.csv", "code,name,level,parent_code\n360102,东湖区,county,\n");
    write(
        "mine/source.md",
        """
        # 三 {#三}
        {#一}{#二}{#三（一）}{#三（二）}{#三（三）}{#三（四）}{#四（一）}{#四（三）}
        {#五（一）}{#五（二）}{#五（三）}{#附件1}{#附件2}
        """);
  }

  @Test
  void a_pack_lays_itself_over_the_one_that_it_extends() throws IOException {
    write("mine/notice.yaml", GOOD);

    var notice = Packs.builtIn().load("mine", folder);

    assertThat(notice.id()).isEqualTo("mine");
    assertThat(notice.title()).isEqualTo("某县通知");
    assertThat(notice.number()).contains("赣民办字〔2021〕33号");
    assertThat(notice.roster().units()).extracting(Unit::name).containsExactly("东湖区");
    assertThat(notice.categories().all())
        .extracting(Category::name, Category::title)
        .startsWith(org.assertj.core.groups.Tuple.tuple("邻里亲", "关爱特殊人群"))
        .hasSize(4);
    assertThat(notice.pack().builtIn()).isFalse();
  }

  @Test
  void a_file_that_a_pack_lacks_is_that_of_the_extended_pack() throws IOException {
    write("mine/notice.yaml", GOOD);

    var pack = Packs.builtIn().load("mine", folder).pack();

    assertThat(pack.text("units.csv")).hasValueSatisfying(text -> assertThat(text).contains("东湖"));
    assertThat(pack.text("townships.csv")).isPresent();
    assertThat(pack.text("no/such.file")).isEmpty();
  }

  @Test
  void no_path_and_no_link_leads_out_of_a_packs_folder() throws IOException {
    write("mine/notice.yaml", GOOD);
    write("secret.txt", "secret");
    Files.createSymbolicLink(folder.resolve("mine/link.txt"), folder.resolve("secret.txt"));

    var pack = Packs.builtIn().load("mine", folder).pack();

    assertThat(pack.text("../secret.txt")).isEmpty();
    assertThat(pack.text("link.txt")).isEmpty();
    assertThat(pack.text(folder.resolve("secret.txt").toString())).isEmpty();
  }

  @Test
  void a_thing_marked_drop_goes_and_a_category_may_replace_another() throws IOException {
    write(
        "mine/notice.yaml",
        GOOD
            + """
              - {id: care, name: 关爱, title: 关爱, replaces: fu}
              - {id: mei, drop: true}
            groups:
              - {name: 残疾人, drop: true}
            """);

    var notice = Packs.builtIn().load("mine", folder);

    assertThat(notice.categories().all())
        .extracting(Category::id)
        .containsExactly("qin", "he", "care");
    assertThat(notice.categories().all().get(2).replaces()).contains("fu");
    assertThat(notice.groups().all()).extracting(Group::name).doesNotContain("残疾人").hasSize(5);
  }

  @Test
  void a_pack_may_change_a_part_of_what_it_inherits() throws IOException {
    write(
        "mine/notice.yaml",
        GOOD
            + """
            targets: [{id: beneficiaries, at-least: 100}]
            tables:
              events: {drop: true}
              organizations: {fields: {type: {in: [{id: foundation, drop: true}]}, members: {drop: true}}}
            """);

    var notice = PACKS.load("mine", folder);

    assertThat(notice.targets())
        .singleElement()
        .satisfies(
            target -> {
              assertThat(target.bound()).isEqualByComparingTo("100");
              assertThat(target.strict()).isFalse();
              assertThat(target.measure()).isEqualTo("beneficiaries");
            });
    assertThat(notice.table("events")).isEmpty();
    var organizations = notice.table("organizations").orElseThrow();
    assertThat(organizations.field("members")).isEmpty();
    assertThat(organizations.field("type").orElseThrow().options())
        .extracting(FieldSpec.Option::id)
        .containsExactly("association", "service", "community");
  }

  @Test
  void a_pack_gives_inherited_clauses_the_numbers_of_its_own_notice() throws IOException {
    write(
        "mine/source.md",
        "{#一}{#二}{#三}{#三（一）}{#三（二）}{#三（三）}{#三（四）}{#四（一）}{#四（三）}{#五（一）}{#五（二）}{#附件1}");
    write("mine/notice.yaml", GOOD + "clauses: {五（三）: 二, 附件2: \"\"}\n");

    var notice = PACKS.load("mine", folder);

    assertThat(notice.deadline().orElseThrow().clause()).contains("二");
    assertThat(notice.setting(new RuleId("narrative-length")).clause()).isEmpty();
    assertThat(notice.setting(new RuleId("attachments-contradict")).clause()).contains("附件1");
  }

  @Test
  void an_inherited_clause_that_the_own_notice_lacks_is_named_with_what_cites_it()
      throws IOException {
    write(
        "mine/source.md",
        "{#一}{#二}{#三}{#三（一）}{#三（二）}{#三（三）}{#三（四）}{#四（一）}{#四（三）}{#五（一）}{#五（三）}{#附件1}{#附件2}");
    write("mine/notice.yaml", GOOD);

    assertThat(problems())
        .containsExactly(
            "mine/notice.yaml:2:10: the extended pack cites the clause \"五（二）\" in 2 places"
                + " (tables.activities.fields.party_members、tables.participation.fields.models), and source.md has no such anchor: write {#五（二）} there,"
                + " or say under clauses which clause of this notice it is (clauses: {五（二）: the clause}, \"\" for"
                + " none)");
  }

  @Test
  void what_is_left_open_in_the_end_is_named() throws IOException {
    assertBroken(
        "targets: [{id: houses}]\n",
        "mine/notice.yaml:11:11: \"measure\" is missing",
        "mine/notice.yaml:11:11: \"over\" is missing");
    assertBroken(
        "targets: [{id: beneficiaries, over: 1, at-least: 2}]\n",
        "mine/notice.yaml:11:50: only one of \"over\" and \"at-least\" can be stated");
    assertBroken("  - {id: xin}\n", "mine/notice.yaml:11:5: \"name\" is missing");
  }

  @Test
  void a_thing_that_is_dropped_and_named_again_takes_its_own_notices_place() throws IOException {
    write(
        "mine/notice.yaml",
        GOOD
            + """
            groups:
              - {name: 特困人员, drop: true}
              - {name: 老年人}
              - {name: 特困人员}
            """);

    var groups = Packs.builtIn().load("mine", folder).groups().all();

    assertThat(groups).extracting(Group::name).endsWith("残疾人", "老年人", "特困人员").hasSize(7);
    assertThat(groups.get(6).aliases()).isEmpty();
  }

  @Test
  void a_notice_without_a_number_does_not_bear_that_of_the_extended_one() throws IOException {
    write("mine/notice.yaml", GOOD + "number: \"\"\n");

    assertThat(Packs.builtIn().load("mine", folder).number()).isEmpty();
  }

  @Test
  void a_pack_may_be_named_by_its_yaml_file_too() throws IOException {
    write("mine/notice.yaml", GOOD);

    assertThat(PACKS.load("mine/notice.yaml", folder).id()).isEqualTo("mine");
  }

  @Test
  void a_pack_that_is_not_there_is_guessed_at() {
    assertThat(refused("jiangxi-2012"))
        .containsExactly(
            "there is no notice pack \"jiangxi-2012\"; did you mean" + " \"jiangxi-2021\"?");
  }

  @Test
  void an_unknown_key_is_guessed_at() throws IOException {
    assertBroken(
        "windw: {}\n",
        "mine/notice.yaml:11:1: there is no key \"windw\" here; did you mean \"window\"?");
    assertBroken(
        "window: {from: 2021-08-01, too: 2021-09-01, to: 2021-09-01}\n",
        "mine/notice.yaml:11:28: there is no key \"too\" here; did you mean \"to\"?");
  }

  @Test
  void a_missing_key_is_named() throws IOException {
    assertBroken("deadline: {inclusive: true}\n", "mine/notice.yaml:11:11: \"day\" is missing");
  }

  @Test
  void a_wrong_type_is_named() throws IOException {
    assertBroken(
        "festivals: [{name: 中秋, before: three}]\n",
        "mine/notice.yaml:11:32: wrong type, should be integer");
    assertBroken("cites: 民办函\n", "mine/notice.yaml:11:8: wrong type, should be array");
  }

  @Test
  void a_word_outside_the_vocabulary_is_guessed_at() throws IOException {
    assertBroken(
        "rules: {deadline-missed: {severity: warnin}}\n",
        "mine/notice.yaml:11:37: \"warnin\" is not one of the values allowed; did you mean"
            + " \"warning\"?");
    assertBroken(
        "tables: {needs: {fields: {x: {type: monny, headings: [某]}}}}\n",
        "mine/notice.yaml:11:37: \"monny\" is not one of the values allowed; did you mean"
            + " \"money\"?");
    assertBroken(
        "tables: {needs: {fields: {wish: {required: sometimes}}}}\n",
        "mine/notice.yaml:11:44: \"sometimes\" is not one of the values allowed");
  }

  @Test
  void a_number_of_the_wrong_build_is_named() throws IOException {
    assertBroken(
        "number: 赣民办字[2021]33号\n",
        "mine/notice.yaml:11:9: \"赣民办字[2021]33号\" is not written as it must be: "
            + "^$|^[\\u4e00-\\u9fa5]{1,12}〔(19|20)[0-9]{2}〕[1-9][0-9]{0,3}号$");
  }

  @Test
  void a_number_out_of_range_is_named() throws IOException {
    write("mine/notice.yaml", GOOD + "festivals: [{name: 中秋, before: 61}]\n");
    assertThat(problems()).singleElement().asString().startsWith("mine/notice.yaml:11:32: not as");
  }

  @Test
  void a_day_that_no_calendar_has_is_named() throws IOException {
    assertBroken(
        "deadline: {day: 2021-09-31}\n",
        "mine/notice.yaml:11:17: \"2021-09-31\" is no date of the calendar; write 2021-10-31");
  }

  @Test
  void a_window_that_ends_before_it_starts_is_named() throws IOException {
    assertBroken(
        "window: {from: 2021-12-01, to: 2021-08-01}\n",
        "mine/notice.yaml:11:32: the window ends on 2021-08-01, before it starts on 2021-12-01");
  }

  @Test
  void a_rule_that_is_not_there_is_guessed_at() throws IOException {
    write("mine/notice.yaml", GOOD + "rules: {deadline-mised: {on: false}}\n");

    assertThat(shown(PACKS.check("mine", folder)))
        .containsExactly(
            "mine/notice.yaml:11:9: there is no rule \"deadline-mised\"; did you mean"
                + " \"deadline-missed\"?");
  }

  @Test
  void a_parameter_that_the_rule_does_not_have_is_guessed_at() throws IOException {
    assertBroken(
        "rules: {narrative-length: {parameters: {mn: 100}}}\n",
        "mine/notice.yaml:11:41: the rule \"narrative-length\" has no parameter \"mn\"; did you"
            + " mean \"min\"?");
  }

  @Test
  void a_clause_without_an_anchor_is_named() throws IOException {
    assertBroken(
        "deadline: {day: 2021-10-31, clause: 五（四）}\n",
        "mine/notice.yaml:11:37: source.md has no clause \"五（四）\" (no anchor {#五（四）}); did you mean"
            + " \"三（四）\"?");
  }

  @Test
  void a_heading_that_two_fields_bear_is_named() throws IOException {
    assertBroken(
        "tables: {activities: {fields: {extra: {type: text, headings: [活动名称（全称）]}}}}\n",
        "mine/notice.yaml:11:63: the heading \"活动名称（全称）\" belongs to both \"name\" and \"extra\"");
  }

  @Test
  void a_name_that_two_categories_or_groups_bear_is_named() throws IOException {
    assertBroken(
        "  - {id: new, name: 新, aliases: [甲]}\n  - {id: old, name: 甲}\n",
        "mine/notice.yaml:12:21: \"甲\" is a name or alias of both \"new\" and \"old\"");
    assertBroken(
        "groups: [{name: 老人, aliases: [甲]}, {name: 甲}]\n",
        "mine/notice.yaml:11:43: \"甲\" is a name or alias of both \"老人\" and \"甲\"");
  }

  @Test
  void a_name_that_the_extended_pack_gives_to_another_is_named_with_its_place() throws IOException {
    write("mine/notice.yaml", GOOD + "groups: [{name: 老人, aliases: [空巢]}]\n");

    assertThat(problems())
        .singleElement()
        .asString()
        .startsWith(
            "mine/notice.yaml:11:31: \"空巢\" is a name or alias of both \"空巢老人\" and \"老人\"; that of"
                + " \"空巢老人\" stands at jiangxi-2021/notice.yaml:")
        .endsWith("to have it for \"老人\", state the aliases of \"空巢老人\" in this pack without it");
    write(
        "mine/notice.yaml",
        GOOD + "groups: [{name: 空巢老人, aliases: [孤寡]}, {name: 老人, aliases: [空巢]}]\n");
    assertThat(problems()).isEmpty();
  }

  @Test
  void a_thing_that_stands_twice_in_a_list_is_named() throws IOException {
    assertBroken(
        "groups: [{name: 儿童}, {name: 儿童}]\n",
        "mine/notice.yaml:11:22: \"儿童\" is there already, in line 11");
  }

  @Test
  void two_values_of_an_enum_that_are_spelled_alike_are_named() throws IOException {
    assertBroken(
        "tables: {needs: {fields: {status: {in: [{id: new, name: 已办结}]}}}}\n",
        "mine/notice.yaml:11:41: \"已办结\" is a name or alias of both \"done\" and \"new\"");
  }

  @Test
  void a_reference_that_leads_nowhere_is_guessed_at() throws IOException {
    assertBroken(
        "tables: {activities: {fields: {needs: {refers-to: needs.ids}}}}\n",
        "mine/notice.yaml:11:51: the table \"needs\" has no field \"ids\"; did you mean \"id\"?");
    assertBroken(
        "tables: {activities: {fields: {needs: {refers-to: need.id}}}}\n",
        "mine/notice.yaml:11:51: there is no table \"need\"; did you mean \"needs\"?");
    assertBroken(
        "tables: {needs: {fields: {done_on: {not-before: registered}}}}\n",
        "mine/notice.yaml:11:49: the table \"needs\" has no field \"registered\"; did you mean"
            + " \"registered_on\"?");
    assertBroken(
        "tables: {needs: {fields: {done_on: {not-before: content}}}}\n",
        "mine/notice.yaml:11:49: the field \"content\" is no date");
    assertBroken(
        "tables: {needs: {fields: {content: {precise-to: year}}}}\n",
        "mine/notice.yaml:11:49: the field \"content\" is no date");
  }

  @Test
  void a_condition_on_a_value_that_is_not_there_is_guessed_at() throws IOException {
    assertBroken(
        "tables: {needs: {fields: {activity: {required: {when: {status: don}}}}}}\n",
        "mine/notice.yaml:11:64: \"don\" is not one of the values allowed; did you mean \"done\"?");
  }

  @Test
  void a_pattern_that_is_none_is_named() throws IOException {
    assertBroken(
        "tables: {needs: {fields: {id: {pattern: '['}}}}\n",
        "mine/notice.yaml:11:41: the regular expression is wrong: Unclosed character class");
  }

  @Test
  void a_form_of_a_field_or_table_that_is_not_there_is_named() throws IOException {
    assertBroken(
        "forms: [{id: extra, table: activities, columns: [{heading: 栏, parts: [{key: fund}]}]}]\n",
        "mine/notice.yaml:11:77: the table \"activities\" has no field \"fund\"; did you mean"
            + " \"funds\"?");
    assertBroken(
        "forms: [{id: extra, table: activites}]\n",
        "mine/notice.yaml:11:28: there is no table \"activites\"; did you mean \"activities\"?");
  }

  @Test
  void a_roster_file_that_is_not_there_is_named() throws IOException {
    write("mine/notice.yaml", GOOD.replace("units.csv", "unit.csv"));

    assertThat(problems()).contains("mine/notice.yaml:6:13: there is no file \"unit.csv\"");
  }

  @Test
  void a_root_that_the_roster_lacks_is_named() throws IOException {
    write("mine/notice.yaml", GOOD.replace("root: \"360102\"", "root: \"360103\""));

    assertThat(problems())
        .containsExactly("mine/notice.yaml:4:7: the roster has no root unit \"360103\"");
  }

  @Test
  void packs_that_extend_each_other_are_refused() throws IOException {
    Files.createDirectories(folder.resolve("other"));
    write("mine/notice.yaml", "id: mine\nextends: ../other\n");
    write("other/notice.yaml", "id: other\nextends: ../mine\n");

    assertThat(problems())
        .containsExactly(
            "other/notice.yaml:2:10: extends goes round in a circle: mine → other → mine");
  }

  @Test
  void an_extended_pack_that_is_not_there_is_guessed_at() throws IOException {
    write("mine/notice.yaml", "id: mine\nextends: jianxi-2021\n");

    assertThat(problems())
        .containsExactly(
            "mine/notice.yaml:2:10: there is no notice pack \"jianxi-2021\"; did you mean"
                + " \"jiangxi-2021\"?");
  }

  @Test
  void an_abstract_pack_is_no_notice() throws IOException {
    write("mine/notice.yaml", GOOD + "abstract: true\n");

    assertThat(problems())
        .containsExactly("mine/notice.yaml:1:1: the pack \"mine\" is only there to be extended");
  }

  @Test
  void a_pack_that_leaves_too_much_open_is_refused() throws IOException {
    write("mine/notice.yaml", "id: mine\n");

    assertThat(problems())
        .containsExactly(
            "mine/notice.yaml:1:1: \"categories\" is missing",
            "mine/notice.yaml:1:1: \"roster\" is missing",
            "mine/notice.yaml:1:1: \"tables\" is missing",
            "mine/notice.yaml:1:1: \"title\" is missing");
  }

  @Test
  void a_file_that_is_too_large_or_no_text_is_refused() throws IOException {
    Files.write(folder.resolve("mine/notice.yaml"), new byte[] {'a', (byte) 0xff, (byte) 0xff});
    assertThat(problems())
        .containsExactly("mine/notice.yaml:1:1: the file is neither UTF-8 nor GB18030");

    write("mine/notice.yaml", "#".repeat((16 << 20) + 1));
    assertThat(problems())
        .containsExactly("mine/notice.yaml:1:1: the file is larger than 16777216 bytes");
  }

  @Test
  void all_that_is_wrong_is_said_at_once() throws IOException {
    write("mine/notice.yaml", GOOD + "windw: {}\ndeadline: {inclusive: maybe}\nnumber: 3\n");

    assertThat(problems()).hasSize(4);
    assertThat(refused("mine")).hasSize(4);
  }

  @Test
  void malformed_yaml_is_named_with_its_place() throws IOException {
    write("mine/notice.yaml", "id: mine\nid: other\n");

    assertThat(problems())
        .containsExactly(
            "mine/notice.yaml:2:1: malformed YAML (the key \"id\" is in line 1 already)");
  }

  private static Set<RuleId> rulesOfThePack() {
    return Packs.builtIn().load("jiangxi-2021", Path.of("")).rules().keySet();
  }

  private void assertBroken(String more, String... problem) throws IOException {
    write("mine/notice.yaml", GOOD + more);
    assertThat(problems()).containsExactly(problem);
  }

  private List<String> problems() {
    return shown(Packs.builtIn().check("mine", folder));
  }

  private List<String> refused(String pack) {
    return shown(
        catchThrowableOfType(PackException.class, () -> Packs.builtIn().load(pack, folder))
            .problems());
  }

  private static List<String> shown(List<PackProblem> problems) {
    return problems.stream().map(problem -> problem.placed(problem.en())).toList();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }
}
