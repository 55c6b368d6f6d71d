package org.linli.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.linli.read.Submission.place;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.model.Activity;
import org.linli.model.CategoryChoice;
import org.linli.model.Cell;
import org.linli.model.Limits;
import org.linli.model.Row;
import org.linli.value.Beneficiaries;
import org.linli.value.Count;
import org.linli.value.Money;
import org.linli.value.Remark;

class CsvTableTest {
  private static final String HEAD =
      "序号,活动名称,发起单位（组织者）,活动地域（县/乡/村）,活动时间,参与社会组织,参与人数,投入资金（含物资折款）,受益对象及人数";
  private static final String ROW = "1,慰问老人,东湖区民政局,东湖区/公园街道,2021-09-21,义工联、社工中心,20,3000,30";

  @TempDir private Path folder;

  @Test
  void a_row_is_read_with_the_line_and_column_of_every_cell() {
    Row row = activities(HEAD, "", ROW).row();

    assertThat(row.at().line()).contains(3);
    assertThat(row.at().file()).contains(Submission.UNIT + "activities.csv");
    assertThat(row.at("period").column()).contains(5);
    assertThat(row.at("period").field()).contains("period");
    assertThat(new Activity(row).organizations()).containsExactly("义工联", "社工中心");
    assertThat(row.value("participants", Count.class)).contains(Count.exact(20));
    assertThat(row.cell("leader")).isEmpty();
  }

  @Test
  void headings_may_be_english_keys_or_the_forms_own_with_or_without_brackets() {
    Submission read =
        activities("name,发起单位(组织者),活动 地域,Period,名称,资金,受益人数", "慰问老人,民政局,东湖区,2021-09-21,义工联,3000,30");

    assertThat(read.rules()).isEmpty();
    assertThat(read.row().text("place")).isEqualTo("东湖区");
    assertThat(read.row().text("organizations")).isEqualTo("义工联");
  }

  @Test
  void title_rows_above_the_heading_are_recognised_and_reported() {
    Submission read =
        activities(
            "附件1,,,",
            "江西省社会组织“邻里守望”关爱行动情况统计表",
            "（统计单位：人次、元）",
            "填表单位：东湖区民政局,,,填表时间：2021年10月25日",
            HEAD,
            ROW);

    assertThat(read.rows).hasSize(1);
    assertThat(read.observed)
        .extracting(seen -> seen.rule().text(), seen -> seen.at().line().orElseThrow())
        .containsExactly(
            tuple("title-row", 1),
            tuple("title-row", 2),
            tuple("title-row", 3),
            tuple("title-row", 4));
  }

  @Test
  void the_two_row_heading_of_attachment_1_is_understood() {
    Submission read =
        activities(
            "序号,活动名称,发起单位（组织者）,活动地域（县/乡/村）,活动时间,参与社会组织,,投入资金（含物资折款）,受益对象及人数,活动总体情况",
            ",,,,,名称,参与人数,,,",
            ROW + ",很好");

    assertThat(read.rules()).isEmpty();
    assertThat(read.row().text("organizations")).isEqualTo("义工联、社工中心");
    assertThat(read.row().text("participants")).isEqualTo("20");
    assertThat(read.row().text("overview")).isEqualTo("很好");
    assertThat(read.row().at().line()).contains(3);
  }

  @Test
  void notes_and_numbered_empty_lines_below_the_data_are_recognised_and_reported() {
    Submission read = activities(HEAD, ROW, "2", "（可附加行数）", "备注：以上为初步数据", "填表人：王芳,,审核人：李明");

    assertThat(read.rows).hasSize(1);
    assertThat(read.rules()).containsExactly("note-row", "note-row", "note-row", "note-row");
  }

  @Test
  void a_remark_that_stands_alone_is_a_note_and_an_activity_of_such_a_name_is_none() {
    Submission read =
        activities(
            HEAD,
            ROW,
            "以上数据截至10月25日",
            "1.本表一式两份",
            "*统计口径见通知",
            "————————",
            "单位（盖章）：,,,日期：2021年10月",
            ROW.replace("慰问老人", "以上门慰问暖心"));

    assertThat(read.rows).hasSize(2);
    assertThat(read.rules())
        .containsExactly("note-row", "note-row", "note-row", "note-row", "note-row");
  }

