package org.linli.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WatchDaysTest {
  private static final LocalDate DAY = LocalDate.of(2021, 10, 31);

  @Test
  void a_verdict_on_days_that_have_passed_holds_from_the_last_of_them_on() {
    Watch watch = Watch.ofDays();
    watch.passed(DAY);
    watch.passed(DAY.minusDays(3));
    assertThat(watch.firstDay()).isEqualTo(DAY);
    assertThat(watch.lastDay()).isEqualTo(LocalDate.MAX);
    assertThat(watch.sawBeyond()).isTrue();
  }

  @Test
  void a_verdict_that_names_the_reporting_day_holds_on_that_day_alone() {
    Watch watch = Watch.ofDays();
    watch.passed(DAY.minusDays(3));
    watch.reportingDay(DAY);
    watch.passed(DAY.minusDays(1));
    assertThat(watch.firstDay()).isEqualTo(DAY);
    assertThat(watch.lastDay()).isEqualTo(DAY);
  }

  @Test
  void what_may_be_otherwise_next_time_holds_on_no_day() {
    Watch watch = Watch.ofDays();
    watch.onlyThisTime();
    watch.passed(DAY);
    watch.reportingDay(DAY);
    assertThat(watch.firstDay()).isAfter(watch.lastDay());
  }

  @Test
  void without_need_days_are_not_noted() {
    Watch watch = Watch.begin();
    watch.reportingDay(DAY);
    watch.onlyThisTime();
    assertThat(watch.firstDay()).isEqualTo(LocalDate.MIN);
    assertThat(watch.sawBeyond()).isFalse();
  }
}
