package org.linli.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.model.Activity;
import org.linli.model.Row;
import org.linli.value.Count;
import org.linli.value.Money;

/** The form's heading of two rows, with what offices write into the second. */
class TwoRowHeadingTest {
  private static final String FIRST =
      "序号,活动名称,发起单位（组织者）,活动地域（县/乡/村）,活动时间,参与社会组织,,投入资金（含物资折款）,受益对象及人数,活动总体情况";
  private static final String ROW = "1,慰问老人,东湖区民政局,东湖区/公园街道,2021-09-21,义工联、社工中心,20,3,30,很好";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        ",,,,,名称,参与人数,（元）,,",
        ",,,,,名称,参与人数,（含物资折款）,,",
        ",,,（县/乡/村）,,名称,参与人数,,,",
        ",,（组织者）,（县/乡/村）,,名称,参与人数,(元),(人次),（300字左右）",
        ",,,,,名称,人数,,,",
        ",,,,,名称,人数,元,人次,"
      })
  void brackets_and_units_below_belong_to_the_heading_above(String second) {
    Submission read = activities(FIRST, second, ROW);

    assertThat(read.rules()).isEmpty();
    Row row = read.row();
    assertThat(new Activity(row).organizations()).containsExactly("义工联", "社工中心");
    assertThat(row.value("participants", Count.class)).contains(Count.exact(20));
    assertThat(row.value("funds", Money.class).orElseThrow().yuan()).isEqualByComparingTo("3");
    assertThat(row.text("place")).isEqualTo("东湖区/公园街道");
  }

  @ParameterizedTest
  @ValueSource(strings = {",,,,,名称,参与人数,（万元）,,", ",,,,,名称,人数,万元,,", ",,,,,,,（万元）,,"})
  void a_unit_below_multiplies(String second) {
    Submission read = activities(FIRST.replace("组织,,", "组织,参与人数,"), second, ROW);

    assertThat(read.row().value("funds", Money.class).orElseThrow().yuan())
        .isEqualByComparingTo("30000");
    assertThat(read.rules()).containsExactly("unit-in-heading");
  }

  @Test
  void a_note_below_the_heading_is_no_part_of_it() {
    Submission read = activities(FIRST.replace("组织,,", "组织,参与人数,"), "（可附加行数）", ROW);

    assertThat(read.rows).hasSize(1);
    assertThat(read.rules()).containsExactly("note-row");
  }

  @Test
  void a_first_activity_is_no_part_of_the_heading() {
    Submission read = activities(FIRST.replace("组织,,", "组织,参与人数,"), ",元,名称,人数,（元）,x,,,,", ROW);

    assertThat(read.rows).hasSize(2);
  }

  @Test
  void the_two_rows_may_be_repeated_on_the_next_page() {
    String second = ",,,,,名称,人数,（元）,,";

    Submission read = activities(FIRST, second, ROW, FIRST, second, ROW.replace("慰问", "看望"));

    assertThat(read.rows).hasSize(2);
    assertThat(read.rules()).containsOnly("title-row");
  }

  private Submission activities(String... lines) {
    return Submission.in(folder).with("activities.csv", lines).read();
  }
}
