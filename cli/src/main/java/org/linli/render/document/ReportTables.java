package org.linli.render.document;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.linli.aggregate.NoticeFigures;
import org.linli.aggregate.NoticeFigures.DutyLine;
import org.linli.aggregate.NoticeFigures.Listed;
import org.linli.aggregate.NoticeFigures.ListedRow;
import org.linli.aggregate.NoticeFigures.Tally;
import org.linli.model.Unit;
import org.linli.notice.Duties;
import org.linli.notice.FieldSpec;
import org.linli.notice.FieldType;
import org.linli.notice.Notice;
import org.linli.notice.TableSpec;
import org.linli.render.ChineseDays;
import org.linli.render.FieldText;

/** The statistics tables, lists and matrix that a notice itself defines, for its templates. */
final class ReportTables {
  private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** The folders before a file's name. */
  private static final Pattern FOLDERS =
      Pattern.compile("[^" + FieldText.SEPARATOR + "/\\\\]*[/\\\\]");

  private static final Set<FieldType> MIDDLE =
      Set.of(
          FieldType.DATE,
          FieldType.NUMBER,
          FieldType.INTEGER,
          FieldType.COUNT,
          FieldType.MONEY,
          FieldType.ENUM,
          FieldType.YES_NO);

  private final NoticeFigures figures;
  private final Notice notice;
  private final Published published;

  ReportTables(NoticeFigures figures, Notice notice, Published published) {
    this.figures = figures;
    this.notice = notice;
    this.published = published;
  }

  /** Returns the statistics tables by id. */
  Map<String, Object> tallies() {
    Map<String, Object> byId = new LinkedHashMap<>();
    figures.tallies().forEach(tally -> byId.put(tally.spec().id(), tally(tally)));
    return byId;
  }

  private Map<String, Object> tally(Tally tally) {
    List<Map<String, Object>> lines =
        tally.lines().stream()
            .map(
                line ->
                    Map.<String, Object>of(
                        "name", published.text(line.name()), "figures", texts(line.figures())))
            .toList();
    boolean any =
        tally.lines().stream()
            .flatMap(line -> line.figures().stream())
            .anyMatch(figure -> figure.signum() != 0);
    return Map.ofEntries(
        entry("title", tally.spec().title()),
        entry("heading", tally.heading()),
        entry("columns", tally.columns().stream().map(published::text).toList()),
        entry("lines", lines),
        entry("total", tally.total().map(ReportTables::texts).orElse(List.of())),
        entry("any", any));
  }

  private static List<String> texts(List<BigDecimal> figures) {
    return figures.stream().map(FieldText::plain).toList();
  }

  /** Returns the lists by id. */
  Map<String, Object> listings() {
    Map<String, Object> byId = new LinkedHashMap<>();
    figures.listings().forEach(listed -> byId.put(listed.spec().id(), listed(listed)));
    return byId;
  }

  private Map<String, Object> listed(Listed listed) {
    List<String> keys = listed.spec().columns();
    List<List<String>> rows = new ArrayList<>();
    for (ListedRow row : listed.rows()) {
      List<String> cells = new ArrayList<>(List.of(row.unit().name()));
      keys.forEach(key -> cells.add(cell(listed.spec().table(), key, row)));
      rows.add(cells);
    }
    return Map.of(
        "title", listed.spec().title(),
        "columns", keys.stream().map(key -> heading(listed.spec().table(), key)).toList(),
        "sides", keys.stream().map(key -> side(listed.spec().table(), key)).toList(),
        "rows", rows,
        "left_out", listed.leftOut());
  }

  /** As documents write it: days in Chinese, of a file its name alone. */
  private String cell(String table, String key, ListedRow row) {
    String text = published.field(table, key, row);
    Optional<FieldType> type = field(table, key).map(FieldSpec::type);
    if (type.filter(FieldType.DATE::equals).isPresent() && ISO_DAY.matcher(text).matches()) {
      return ChineseDays.of(LocalDate.parse(text));
    }
    if (type.filter(FieldType.PATHS::equals).isPresent()) {
      return FOLDERS.matcher(text).replaceAll("");
    }
    return text;
  }

  /** Where the text of a column stands: short ones of a kind in the middle. */
  private String side(String table, String key) {
    return field(table, key).map(FieldSpec::type).filter(MIDDLE::contains).isPresent()
        ? ":---:"
        : ":---";
  }

  private Optional<FieldSpec> field(String table, String key) {
    return notice.table(table).flatMap(spec -> spec.field(key));
  }

  private String heading(String table, String key) {
    return field(table, key).map(FieldSpec::heading).orElse(key);
  }

  /** Returns the duties in the notice's order. */
  List<Map<String, Object>> duties() {
    return notice
        .statistics()
        .duties()
        .map(spec -> figures.duties().stream().map(line -> duty(spec, line)).toList())
        .orElse(List.of());
  }

  private Map<String, Object> duty(Duties spec, DutyLine line) {
    Optional<TableSpec> table = notice.table(spec.table());
    List<String> told = line.entries().stream().map(entry -> entry.unit().code().text()).toList();
    return Map.ofEntries(
        entry("id", line.duty().id()),
        entry("name", line.duty().name()),
        entry("clause", line.duty().clause().orElse("")),
        entry("responsible", names(line.responsible())),
        entry("silent", names(line.silent())),
        entry(
            "missing",
            line.responsible().stream()
                .filter(unit -> !told.contains(unit.code().text()))
                .map(Unit::name)
                .toList()),
        entry("entries", line.entries().stream().map(row -> told(spec, table, row)).toList()));
  }

  /** What the unit tells, by the keys of the table's fields. */
  private Map<String, Object> told(Duties spec, Optional<TableSpec> table, ListedRow row) {
    Map<String, Object> texts = new LinkedHashMap<>();
    texts.put("unit", row.unit().name());
    texts.put("level", row.unit().level().word());
    for (FieldSpec field : table.map(TableSpec::fields).orElse(List.of())) {
      texts.put(field.key(), cell(spec.table(), field.key(), row));
    }
    return texts;
  }

  private static List<String> names(List<Unit> units) {
    return units.stream().map(Unit::name).toList();
  }
}
