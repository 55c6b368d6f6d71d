package org.linli.check.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.linli.check.Context;
import org.linli.check.FieldCheck;
import org.linli.check.RowCheck;
import org.linli.check.RowTally;
import org.linli.check.Sink;
import org.linli.check.TableCheck;
import org.linli.check.UnitCheck;
import org.linli.check.UnitFacts;
import org.linli.discover.UnitFolder;
import org.linli.finding.Location;
import org.linli.finding.Observation;
import org.linli.model.Cell;
import org.linli.model.Level;
import org.linli.model.Limits;
import org.linli.model.Places;
import org.linli.model.Row;
import org.linli.model.Unit;
import org.linli.model.UnitSheet;
import org.linli.notice.FieldSpec;
import org.linli.notice.Notice;
import org.linli.notice.Packs;
import org.linli.notice.TableSpec;
import org.linli.value.ListText;
import org.linli.value.Reading;
import org.linli.value.UnitCode;

/**
 * Holds rows and sheets, made by hand, under single rules of the Jiangxi notice, or of another that
 * is named.
 */
final class Bench {
  static final Notice JIANGXI = Packs.builtIn().load("jiangxi-2021", Path.of(""));
  private static final LocalDate YEAR_END = LocalDate.of(2021, 12, 31);

  private final Notice notice;
  private final Unit unit;
  private final Path folder;

  private Bench(Notice notice, Unit unit, Path folder) {
    this.notice = notice;
    this.unit = unit;
    this.folder = folder;
  }

  /** A bench for a unit of the roster. */
  static Bench of(String code) {
    return of(JIANGXI, code);
  }

  /** A bench for a unit of a notice's roster. */
  static Bench of(Notice notice, String code) {
    Unit unit = notice.roster().unit(new UnitCode(code)).orElseThrow();
    return new Bench(notice, unit, Path.of("/campaign"));
  }

  /** A bench for a folder with a free name below a unit of the roster. */
  static Bench below(String code, String name) {
    UnitCode parent = new UnitCode(code);
    UnitCode own = new UnitCode("X" + code);
    return new Bench(
        JIANGXI, new Unit(own, name, Level.TOWNSHIP, Optional.of(parent)), Path.of("/campaign"));
  }

  Bench in(Path campaign) {
    return new Bench(notice, unit, campaign);
  }

  Context context() {
    return new Context(notice, YEAR_END, unit, folder, Limits.DEFAULT);
  }

  /**
   * A row of a table: keys and values in turn; a text is read as the field's type asks, anything
   * else is taken as read.
   */
  Row row(String table, Object... keysAndValues) {
    return rowOfLine(2, table, keysAndValues);
  }

  Row rowOfLine(int line, String table, Object... keysAndValues) {
    TableSpec spec = notice.table(table).orElseThrow();
    Location at = Location.of(unit.code(), "unit/" + table + ".csv").atLine(line);
    Map<String, Object> values = new HashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      values.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    @Nullable Cell[] cells = new Cell[spec.fields().size()];
    @Nullable Location[] places = new Location[cells.length];
    for (FieldSpec field : spec.fields()) {
      Object value = values.get(field.key());
      if (value != null) {
        int column = spec.columns().position(field.key());
        places[column] = at.at(line, column + 1).inField(field.key());
        cells[column] = new Cell(value.toString(), reading(field, value));
      }
    }
    return new Row(spec.columns(), unit.code(), Places.of(at, places), cells, List.of());
  }

  private static Reading<?> reading(FieldSpec field, Object value) {
    if (!(value instanceof String text)) {
      return Reading.of(value);
    }
    if (text.isEmpty()) {
      return Reading.nothing();
    }
    return switch (field.type()) {
      case LIST, PATHS -> Reading.of(ListText.split(text));
      case YES_NO -> Reading.of(text.equals("是"));
      default -> Reading.of(text);
    };
  }

  /** What a check of rows sees in one row. */
  <T> List<Observation> seen(RowCheck<T> check, Function<Row, T> view, Row row) {
    Seen seen = new Seen();
    check.check(view.apply(row), context(), seen);
    return seen.observations;
  }

  /** What a check of tables sees in these rows. */
  List<Observation> seen(FieldCheck check, Row row) {
    RowCheck<Row> ofFields =
        (of, context, out) ->
            notice.table(of.table()).orElseThrow().fields().stream()
                .filter(check::looksAt)
                .forEach(field -> check.check(of, field, out));
    return seen(ofFields, (Row same) -> same, row);
  }

  <T> List<Observation> seen(TableCheck<T> check, Function<Row, T> view, Row... rows) {
    Seen seen = new Seen();
    TableCheck.Look<T> look = check.begin(context());
    for (Row row : rows) {
      look.row(view.apply(row), seen);
    }
    look.end(seen);
    return seen.observations;
  }

  /** What a check of units sees in a sheet. */
  List<Observation> seen(UnitCheck check, Optional<UnitSheet> sheet) {
    Seen seen = new Seen();
    check.check(facts(sheet, Map.of("activities", new RowTally(1, 0, 0))), context(), seen);
    return seen.observations;
  }

  UnitFacts facts(Optional<UnitSheet> sheet, Map<String, RowTally> tables) {
    UnitFolder submitted = new UnitFolder(unit, List.of("unit"), List.of(), Optional.empty());
    return new UnitFacts(submitted, sheet, tables, Optional.empty());
  }

  /** A sheet that says nothing yet. */
  UnitSheet emptySheet() {
    return new UnitSheet(
        Location.of(unit.code(), "unit/unit.yaml"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Map.of());
  }

  static List<String> rules(List<Observation> observations) {
    return observations.stream().map(seen -> seen.rule().text()).toList();
  }

  /** Keeps everything; a reference is taken for one that nothing answers. */
  static final class Seen implements Sink {
    final List<Observation> observations = new ArrayList<>();

    @Override
    public void found(Observation observation) {
      observations.add(observation);
    }

    @Override
    public void foundUnlessKnown(String field, String text, Supplier<Observation> observation) {
      observations.add(observation.get().with("looked-up", field));
    }

    @Override
    public void foundUnlessOwn(List<Answer> answers, Observation observation) {
      observations.add(observation.with("answers", answers.size()));
    }
  }
}
