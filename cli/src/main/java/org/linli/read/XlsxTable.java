package org.linli.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.linli.finding.Location;
import org.linli.finding.Observation;
import org.linli.model.Limits;

/**
 * Reads a workbook: every sheet whose heading row is found, the others are named. POI's classes are
 * loaded only from here, when there is a workbook.
 */
final class XlsxTable {
  private final Headings headings;
  private final Limits limits;

  XlsxTable(Headings headings, Limits limits) {
    this.headings = headings;
    this.limits = limits;
  }

  /** A sheet that holds anything, and whether a heading of the table is on it. */
  private record Sheet(String name, int position, boolean headed) {}

  /** Stops the look at a sheet as soon as enough is seen. */
  private static final class Enough extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Enough() {
      super("enough", null, false, false);
    }
  }

  /**
   * Reads a file.
   *
   * @param tables gives the reader for a sheet at a place
   */
  void read(
      Path path,
      Location file,
      Function<Location, TableReader> tables,
      Consumer<Observation> observations)
      throws IOException {
    if (Files.size(path) > limits.documentFile()) {
      throw new ByteSource.TooLarge(limits.documentFile());
    }
    ZipPreflight.check(path);
    try (XlsxBook book = new XlsxBook(path)) {
      List<Sheet> sheets = new ArrayList<>();
      book.sheets(
          (name, position) -> {
            List<RawRow> first = firstRows(book, position);
            if (!first.isEmpty()) {
              boolean headed =
                  !SheetNames.isOptions(name) && first.stream().anyMatch(headings::head);
              sheets.add(new Sheet(name, position, headed));
            }
          });
      List<Sheet> read = read(sheets);
      for (Sheet sheet : read) {
        Location place = file.onSheet(sheet.name());
        if (book.isHidden(sheet.name())) {
          observations.accept(Observation.of("sheet-hidden", place).with("sheet", sheet.name()));
        }
        sheet(book, sheet.position(), tables.apply(place));
      }
      conclude(file, sheets, read, observations);
    }
  }

  /** A sheet that is called an example is one where another holds the table itself. */
  private static List<Sheet> read(List<Sheet> sheets) {
    List<Sheet> headed = sheets.stream().filter(Sheet::headed).toList();
    List<Sheet> own = headed.stream().filter(sheet -> !SheetNames.isSample(sheet.name())).toList();
    return own.isEmpty() ? headed : own;
  }

  private static void conclude(
      Location file, List<Sheet> sheets, List<Sheet> read, Consumer<Observation> observations) {
    for (Sheet sheet : sheets) {
      if (!read.contains(sheet)) {
        Observation left =
            Observation.of("sheet-not-read", file.onSheet(sheet.name()))
                .with("sheet", sheet.name());
        observations.accept(sheet.headed() ? left.with("reason", "sample") : left);
      }
    }
    if (read.isEmpty()) {
      observations.accept(
          Observation.of(sheets.isEmpty() ? "table-empty" : "heading-row-not-found", file));
    }
  }

  private List<RawRow> firstRows(XlsxBook book, int position) throws IOException {
    List<RawRow> first = new ArrayList<>();
    try {
      book.parse(
          position,
          new XlsxSheet(
              book,
              new XlsxMerges(),
              limits.sheetRows(),
              row -> {
                if (!row.isBlank()) {
                  first.add(row);
                }
                if (first.size() > TableReader.TITLES) {
                  throw new Enough();
                }
              }));
    } catch (Enough enough) {
      return first;
    }
    return first;
  }

  private void sheet(XlsxBook book, int position, TableReader table) throws IOException {
    XlsxMerges merges = new XlsxMerges();
    book.parse(position, merges);
    book.parse(
        position,
        new XlsxSheet(book, merges, limits.sheetRows(), row -> table.accept(within(row))));
    table.finish();
  }

  private RawRow within(RawRow row) {
    if (row.cells().size() <= limits.columns()) {
      return row;
    }
    RawTrouble trouble =
        new RawTrouble(
            "columns-too-many",
            row.line(),
            limits.columns() + 1,
            java.util.Map.of("limit", String.valueOf(limits.columns())));
    return new RawRow(row.line(), row.cells().subList(0, limits.columns()), List.of(trouble));
  }
}
