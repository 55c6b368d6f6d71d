package org.linli.render.document;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.linli.finding.Location;
import org.linli.model.Activity;
import org.linli.model.Cell;
import org.linli.model.Columns;
import org.linli.model.Places;
import org.linli.model.Row;
import org.linli.notice.Form;
import org.linli.value.BeneficiariesText;
import org.linli.value.ListText;
import org.linli.value.Period;
import org.linli.value.PeriodText;
import org.linli.value.Reading;
import org.linli.value.UnitCode;

/** Activities and images, written by hand, and the record form of Jiangxi's notice. */
final class Records {
  private static final Columns COLUMNS =
      new Columns(
          "activities",
          List.of(
              "name",
              "initiator",
              "place",
              "period",
              "beneficiaries",
              "service_hours",
              "leader",
              "organizations",
              "members",
              "overview",
              "detail",
              "evidence"));

  private static final Period WINDOW =
      new Period(LocalDate.of(2021, 8, 1), LocalDate.of(2021, 12, 31));

  private Records() {}

  /** Returns Attachment 2 as the pack gives it. */
  static Form form() {
    return Campaign.notice().forms().get(1);
  }

  /** Returns an activity whose record lies in {@code 东湖区/activities/a.yaml}. */
  static Activity activity(Map<String, String> texts) {
    var at = Location.of(new UnitCode("360102"), "东湖区/activities/a.yaml");
    Cell[] cells = new Cell[COLUMNS.keys().size()];
    for (int i = 0; i < cells.length; i++) {
      String key = COLUMNS.keys().get(i);
      String text = texts.getOrDefault(key, "");
      cells[i] = new Cell(text, reading(key, text));
    }
    return new Activity(new Row(COLUMNS, new UnitCode("360102"), Places.of(at), cells, List.of()));
  }

  private static Reading<?> reading(String key, String text) {
    return switch (key) {
      case "period" -> PeriodText.read(text, Optional.of(WINDOW));
      case "beneficiaries" -> BeneficiariesText.read(text);
      case "service_hours" -> text.isEmpty() ? Reading.nothing() : Reading.of(new BigDecimal(text));
      case "evidence", "organizations" -> new Reading.Value<>(ListText.split(text), List.of());
      default -> new Reading.Value<>(text, List.of());
    };
  }

  static void image(Path file, String format, int width, int height) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, pixels(format, width, height));
  }

  /**
   * Writes a photograph that was taken with the camera on its side and knows where it was taken.
   */
  static void photographOnItsSide(Path file, int width, int height) throws IOException {
    byte[] jpeg = pixels("jpeg", width, height);
    byte[] exif = {
      (byte) 0xFF,
      (byte) 0xE1,
      0,
      52,
      'E',
      'x',
      'i',
      'f',
      0,
      0,
      'M',
      'M',
      0,
      42,
      0,
      0,
      0,
      8,
      0,
      1,
      0x01,
      0x12,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      6,
      0,
      0,
      0,
      0,
      0,
      0,
      'G',
      'P',
      'S',
      '2',
      '8',
      '.',
      '6',
      '8',
      '2',
      '0',
      '2',
      '4',
      '0',
      '0',
      '0',
      '0',
      '0',
      '0'
    };
    exif[3] = (byte) (exif.length - 2);
    var out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    out.write(exif);
    out.write(jpeg, 2, jpeg.length - 2);
    Files.createDirectories(file.getParent());
    Files.write(file, out.toByteArray());
  }

  private static byte[] pixels(String format, int width, int height) throws IOException {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var graphics = image.createGraphics();
    graphics.setColor(Color.ORANGE);
    graphics.fillRect(0, 0, width, height / 2);
    graphics.dispose();
    var out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }
}
