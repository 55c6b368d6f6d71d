package org.linli.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.check.RowCheck;
import org.linli.model.Row;

class EvidenceTest {
  private static final List<RowCheck<Row>> RULES =
      List.of(
          AttachedAstray.missing("evidence-missing-file", "evidence"),
          AttachedAstray.outside("evidence-outside-folder", "evidence"),
          ImageUnreadable.always("evidence-unreadable", "evidence"),
          new EvidenceTooLarge());

  @TempDir Path temp;
  private Path campaign = Path.of("");

  @BeforeEach
  void a_campaign_with_a_secret_beside_it() throws IOException {
    campaign = Files.createDirectories(temp.toRealPath().resolve("campaign"));
    Files.createDirectories(campaign.resolve("unit/images"));
    Files.write(temp.resolve("secret.png"), image("png"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg"})
  void an_image_is_known_by_its_bytes_and_not_by_its_name(String format) throws IOException {
    Files.write(campaign.resolve("unit/images/a.dat"), image(format));
    assertThat(found("images/a.dat")).isEmpty();
  }

  @Test
  void a_path_may_be_spelled_as_another_system_spells_it() throws IOException {
    Files.write(campaign.resolve("unit/images/IMG_1.PNG"), image("png"));
    assertThat(found("images\\img_1.png")).isEmpty();
    assertThat(found("./images/../images/Img_1.png")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "images/none.png",
        "images",
        "none/a.png",
        "images/\u0000.png",
        "https://example.org/a.png",
        "HTTP://example.org/a.png"
      })
  void what_is_no_file_is_missing(String path) {
    assertThat(found(path)).containsExactly("evidence-missing-file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../secret.png", "images/../../../secret.png", "/etc/hostname"})
  void a_path_out_of_the_campaign_is_not_followed(String path) {
    assertThat(found(path)).containsExactly("evidence-outside-folder");
  }

  @Test
  void a_link_out_of_the_campaign_is_not_followed() throws IOException {
    Files.createSymbolicLink(campaign.resolve("unit/images/a.png"), temp.resolve("secret.png"));
    assertThat(found("images/a.png")).containsExactly("evidence-outside-folder");
  }

  @Test
  void text_gif_and_a_torn_header_do_not_open() throws IOException {
    Files.writeString(campaign.resolve("unit/images/text.png"), "这不是图片");
    Files.write(
        campaign.resolve("unit/images/moving.png"), "GIF89a".getBytes(StandardCharsets.US_ASCII));
    Files.write(
        campaign.resolve("unit/images/torn.png"), java.util.Arrays.copyOf(image("png"), 12));
    Files.write(campaign.resolve("unit/images/empty.png"), new byte[0]);
    for (String name : List.of("text", "moving", "torn", "empty")) {
      assertThat(found("images/" + name + ".png")).as(name).containsExactly("evidence-unreadable");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg"})
  void an_image_that_breaks_off_does_not_open(String format) throws IOException {
    byte[] whole = image(format);
    byte[] half = java.util.Arrays.copyOf(whole, whole.length - 3);
    Files.write(campaign.resolve("unit/images/half.dat"), half);
    assertThat(found("images/half.dat")).containsExactly("evidence-unreadable");
    byte[] more = java.util.Arrays.copyOf(whole, whole.length + 500);
    Files.write(campaign.resolve("unit/images/more.dat"), more);
    assertThat(found("images/more.dat")).isEmpty();
  }

  @Test
  void the_end_of_a_preview_is_not_the_end_of_the_photo() throws IOException {
    byte[] whole = image("jpeg");
    byte[] preview = {(byte) 0xFF, (byte) 0xE1, 0, 6, 1, 2, (byte) 0xFF, (byte) 0xD9};
    byte[] photo =
        ByteBuffer.allocate(whole.length + preview.length - 2)
            .put(whole, 0, 2)
            .put(preview)
            .put(whole, 2, whole.length - 4)
            .array();
    Files.write(campaign.resolve("unit/images/a.jpg"), photo);
    assertThat(found("images/a.jpg")).containsExactly("evidence-unreadable");
  }

  @ParameterizedTest
  @CsvSource({
    "20000, 2000, 0",
    "20001, 1, 1",
    "1, 20001, 1",
    "6325, 6325, 1",
    "2147483647, 2147483647, 1"
  })
  void an_image_is_too_large_by_what_its_header_states(int width, int height, int found)
      throws IOException {
    Files.write(campaign.resolve("unit/images/a.png"), pngHeader(width, height));
    assertThat(found("images/a.png")).hasSize(found);
  }

  private List<String> found(String path) {
    Bench bench = Bench.of("360102").in(campaign);
    List<String> found = new ArrayList<>();
    for (RowCheck<Row> rule : RULES) {
      found.addAll(
          Bench.rules(bench.seen(rule, row -> row, bench.row("activities", "evidence", path))));
    }
    return found;
  }

  private static byte[] image(String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(2, 3, BufferedImage.TYPE_INT_RGB), format, out);
    return out.toByteArray();
  }

  /** A PNG that states a size and holds no pixel. */
  private static byte[] pngHeader(int width, int height) {
    byte[] head = {'I', 'H', 'D', 'R', 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0};
    ByteBuffer.wrap(head).putInt(4, width).putInt(8, height);
    CRC32 check = new CRC32();
    check.update(head);
    byte[] end = {0, 0, 0, 0, 'I', 'E', 'N', 'D', (byte) 0xAE, 'B', '`', (byte) 0x82};
    return ByteBuffer.allocate(8 + 4 + head.length + 4 + end.length)
        .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A})
        .putInt(13)
        .put(head)
        .putInt((int) check.getValue())
        .put(end)
        .array();
  }
}
