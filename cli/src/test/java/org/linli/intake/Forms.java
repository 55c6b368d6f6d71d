package org.linli.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Filled-in forms as offices make them, written by the test. */
public final class Forms {
  public static final List<String> HEADING =
      List.of(
          "序号",
          "活动名称",
          "发起单位（组织者）",
          "活动地域（县/乡/村）",
          "活动时间",
          "参与社会组织名称",
          "参与人数",
          "投入资金（含物资折款）",
          "受益对象及人数",
          "活动总体情况");

  private Forms() {}

  /** A row of Attachment 1 that is as it should be. */
  public static List<String> row(String name) {
    return List.of(
        "1",
        name,
        "东湖区民政局",
        "东湖区/公园街道",
        "2021年9月21日",
        "东湖区志愿者协会",
        "12",
        "1000",
        "空巢老人30人次",
        "看望老人");
  }

  /** What is done with a sheet before it is saved. */
  interface Finish {
    void on(XSSFSheet sheet);
  }

  /** Adds a sheet, all cells text. */
  static XSSFSheet sheet(XSSFWorkbook book, String name, List<List<String>> rows) {
    XSSFSheet sheet = book.createSheet(name);
    for (int i = 0; i < rows.size(); i++) {
      Row row = sheet.createRow(i);
      for (int column = 0; column < rows.get(i).size(); column++) {
        row.createCell(column).setCellValue(rows.get(i).get(column));
      }
    }
    return sheet;
  }

  /** Writes a workbook of one sheet, all cells text. */
  static Path workbook(Path file, List<List<String>> rows, Finish finish) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      finish.on(sheet(book, "附件1", rows));
      book.write(out);
    }
    return file;
  }

  /** Writes a workbook of one sheet, all cells text. */
  public static Path workbook(Path file, List<List<String>> rows) throws IOException {
    return workbook(file, rows, sheet -> {});
  }

  static void merge(XSSFSheet sheet, String cells) {
    sheet.addMergedRegion(CellRangeAddress.valueOf(cells));
  }

  /** Fills in the first row below the heading of a blank workbook: the one below its head rows. */
  static Path fill(Path blank, Path filled, List<String> texts) throws IOException {
    try (InputStream in = Files.newInputStream(blank);
        XSSFWorkbook book = new XSSFWorkbook(in);
        OutputStream out = Files.newOutputStream(filled)) {
      XSSFSheet sheet = book.getSheetAt(0);
      Row row = sheet.getRow(sheet.getPaneInformation().getHorizontalSplitPosition());
      for (int column = 0; column < texts.size(); column++) {
        row.getCell(column).setCellValue(texts.get(column));
      }
      book.write(out);
    }
    return filled;
  }

  /** Merges a cell of a document's table with the one below it. */
  static void mergeDown(XWPFTable table, int row, int column) {
    table.getRow(row).getCell(column).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
    table.getRow(row + 1).getCell(column).getCTTc().addNewTcPr().addNewVMerge();
  }

  /** What is done with a document before it is saved. */
  public interface Write {
    /** Does it. */
    void into(XWPFDocument word) throws Exception;
  }

  /** Writes a document. */
  public static Path document(Path file, Write write) throws Exception {
    try (XWPFDocument word = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      write.into(word);
      word.write(out);
    }
    return file;
  }

  /** Adds a table of plain cells. */
  static XWPFTable table(XWPFDocument word, List<List<String>> rows) {
    XWPFTable table = word.createTable(rows.size(), rows.get(0).size());
    for (int i = 0; i < rows.size(); i++) {
      XWPFTableRow row = table.getRow(i);
      for (int column = 0; column < rows.get(i).size(); column++) {
        row.getCell(column).setText(rows.get(i).get(column));
      }
    }
    return table;
  }

  /** Adds a filled-in Attachment 2 as a person makes it: boxes of label and value. */
  public static XWPFTable record(XWPFDocument word, String name) {
    XWPFTable table =
        table(
            word,
            List.of(
                List.of("活动名称", name, "", ""),
                List.of("发起单位\n（组织者）", "东湖区民政局", "活动地点", "东湖区/公园街道"),
                List.of("活动时间", "2021年9月21日", "活动受益人数", "空巢老人30人次"),
                List.of("累计服务时长", "54", "活动负责人", "王芳"),
                List.of("参加社会组织及人员：东湖区志愿者协会20人", "", "", ""),
                List.of("活动详情：（300字左右）", "", "", ""),
                List.of("佐证材料：（可附 1-2张图片）", "", "", "")));
    table.getRow(5).getCell(0).addParagraph().createRun().setText("　　上午看望老人。");
    table.getRow(5).getCell(0).addParagraph().createRun().setText("　　下午送月饼。");
    return table;
  }

  /** Puts bytes into the box of images, whatever they are. */
  public static void picture(XWPFTable record, byte[] image, PictureType format) throws Exception {
    XWPFParagraph paragraph = record.getRow(6).getCell(0).addParagraph();
    paragraph
        .createRun()
        .addPicture(new ByteArrayInputStream(image), format, "p", Units.toEMU(60), Units.toEMU(40));
  }
}
