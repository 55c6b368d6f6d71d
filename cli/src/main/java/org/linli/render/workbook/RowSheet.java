package org.linli.render.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/**
 * A sheet whose rows stream in. What does not fit on it goes on to a next sheet with the same
 * heading and a number in its name.
 */
final class RowSheet {
  /** How many rows a sheet may have. */
  static final int MOST_ROWS = 1_048_576;

  private final Layout layout;
  private final Destination destination;
  private final int mostRows;
  private int page;
  private Optional<Sheet> open = Optional.empty();

  /** Writes the rows above the data. */
  @FunctionalInterface
  interface Heading {
    /** Writes them on a sheet that has just begun. */
    void write(Sheet sheet) throws IOException;
  }

  /**
   * What every page of the sheet looks like.
   *
   * @param headRows how many rows the heading has; the last carries the filter
   * @param foot the line below the last row
   */
  record Layout(
      String name, List<Integer> widths, int headRows, Heading heading, Optional<String> foot) {}

  /** Where the pages go: into the book at once, or aside until their turn comes. */
  interface Destination {
    /** Returns the stream of the next page. */
    OutputStream begin() throws IOException;

    /** Ends the page begun last. */
    void end(String name, String headRows, Optional<String> filter) throws IOException;
  }

  RowSheet(Layout layout, Destination destination, int mostRows) {
    this.layout = layout;
    this.destination = destination;
    this.mostRows = mostRows;
  }

  /** Returns the sheet, a row begun on it. */
  Sheet nextRow() throws IOException {
    Sheet sheet = open.isPresent() ? open.get() : begin();
    int footRows = layout.foot().isPresent() ? 1 : 0;
    if (sheet.row() + footRows >= mostRows) {
      end();
      sheet = begin();
    }
    return sheet.nextRow();
  }

  /** Ends the last page; a sheet without rows says so below its heading. */
  void finish() throws IOException {
    if (open.isEmpty()) {
      begin().across(Style.LINE, 20, "（无）");
    }
    end();
  }

  private Sheet begin() throws IOException {
    page++;
    Sheet sheet = new Sheet(destination.begin(), layout.widths(), layout.headRows());
    layout.heading().write(sheet);
    open = Optional.of(sheet);
    return sheet;
  }

  private void end() throws IOException {
    Sheet sheet = open.orElseThrow();
    String filter =
        "A" + layout.headRows() + ":" + Sheet.letters(layout.widths().size()) + sheet.row();
    if (layout.foot().isPresent()) {
      sheet.across(Style.LINE, 20, layout.foot().get());
    }
    sheet.end(Optional.of(filter), Optional.empty());
    String name = page == 1 ? layout.name() : layout.name() + "（" + page + "）";
    destination.end(name, "$1:$" + layout.headRows(), Optional.of(filter));
    open = Optional.empty();
  }
}
