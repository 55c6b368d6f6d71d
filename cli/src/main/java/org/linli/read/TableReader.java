package org.linli.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.linli.finding.Location;
import org.linli.finding.Observation;
import org.linli.value.Reading;
import org.linli.value.Text;

/**
 * Reads one table from its rows, whatever file they come from: finds the heading under the titles,
 * leaves totals and notes aside and says so, and gives every cell its field's reading.
 *
 * <pre>
 * rows ─▶ titles … ─▶ heading (one row or two) ─▶ data rows ─▶ DraftRow
 *                                              └▶ totals, notes ─▶ Observation
 * </pre>
 *
 * Not safe for threads: one for each table.
 */
final class TableReader {
  /** So many filled rows are looked at for a heading. */
  static final int TITLES = 20;

  private static final int SHOWN = 200;

  private final ReadingMemory memory;
  private final Headings headings;
  private final FieldReader fields;
  private final Location file;
  private final Consumer<DraftRow> rows;
  private final Consumer<Observation> observations;
  private final Totals totals = new Totals();
  private final List<RawRow> titles = new ArrayList<>();

  private Optional<RawRow> heading = Optional.empty();
  private Optional<RawRow> second = Optional.empty();
  private Optional<TableHead> head = Optional.empty();
  private Optional<RowReader> reader = Optional.empty();
  private Optional<TableMemory> shared = Optional.empty();
  private Optional<Continuation> pending = Optional.empty();
  private boolean lost;
  private boolean anyRow;
  private boolean unnamedSeen;

  /** Whether the first line is the heading, and nothing is to be said of it. */
  private boolean usual;

  /**
   * Reads a table of a file.
   *
   * @param file where it stands: file and, for a workbook, sheet
   * @param rows receives the data rows
   * @param observations receives what concerns the table as a whole or rows that are no data
   */
  TableReader(
      ReadingMemory memory,
      Headings headings,
      FieldReader fields,
      Location file,
      Consumer<DraftRow> rows,
      Consumer<Observation> observations) {
    this.memory = memory;
    this.headings = headings;
    this.fields = fields;
    this.file = file;
    this.rows = rows;
    this.observations = observations;
  }

  /** Returns the first line of a file, if it is known to be this table's heading. */
  Optional<FirstLine> firstLine(char delimiter, byte[] file) {
    return headings.nameNumbers()
        ? Optional.empty()
        : memory.firstLine(headings.table().name(), delimiter, file);
  }

  /**
   * Begins the table with a known first line and a plain line below it.
   *
   * @return false if that line is no plain one: then the table has not begun
   */
  boolean begins(FirstLine known, CsvBytes below) {
    known.memory().begin();
    DraftRow first = known.memory().row(below, file);
    if (first == null) {
      return false;
    }
    heading = Optional.of(known.row());
    head = Optional.of(known.head());
    reader = Optional.of(new RowReader(known.head(), headings, fields, file));
    shared = Optional.of(known.memory());
    add(first);
    return true;
  }

  /**
   * Keeps the first line of a file that has been read, if other files may begin so too.
   *
   * @param file all of it
   * @param length of the line with its line break
   */
  void keepFirstLine(char delimiter, byte[] file, int length) {
    if (usual && shared.isPresent()) {
      String table = headings.table().name();
      byte[] line = Arrays.copyOf(file, length);
      FirstLine known =
          new FirstLine(
              table, delimiter, line, heading.orElseThrow(), head.orElseThrow(), shared.get());
      if (known.begins(table, delimiter, file)) {
        memory.keep(known);
      }
    }
  }

  /**
   * Takes the next line of a CSV file if it is a plain one under a heading; else it is to be given
   * to {@link #accept}, which would read a plain one alike.
   */
  boolean accepts(CsvBytes line) {
    DraftRow draft = shared.isPresent() && !lost ? shared.get().row(line, file) : null;
    if (draft == null) {
      return false;
    }
    handOn();
    add(draft);
    return true;
  }

  /** Takes the next row. */
  void accept(RawRow row) {
    if (lost || row.isBlank()) {
      return;
    }
    if (heading.isEmpty()) {
      findHeading(row);
    } else if (head.isEmpty()) {
      begin(row);
    } else {
      shared.ifPresent(above -> above.remind(reader.orElseThrow()));
      data(head.get(), row);
    }
  }

  /** Ends the table: says so if it held no heading, or no row. */
  void finish() {
    if (heading.isPresent() && head.isEmpty()) {
      understand(heading.get(), Optional.empty());
    }
    handOn();
    if (heading.isEmpty() && !lost && !titles.isEmpty()) {
      observeNoHeading();
    } else if (!lost && !anyRow) {
      observations.accept(Observation.of("table-empty", file));
    }
  }

  /** Returns whether no heading was found where one should be: the rest is not looked at. */
  boolean isLost() {
    return lost;
  }

  private void findHeading(RawRow row) {
    if (headings.head(row)) {
      heading = Optional.of(row);
      return;
    }
    titles.add(row);
    if (titles.size() > TITLES) {
      observeNoHeading();
    }
  }

  private void observeNoHeading() {
    lost = true;
    titles.forEach(this::tell);
    observations.accept(
        Observation.of("heading-row-not-found", file.atLine(titles.get(0).line()))
            .withValue(titles.get(0).shown())
            .with("expected", String.join("、", expected())));
  }

