package org.linli.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.linli.SampleNotice;
import org.linli.discover.CampaignTree;
import org.linli.discover.Discovery;
import org.linli.discover.UnitFolder;
import org.linli.finding.Location;
import org.linli.fuzz.Law;
import org.linli.model.Limits;

/**
 * A workbook, whatever is in its parts: rows at their places, or a finding. Its first byte chooses
 * the part of a good workbook that the others stand for; of a whole file it is the P of its zip.
 */
public final class WorkbookLaw implements Law {
  private static final String FILE = "360100-南昌市/360102-东湖区/activities.xlsx";
  private static final List<String> PARTS =
      List.of(
          "xl/worksheets/sheet1.xml",
          "xl/sharedStrings.xml",
          "xl/styles.xml",
          "xl/workbook.xml",
          "xl/_rels/workbook.xml.rels",
          "[Content_Types].xml",
          "_rels/.rels");
  private static final byte[] BOOK = book();

  private final Path campaign = folder();
  private final UnitFolder unit = unit(campaign);
  private final SubmissionReader reader =
      new SubmissionReader(SampleNotice.jiangxi(), tree(campaign), Limits.DEFAULT, 1);

  @Override
  public void holds(byte[] input) throws IOException {
    if (input.length == 0) {
      return;
    }
    Files.write(campaign.resolve(FILE), input[0] == 'P' ? input : withPart(input));
    Office.Read first = read();
    assertThat(first.told()).as("not a word of the file").isNotEmpty();
    first.rows.forEach(
        row -> {
          assertThat(row.at().line()).isPresent();
          assertThat(row.at().sheet()).isPresent();
        });
    first.observed.stream()
        .map(seen -> seen.at())
        .map(Location::file)
        .forEach(file -> assertThat(file).contains(FILE));
    assertThat(read().told()).as("read again").isEqualTo(first.told());
  }

  private Office.Read read() {
    Office.Read read = new Office.Read();
    reader.read(unit, read);
    return read;
  }

  private static byte[] withPart(byte[] input) {
    String part = PARTS.get((input[0] & 0xFF) % PARTS.size());
    return Zips.replaced(BOOK, part, Arrays.copyOfRange(input, 1, input.length));
  }

  private static byte[] book() {
    String[] head = {
      "序号", "活动名称", "发起单位（组织者）", "活动地域（县/乡/村）", "活动时间", "参与社会组织", "参与人数", "投入资金（万元）", "受益对象及人数"
    };
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      CellStyle day = book.createCellStyle();
      day.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
      Sheet sheet = book.createSheet("情况表");
      sheet.createRow(0).createCell(0).setCellValue("附件1");
      Row heading = sheet.createRow(1);
      for (int column = 0; column < head.length; column++) {
        heading.createCell(column).setCellValue(head[column]);
      }
      for (int i = 0; i < 2; i++) {
        Row row = sheet.createRow(2 + i);
        row.createCell(0).setCellValue(i + 1);
        row.createCell(1).setCellValue("慰问老人" + i);
        row.createCell(2).setCellValue("东湖区民政局");
        row.createCell(3).setCellValue("东湖区");
        row.createCell(4).setCellValue(LocalDate.of(2021, 9, 21 + i));
        row.getCell(4).setCellStyle(day);
        row.createCell(5).setCellValue("义工联");
        row.createCell(6).setCellFormula("1+" + i);
        row.createCell(7).setCellValue(0.33);
        row.createCell(8).setCellValue("空巢老人30人");
      }
      sheet.addMergedRegion(CellRangeAddress.valueOf("C3:C4"));
      book.createSheet("说明").createRow(0).createCell(0).setCellValue(true);
      book.write(out);
      return out.toByteArray();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Path folder() {
    try {
      Path campaign = Files.createTempDirectory("linli-workbook");
      Files.createDirectories(campaign.resolve(FILE).getParent());
      Files.write(campaign.resolve(FILE), BOOK);
      return campaign;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static UnitFolder unit(Path campaign) {
    return tree(campaign).units().stream()
        .filter(one -> !one.files().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private static CampaignTree tree(Path campaign) {
    try {
      return Discovery.of(
          campaign, SampleNotice.jiangxi(), Optional.empty(), Set.of(), Limits.DEFAULT, 1);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
