package org.linli.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.model.Cell;
import org.linli.value.Beneficiaries;
import org.linli.value.Count;
import org.linli.value.Remark;

class HeadingUnitsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"空巢老人3,30000", "空巢老人0.3,3000", "约0.3,3000", "0.3余,3000", "近3,30000", "3,30000"})
  void a_unit_multiplies_every_number_that_bears_none(String cell, long people) {
    assertThat(people("受益对象及人数（万人次）", cell)).contains(people);
  }

  @ParameterizedTest
  @CsvSource({"空巢老人3人,3", "空巢老人3万,30000", "1.2万人次,12000", "15户30人,30"})
  void a_number_that_bears_its_own_unit_is_left_alone(String cell, long people) {
    assertThat(people("受益对象及人数（万人次）", cell)).contains(people);
  }

  @Test
  void the_share_of_each_group_is_multiplied_too() {
    Beneficiaries read = beneficiaries("受益对象及人数（万人次）", "空巢老人3、留守儿童0.5");

    assertThat(read.groups())
        .extracting(group -> group.count().map(Count::value).orElse(0L))
        .containsExactly(30_000L, 5_000L);
    assertThat(read.text()).isEqualTo("空巢老人3、留守儿童0.5");
  }

  @Test
  void half_a_person_is_none_under_a_unit_either() {
    assertThat(trouble("受益对象及人数（万人次）", "空巢老人0.00005")).contains("count-fractional");
    assertThat(trouble("受益对象及人数（万人次）", "空巢老人999999999")).contains("count-too-large");
  }

  @Test
  void participants_under_a_unit_may_be_estimates() {
    Submission read = activities("参与人数（万人）", "约0.3");

    assertThat(read.row().value("participants", Count.class).orElseThrow().value()).isEqualTo(3000);
  }

  @Test
  void a_unit_line_multiplies_groups() {
    Submission read =
        Submission.in(folder)
            .with("activities.csv", "统计单位：万人次、万元", "活动名称,受益对象及人数", "慰问老人,空巢老人3")
            .read();

    assertThat(who(read).people().map(Count::value)).contains(30_000L);
  }

  @Test
  void the_heading_decides_where_the_unit_line_says_another_unit() {
    Submission read =
        Submission.in(folder)
            .with("activities.csv", "统计单位：万人次、万元", "活动名称,受益对象及人数（人次）", "慰问老人,空巢老人3")
            .read();

    assertThat(who(read).people().map(Count::value)).contains(3L);
    assertThat(read.rules()).doesNotContain("unit-in-heading");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "受益对象及人数（万人次）: [{group: 空巢老人, count: 2}]",
        "受益对象及人数（万人次）: {空巢老人: 2}",
        "受益对象及人数（万人次）: 空巢老人2",
        "受益对象及人数（万人次）: [空巢老人2]"
      })
  void a_unit_in_a_key_multiplies_however_the_groups_are_written(String line) {
    Submission read = Submission.in(folder).with("activities/a.yaml", "活动名称: 慰问老人", line).read();

    assertThat(who(read).people().map(Count::value)).contains(20_000L);
    assertThat(who(read).groups().get(0).count().map(Count::value)).contains(20_000L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"受益人数（户）", "受益对象及人数（户）", "受益对象及人数（单位：户）", "受益人数（户数）"})
  void households_in_the_heading_are_no_people(String heading) {
    Submission read = activities(heading, "12");

    assertThat(who(read).people()).isEmpty();
    assertThat(who(read).households().map(Count::value)).contains(12L);
    assertThat(read.row().cell("beneficiaries").orElseThrow().reading().remarks())
        .extracting(Remark::name)
        .containsExactly("households-not-converted");
    assertThat(read.rules()).doesNotContain("unit-in-heading");
  }

  @Test
  void people_beside_households_are_people_under_a_heading_of_households() {
    Beneficiaries read = beneficiaries("受益对象及人数（户）", "12，共30人");

    assertThat(read.people().map(Count::value)).contains(30L);
  }

  @Test
  void a_unit_line_of_households_holds_for_beneficiaries_and_not_for_participants() {
    Submission read =
        Submission.in(folder)
            .with("activities.csv", "（统计单位：户、元）", "活动名称,参与人数,受益人数", "慰问老人,20,12")
            .read();

    assertThat(who(read).households().map(Count::value)).contains(12L);
    assertThat(read.row().value("participants", Count.class)).contains(Count.exact(20));
  }

  @Test
  void a_line_of_people_and_households_leaves_numbers_people() {
    Submission read =
        Submission.in(folder).with("activities.csv", "统计单位：人次、户、元", "活动名称,受益人数", "慰问老人,12").read();

    assertThat(who(read).people().map(Count::value)).contains(12L);
  }

  @Test
  void households_in_a_records_key_are_no_people() {
    Submission read =
        Submission.in(folder).with("activities/a.yaml", "活动名称: 慰问老人", "活动受益人数（户）: 15").read();

    assertThat(who(read).people()).isEmpty();
    assertThat(who(read).households().map(Count::value)).contains(15L);
  }

  @ParameterizedTest
  @CsvSource({
    "服务时长（万小时）,0.1,1000",
    "服务时长（小时）,90,90",
    "服务时长（分钟）,90,1.5",
    "服务时长（分钟）,约90,1.5",
    "服务时长（分钟）,2小时,2",
    "服务时长,90分钟,1.5",
    "服务时长,36,36"
  })
  void hours_are_hours_whatever_the_heading_counts(String heading, String cell, String hours) {
    assertThat(activities(heading, cell).row().value("service_hours", BigDecimal.class))
        .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(hours));
  }

  @Test
  void minutes_in_the_heading_are_told_as_a_division() {
    Submission read = activities("服务时长（分钟）", "90");

    assertThat(read.seen("unit-in-heading").facts())
        .containsEntry("factor", "60")
        .containsEntry("by", "over");
  }

  @Test
  void days_are_no_hours_that_anyone_knows() {
    assertThat(hoursTrouble("服务时长（天）", "2")).contains("number-unreadable");
    assertThat(hoursTrouble("服务时长", "2天")).contains("number-unreadable");
    assertThat(activities("服务时长（天）", "2").rules()).doesNotContain("unit-in-heading");
  }

  private Optional<Long> people(String heading, String cell) {
    return beneficiaries(heading, cell).people().map(Count::value);
  }

  private Beneficiaries beneficiaries(String heading, String cell) {
    return who(activities(heading, cell));
  }

  private static Beneficiaries who(Submission read) {
    return read.row().value("beneficiaries", Beneficiaries.class).orElseThrow();
  }

  private Optional<String> trouble(String heading, String cell) {
    return trouble(activities(heading, cell), "beneficiaries");
  }

  private Optional<String> hoursTrouble(String heading, String cell) {
    return trouble(activities(heading, cell), "service_hours");
  }

  private static Optional<String> trouble(Submission read, String key) {
    return read.row().cell(key).map(Cell::reading).flatMap(r -> r.trouble()).map(Remark::name);
  }

  private Submission activities(String heading, String cell) {
    return Submission.in(folder).with("activities.csv", "活动名称," + heading, "慰问老人," + cell).read();
  }
}
