package org.linli.render.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFPictureData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.Golden;
import org.linli.model.Activity;
import org.linli.model.Limits;
import org.linli.render.Privacy;

class ActivityFormsTest {
  @TempDir private Path folder;
  private Path campaign = Path.of("");
  private Path images = Path.of("");

  @BeforeEach
  void lay_out() throws IOException {
    campaign = folder.resolve("campaign");
    images = campaign.resolve("东湖区/activities/images");
    Records.image(images.resolve("a.png"), "png", 120, 80);
    Records.photographOnItsSide(images.resolve("b.jpg"), 80, 60);
  }

  @Test
  void a_form_is_filled_in_as_the_notice_prints_it() throws IOException {
    Golden.assertIsOnFile(
        "render/document/forms.docx.txt",
        WordDump.of(written(List.of(full(), Records.activity(Map.of())))));
  }

  @Test
  void a_photograph_stands_upright_and_carries_no_metadata() throws IOException {
    byte[] word = written(List.of(full()));

    try (var document = new XWPFDocument(new ByteArrayInputStream(word))) {
      XWPFPictureData photograph = document.getAllPictures().get(1);
      var image = ImageIO.read(new ByteArrayInputStream(photograph.getData()));
      assertThat(image.getWidth()).isEqualTo(60);
      assertThat(image.getHeight()).isEqualTo(80);
      assertThat(new String(photograph.getData(), StandardCharsets.ISO_8859_1))
          .doesNotContain("Exif", "GPS");
    }
  }

  @Test
  void the_person_in_charge_is_named_without_a_telephone_number() throws IOException {
    Activity activity = Records.activity(Map.of("leader", "王芳 13812345678"));

    assertThat(WordDump.of(written(List.of(activity))))
        .contains("王芳 138********")
        .doesNotContain("13812345678");
  }

  @Test
  void the_days_are_written_in_full_as_in_the_workbook_s_form() throws IOException {
    Activity read = Records.activity(Map.of("period", "9月14日"));
    Activity unread = Records.activity(Map.of("period", "中秋节前夕"));

    assertThat(WordDump.of(written(List.of(read)))).contains("2021年9月14日").doesNotContain(" 9月14日");
    assertThat(WordDump.of(written(List.of(unread)))).contains("中秋节前夕");
  }

  @Test
  void an_image_that_is_shown_twice_is_in_the_file_once() throws IOException {
    try (var document =
        new XWPFDocument(new ByteArrayInputStream(written(List.of(full(), full()))))) {
      assertThat(document.getAllPictures()).hasSize(2);
    }
  }

  @Test
  void an_image_is_found_as_the_checks_find_it() throws IOException {
    for (String evidence : List.of("images/A.PNG", "images\\a.png")) {
      Activity activity = Records.activity(Map.of("evidence", evidence));

      assertThat(WordDump.of(written(List.of(activity)))).as(evidence).doesNotContain("（图片无法打开）");
    }
  }

  @Test
  void an_image_outside_the_campaign_is_not_opened() throws IOException {
    Records.image(folder.resolve("secret.png"), "png", 10, 10);
    Files.createSymbolicLink(images.resolve("link.png"), folder.resolve("secret.png"));

    for (String evidence :
        List.of(
            "../../../secret.png",
            "images/link.png",
            folder.resolve("secret.png").toString(),
            "images/\0.png",
            "images")) {
      assertThat(WordDump.of(written(List.of(Records.activity(Map.of("evidence", evidence))))))
          .as(evidence)
          .contains("（图片无法打开）")
          .doesNotContain("image1");
    }
  }

  @Test
  void an_image_is_judged_by_its_header_before_it_is_decoded() throws IOException {
    byte[] png = Files.readAllBytes(images.resolve("a.png"));
    png[16] = 0;
    png[17] = 1;
    Files.write(images.resolve("wide.png"), png);
    Files.writeString(images.resolve("text.png"), "no image");
    Files.write(images.resolve("torn.png"), java.util.Arrays.copyOf(png, 40));

    assertThat(EvidenceImage.read(images.resolve("wide.png"), 1 << 20)).isEmpty();
    assertThat(EvidenceImage.read(images.resolve("text.png"), 1 << 20)).isEmpty();
    assertThat(EvidenceImage.read(images.resolve("torn.png"), 1 << 20)).isEmpty();
    assertThat(EvidenceImage.read(images.resolve("a.png"), 10)).isEmpty();
    assertThat(EvidenceImage.read(images.resolve("a.png"), 1 << 20)).isPresent();
  }

  @Test
  void equal_activities_give_equal_bytes() throws IOException {
    assertThat(written(List.of(full()))).isEqualTo(written(List.of(full())));
  }

  private static Activity full() {
    return Records.activity(
        Map.ofEntries(
            Map.entry("name", "中秋送月饼"),
            Map.entry("initiator", "东湖区为老服务中心"),
            Map.entry("place", "东湖区公园街道"),
            Map.entry("period", "2021年9月18日至21日"),
            Map.entry("beneficiaries", "空巢老人50人、困境儿童12人次"),
            Map.entry("service_hours", "120"),
            Map.entry("leader", "王芳"),
            Map.entry("organizations", "东湖区为老服务中心、东湖区青年志愿者协会"),
            Map.entry("detail", "走访独居老人李桂花家。\n联系电话13812345678。<w:p/>"),
            Map.entry("evidence", "images/a.png；images/b.jpg")));
  }

  private byte[] written(List<Activity> activities) throws IOException {
    var out = new ByteArrayOutputStream();
    new ActivityForms(Records.form(), campaign, Limits.DEFAULT, Privacy.MASKED)
        .write("东湖区民政局", Campaign.AS_OF, activities, out);
    return out.toByteArray();
  }
}
