package org.linli.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.check.MessageTemplate;
import org.linli.check.RowCheck;
import org.linli.check.RuleCatalog;
import org.linli.check.TableCheck;
import org.linli.finding.Observation;
import org.linli.model.Activity;
import org.linli.value.Beneficiaries;
import org.linli.value.Bound;
import org.linli.value.Count;
import org.linli.value.GroupCount;
import org.linli.value.Money;
import org.linli.value.MoneyKind;
import org.linli.value.Period;

/** The first and the last, none and one: what the pages' examples do not show. */
class ActivityFiguresTest {

  @ParameterizedTest
  @CsvSource({
    "2021-07-31, 2021-07-31, 否, 1",
    "2021-07-31, 2021-08-01, 否, 0",
    "2021-08-01, 2021-08-01, 否, 0",
    "2021-12-31, 2022-02-01, 否, 0",
    "2022-01-01, 2022-01-01, 否, 1",
    "2022-01-01, 2022-01-01, 是, 0",
    "2021-07-31, 2021-07-31, 是, 1"
  })
  void the_window_holds_its_first_and_its_last_day(
      LocalDate start, LocalDate end, String longTerm, int found) {
    assertThat(
            seen(
                new ActivityOutsideWindow(),
                "period",
                new Period(start, end),
                "long_term",
                longTerm))
        .hasSize(found);
  }

  @Test
  void an_activity_outside_the_window_stands_under_the_windows_clause() {
    List<Observation> seen =
        seen(new ActivityOutsideWindow(), "period", Period.day(LocalDate.of(2021, 7, 1)));
    assertThat(seen).extracting(Observation::clause).containsExactly(Optional.of("二"));
    assertThat(seen)
        .extracting(Observation::value)
        .containsExactly(Optional.of(Period.day(LocalDate.of(2021, 7, 1)).toString()));
  }

  @Test
  void only_what_begins_after_the_window_is_told_of_the_long_term() {
    List<Observation> before =
        seen(new ActivityOutsideWindow(), "period", Period.day(LocalDate.of(2021, 7, 1)));
    assertThat(hint(before)).isEqualTo("请核对日期；在活动时间之前已经结束的活动不计入");
    assertThat(before.get(0).facts()).containsEntry("day", "2021-07-01").doesNotContainKey("end");
    List<Observation> after =
        seen(new ActivityOutsideWindow(), "period", Period.day(LocalDate.of(2022, 1, 1)));
    assertThat(hint(after)).isEqualTo("请核对日期；长期坚持的活动，在“长期坚持”栏填“是”");
  }

  private static String hint(List<Observation> seen) {
    String template = RuleCatalog.standard().page(seen.get(0).rule()).orElseThrow().zh().hint();
    return MessageTemplate.filled(
        template, fact -> Optional.ofNullable(seen.get(0).facts().get(fact)));
  }

  @ParameterizedTest
  @CsvSource({
    "2021-07-31, 2021-07-31, 0",
    "2021-07-31, 2021-08-01, 1",
    "2021-08-01, 2021-08-02, 0"
  })
  void an_activity_began_before_the_window_only_if_it_runs_into_it(
      LocalDate start, LocalDate end, int found) {
    assertThat(seen(new ActivityBeganBeforeWindow(), "period", new Period(start, end)))
        .hasSize(found);
  }

  @ParameterizedTest
  @CsvSource({"2021-12-31, 0", "2022-01-01, 1"})
  void what_begins_on_the_reporting_day_has_happened(LocalDate start, int found) {
    assertThat(seen(new ActivityNotYetHappened(), "period", Period.day(start), "long_term", "是"))
        .hasSize(found);
  }

  @ParameterizedTest
  @CsvSource({"2, EXACT, 1", "3, EXACT, 0", "2, MORE_THAN, 0", "2, LESS_THAN, 1", "0, EXACT, 1"})
  void each_organization_brings_someone(long people, Bound bound, int found) {
    String three = "甲协会、乙协会、丙协会、甲 协会";
    assertThat(
            seen(
                new OrganizationsMoreThanParticipants(),
                "organizations",
                three,
                "participants",
                new Count(people, bound)))
        .hasSize(found);
  }

  @Test
  void nobody_was_helped_if_every_figure_that_is_stated_is_nought() {
    assertThat(seen(new NobodyHelped(), "beneficiaries", helped(Optional.of(0L), Optional.empty())))
        .hasSize(1);
    assertThat(seen(new NobodyHelped(), "beneficiaries", helped(Optional.of(0L), Optional.of(3L))))
        .isEmpty();
    assertThat(
            seen(new NobodyHelped(), "beneficiaries", helped(Optional.empty(), Optional.empty())))
        .isEmpty();
    assertThat(seen(new NobodyHelped())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"20000.00, 1, 0", "20000.01, 1, 1", "40000.01, 2, 1", "1000000, 0, 0"})
  void money_for_each_is_held_against_what_is_plausible(BigDecimal yuan, long people, int found) {
    assertThat(
            seen(
                new MoneyPerHeadImplausible(),
                "funds",
                new Money(yuan, Bound.EXACT, MoneyKind.CASH),
                "beneficiaries",
                helped(Optional.of(people), Optional.empty())))
        .hasSize(found);
  }

