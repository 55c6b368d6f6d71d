package org.linli.discover;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of files are compared without case (data-format.md 2 and 5). */
class FileNamesTest {
  private static final FileNames NAMES = new FileNames(Set.of("activities", "needs"));

  @ParameterizedTest
  @CsvSource({
    "unit.yaml, UNIT_SHEET",
    "Unit.YML, UNIT_SHEET",
    "activities.CSV, CSV",
    "needs.tsv, TSV",
    "needs.yaml, YAML",
    "needs.yml, YAML",
    "Activities.xlsx, XLSX"
  })
  void a_file_is_known_by_its_name_and_its_ending(String name, UnitFile.Kind kind) {
    assertThat(NAMES.inUnitFolder(entry(name)).map(UnitFile::kind)).contains(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"unit.csv", "unit", "activities", "activities.doc", "cases.csv", "csv", "活动.csv"})
  void any_other_is_not_read(String name) {
    assertThat(NAMES.inUnitFolder(entry(name))).isEmpty();
  }

  @Test
  void only_yaml_is_a_record_and_only_where_activities_are_asked_for() {
    FileNames needs = new FileNames(Set.of("needs"));
    assertThat(NAMES.inRecords(entry("2021-09-21-中秋.yaml")).map(UnitFile::kind))
        .contains(UnitFile.Kind.RECORD);
    assertThat(NAMES.inRecords(entry("2021-09-21-中秋.jpg"))).isEmpty();
    assertThat(needs.inRecords(entry("2021-09-21-中秋.yaml"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "linli.yaml, true",
    "Linli.YML, true",
    "linli.csv, false",
    "linli, false",
    "unit.yaml, false"
  })
  void a_campaign_is_told_by_its_file(String name, boolean campaign) {
    assertThat(FileNames.isCampaignFile(name)).isEqualTo(campaign);
  }

  private static Entry entry(String name) {
    return new Entry(Whereabouts.at(Path.of(name)), name, name, false, 1);
  }
}
