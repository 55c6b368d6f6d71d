package org.linli.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.common.usermodel.PictureType;
import org.linli.SampleNotice;
import org.linli.fuzz.Law;
import org.linli.model.Limits;
import org.linli.read.Zips;

/**
 * A filled-in form, whatever is in its parts: it is taken over whole or not at all, and taken over
 * twice it changes nothing. The first byte chooses the part of a good form that the others stand
 * for; of a whole file it is the P of its zip.
 */
public final class FormLaw implements Law {
  private static final byte[] PNG = {
    (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 1, 2, 3
  };

  private static final List<String> OF_DOCUMENT =
      List.of(
          "word/document.xml",
          "word/_rels/document.xml.rels",
          "word/media/image1.png",
          "[Content_Types].xml");
  private static final List<String> OF_WORKBOOK =
      List.of("xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml");

  private final Path folder;
  private final byte[] document;
  private final byte[] workbook;

  /** Makes the good forms. */
  public FormLaw() throws Exception {
    folder = Files.createTempDirectory("linli-forms");
    document =
        Files.readAllBytes(
            Forms.document(
                folder.resolve("form"),
                word -> {
                  word.createParagraph().createRun().setText("填表单位：东湖区民政局");
                  Forms.picture(Forms.record(word, "中秋送月饼"), PNG, PictureType.PNG);
                  word.createParagraph();
                  Forms.table(word, List.of(Forms.HEADING, Forms.row("义诊")));
                }));
    workbook =
        Files.readAllBytes(
            Forms.workbook(
                folder.resolve("form"),
                List.of(Forms.HEADING, Forms.row("一"), Forms.row("二")),
                sheet -> Forms.merge(sheet, "C2:C3")));
  }

  @Override
  public void holds(byte[] input) throws IOException {
    if (input.length == 0) {
      return;
    }
    Path file = folder.resolve("form");
    Files.write(file, input[0] == 'P' ? input : withPart(input));
    Path unit = folder.resolve("360102-东湖区");
    clear(unit);
    try {
      Imported first = Intake.take(file, SampleNotice.jiangxi(), Limits.DEFAULT, unit);
      Map<String, String> written = files(unit);
      assertThat(written.keySet()).containsExactlyInAnyOrderElementsOf(first.files());
      assertThat(first.rows() + first.records() + first.facts())
          .as("taken over, but nothing of it")
          .isPositive();
      Imported second = Intake.take(file, SampleNotice.jiangxi(), Limits.DEFAULT, unit);
      assertThat(second.files()).as("changed by the same file").isEmpty();
      assertThat(files(unit)).isEqualTo(written);
    } catch (IntakeException refused) {
      assertThat(files(unit)).as("left behind by a form that was refused").isEmpty();
    }
  }

  private byte[] withPart(byte[] input) {
    int number = (input[0] & 0xFF) % (OF_DOCUMENT.size() + OF_WORKBOOK.size());
    byte[] part = Arrays.copyOfRange(input, 1, input.length);
    return number < OF_DOCUMENT.size()
        ? Zips.replaced(document, OF_DOCUMENT.get(number), part)
        : Zips.replaced(workbook, OF_WORKBOOK.get(number - OF_DOCUMENT.size()), part);
  }

  private static Map<String, String> files(Path unit) throws IOException {
    Map<String, String> files = new TreeMap<>();
    if (Files.exists(unit)) {
      try (Stream<Path> all = Files.walk(unit)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          files.put(
              unit.relativize(file).toString().replace('\\', '/'),
              Arrays.toString(Files.readAllBytes(file)));
        }
      }
    }
    return files;
  }

  private static void clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
