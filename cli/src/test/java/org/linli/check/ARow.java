package org.linli.check;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.finding.Location;
import org.linli.model.Cell;
import org.linli.model.Places;
import org.linli.model.Row;
import org.linli.notice.TableSpec;
import org.linli.value.BeneficiariesText;
import org.linli.value.Count;
import org.linli.value.GroupCount;
import org.linli.value.MoneyText;
import org.linli.value.Period;
import org.linli.value.Reading;
import org.linli.value.UnitCode;

/** A good activity's row for tests of the engine, changed as the test needs it. */
final class ARow {
  private final TableSpec table;
  private final UnitCode unit;
  private final int line;
  private final Map<String, Reading<?>> readings = new LinkedHashMap<>();
  private final Map<String, String> texts = new LinkedHashMap<>();

  ARow(TableSpec table, String unit, int line) {
    this.table = table;
    this.unit = new UnitCode(unit);
    this.line = line;
    text("name", "中秋送月饼");
    text("initiator", "东湖区民政局");
    text("place", "公园街道");
    with("period", "2021-09-21", Reading.of(Period.day(LocalDate.of(2021, 9, 21))));
    with("organizations", "邻里互助协会", Reading.of(List.of("邻里互助协会")));
    with("participants", "20", Reading.of(Count.exact(20)));
    with("funds", "1200", MoneyText.read("1200"));
    with(
        "beneficiaries",
        "老人30人次",
        Reading.of(
            BeneficiariesText.of(List.of(new GroupCount("老人", Optional.of(Count.exact(30)))))));
    text("overview", "走访老人。");
  }

  ARow text(String key, String text) {
    return with(key, text, text.isEmpty() ? Reading.nothing() : Reading.of(text));
  }

  ARow with(String key, String text, Reading<?> reading) {
    texts.put(key, text);
    readings.put(key, reading);
    return this;
  }

  Location at() {
    return Location.of(unit, "activities.csv").atLine(line);
  }

  Row row() {
    List<String> keys = table.columns().keys();
    @Nullable Cell[] cells = new @Nullable Cell[keys.size()];
    Arrays.setAll(cells, i -> cell(keys.get(i)));
    return new Row(table.columns(), unit, Places.of(at()), cells, List.of());
  }

  private @Nullable Cell cell(String key) {
    Reading<?> reading = readings.get(key);
    return reading == null ? null : new Cell(texts.getOrDefault(key, ""), reading);
  }
}
