package org.linli.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.linli.read.Submission.place;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.model.Activity;
import org.linli.model.Row;
import org.linli.value.Beneficiaries;
import org.linli.value.Bound;
import org.linli.value.Count;
import org.linli.value.Money;
import org.linli.value.Remark;

class YamlTableTest {
  @TempDir private Path folder;

  @Test
  void a_table_is_a_list_of_maps_or_one_map_a_document() {
    assertThat(needs("- 需求内容: 买药", "- content: 修灯").rows)
        .extracting(row -> row.text("content"), row -> row.at().line().orElseThrow())
        .containsExactly(tuple("买药", 1), tuple("修灯", 2));
    assertThat(needs("需求内容: 买药", "---", "需求内容: 修灯", "---").rows).hasSize(2);
  }

  @Test
  void a_record_is_one_activity_and_each_value_has_its_place() {
    Row row = record("name: 慰问老人", "period: 2021-09-21", "beneficiaries: 30").row();

    assertThat(row.at("period").line()).contains(2);
    assertThat(row.at("period").column()).contains(9);
    assertThat(row.at().file()).contains(Submission.UNIT + "activities/a.yaml");
  }

  @Test
  void scalars_stay_what_the_fields_type_says_they_are() {
    Row row = needs("- {编号: 0012, 需求内容: no, household: 12:30, village: 1e3, wish: on}").row();

    assertThat(row.text("id")).isEqualTo("0012");
    assertThat(row.text("content")).isEqualTo("no");
    assertThat(row.text("household")).isEqualTo("12:30");
    assertThat(row.text("village")).isEqualTo("1e3");
    assertThat(row.value("wish", Boolean.class)).contains(true);
  }

  @Test
  void ditto_repeats_what_the_record_above_says() {
    Submission read =
        needs(
            "- {需求内容: 买药, 需求人: 王芳, 村（居）: 公园社区}",
            "- {需求内容: 修灯, household: 同上, village: 〃}",
            "- {需求内容: 陪诊, 需求人: ' 同 上 '}");

    assertThat(read.rows).extracting(row -> row.text("household")).containsOnly("王芳");
    assertThat(read.rows)
        .extracting(row -> row.text("village"))
        .containsExactly("公园社区", "公园社区", "");
    assertThat(read.rules()).containsExactly("repeated-above", "repeated-above", "repeated-above");
  }

  @Test
  void ditto_says_nothing_where_nothing_is_said_above() {
    Submission read = needs("- {需求内容: 买药, 需求人: 同上}", "- {需求内容: 修灯}", "- {需求内容: 陪诊, 需求人: 同上}");

    assertThat(read.rows).extracting(row -> row.stated("household")).containsOnly(Optional.empty());
    assertThat(read.rules()).containsExactly("repeated-nothing", "repeated-nothing");
  }

  @Test
  void ditto_in_a_record_of_its_own_says_nothing() {
    Submission read = record("name: 慰问老人", "initiator: 同上", "period: 2021-09-21");

    assertThat(read.row().stated("initiator")).isEmpty();
    assertThat(read.rules()).containsExactly("repeated-nothing");
  }

  @Test
  void ditto_below_a_figure_in_another_unit_is_that_figure() {
    Submission funds =
        Submission.in(folder)
            .with("activities.yaml", "- {name: 慰问, 投入资金（万元）: 1.5}", "- {name: 敬老, 投入资金: 同上}")
            .read();

    assertThat(funds.rows)
        .extracting(row -> row.value("funds", Money.class).orElseThrow().yuan())
        .containsExactly(new BigDecimal("15000.00"), new BigDecimal("15000.00"));
  }

  @Test
  void bare_null_and_nothing_are_empty_but_a_quoted_null_is_text() {
    Row row = needs("- {id: null, content: \"null\", household: ~, village: }").row();

    assertThat(row.stated("id")).isEmpty();
    assertThat(row.stated("household")).isEmpty();
    assertThat(row.stated("village")).isEmpty();
    assertThat(row.text("content")).isEqualTo("null");
  }

