package org.linli.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.model.Limits;

/**
 * The cells of one table as they stand in a file, read for their words alone: a sheet of a
 * workbook, a table of a document, a CSV file.
 *
 * @param name of the sheet or table within its file; empty where the file holds but one
 * @param hidden whether it is a sheet that is not shown to those who open the workbook
 * @param rows in order, empty ones left out
 */
public record Grid(String name, boolean hidden, List<Line> rows) {
  /** Copies the rows. */
  public Grid {
    rows = List.copyOf(rows);
  }

  /** Returns a table that stands in a file of its own, or in a document. */
  public static Grid of(List<Line> rows) {
    return new Grid("", false, rows);
  }

  /**
   * A row.
   *
   * @param number of the row in its table, from 1; of a CSV file the physical line
   * @param cells the cell at index {@code i} is in column {@code i + 1}
   */
  public record Line(int number, List<Box> cells) {
    /** Copies the cells. */
    public Line {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param text as written; empty where nothing stands in it
   * @param day the day that its number is, as workbooks count days
   * @param covering the text of the merged cell that spans this one from a row above
   * @param error what its formula failed with
   */
  public record Box(
      String text, Optional<String> day, Optional<String> covering, Optional<String> error) {
    /** Returns a cell that is its text and no more. */
    public static Box of(String text) {
      return new Box(text, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Returns an empty cell that one above it spans. */
    public static Box under(String covering) {
      return new Box("", Optional.empty(), Optional.of(covering), Optional.empty());
    }
  }

  /**
   * Reads all sheets of a workbook that hold anything.
   *
   * @throws OfficeRefused if it is no workbook, or beyond what is safe to read
   * @throws IOException if the disk refuses
   */
  public static List<Grid> ofWorkbook(Path file, Limits limits) throws IOException {
    ZipPreflight.check(file);
    List<Grid> grids = new ArrayList<>();
    try (XlsxBook book = new XlsxBook(file)) {
      book.sheets(
          (name, position) -> {
            XlsxMerges merges = new XlsxMerges();
            book.parse(position, merges);
            List<Line> rows = new ArrayList<>();
            book.parse(
                position, new XlsxSheet(book, merges, limits.sheetRows(), row -> add(row, rows)));
            if (!rows.isEmpty()) {
              grids.add(new Grid(name, book.isHidden(name), rows));
            }
          });
    }
    return List.copyOf(grids);
  }

  /**
   * Reads a CSV file in UTF-8, its cells parted by commas.
   *
   * @throws java.nio.charset.CharacterCodingException if it is in another encoding
   * @throws IOException if the disk refuses
   */
  public static Grid ofCsv(Path file, Limits limits) throws IOException {
    List<Line> rows = new ArrayList<>();
    var decoder = StandardCharsets.UTF_8.newDecoder();
    try (Reader in =
        new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder))) {
      in.mark(1);
      if (in.read() != '\uFEFF') {
        in.reset();
      }
      CsvScanner scanner = new CsvScanner(in, ',', limits);
      for (Optional<RawRow> row = scanner.next(); row.isPresent(); row = scanner.next()) {
        add(row.get(), rows);
      }
    }
    return Grid.of(rows);
  }

  private static void add(RawRow row, List<Line> rows) {
    if (!row.isBlank()) {
      rows.add(
          new Line(
              row.line(),
              row.cells().stream()
                  .map(cell -> new Box(cell.text(), cell.day(), cell.covering(), cell.error()))
                  .toList()));
    }
  }

  /** Returns the rows as the reader of tables takes them. */
  List<RawRow> raw() {
    return rows.stream().map(Grid::raw).filter(row -> !row.isBlank()).toList();
  }

  private static RawRow raw(Line line) {
    List<RawCell> cells = new ArrayList<>();
    for (Box box : line.cells()) {
      cells.add(
          new RawCell(
              box.text(), line.number(), cells.size() + 1, box.day(), box.covering(), box.error()));
    }
    return new RawRow(line.number(), List.copyOf(cells), List.of());
  }
}