  @Test
  void the_total_of_a_page_or_a_district_is_one_too() {
    Submission read = activities(HEAD, ROW, "本页小计,,,,,,20,3000,30", "全区合计：1项,,,,,,20,3000,30");

    assertThat(read.rows).hasSize(1);
    assertThat(read.rules()).containsExactly("total-row", "total-row");
  }

  @Test
  void a_total_row_that_adds_up_is_left_out_and_reported() {
    Submission read = activities(HEAD, ROW, ROW, ",合　计,,,,,40,6000,60");

    assertThat(read.rows).hasSize(2);
    assertThat(read.rules()).containsExactly("total-row");
  }

  @Test
  void a_total_row_that_does_not_add_up_is_a_warning_at_its_cell() {
    Submission read = activities(HEAD, ROW, ROW, "合计,,,,,,41,6000,60");

    assertThat(read.rules()).containsExactly("total-row-wrong");
    assertThat(place(read.seen("total-row-wrong"))).isEqualTo("4:7");
    assertThat(read.seen("total-row-wrong").facts())
        .containsEntry("stated", "41")
        .containsEntry("sum", "40");
  }

  @ParameterizedTest
  @CsvSource({
    "15户, 20户, 30户, 30户, 35户",
    "15户30人, 20户, 36户30人, 36户, 35户",
    "15人, 20人, 2x, 2x, 35",
    "15人, 20人, 若干, 若干, 35",
  })
  void households_and_what_cannot_be_read_agree_with_no_other_sum(
      String first, String second, String total, String stated, String sum) {
    Submission read =
        activities(
            HEAD,
            ROW.substring(0, ROW.lastIndexOf(',') + 1) + first,
            ROW.substring(0, ROW.lastIndexOf(',') + 1) + second,
            "合计,,,,,,40,6000," + total);

    assertThat(read.seen("total-row-wrong").facts())
        .containsEntry("stated", stated)
        .containsEntry("sum", sum);
  }

  @Test
  void a_total_of_households_that_adds_up_is_right() {
    String head = ROW.substring(0, ROW.lastIndexOf(',') + 1);
    Submission read =
        activities(
            HEAD,
            head + "15户",
            "小计,,,,,,20,3000,15户",
            head + "20户",
            "小计,,,,,,20,3000,20户",
            "合计,,,,,,40,6000,35户");

    assertThat(read.rules()).contains("total-row").doesNotContain("total-row-wrong");
  }

  @Test
  void a_subtotal_covers_the_rows_since_the_one_before() {
    Submission read =
        activities(
            HEAD, ROW, "小计,,,,,,20,3000,30", ROW, ROW, "小计,,,,,,40,6000,60", "总计,,,,,,60,9000,90");

    assertThat(read.rows).hasSize(3);
    assertThat(read.rules()).containsExactly("total-row", "total-row", "total-row");
  }

  @Test
  void a_misspelled_heading_is_a_warning_and_an_error_if_a_required_column_is_then_missing() {
    Submission read =
        activities(HEAD.replace("活动名称", "活动名秤") + ",活动总体情况", ROW + ",慰问", ROW + ",慰问");

    assertThat(read.observed)
        .extracting(seen -> seen.rule().text())
        .containsExactly("heading-unknown", "heading-missing");
    assertThat(read.seen("heading-unknown").facts()).containsEntry("suggestion", "活动名称");
    assertThat(place(read.seen("heading-unknown"))).isEqualTo("1:2");
    assertThat(read.rows).hasSize(2).allMatch(row -> row.cell("name").isEmpty());
  }

  @Test
  void a_field_headed_twice_is_an_error_for_the_rows_that_say_two_things() {
    Submission read = activities(HEAD + ",参与人数", ROW + ",20", ROW + ",21");

    assertThat(read.observed)
        .extracting(seen -> seen.rule().text())
        .containsExactly("heading-duplicate");
    assertThat(read.rows.get(0).observations()).isEmpty();
    assertThat(read.rows.get(1).observations())
        .extracting(seen -> seen.rule().text())
        .containsExactly("heading-duplicate");
  }