  @ParameterizedTest
  @CsvSource({"100000000, 0", "100000000.01, 1"})
  void a_hundred_million_is_still_believed(BigDecimal yuan, int found) {
    assertThat(
            seen(new MoneyImplausible(), "funds", new Money(yuan, Bound.EXACT, MoneyKind.UNKNOWN)))
        .hasSize(found);
  }

  @ParameterizedTest
  @CsvSource({"10000000, 0", "10000001, 1", "13800138000, 1"})
  void ten_million_people_at_one_activity_are_still_believed(long people, int found) {
    assertThat(
            seen(
                PeopleImplausible.beneficiaries(),
                "beneficiaries",
                helped(Optional.of(people), Optional.empty())))
        .hasSize(found);
    assertThat(
            seen(
                PeopleImplausible.beneficiaries(),
                "beneficiaries",
                helped(Optional.empty(), Optional.of(people))))
        .hasSize(found);
    assertThat(seen(PeopleImplausible.participants(), "participants", Count.exact(people)))
        .hasSize(found);
    assertThat(seen(PeopleImplausible.participants())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "480, EXACT, 2021-09-21, 0",
    "480.5, EXACT, 2021-09-21, 1",
    "960, EXACT, 2021-09-22, 0",
    "961, ABOUT, 2021-09-22, 1",
    "961, MORE_THAN, 2021-09-22, 0"
  })
  void nobody_serves_more_hours_than_a_day_has(
      BigDecimal hours, Bound bound, LocalDate last, int found) {
    assertThat(
            seen(
                new ServiceHoursImplausible(),
                "service_hours",
                hours,
                "participants",
                new Count(20, bound),
                "period",
                new Period(LocalDate.of(2021, 9, 21), last)))
        .hasSize(found);
    assertThat(seen(new ServiceHoursImplausible(), "service_hours", hours)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"199, 1", "200, 0", "400, 0", "401, 1"})
  void the_packs_band_holds_both_its_ends_and_white_space_does_not_count(
      int characters, int found) {
    assertThat(seen(new NarrativeLength(), "detail", " \n　" + "字".repeat(characters)))
        .hasSize(found);
  }

  @Test
  void numbers_begin_anew_in_each_file_and_may_be_left_out_with_their_column() {
    Bench bench = Bench.of("360102");
    List<Observation> seen =
        bench.seen(
            new NumberRepeated(),
            Activity::new,
            bench.rowOfLine(2, "activities", "no", 1L),
            bench.rowOfLine(3, "activities", "no", 2L),
            bench.rowOfLine(4, "activities", "no", 1L),
            bench.rowOfLine(5, "activities", "name", "甲"));
    assertThat(seen).extracting(one -> one.at().line().orElse(0)).containsExactly(4);
    assertThat(seen(new NumberMissing(), "name", "甲")).isEmpty();
    assertThat(seen(new NumberMissing(), "no", "")).hasSize(1);
  }

  @Test
  void each_group_that_the_notice_does_not_name_is_told_once() {
    Beneficiaries stated =
        new Beneficiaries(
            Optional.of(Count.exact(60)),
            0,
            Optional.empty(),
            List.of(
                new GroupCount("空巢老人", Optional.of(Count.exact(20))),
                new GroupCount("骑手", Optional.of(Count.exact(20))),
                new GroupCount("骑手", Optional.of(Count.exact(20)))),
            "空巢老人20人、骑手20人、骑手20人");
    assertThat(seen(new GroupUnknown(), "beneficiaries", stated))
        .extracting(one -> one.facts().get("group"))
        .containsExactly("骑手");
  }

  private static Beneficiaries helped(Optional<Long> people, Optional<Long> households) {
    return new Beneficiaries(
        people.map(Count::exact), 0, households.map(Count::exact), List.of(), "");
  }

  private static List<Observation> seen(TableCheck<Activity> check, Object... keysAndValues) {
    Bench bench = Bench.of("360102");
    return bench.seen(check, Activity::new, bench.row("activities", keysAndValues));
  }

  private static List<Observation> seen(RowCheck<Activity> check, Object... keysAndValues) {
    Bench bench = Bench.of("360102");
    return bench.seen(check, Activity::new, bench.row("activities", keysAndValues));
  }
}
