package org.linli.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.value.UnitCode;

class LocationTest {
  private static final Location FILE = Location.of(new UnitCode("360102"), "a/activities.csv");

  @ParameterizedTest
  @CsvSource({"12,5,E12", "1,1,A1", "7,26,Z7", "7,27,AA7", "3,702,ZZ3", "3,703,AAA3"})
  void a_cell_of_a_sheet_is_named_as_excel_names_it(int line, int column, String cell) {
    assertThat(FILE.onSheet("附件1").at(line, column).cell()).hasValue(cell);
  }

  @Test
  void a_cell_of_a_text_file_has_no_name() {
    assertThat(FILE.at(12, 5).cell()).isEmpty();
  }

  @Test
  void a_place_in_a_workbook_is_the_cell_else_the_row_else_the_sheet() {
    Location sheet = FILE.onSheet("附件1");
    assertThat(sheet.at(12, 5).inWorkbook()).hasValue("附件1!E12");
    assertThat(sheet.atLine(12).inWorkbook()).hasValue("附件1!12");
    assertThat(sheet.inWorkbook()).hasValue("附件1");
    assertThat(FILE.at(12, 5).inWorkbook()).isEmpty();
  }

  @Test
  void lines_and_columns_count_from_one() {
    assertThatThrownBy(() -> FILE.at(0, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> FILE.at(1, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void findings_are_ordered_by_line_column_and_rule_whatever_sheet_they_are_on() {
    Location sheet = FILE.onSheet("附件1");
    List<Finding> ordered =
        List.of(
            finding("rule-b", sheet),
            finding("rule-a", sheet.at(12, 1).inField("z")),
            finding("rule-b", FILE.onSheet("甲").at(12, 1).inField("a")),
            finding("rule-a", FILE.onSheet("甲").at(13, 1)));
    assertThat(Stream.of(3, 1, 0, 2).map(ordered::get).sorted().toList()).isEqualTo(ordered);
  }

  private static Finding finding(String rule, Location at) {
    return new Finding(
        new RuleId(rule), Severity.INFO, at, Optional.empty(), Map.of(), Optional.empty());
  }

  @Test
  void places_are_ordered_by_unit_file_line_and_column_with_the_whole_before_its_parts() {
    List<Location> ordered =
        List.of(
            Location.campaign(),
            Location.of(new UnitCode("360102")),
            FILE,
            FILE.onSheet("汇总"),
            FILE.at(2, 1),
            FILE.onSheet("附件1").at(2, 1),
            FILE.at(2, 3),
            FILE.at(10, 1),
            Location.of(new UnitCode("360103"), "a/activities.csv"));
    assertThat(Stream.of(6, 2, 8, 5, 0, 7, 4, 1, 3).map(ordered::get).sorted().toList())
        .isEqualTo(ordered);
  }
}