  private List<String> expected() {
    return headings.table().fields().stream()
        .filter(field -> field.required().isPresent())
        .map(field -> field.heading())
        .toList();
  }

  /** Decides whether the row below the heading belongs to it. */
  private void begin(RawRow row) {
    if (new SecondHeading(headings, heading.orElseThrow(), row).belongs()) {
      second = Optional.of(row);
      understand(heading.orElseThrow(), second);
    } else {
      understand(heading.orElseThrow(), Optional.empty());
      accept(row);
    }
  }

  private void understand(RawRow first, Optional<RawRow> second) {
    Optional<RawCell> unitLine = Optional.empty();
    for (RawRow title : titles) {
      passOver("title-row", title);
      unitLine = unitLine.or(() -> RowKinds.unitLine(title));
    }
    tell(first);
    second.ifPresent(this::tell);
    boolean titled = !titles.isEmpty();
    titles.clear();
    TableHead understood = new TableHead(headings, first, second, unitLine);
    List<Observation> wrong = new ArrayList<>();
    understood.observe(first, second, file, wrong::add);
    wrong.forEach(observations);
    usual = !titled && second.isEmpty() && wrong.isEmpty() && first.line() == 1;
    head = Optional.of(understood);
    reader = Optional.of(new RowReader(understood, headings, fields, file));
    shared = memory.of(headings.table(), understood);
  }

  private void data(TableHead table, RawRow row) {
    if (row.isNumbered()) {
      handOn();
      pending = Optional.of(new Continuation(row));
      return;
    }
    Optional<String> total = RowKinds.total(row);
    if (total.isPresent()) {
      handOn();
      total(table, row, total.get());
    } else if (RowKinds.note(row) || table.numberOnly(row)) {
      handOn();
      passOver("note-row", row);
    } else if (headings.headOnly(row) || repeatsSecond(row)) {
      handOn();
      passOver("title-row", row);
    } else if (pending.isPresent() && pending.get().goesOnWith(row, table)) {
      pending.get().add(row, table);
      passOver("row-continued", row);
    } else {
      handOn();
      pending = Optional.of(new Continuation(row));
    }
  }

  /** Says of what kind a row is that is no activity, and what is wrong with it all the same. */
  private void passOver(String kind, RawRow row) {
    observations.accept(Observation.of(kind, file.atLine(row.line())).withValue(row.shown()));
    tell(row);
  }

  private void tell(RawRow row) {
    row.troubles().forEach(trouble -> observations.accept(trouble.in(file)));
  }

  /** The heading's two rows come again on the next page. */
  private boolean repeatsSecond(RawRow row) {
    return second.isPresent()
        && row.filled().stream()
            .map(RawCell::text)
            .toList()
            .equals(second.get().filled().stream().map(RawCell::text).toList());
  }

  /** Hands on the row that waited for lines which belong to it: those right below it. */
  private void handOn() {
    if (pending.isEmpty() || head.isEmpty() || reader.isEmpty()) {
      return;
    }
    Continuation whole = pending.get();
    pending = Optional.empty();
    DraftRow draft = reader.get().read(whole);
    observeUnnamed(head.get(), whole.row());
    add(draft);
  }

  private void add(DraftRow draft) {
    anyRow = true;
    for (int position : head.orElseThrow().summed()) {
      totals.add(position, draft.cell(position));
    }
    rows.accept(draft);
  }

  /** Content under no heading belongs to no field; said once for the table. */
  private void observeUnnamed(TableHead table, RawRow row) {
    if (unnamedSeen || !table.hasUnnamed()) {
      return;
    }
    for (RawCell cell : row.filled()) {
      int index = cell.column() - 1;
      if (index < table.width() && table.unnamed(index)) {
        unnamedSeen = true;
        observations.accept(
            Observation.of("heading-unknown", file.at(cell.line(), cell.column()))
                .withValue(Text.shortened(Text.clean(cell.text()), SHOWN)));
        return;
      }
    }
  }

  private void total(TableHead table, RawRow row, String word) {
    tell(row);
    List<Observation> wrong = new ArrayList<>();
    for (TableHead.Column column : table.columns()) {
      if (column.field().type().addsUp()) {
        String stated = fields.stated(column.field(), row.text(column.index()));
        Reading<?> reading = fields.read(column.field(), stated, column.unit());
        totals
            .difference(word, column.position(), reading, stated)
            .ifPresent(difference -> wrong.add(wrong(column, row, word, difference)));
      }
    }
    totals.passed(word);
    if (wrong.isEmpty()) {
      observations.accept(
          Observation.of("total-row", file.atLine(row.line()))
              .withValue(row.shown())
              .with("word", word));
    }
    wrong.forEach(observations);
  }

  private Observation wrong(
      TableHead.Column column, RawRow row, String word, Totals.Difference difference) {
    return Observation.of("total-row-wrong", reader.orElseThrow().at(column, row))
        .withValue(Text.clean(row.text(column.index())))
        .with("word", word)
        .with("heading", column.field().heading())
        .with("stated", difference.stated())
        .with("sum", difference.sum());
  }
}
