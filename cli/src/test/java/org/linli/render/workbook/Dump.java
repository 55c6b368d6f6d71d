package org.linli.render.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as text that a person can compare: sheet, cell, value, formula, format. */
final class Dump {
  private Dump() {}

  static String of(Path file) throws IOException {
    StringBuilder out = new StringBuilder();
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      for (Sheet sheet : book) {
        sheet((XSSFSheet) sheet, out);
      }
    }
    return out.toString();
  }

  private static void sheet(XSSFSheet sheet, StringBuilder out) {
    out.append("## ").append(sheet.getSheetName());
    out.append(" frozen=").append(sheet.getPaneInformation().getHorizontalSplitPosition());
    out.append(" filter=").append(sheet.getCTWorksheet().getAutoFilter().getRef());
    out.append(" titles=").append(sheet.getRepeatingRows().formatAsString());
    out.append(" landscape=").append(sheet.getPrintSetup().getLandscape());
    out.append(" paper=").append(sheet.getPrintSetup().getPaperSize());
    out.append(" fit=").append(sheet.getFitToPage()).append('\n');
    sheet
        .getMergedRegions()
        .forEach(area -> out.append("merge ").append(area.formatAsString()).append('\n'));
    if (sheet.getDrawingPatriarch() != null) {
      sheet
          .getDrawingPatriarch()
          .getCharts()
          .forEach(chart -> out.append("chart ").append(chart.getTitleText()).append('\n'));
    }
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() != CellType.BLANK) {
          cell(cell, out);
        }
      }
    }
  }

  private static void cell(Cell cell, StringBuilder out) {
    out.append(cell.getAddress()).append(' ');
    CellType type = cell.getCellType();
    if (type == CellType.FORMULA) {
      out.append('=').append(cell.getCellFormula()).append(" → ");
      type = cell.getCachedFormulaResultType();
    }
    if (type == CellType.NUMERIC) {
      out.append(cell.getNumericCellValue());
      out.append(" [").append(cell.getCellStyle().getDataFormatString()).append(']');
    } else {
      out.append('“').append(cell.getStringCellValue().replace("\n", "\\n")).append('”');
    }
    out.append(cell.getCellStyle().getQuotePrefixed() ? " quoted" : "").append('\n');
  }
}
