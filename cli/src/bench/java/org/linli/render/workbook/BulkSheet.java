package org.linli.render.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.linli.bench.SheetRows;

/** Writes a sheet of activities as the statistics workbook has them. */
public final class BulkSheet {
  /** Cells of a row. */
  public static final int COLUMNS = 12;

  private static final int WIDTH = 20;

  private BulkSheet() {}

  /** Takes the file to write and the number of rows. */
  public static void main(String[] args) throws IOException {
    SheetRows rows = new SheetRows();
    try (Book book = new Book(Path.of(args[0]), "情况统计表", LocalDate.of(2021, 12, 31))) {
      Sheet sheet = new Sheet(book.beginSheet(), Collections.nCopies(COLUMNS, WIDTH), 1);
      for (int i = 0; i < Integer.parseInt(args[1]); i++) {
        write(sheet.nextRow(), rows.next());
      }
      sheet.end(Optional.empty(), Optional.empty());
      book.endSheet("情况统计表", "$1:$1", Optional.empty(), Optional.empty());
      book.finish();
    }
  }

  /** Writes the cells of one row. */
  static void write(Sheet sheet, List<String> cells) throws IOException {
    for (int k = 0; k < cells.size(); k++) {
      String cell = cells.get(k);
      if (SheetRows.isMoney(k)) {
        sheet.number(Style.MONEY, new BigDecimal(cell));
      } else if (SheetRows.isNumber(k)) {
        sheet.number(Style.INTEGER, Long.parseLong(cell));
      } else {
        sheet.text(Style.TEXT, cell);
      }
    }
  }
}