  @Test
  void a_list_may_be_a_list() {
    Row row = record("name: x", "organizations: [义工联, 社工中心（南昌、东湖）]").row();

    assertThat(new Activity(row).organizations()).containsExactly("义工联", "社工中心（南昌、东湖）");
  }

  @Test
  void beneficiaries_may_be_a_list_of_groups_and_counts() {
    Row row =
        record(
                "beneficiaries:",
                "  - {group: 空巢老人, count: 30}",
                "  - {group: 困境儿童, count: 12人次}",
                "  - {group: 其他居民}")
            .row();

    Beneficiaries beneficiaries = new Activity(row).beneficiaries().orElseThrow();
    assertThat(beneficiaries.people()).contains(Count.exact(42));
    assertThat(beneficiaries.groups())
        .extracting(group -> group.group(), group -> group.count())
        .containsExactly(
            tuple("空巢老人", Optional.of(Count.exact(30))),
            tuple("困境儿童", Optional.of(Count.exact(12))),
            tuple("其他居民", Optional.empty()));
    assertThat(beneficiaries.text()).isEqualTo("空巢老人30人次；困境儿童12人次；其他居民");
  }

  @Test
  void groups_may_also_be_keys_with_their_counts() {
    Row row = record("受益对象及人数: {空巢老人: 30, 困境儿童: 12}").row();

    assertThat(new Activity(row).beneficiaries().orElseThrow().people()).contains(Count.exact(42));
  }

  @Test
  void households_of_a_group_are_read_as_in_a_cell() {
    Row row =
        record(
                "beneficiaries:",
                "  - {group: 空巢老人, count: 30余人}",
                "  - {group: 残疾人, count: 3户}",
                "  - {group: 低保对象, count: 2户5人}")
            .row();

    Beneficiaries beneficiaries = new Activity(row).beneficiaries().orElseThrow();
    assertThat(beneficiaries.people()).contains(new Count(35, Bound.MORE_THAN));
    assertThat(beneficiaries.estimated()).isEqualTo(30);
    assertThat(beneficiaries.households()).contains(Count.exact(5));
    assertThat(beneficiaries.groups())
        .extracting(group -> group.group(), group -> group.count().map(Count::value))
        .containsExactly(
            tuple("空巢老人", Optional.of(30L)),
            tuple("残疾人", Optional.empty()),
            tuple("低保对象", Optional.of(5L)));
    assertThat(row.cell("beneficiaries").orElseThrow().reading().remarks())
        .extracting(Remark::name)
        .containsExactly("count-estimated", "households-not-converted");
    assertThat(beneficiaries.text()).isEqualTo("空巢老人30余人；残疾人3户；低保对象2户5人");
  }

  @Test
  void what_a_list_of_groups_reads_as_in_a_cell_is_read_as_the_list_is() {
    Activity list = new Activity(record("beneficiaries: {空巢老人: 30, 残疾人: 3户, 低保对象: 约20}").row());
    String text = list.beneficiaries().orElseThrow().text();
    Activity cell = new Activity(record("beneficiaries: " + text).row());

    assertThat(text).isEqualTo("空巢老人30人次；残疾人3户；低保对象约20");
    assertThat(cell.beneficiaries()).isEqualTo(list.beneficiaries());
  }

  @ParameterizedTest
  @CsvSource({
    "'{志愿者: 12, 空巢老人: 30}', 30",
    "'{空巢老人: 20, 困境儿童: 30, 合计: 50}', 50",
    "'{空巢老人: 50, 其中残疾人: 30}', 50",
    "'{70岁以上老人: 50, 残疾人: 30}', 80",
    "'{三小区居民: 50, 残疾人: 30}', 80",
  })
  void what_no_cell_would_count_no_list_counts(String list, long people) {
    Activity listed = new Activity(record("beneficiaries: " + list).row());
    Beneficiaries stated = listed.beneficiaries().orElseThrow();
    Activity cell = new Activity(record("beneficiaries: " + stated.text()).row());

    assertThat(stated.people()).contains(Count.exact(people));
    assertThat(cell.beneficiaries().orElseThrow().people()).contains(Count.exact(people));
  }

