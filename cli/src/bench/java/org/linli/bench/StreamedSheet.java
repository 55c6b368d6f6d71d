package org.linli.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes a sheet of activities the way POI does it with flat memory. */
public final class StreamedSheet {
  private static final int WINDOW = 100;

  private StreamedSheet() {}

  /** Takes the file to write and the number of rows. */
  public static void main(String[] args) throws IOException {
    SheetRows rows = new SheetRows();
    try (SXSSFWorkbook book = new SXSSFWorkbook(WINDOW);
        OutputStream out = Files.newOutputStream(Path.of(args[0]))) {
      CellStyle wrapped = book.createCellStyle();
      wrapped.setWrapText(true);
      CellStyle money = book.createCellStyle();
      money.setDataFormat(book.createDataFormat().getFormat("#,##0.00"));
      Sheet sheet = book.createSheet("情况统计表");
      for (int i = 0; i < Integer.parseInt(args[1]); i++) {
        write(sheet.createRow(i), rows.next(), wrapped, money);
      }
      book.write(out);
    }
  }

  private static void write(Row row, List<String> cells, CellStyle wrapped, CellStyle money) {
    for (int k = 0; k < cells.size(); k++) {
      Cell cell = row.createCell(k);
      if (SheetRows.isMoney(k)) {
        cell.setCellValue(Double.parseDouble(cells.get(k)));
        cell.setCellStyle(money);
      } else if (SheetRows.isNumber(k)) {
        cell.setCellValue((double) Long.parseLong(cells.get(k)));
      } else {
        cell.setCellValue(cells.get(k));
        cell.setCellStyle(wrapped);
      }
    }
  }
}
