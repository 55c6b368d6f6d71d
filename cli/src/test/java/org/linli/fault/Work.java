package org.linli.fault;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.linli.intake.Forms;

/** The folder that {@link Scenario}s work in: a campaign, filled-in forms, an empty folder. */
public final class Work {
  private static final String HEADING =
      "活动名称,发起单位（组织者）,活动地域（县/乡/村）,活动时间,活动类别,参与社会组织名称,参与人数,投入资金（含物资折款）,受益对象及人数,活动总体情况\n";

  private Work() {}

  /** Makes the folder. */
  public static void make(Path folder) throws Exception {
    Files.createDirectories(folder.resolve("empty"));
    campaign(folder.resolve("c"), 12);
    workbook(folder.resolve("a.xlsx"), List.of("送月饼", "送春联"));
    document(folder.resolve("b.docx"));
  }

  /**
   * Makes a campaign whose tables can all be corrected.
   *
   * @param rows of each of its two units
   */
  public static void campaign(Path folder, int rows) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("linli.yaml"), "notice: jiangxi-2021\n");
    table(folder, "360100-南昌市/360102-东湖区", "东湖区", rows, "UTF-8");
    table(folder, "360100-南昌市/360103-西湖区", "西湖区", rows, "GB18030");
  }

  private static void table(Path campaign, String unit, String county, int rows, String charset)
      throws IOException {
    StringBuilder csv = new StringBuilder(HEADING);
    for (int i = 1; i <= rows; i++) {
      csv.append("第").append(i).append("次看望,志愿者协会").append(i);
      csv.append(',').append(county).append(",2021年9月").append(i % 28 + 1).append("日,邻里亲,");
      csv.append(county).append("志愿者协会,１２,1000,空巢老人").append(i % 90 + 10).append("人,看望老人\n");
    }
    Path file = Files.createDirectories(campaign.resolve(unit)).resolve("activities.csv");
    Files.writeString(file, csv, Charset.forName(charset));
    Files.writeString(file.resolveSibling("unit.yaml"), "unit:\nfilled_on:\n");
  }

  /** Makes a filled-in table form of some activities. */
  static void workbook(Path file, List<String> names) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("填表单位：东湖区民政局"));
    rows.add(Forms.HEADING);
    for (String name : names) {
      List<String> row = new ArrayList<>(Forms.row(name));
      // The tables that it is imported into have no column for it.
      row.set(0, "");
      rows.add(row);
    }
    Forms.workbook(file, rows);
  }

  private static void document(Path file) throws Exception {
    byte[] picture = picture();
    Forms.document(
        file,
        word -> {
          for (String name : List.of("义诊", "理发", "义卖")) {
            Forms.picture(Forms.record(word, name), picture, PictureType.PNG);
            word.createParagraph().createRun().setText("　");
          }
        });
  }

  private static byte[] picture() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB), "png", bytes);
    return bytes.toByteArray();
  }

  /** Makes a folder hold what another one holds, and nothing else. */
  public static void copy(Path from, Path to) throws IOException {
    clear(to);
    try (Stream<Path> all = Files.walk(from)) {
      for (Path one : all.toList()) {
        Path copy = to.resolve(from.relativize(one).toString());
        Files.copy(one, copy, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
      }
    }
  }

  /** Deletes a folder and all in it. */
  public static void clear(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    }
  }
}
