package org.linli.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.notice.FieldType;
import org.linli.read.FilledTable.Column;
import org.linli.read.FilledTable.Entry;
import org.linli.read.FilledTable.Spot;
import org.linli.read.FilledTable.Why;
import org.linli.value.OrderText;
import org.linli.value.Text;

/** Goes through the rows below a heading once. */
final class TableSorting {
  private final Headings headings;
  private final List<RawRow> rows;
  private final int at;
  private final Optional<RawRow> second;
  private final TableHead head;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Spot> above = new ArrayList<>();
  private final List<Spot> aside = new ArrayList<>();
  private Optional<Continuation> open = Optional.empty();

  TableSorting(Headings headings, List<RawRow> rows, int at) {
    this.headings = headings;
    this.rows = rows;
    this.at = at;
    RawRow first = rows.get(at);
    this.second =
        rows.stream()
            .skip(at + 1L)
            .limit(1)
            .filter(below -> new SecondHeading(headings, first, below).belongs())
            .findFirst();
    Optional<RawCell> unitLine =
        rows.stream().limit(at).flatMap(row -> RowKinds.unitLine(row).stream()).findFirst();
    this.head = new TableHead(headings, first, second, unitLine);
  }

  FilledTable sorted() {
    rows.stream()
        .limit(at)
        .flatMap(row -> row.filled().stream())
        .forEach(cell -> above.add(spot(Why.TITLE, cell, "")));
    unknownHeadings();
    int data = at + (second.isPresent() ? 2 : 1);
    rows.stream().skip(data).forEach(this::row);
    List<Column> columns =
        head.columns().stream()
            .map(column -> new Column(column.field(), column.unit().word(), column.index()))
            .toList();
    return new FilledTable(headings.table(), columns, entries, above, aside);
  }

  private void unknownHeadings() {
    for (int index = 0; index < head.width(); index++) {
      String words = words(index);
      int column = index;
      boolean known = head.columns().stream().anyMatch(any -> any.index() == column);
      if (!known && !Text.clean(words).isEmpty()) {
        aside.add(new Spot(Why.HEADING, rows.get(at).line(), index + 1, words, words));
      }
    }
  }

  private String words(int index) {
    RawRow first = rows.get(at);
    return second
        .map(below -> new SecondHeading(headings, first, below).words(index))
        .orElseGet(() -> first.text(index));
  }

  private void row(RawRow row) {
    boolean numbered = row.isNumbered();
    if (!numbered && RowKinds.total(row).isPresent()) {
      aside.add(whole(Why.TOTAL, row));
      open = Optional.empty();
    } else if (!numbered && (RowKinds.note(row) || isPart(row))) {
      aside.add(whole(Why.NOTE, row));
      open = Optional.empty();
    } else if (!numbered && (head.numberOnly(row) || headings.headOnly(row))) {
      // A line left empty, or the heading come again on the next page.
      open = Optional.empty();
    } else if (!numbered && open.isPresent() && open.get().goesOnWith(row, head)) {
      entry(row, true);
    } else {
      open = Optional.of(new Continuation(row));
      entry(row, false);
    }
  }

  /** Words alone in the column of numbers head the rows below, as 一、邻里亲 does. */
  private boolean isPart(RawRow row) {
    return head.numberOnly(row)
        && row.firstFilled()
            .filter(cell -> OrderText.read(cell.text()).value().isEmpty())
            .isPresent();
  }

  private void entry(RawRow row, boolean goesOn) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (TableHead.Column column : head.columns()) {
      if (column.index() < row.cells().size()) {
        String text = text(column, row.cells().get(column.index()), goesOn);
        if (!text.isEmpty()) {
          texts.put(column.field().key(), text);
        }
      }
    }
    for (RawCell cell : row.filled()) {
      boolean known =
          head.columns().stream().anyMatch(column -> column.index() == cell.column() - 1);
      if (!known) {
        aside.add(spot(Why.NO_FIELD, cell, words(cell.column() - 1)));
      }
    }
    if (!texts.isEmpty()) {
      entries.add(new Entry(row.line(), goesOn, texts));
    }
  }

  private String text(TableHead.Column column, RawCell cell, boolean goesOn) {
    FieldType type = column.field().type();
    cell.error().ifPresent(error -> aside.add(spot(Why.FORMULA, cell, column.field().heading())));
    if (cell.isFilled()) {
      boolean wantsDay = type == FieldType.PERIOD || type == FieldType.DATE;
      return wantsDay ? cell.day().orElse(cell.text()) : cell.text();
    }
    if (goesOn || cell.covering().isEmpty()) {
      return "";
    }
    // Words merged over several rows are those of each; a figure is that of the first alone.
    boolean figure =
        switch (type) {
          case COUNT, NUMBER, MONEY, GROUPS, INTEGER -> true;
          default -> false;
        };
    String covering = cell.covering().get();
    if (figure && type != FieldType.INTEGER && !Text.clean(covering).isEmpty()) {
      String heading = column.field().heading();
      aside.add(new Spot(Why.MERGED, cell.line(), cell.column(), covering, heading));
    }
    return figure ? "" : covering;
  }

  private static Spot whole(Why why, RawRow row) {
    int column = row.firstFilled().map(RawCell::column).orElse(1);
    return new Spot(why, row.line(), column, row.shown(), "");
  }

  private static Spot spot(Why why, RawCell cell, String heading) {
    return new Spot(why, cell.line(), cell.column(), cell.text(), heading);
  }
}