  @ParameterizedTest
  @CsvSource({
    "'{计划服务空巢老人: 12}', count-planned",
    "'{累计服务空巢老人: 500}', count-cumulative",
    "'{志愿者: 12}', count-unreadable",
  })
  void plans_and_histories_in_a_list_are_the_errors_that_they_are_in_a_cell(
      String list, String trouble) {
    Row row = record("beneficiaries: " + list).row();

    assertThat(row.cell("beneficiaries").orElseThrow().reading().trouble().map(Remark::name))
        .contains(trouble);
  }

  @Test
  void a_bare_number_below_a_unit_is_of_that_unit() {
    assertThat(
            new Activity(record("受益对象及人数（户）: {低保对象: 3}").row())
                .beneficiaries()
                .orElseThrow()
                .text())
        .isEqualTo("低保对象3户");
    assertThat(
            new Activity(record("受益对象及人数（万人次）: {低保对象: 3}").row())
                .beneficiaries()
                .orElseThrow()
                .text())
        .isEqualTo("低保对象3");
  }

  @Test
  void households_may_be_all_that_a_group_states() {
    Row row = record("beneficiaries: {残疾人: 3户}").row();

    Beneficiaries beneficiaries = new Activity(row).beneficiaries().orElseThrow();
    assertThat(beneficiaries.people()).isEmpty();
    assertThat(beneficiaries.households()).contains(Count.exact(3));
  }

  @Test
  void an_unknown_key_is_told_with_a_suggestion_and_its_place() {
    Submission read = needs("- 需求内容: 买药", "  需求内客: x");

    assertThat(read.rules()).containsExactly("key-unknown");
    assertThat(read.seen("key-unknown").facts()).containsEntry("suggestion", "需求内容");
    assertThat(place(read.seen("key-unknown"))).isEqualTo("2:3");
  }

  @Test
  void one_field_under_two_keys_is_an_error() {
    assertThat(needs("- {content: a, 需求内容: b}").rules()).containsExactly("heading-duplicate");
  }

  @Test
  void a_map_where_a_text_is_wanted_is_an_error_of_the_cell() {
    Row row = record("name: {a: b}", "period: [1, 2]").row();

    assertThat(row.cell("name").orElseThrow().reading().trouble().orElseThrow().name())
        .isEqualTo("yaml-shape-wrong");
    assertThat(row.cell("period").orElseThrow().reading().trouble()).isPresent();
  }

  @Test
  void what_is_no_map_is_no_row() {
    Submission read = needs("- 买药", "- 需求内容: 修灯");

    assertThat(read.rows).hasSize(1);
    assertThat(read.rules()).containsExactly("yaml-shape-wrong");
  }

  @Test
  void a_refused_text_gives_no_row_and_names_every_place() {
    Submission read = needs("- {id: 1, id: 2}", "- !!binary x");

    assertThat(read.rows).isEmpty();
    assertThat(read.rules()).containsExactly("yaml-duplicate-key", "yaml-tag-unknown");
    assertThat(place(read.seen("yaml-tag-unknown"))).isEqualTo("2:3");
  }

  @Test
  void an_empty_file_is_an_empty_table() {
    assertThat(needs("# nothing yet").rules()).containsExactly("table-empty");
  }

  private Submission needs(String... lines) {
    return Submission.in(folder).with("needs.yml", lines).read();
  }

  private Submission record(String... lines) {
    return Submission.in(folder).with("activities/a.yaml", lines).read();
  }
}
