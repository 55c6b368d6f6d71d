package org.linli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.linli.finding.Location;
import org.linli.finding.Observation;
import org.linli.model.Cell;
import org.linli.model.Places;
import org.linli.model.Quiet;
import org.linli.model.Row;
import org.linli.notice.TableSpec;
import org.linli.value.Reading;

/** A check is left out where it is known to have nothing to say, and nowhere else. */
class RememberedChecksTest {
  private static final String EAST = "360102";
  private static final String WEST = "360103";

  private final TableSpec table = Bench.activities();
  private final Quiet layout = Quiet.learning();
  private final Cell here = cell("公园街道");
  private final Cell there = cell("百花洲街道");
  private final List<String> looks = new ArrayList<>();

  @Test
  void a_check_of_one_cell_looks_once_at_each_text() {
    look((row, context, out) -> looks.add(row.text("place")), EAST, here, there, here, here, there);
    assertThat(looks).containsExactly("公园街道", "百花洲街道");
  }

  @Test
  void a_check_that_has_something_to_say_says_it_of_every_row() {
    RowCheck<Row> check =
        (row, context, out) -> {
          if (row.text("place").equals("公园街道")) {
            looks.add("found");
            out.found(Observation.of("group-unknown", row.at("place")));
          }
        };
    UnitReport report = look(check, EAST, here, there, here, here);
    assertThat(looks).hasSize(3);
    assertThat(report.findings().sorted())
        .filteredOn(found -> found.rule().text().equals("group-unknown"))
        .extracting(found -> found.at().line().orElse(0))
        .containsExactly(1, 3, 4);
  }

  @Test
  void a_check_that_looks_at_the_unit_looks_again_in_another_unit() {
    RowCheck<Row> check =
        (row, context, out) -> looks.add(context.unit().name() + row.text("place"));
    look(check, EAST, here, here);
    look(check, WEST, here, here);
    assertThat(looks).containsExactly("东湖区公园街道", "西湖区公园街道");
  }

  @Test
  void a_check_of_two_cells_looks_at_every_row() {
    look((row, context, out) -> looks.add(row.text("place") + row.text("name")), EAST, here, here);
    assertThat(looks).hasSize(2);
  }

  @Test
  void a_check_that_looks_where_a_row_stands_looks_at_every_row() {
    look((row, context, out) -> looks.add(row.text("place") + row.at("place")), EAST, here, here);
    assertThat(looks).hasSize(2);
  }

  @Test
  void a_check_of_what_the_table_does_not_have_looks_once() {
    look((row, context, out) -> looks.add(row.text("leader")), EAST, here, there, here);
    assertThat(looks).hasSize(1);
  }

  @Test
  void a_check_that_fails_is_run_again() {
    RowCheck<Row> check =
        (row, context, out) -> {
          looks.add(row.text("place"));
          throw new IllegalStateException("no");
        };
    UnitReport report = look(check, EAST, here, here);
    assertThat(looks).hasSize(2);
    assertThat(report.crashes()).hasSize(1);
  }

  @Test
  void a_check_of_the_whole_table_sees_every_row() {
    TableCheck<Row> check = context -> (row, out) -> looks.add(row.text("place"));
    check(Registration.table("group-unknown", "activities", row -> row, check), EAST, here, here);
    assertThat(looks).hasSize(2);
  }

  private UnitReport look(RowCheck<Row> check, String unit, Cell... places) {
    return check(Registration.row("group-unknown", "activities", row -> row, check), unit, places);
  }

  private UnitReport check(Registration registered, String unit, Cell... places) {
    RuleCatalog catalog = RuleCatalog.standard().with(List.of(registered));
    Submissions rows =
        (folder, sink) -> {
          for (int i = 0; i < places.length; i++) {
            sink.row(row(unit, i + 1, places[i]));
          }
        };
    return Bench.checker(catalog, rows).check(Bench.folder(unit), Map.of(), new Bench());
  }

  /** Name and place are given, each row its own name. */
  private Row row(String unit, int line, Cell place) {
    @Nullable Cell[] cells = new @Nullable Cell[table.columns().keys().size()];
    cells[table.columns().position("name")] = new Cell("活动" + line, Reading.of("活动" + line));
    cells[table.columns().position("place")] = place;
    Location at = Location.of(Bench.unit(unit).code(), "activities.csv").atLine(line);
    return Row.shared(
        table.columns(), Bench.unit(unit).code(), Places.of(at), cells, List.of(), layout);
  }

  private static Cell cell(String text) {
    return new Cell(text, Reading.of(text), Quiet.learning());
  }
}
