package org.linli.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linli.finding.Location;
import org.linli.finding.Observation;
import org.linli.model.Cell;
import org.linli.model.Quiet;
import org.linli.notice.FieldType;
import org.linli.value.Beneficiaries;
import org.linli.value.Bound;
import org.linli.value.Count;
import org.linli.value.Money;
import org.linli.value.MoneyKind;
import org.linli.value.Reading;
import org.linli.value.Remark;
import org.linli.value.Text;

/** Reads the data rows of one table under its heading. Keeps the row above, which 同上 repeats. */
final class RowReader {
  private static final int SHOWN = 200;

  private final TableHead head;
  private final Headings headings;
  private final FieldReader fields;
  private final Location file;
  private final Map<Integer, String> above = new HashMap<>();

  RowReader(TableHead head, Headings headings, FieldReader fields, Location file) {
    this.head = head;
    this.headings = headings;
    this.fields = fields;
    this.file = file;
  }

  /** Returns a row's cells, with the lines that belong to it. */
  DraftRow read(Continuation whole) {
    DraftRow draft = read(whole.row());
    if (!whole.lines().isEmpty()) {
      continued(Continuation.ORGANIZATIONS, whole, draft, ContinuedCells::organizations);
      continued(Continuation.PARTICIPANTS, whole, draft, ContinuedCells::participants);
    }
    return draft;
  }

  private void continued(
      String key,
      Continuation whole,
      DraftRow draft,
      Function<List<ContinuedCells.Part>, ContinuedCells.Part> together) {
    Optional<TableHead.Column> column = head.column(key);
    if (column.isEmpty()) {
      return;
    }
    List<ContinuedCells.Part> parts = new ArrayList<>();
    draft.cell(key).ifPresent(cell -> parts.add(new ContinuedCells.Part(cell, draft.at(key))));
    for (RawRow line : whole.lines()) {
      if (line.isFilled(column.get().index())) {
        RawCell raw = line.cells().get(column.get().index());
        Location at = at(column.get(), line);
        parts.add(new ContinuedCells.Part(read(column.get(), raw, at, draft), at));
      }
    }
    ContinuedCells.Part all = together.apply(parts);
    above.put(column.get().index(), ContinuedCells.repeated(all.cell()));
    draft.put(key, all.cell(), all.at());
  }

  /** Returns a row's cells, read, and what is wrong with the row itself. */
  private DraftRow read(RawRow row) {
    DraftRow draft = new DraftRow(headings.table(), file.atLine(row.line()));
    row.troubles().forEach(trouble -> draft.observe(trouble.in(file)));
    checkWidth(row, draft);
    for (TableHead.Column column : head.columns()) {
      cell(column, row, draft);
    }
    head.repeated().forEach(column -> checkRepeated(column, row, draft));
    return draft;
  }

  /**
   * Returns the cell that a text is which says what it says wherever it stands; {@code null} for
   * all others: hidden characters are to be told, 同上 looks at the line above, and what only fills
   * the place may be what 同上 repeats.
   */
  static @Nullable Cell plain(
      TableHead.Column column, String text, FieldReader fields, Quiet quiet) {
    boolean ordinary = Text.isOrdinary(text);
    if (!ordinary && Text.hidden(text).isPresent() || Ditto.is(text)) {
      return null;
    }
    String clean = ordinary ? Text.trimmed(text) : Text.clean(text);
    String stated = fields.kept(column.field(), clean);
    return stated.isEmpty() && !text.isEmpty()
        ? null
        : new Cell(stated, fields.readAnew(column.field(), stated, column.unit()), quiet);
  }

  /** Notes what stands above in a column. */
  void above(TableHead.Column column, String text) {
    above.put(column.index(), text);
  }

  /** Returns the place of a column's cell in a row. */
  Location at(TableHead.Column column, RawRow row) {
    int line =
        column.index() < row.cells().size() ? row.cells().get(column.index()).line() : row.line();
    return file.at(line, column.index() + 1).inField(column.field().key());
  }

  private void cell(TableHead.Column column, RawRow row, DraftRow draft) {
    Location at = at(column, row);
    RawCell raw =
        column.index() < row.cells().size()
            ? row.cells().get(column.index())
            : new RawCell("", row.line(), column.index() + 1);
    if (raw.covering().isPresent() && !raw.isFilled()) {
      covered(column, raw.covering().get(), at, draft);
      return;
    }
    draft.put(column.field().key(), read(column, raw, at, draft), at);
  }