  @Test
  void a_file_without_a_heading_row_is_an_error() {
    Submission read = activities("甲,乙,丙", "1,2,3");

    assertThat(read.rules()).containsExactly("heading-row-not-found");
    assertThat(read.rows).isEmpty();
  }

  @Test
  void a_table_without_rows_is_reported() {
    assertThat(activities(HEAD).rules()).containsExactly("table-empty");
    assertThat(Submission.in(folder).with("activities.csv", new byte[0]).read().rules())
        .containsExactly("table-empty");
  }

  @Test
  void content_beyond_the_heading_is_an_error_of_that_row_and_a_shorter_row_has_empty_cells() {
    Submission read = activities(HEAD, ROW + ",,多余", "2,慰问老人", ROW + ",,,");

    assertThat(read.rows).hasSize(3);
    assertThat(read.rules()).containsExactly("row-too-long");
    assertThat(place(read.seen("row-too-long"))).isEqualTo("2:11");
    assertThat(read.rows.get(1).text("place")).isEmpty();
    assertThat(read.rows.get(1).cell("place")).isPresent();
  }

  @Test
  void content_under_no_heading_is_reported_once() {
    Submission read = activities(HEAD + ",,活动总体情况", ROW + ",甲,好", ROW + ",乙,好");

    assertThat(read.rules()).containsExactly("heading-unknown");
    assertThat(place(read.seen("heading-unknown"))).isEqualTo("2:10");
  }

  @Test
  void a_unit_in_a_heading_multiplies() {
    Row row = activities(HEAD.replace("（含物资折款）", "（万元）"), ROW).row();

    assertThat(row.value("funds", Money.class).orElseThrow().yuan())
        .isEqualByComparingTo(new BigDecimal("30000000"));
  }

  @Test
  void a_unit_line_multiplies_too_and_says_so() {
    Submission read = activities("统计单位：人次、万元", HEAD, ROW.replace("3000", "3"));

    assertThat(read.row().value("funds", Money.class).orElseThrow().yuan())
        .isEqualByComparingTo(new BigDecimal("30000"));
    assertThat(read.seen("unit-in-heading").facts()).containsEntry("factor", "10000");
    assertThat(read.row().value("participants", Count.class)).contains(Count.exact(20));
  }

  @Test
  void ditto_with_nothing_above_states_nothing() {
    Submission read = activities(HEAD, "1,慰问老人,同上,〃,2021-09-22,同上,5,100,6");

    assertThat(read.row().stated("initiator")).isEmpty();
    assertThat(read.row().stated("place")).isEmpty();
    assertThat(read.row().list("organizations")).isEmpty();
  }

  @Test
  void ditto_repeats_the_cell_above() {
    Submission read =
        activities(
            HEAD,
            ROW,
            "2,慰问老人,同上,〃,2021-09-22,义工联,5,100,6",
            "3,慰问老人,同上,东湖区,2021-09-23,义工联,5,100,6");

    assertThat(read.rows).extracting(row -> row.text("initiator")).containsOnly("东湖区民政局");
    assertThat(read.rows.get(1).text("place")).isEqualTo("东湖区/公园街道");
    assertThat(read.rules()).containsExactly("repeated-above", "repeated-above", "repeated-above");
  }

  @Test
  void placeholders_alone_in_a_cell_are_empty_but_none_in_a_money_cell_is_not() {
    Row row = activities(HEAD, "1,——,暂无,/,-,N/A,—,无,空").row();

    assertThat(row.text("name")).isEmpty();
    assertThat(row.text("organizations")).isEmpty();
    assertThat(row.text("beneficiaries")).isEmpty();
    assertThat(row.text("funds")).isEqualTo("无");
  }

  @Test
  void text_is_trimmed_and_normalised_and_control_characters_are_observed() {
    Submission read = activities(HEAD, "1,\u3000e\u0301敬老\u202E活动 ,a,b,2021-09-21,c,1,1,1");

    assertThat(read.row().text("name")).isEqualTo("é敬老\u202E活动");
    assertThat(read.seen("control-characters").facts()).containsEntry("character", "U+202E");
    assertThat(place(read.seen("control-characters"))).isEqualTo("2:2");
  }

