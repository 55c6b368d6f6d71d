package org.linli.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.read.Submission.place;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.model.Activity;
import org.linli.model.Cell;
import org.linli.model.Row;
import org.linli.value.Bound;
import org.linli.value.Count;
import org.linli.value.Remark;

class ContinuedRowTest {
  private static final String HEAD = "活动名称,参与社会组织,参与人数,投入资金";

  @TempDir private Path folder;

  @Test
  void people_of_all_lines_are_added_and_an_estimate_makes_the_sum_one() {
    Row row = activities("甲,义工联,10,0", ",残联志愿队,约7,").row();

    assertThat(people(row)).contains(new Count(17, Bound.ABOUT));
    assertThat(cell(row).reading().remarks())
        .containsExactly(Remark.of("count-estimated", "value", "17", "bound", "about"));
    assertThat(cell(row).text()).isEqualTo("10；约7");
  }

  @Test
  void an_estimate_may_stand_first() {
    Row row = activities("甲,义工联,约10,0", ",残联志愿队,7,").row();

    assertThat(people(row)).contains(new Count(17, Bound.ABOUT));
  }

  @Test
  void exact_numbers_stand_as_their_sum() {
    Row row = activities("甲,义工联,10,0", ",残联志愿队,7,", ",乙社,5人,").row();

    assertThat(people(row)).contains(Count.exact(22));
    assertThat(cell(row).text()).isEqualTo("22");
    assertThat(new Activity(row).organizations()).containsExactly("义工联", "残联志愿队", "乙社");
  }

  @ParameterizedTest
  @CsvSource({"-7,count-negative", "7*,count-masked", "x,count-unreadable", "1.5,count-fractional"})
  void what_cannot_be_read_in_a_line_is_the_error_that_it_would_be_alone(
      String cell, String trouble) {
    Row row = activities("甲,义工联,10,0", ",残联志愿队," + cell + ",").row();

    assertThat(cell(row).reading().trouble().map(Remark::name)).contains(trouble);
    assertThat(row.at("participants").line()).contains(3);
  }

  @Test
  void ditto_in_a_line_repeats_the_line_above() {
    Submission read = activities("甲,义工联,10,0", ",残联志愿队,同上,", ",〃,7,");

    assertThat(people(read.row())).contains(Count.exact(27));
    assertThat(new Activity(read.row()).organizations()).containsExactly("义工联", "残联志愿队");
    assertThat(read.rules())
        .containsSubsequence("repeated-above", "repeated-above", "row-continued", "row-continued");
    assertThat(place(read.row().observations().get(0))).isEqualTo("4:2");
  }

  @Test
  void the_next_activity_repeats_all_lines_of_the_one_above() {
    Submission read = activities("甲,义工联,10,0", ",残联志愿队,约7,", "乙,同上,同上,0");

    assertThat(new Activity(read.rows.get(1)).organizations()).containsExactly("义工联", "残联志愿队");
    assertThat(people(read.rows.get(1))).contains(new Count(17, Bound.ABOUT));
  }

  @Test
  void lines_without_a_number_add_none() {
    Row row = activities("甲,义工联,,0", ",残联志愿队,无,", ",乙社,7,").row();

    assertThat(people(row)).contains(Count.exact(7));
    assertThat(cell(row).text()).isEqualTo("7");
  }

  @Test
  void lines_under_a_unit_are_multiplied_each() {
    Submission read =
        Submission.in(folder)
            .with("activities.csv", HEAD.replace("参与人数", "参与人数（万人）"), "甲,义工联,1,0", ",乙社,0.5,")
            .read();

    assertThat(people(read.row())).contains(Count.exact(15_000));
  }

  private static Cell cell(Row row) {
    return row.cell("participants").orElseThrow();
  }

  private static Optional<Count> people(Row row) {
    return row.value("participants", Count.class);
  }

  private Submission activities(String... lines) {
    return Submission.in(folder)
        .with("activities.csv", HEAD + "\n" + String.join("\n", lines))
        .read();
  }
}
