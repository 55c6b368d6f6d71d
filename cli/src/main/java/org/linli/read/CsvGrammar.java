package org.linli.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.linli.model.Limits;

/** Where cells stand in a CSV file, as {@link CsvScanner} finds them. */
final class CsvGrammar implements WrittenFile.Grammar {
  private static final String QUOTE = "\"";

  private final char delimiter;
  private final Limits limits;

  /** Knows files that are parted by a delimiter. */
  CsvGrammar(char delimiter, Limits limits) {
    this.delimiter = delimiter;
    this.limits = limits;
  }

  @Override
  public boolean isForSpreadsheets() {
    return true;
  }

  @Override
  public void cells(String text, Consumer<WrittenCell> taker) {
    scan(text, (raw, from, to) -> taker.accept(cell(raw, from, to)), row -> {});
  }

  @Override
  public List<WrittenRow> rows(String text, Predicate<Integer> wanted) {
    List<WrittenRow> rows = new ArrayList<>();
    List<WrittenCell> cells = new ArrayList<>();
    scan(
        text,
        (raw, from, to) -> {
          if (raw.isFilled()) {
            cells.add(cell(raw, from, to));
          }
        },
        row -> {
          if (wanted.test(row.line())) {
            rows.add(new WrittenRow(row.line(), row.start(), row.end(), cells));
          }
          cells.clear();
        });
    return rows;
  }

  private static WrittenCell cell(RawCell raw, long from, long to) {
    return new WrittenCell(
        raw.line(), raw.column(), Math.toIntExact(from), Math.toIntExact(to), raw.text());
  }

  /** A row without its cells, for whoever is told where it ends. */
  private record RowSpan(int line, int start, int end) {}

  private interface RowEnds {
    void row(RowSpan row);
  }

  private void scan(String text, CsvScanner.Spans spans, RowEnds ends) {
    CsvScanner scanner = new CsvScanner(text, delimiter, limits, spans);
    try {
      int start = 0;
      for (Optional<RawRow> row = scanner.next(); row.isPresent(); row = scanner.next()) {
        int end = (int) Math.min(text.length(), scanner.offset());
        ends.row(new RowSpan(row.get().line(), start, end));
        start = end;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a text that is held can be read", e);
    }
  }

  @Override
  public Optional<String> written(String text, WrittenCell cell, String newText) {
    String old = text.substring(cell.start(), cell.end());
    boolean quoted = old.startsWith(QUOTE);
    // What is not written as anybody would write it is left to whoever wrote it.
    return old.equals(written(cell.text(), quoted))
        ? Optional.of(written(newText, quoted))
        : Optional.empty();
  }

  private String written(String text, boolean quoted) {
    boolean needed =
        text.indexOf(delimiter) >= 0
            || text.contains(QUOTE)
            || text.indexOf('\n') >= 0
            || text.indexOf('\r') >= 0;
    return quoted || needed ? QUOTE + text.replace(QUOTE, QUOTE + QUOTE) + QUOTE : text;
  }
}