  @Test
  void a_text_longer_than_a_cell_of_excel_is_refused_and_not_cut() {
    String longText = "好".repeat(32_768);
    Row row = activities(HEAD + ",活动总体情况", ROW + "," + longText).row();

    assertThat(row.cell("overview").orElseThrow().reading().trouble())
        .hasValueSatisfying(why -> assertThat(why.name()).isEqualTo("text-too-long"));
    assertThat(row.text("overview")).hasSize(32_768);
  }

  @Test
  void another_delimiter_is_recognised_by_the_heading_and_reported() {
    Submission read = activities(HEAD.replace(',', ';'), ROW.replace(',', ';'));

    assertThat(read.row().text("name")).isEqualTo("慰问老人");
    assertThat(read.seen("delimiter-other").facts()).containsEntry("delimiter", "semicolon");
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, ;", "UTF-16LE, TAB"})
  void another_delimiter_is_recognised_behind_a_byte_order_mark_too(
      Charset charset, String delimiter) {
    char between = delimiter.equals("TAB") ? '\t' : ';';
    String text = ("\uFEFF" + HEAD + "\n" + ROW + "\n").replace(',', between);
    Submission read = Submission.in(folder).with("activities.csv", text, charset).read();

    assertThat(read.row().text("name")).isEqualTo("慰问老人");
    assertThat(read.rules())
        .containsOnlyOnce("delimiter-other")
        .doesNotContain("heading-row-not-found");
  }

  @Test
  void tsv_is_separated_by_tabs() {
    Submission read =
        Submission.in(folder)
            .with("activities.tsv", HEAD.replace(',', '\t'), ROW.replace(',', '\t'))
            .read();

    assertThat(read.row().text("name")).isEqualTo("慰问老人");
    assertThat(read.rules()).isEmpty();
  }

  @Test
  void the_category_is_named_or_inferred_or_missing() {
    Submission named = activities(HEAD + ",活动类别", ROW + ",邻里扶");
    assertThat(named.row().value("category", CategoryChoice.class))
        .contains(new CategoryChoice("fu", false));

    Submission inferred = activities(HEAD, ROW);
    assertThat(inferred.row().value("category", CategoryChoice.class))
        .contains(new CategoryChoice("qin", true));

    Submission missing = activities(HEAD, ROW.replace("慰问老人", "某事"));
    assertThat(missing.rules()).containsExactly("category-missing");

    Row wrong = activities(HEAD + ",活动类别", ROW + ",邻里福").row();
    assertThat(wrong.cell("category").orElseThrow().reading().trouble().orElseThrow().facts())
        .containsEntry("suggestion", "邻里亲");
  }

  @Test
  void a_csv_row_that_is_malformed_stays_visible_and_the_next_is_read() {
    Submission read = activities(HEAD, "1,\"敬老\"活动,a", ROW);

    assertThat(read.rows).hasSize(2);
    assertThat(place(read.seen("csv-malformed"))).isEqualTo("2:2");
  }

  @Test
  void a_file_beyond_its_limit_is_refused_with_the_limit() {
    Limits narrow = new Limits(50, 1, 1, 100, 20, 100, 256, 100, 1, 1, 1, 1, 1, 1);
    Submission read = Submission.in(folder).within(narrow).with("activities.csv", HEAD, ROW).read();

    assertThat(read.seen("file-too-large").facts()).containsEntry("limit", "50");
    assertThat(read.rows).isEmpty();
  }

  @Test
  void a_line_of_one_more_organization_belongs_to_the_activity_above() {
    Submission read = activities(HEAD, ROW, ",,,,,残联志愿队,15", ROW);

    assertThat(read.rows).hasSize(2);
    assertThat(new Activity(read.rows.get(0)).organizations())
        .containsExactly("义工联", "社工中心", "残联志愿队");
    assertThat(read.rows.get(0).value("participants", Count.class)).contains(Count.exact(35));
    assertThat(read.rules()).containsExactly("row-continued");
  }

  @Test
  void a_repeated_heading_in_the_middle_is_no_data() {
    assertThat(activities(HEAD, ROW, HEAD, ROW).rows).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1.", "1、", "①", "（1）", "第1项", "１", "1)", "第一项", "一", "（一）", "No.1", "1．"})
  void the_number_in_the_form_may_be_written_as_lists_are(String number) {
    Submission read = activities(HEAD, number + ROW.substring(1));

    assertThat(read.row().value("no", Long.class)).contains(1L);
    assertThat(read.rules()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"甲", "1-1", "-1", "1.5", "新增", "A3"})
  void what_is_no_number_in_the_form_is_told_and_nothing_more(String number) {
    Submission read = activities(HEAD, number + ROW.substring(1));

    assertThat(read.row().cell("no").orElseThrow().reading().trouble().map(Remark::name))
        .contains("order-number-unreadable");
  }

  @Test
  void groups_in_a_column_of_their_own_belong_to_the_count_beside_them() {
    Submission read =
        activities(HEAD.replace("受益对象及人数", "受益对象") + ",受益人数", ROW.replace(",30", ",空巢老人") + ",30");

    assertThat(new Activity(read.row()).beneficiaries().orElseThrow().groups())
        .extracting(group -> group.group(), group -> group.count())
        .containsExactly(tuple("空巢老人", java.util.Optional.of(Count.exact(30))));
  }

  @ParameterizedTest
  @CsvSource({
    "空巢老人20人、困境儿童10人, 空巢老人=20 困境儿童=10, ''",
    "空巢老人20人、困境儿童5人, 空巢老人=20 困境儿童=5, figures-disagree",
    "空巢老人40人, 空巢老人=40, figures-disagree",
    "空巢老人20人, 空巢老人=20, ''",
    "空巢老人约20人、困境儿童12人, 空巢老人=20 困境儿童=12, ''",
    "空巢老人、困境儿童, 空巢老人 困境儿童, groups-not-split"
  })
  void numbers_beside_groups_in_a_column_of_their_own_are_those_of_each(
      String named, String groups, String remark) {
    Submission read =
        activities(
            HEAD.replace("受益对象及人数", "受益对象") + ",受益人数", ROW.replace(",30", "," + named) + ",30");

    Cell cell = read.row().cell("beneficiaries").orElseThrow();
    Beneficiaries stated = (Beneficiaries) cell.value().orElseThrow();
    assertThat(stated.people()).contains(Count.exact(30));
    assertThat(stated.groups())
        .extracting(
            group -> group.group() + group.count().map(count -> "=" + count.value()).orElse(""))
        .containsExactly(groups.split(" "));
    assertThat(cell.reading().remarks())
        .extracting(Remark::name)
        .containsExactlyElementsOf(remark.isEmpty() ? List.of() : List.of(remark));
  }

  @Test
  void a_heading_wider_than_the_limit_is_told_and_what_stands_within_it_is_read() {
    String wide = ",c".repeat(Limits.DEFAULT.columns());

    Submission read = activities(HEAD + wide, ROW);

    assertThat(read.row().text("name")).isEqualTo("慰问老人");
    assertThat(place(read.seen("columns-too-many"))).isEqualTo("1:257");
    assertThat(read.rules()).filteredOn("columns-too-many"::equals).hasSize(1);
  }

  @Test
  void what_is_wrong_with_a_line_is_told_whatever_the_line_is() {
    Submission read =
        activities("情况统计表,\"填表单位\"东湖区", HEAD, ROW, "合计,\"\"见下\"\"x,,,,,20,3000,30", "\"注：数为计划\"。");

    assertThat(read.rows).hasSize(1);
    assertThat(read.rules())
        .contains("title-row", "total-row", "note-row")
        .filteredOn("csv-malformed"::equals)
        .hasSize(3);
  }

  private Submission activities(String... lines) {
    String text = String.join("\n", lines);
    return Submission.in(folder).with("activities.csv", text, StandardCharsets.UTF_8).read();
  }
}