  /** Returns what a text of the column's own means, with 同上 put right. */
  private Cell read(TableHead.Column column, RawCell raw, Location at, DraftRow draft) {
    Text.hidden(raw.text()).ifPresent(found -> draft.observe(hidden(at, raw.text(), found)));
    String text = repeated(column, dated(column, raw), at, draft);
    above.put(column.index(), text);
    String stated = fields.stated(column.field(), text);
    Reading<?> reading =
        raw.error().isPresent()
            ? Reading.unreadable(failed(raw.error().get()))
            : fields.read(column.field(), stated, column.unit());
    return new Cell(stated, reading);
  }

  private static Remark failed(String error) {
    return error.equals(XlsxSheet.UNSAVED)
        ? Remark.of("formula-error", "state", "unsaved")
        : Remark.of("formula-error", "error", error);
  }

  private static String dated(TableHead.Column column, RawCell raw) {
    FieldType type = column.field().type();
    boolean wantsDay = type == FieldType.PERIOD || type == FieldType.DATE;
    return wantsDay ? raw.day().orElse(raw.text()) : raw.text();
  }

  private static Observation hidden(Location at, String raw, String found) {
    return Observation.of("control-characters", at)
        .withValue(Text.shortened(raw, SHOWN))
        .with("character", found);
  }

  /** 同上 and 〃 stand for what the cell above says; with nothing above, nothing is stated. */
  private String repeated(TableHead.Column column, String raw, Location at, DraftRow draft) {
    if (!Ditto.is(raw)) {
      return raw;
    }
    String said = above.getOrDefault(column.index(), "");
    draft.observe(Ditto.observed(column.field(), Text.clean(raw), said, at));
    return said;
  }

  /**
   * A cell merged over several rows counts once, for the first (data-format, section 5): figures
   * are nothing more for the others, words are theirs too.
   */
  private void covered(TableHead.Column column, String text, Location at, DraftRow draft) {
    String stated = fields.stated(column.field(), text);
    Optional<?> nothingMore = nothingMore(column.field().type(), stated);
    if (nothingMore.isPresent()) {
      draft.observe(
          Observation.of("merged-cell-repeated", at)
              .withValue(stated)
              .with("heading", column.field().heading()));
      draft.put(column.field().key(), new Cell(stated, Reading.of(nothingMore.get())), at);
      return;
    }
    if (!stated.isEmpty()) {
      draft.observe(Ditto.observed(column.field(), stated, text, at));
    }
    above.put(column.index(), text);
    draft.put(
        column.field().key(),
        new Cell(stated, fields.read(column.field(), stated, column.unit())),
        at);
  }

  private static Optional<?> nothingMore(FieldType type, String stated) {
    return switch (type) {
      case COUNT -> Optional.of(Count.exact(0));
      case NUMBER -> Optional.of(BigDecimal.ZERO);
      case MONEY ->
          Optional.of(new Money(BigDecimal.ZERO.setScale(2), Bound.EXACT, MoneyKind.UNKNOWN));
      case GROUPS ->
          Optional.of(
              new Beneficiaries(
                  Optional.of(Count.exact(0)), 0, Optional.empty(), List.of(), stated));
      default -> Optional.empty();
    };
  }

  private void checkWidth(RawRow row, DraftRow draft) {
    if (row.cells().size() <= head.width()) {
      return;
    }
    // None, where only a merged cell of a row above reaches so far.
    row.cells().stream()
        .skip(head.width())
        .filter(RawCell::isFilled)
        .findFirst()
        .map(
            beyond ->
                Observation.of("row-too-long", file.at(beyond.line(), beyond.column()))
                    .withValue(Text.shortened(Text.clean(beyond.text()), SHOWN))
                    .with("cells", row.cells().size())
                    .with("columns", head.width()))
        .ifPresent(draft::observe);
  }

  private void checkRepeated(TableHead.Column column, RawRow row, DraftRow draft) {
    String text = Text.clean(row.text(column.index()));
    String first = draft.text(column.field().key());
    if (!text.isEmpty() && !text.equals(first)) {
      draft.observe(
          Observation.of("heading-duplicate", at(column, row))
              .withValue(Text.shortened(text, SHOWN))
              .with("heading", column.field().heading()));
    }
  }
}
