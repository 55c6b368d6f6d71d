package org.linli.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.check.Bench.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.discover.UnitFolder;
import org.linli.finding.Observation;
import org.linli.model.Level;
import org.linli.model.Unit;
import org.linli.value.UnitCode;

class DuplicatesTest {
  private static final String CITY = "360100";
  private static final String EAST = "360102";
  private static final String WEST = "360103";

  @Test
  void the_same_activity_counts_for_the_unit_lowest_in_the_tree() {
    var losers = duplicates(reports(row(CITY, 2), row(EAST, 5)));
    assertThat(losers).containsOnlyKeys(new UnitCode(CITY));
    assertThat(losers.getOrDefault(new UnitCode(CITY), Map.of()).values())
        .singleElement()
        .satisfies(
            only ->
                assertThat(only.facts())
                    .containsEntry("unit", EAST)
                    .containsEntry("name", "东湖区")
                    .containsEntry("file", "activities.csv")
                    .containsEntry("line", "5"));
  }

  @Test
  void between_units_of_one_level_it_counts_for_the_smaller_code() {
    assertThat(duplicates(reports(row(WEST, 2), row(EAST, 2))))
        .containsOnlyKeys(new UnitCode(WEST));
  }

  @Test
  void a_reporting_unit_stands_level_with_a_county() {
    var own =
        new Unit(new UnitCode("X36GJXQ"), "赣江新区社会发展局", Level.REPORTING_UNIT, Optional.empty());
    var folder = new UnitFolder(own, List.of(""), List.of(), Optional.empty());
    var reports = new ArrayList<>(reports(row(EAST, 2)));
    reports.add(new Bench().check(Bench.WITHOUT_CHECKS, folder, Map.of(), row("X36GJXQ", 2)));
    assertThat(duplicates(reports)).containsOnlyKeys(own.code());
  }

  @Test
  void within_one_unit_the_first_counts() {
    var losers =
        duplicates(
            reports(row(EAST, 2).text("name", "重阳敬老"), row(EAST, 3), row(EAST, 4), row(EAST, 5)));
    assertThat(losers.get(new UnitCode(EAST))).containsOnlyKeys(2, 3);
  }

  @Test
  void name_start_and_initiator_must_all_be_the_same() {
    assertThat(duplicates(reports(row(EAST, 2), row(EAST, 3).text("initiator", "公园街道办事处"))))
        .isEmpty();
    assertThat(duplicates(reports(row(EAST, 2), row(EAST, 3).text("place", "八一桥街道")))).hasSize(1);
  }

  @Test
  void a_rejected_row_is_no_ones_duplicate() {
    assertThat(duplicates(reports(row(CITY, 2), row(EAST, 2).text("place", "")))).isEmpty();
  }

  @Test
  void what_is_looked_up_and_what_is_listed_agree() {
    var losers =
        duplicates(reports(row(EAST, 2), row(EAST, 3), row(EAST, 4)))
            .getOrDefault(new UnitCode(EAST), Map.of());
    assertThat(losers).hasSize(2);
    losers.forEach(
        (ordinal, observation) -> assertThat(losers.get(ordinal)).isEqualTo(observation));
    assertThat(losers.get(0)).isNull();
    assertThat(losers.get(7)).isNull();
  }

  @Test
  void of_many_each_activity_counts_exactly_once() {
    Random random = new Random(20210816);
    List<ARow> rows = new ArrayList<>();
    for (int line = 2; line < 9000; line++) {
      rows.add(
          row(random.nextBoolean() ? EAST : WEST, line).text("name", "活动" + random.nextInt(3000)));
    }
    var reports = reports(rows.toArray(ARow[]::new));
    long names = rows.stream().map(one -> one.row().text("name")).distinct().count();
    long lost = duplicates(reports).values().stream().mapToLong(Map::size).sum();
    assertThat(rows.size() - lost).isEqualTo(names);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void part_by_part_it_comes_to_the_same(int threads) {
    Random random = new Random(20211231);
    List<ARow> rows = new ArrayList<>();
    for (int line = 2; line < 4000; line++) {
      rows.add(
          row(random.nextBoolean() ? EAST : WEST, line)
              .text("name", "活动" + random.nextInt(1500))
              .text("initiator", random.nextBoolean() ? "东湖区民政局" : "公园街道办事处"));
    }
    var reports = reports(rows.toArray(ARow[]::new));
    assertThat(Duplicates.among(new NumberedActivities(reports, threads, 40)))
        .isEqualTo(duplicates(reports))
        .isNotEmpty();
    assertThat(NearDuplicates.among(new NumberedActivities(reports, threads, 40)))
        .isEqualTo(nearDuplicates(reports))
        .isNotEmpty();
  }

  @Test
  void an_activity_that_only_looks_the_same_is_told_at_the_later_one() {
    List<Observation> near =
        nearDuplicates(
            reports(
                row(EAST, 2),
                row(EAST, 3).text("initiator", "公园街道办事处"),
                row(EAST, 4).text("name", "重阳敬老")));
    assertThat(near)
        .singleElement()
        .satisfies(
            only -> {
              assertThat(only.rule().text()).isEqualTo("activity-near-duplicate");
              assertThat(only.at().line()).contains(3);
              assertThat(only.facts()).containsEntry("line", "2");
            });
  }

  @Test
  void the_same_to_the_letter_is_not_near() {
    assertThat(nearDuplicates(reports(row(EAST, 2), row(EAST, 3)))).isEmpty();
  }

  private static Map<UnitCode, Map<Integer, Observation>> duplicates(List<UnitReport> reports) {
    return Duplicates.among(reports, 1);
  }

  private static List<Observation> nearDuplicates(List<UnitReport> reports) {
    return NearDuplicates.among(reports, 1);
  }

  private static List<UnitReport> reports(ARow... rows) {
    return Arrays.stream(rows)
        .map(one -> one.row().unit().text())
        .distinct()
        .sorted()
        .map(
            unit ->
                new Bench()
                    .check(
                        unit,
                        Arrays.stream(rows)
                            .filter(one -> one.row().unit().text().equals(unit))
                            .toArray(ARow[]::new)))
        .toList();
  }
}
