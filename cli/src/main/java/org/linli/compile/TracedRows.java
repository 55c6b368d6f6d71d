package org.linli.compile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.aggregate.RowFigure;
import org.linli.aggregate.RowFigure.Named;
import org.linli.aggregate.Trace;
import org.linli.aggregate.Trace.LeftOut;
import org.linli.aggregate.Trace.Part;
import org.linli.check.RowReceiver;
import org.linli.finding.Finding;
import org.linli.finding.Location;
import org.linli.model.Row;
import org.linli.model.Unit;

/** Keeps of the rows that stream by those that make up a figure, and those that might have. */
final class TracedRows implements RowReceiver {
  /** What a row is called by, as far as its table has one of these fields. */
  private static final List<String> NAMES = List.of("name", "title", "content", "id");

  private final RowFigure figure;
  private final List<Part> parts = new ArrayList<>();
  private final List<Part> silent = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final Map<String, Thing> things = new LinkedHashMap<>();

  /** Something that is counted once: as it was named first, and how often since. */
  private record Thing(Part first, boolean meant, long rows) {
    Thing again() {
      return new Thing(first, meant, rows + 1);
    }

    Part part() {
      return new Part(first.unit(), first.at(), first.name(), first.value(), first.text(), rows);
    }
  }

  TracedRows(RowFigure figure) {
    this.figure = figure;
  }

  @Override
  public void counted(Unit unit, Row row) {
    if (!figure.reads(row.table())) {
      return;
    }
    if (figure.countsOnce()) {
      figure.things(unit, row).forEach(thing -> add(thing, row));
      return;
    }
    figure.counted(unit, row).ifPresent(value -> add(part(row, value)));
  }

  private void add(Part part) {
    (part.value().signum() == 0 ? silent : parts).add(part);
  }

  private void add(Named thing, Row row) {
    Thing before = things.get(thing.identity());
    if (before != null) {
      things.put(thing.identity(), before.again());
      return;
    }
    Part whole = part(row, BigDecimal.ONE);
    Part first = new Part(whole.unit(), whole.at(), thing.name(), whole.value(), whole.name(), 1);
    things.put(thing.identity(), new Thing(first, thing.meant(), 1));
  }

  @Override
  public void uncounted(Unit unit, Row row, List<Finding> reasons) {
    if (!figure.reads(row.table())) {
      return;
    }
    Optional<BigDecimal> added = figure.uncounted(unit, row, reasons);
    if (added.isPresent()) {
      add(part(row, added.get()));
      return;
    }
    Optional<BigDecimal> missed = figure.wouldAdd(unit, row);
    if (missed.isPresent() || figure.isUnsure(row)) {
      leftOut.add(new LeftOut(part(row, missed.orElse(BigDecimal.ZERO)), reasons));
    }
  }

  private Part part(Row row, BigDecimal value) {
    Location at = figure.field().map(row::at).orElseGet(row::at);
    String text = figure.field().map(row::text).orElse("");
    return new Part(Optional.of(row.unit()), at, name(row), value, text, 1);
  }

  private static String name(Row row) {
    return NAMES.stream()
        .flatMap(key -> row.stated(key).stream())
        .findFirst()
        .or(
            () ->
                row.columns().keys().stream().flatMap(key -> row.stated(key).stream()).findFirst())
        .orElse("");
  }

  Trace trace() {
    things.values().stream().filter(Thing::meant).map(Thing::part).forEach(parts::add);
    return new Trace(figure.outcome(), figure.divisor(), parts, silent, leftOut);
  }
}
