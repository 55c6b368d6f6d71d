package org.linli.render.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linli.aggregate.Measures;
import org.linli.aggregate.Statistics.MonthFigures;

class MonthChartTest {
  @Test
  void months_without_activities_stand_in_between() {
    var columns = MonthChart.columns(List.of(month("2021-11", 50), month("2022-02", 100)));

    assertThat(columns)
        .extracting(column -> column.get("name"))
        .containsExactly("11月", "12月", "1月", "2月");
    assertThat(columns)
        .extracting(column -> column.get("year"))
        .containsExactly("2021年", "", "2022年", "");
    assertThat(columns)
        .extracting(column -> column.get("height"))
        .containsExactly(80L, 0L, 0L, 160L);
  }

  @Test
  void many_months_are_drawn_narrow_and_named_in_part() {
    var columns =
        MonthChart.columns(
            IntStream.range(0, 40)
                .mapToObj(i -> month(YearMonth.of(2021, 1).plusMonths(i).toString(), 12_345))
                .toList());

    assertThat(columns).hasSize(40);
    assertThat(columns).filteredOn(column -> !"".equals(column.get("name"))).hasSize(10);
    assertThat(columns.get(0).get("figure")).isEqualTo("1.2万");
    Map<String, Object> last = columns.get(39);
    assertThat((int) last.get("x") + (int) last.get("width")).isLessThanOrEqualTo(720);
  }

  @Test
  void no_month_gives_no_column_and_far_ones_are_not_filled_up() {
    assertThat(MonthChart.columns(List.of())).isEmpty();
    assertThat(MonthChart.columns(List.of(month("1949-10", 1), month("2021-10", 0)))).hasSize(2);
  }

  private static MonthFigures month(String month, long people) {
    return new MonthFigures(
        YearMonth.parse(month),
        new Measures(1, people, 0, 0, 0, 0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO));
  }
}
