package org.linli.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.SampleNotice;
import org.linli.intake.IntakeException.Reason;
import org.linli.intake.LeftOver.Why;
import org.linli.model.Limits;

/** Documents as Word and others write them, and as they should not be. */
class WordFileTest {
  private static final byte[] PNG = {
    (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 1, 2, 3
  };
  private static final String IMAGE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";

  @TempDir Path folder;

  private Path unit() {
    return folder.resolve("unit");
  }

  private Imported take(Archive archive) throws Exception {
    return take(archive, Limits.DEFAULT);
  }

  private Imported take(Archive archive, Limits limits) throws Exception {
    Path file = archive.write(folder.resolve("a.docx"));
    return Intake.take(file, SampleNotice.jiangxi(), limits, unit());
  }

  private IntakeException refused(Archive archive) {
    return catchThrowableOfType(IntakeException.class, () -> take(archive));
  }

  private String row(int line) throws IOException {
    return Files.readAllLines(unit().resolve("activities.csv")).get(line - 1);
  }

  private static String rowNaming(String cell) {
    List<String> texts = new ArrayList<>(Forms.row("@"));
    return Archive.row(texts).replace(Archive.cell("@"), "<w:tc>" + cell + "</w:tc>");
  }

  @Test
  void deleted_words_are_gone_and_inserted_and_wrapped_ones_are_there() throws Exception {
    String cell =
        "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr>"
            + "<w:del><w:r><w:delText>旧</w:delText><w:t>旧</w:t></w:r></w:del>"
            + "<w:ins><w:r><w:t>送</w:t></w:r></w:ins><w:hyperlink><w:r><w:t>月</w:t></w:r></w:hyperlink>"
            + "<w:sdt><w:sdtContent><w:r><w:t>饼</w:t><w:noBreakHyphen/><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r></w:sdtContent></w:sdt></w:p>";

    take(Archive.document().body(Archive.table(rowNaming(cell))));

    assertThat(row(2)).startsWith("1,送月饼-甲\t乙,东湖区民政局,");
  }

  @Test
  void lines_and_tables_within_a_cell_are_its_words() throws Exception {
    String cell =
        "<w:p><w:r><w:t>送</w:t><w:br/><w:t>月饼</w:t></w:r></w:p><w:tbl>"
            + Archive.row(List.of("内"))
            + "</w:tbl>"
            + Archive.paragraph("");

    take(Archive.document().body(Archive.table(rowNaming(cell))));

    assertThat(Files.readString(unit().resolve("activities.csv")))
        .contains("1,\"送\n月饼\n内\",东湖区民政局");
  }

  @Test
  void cells_stand_under_the_columns_that_they_span() throws Exception {
    String heading =
        Archive.row(Forms.HEADING)
            .replace(
                Archive.cell("参与社会组织名称") + Archive.cell("参与人数"),
                "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>"
                    + Archive.paragraph("参与社会组织")
                    + "</w:tc>");
    String second =
        "<w:tr><w:trPr><w:gridBefore w:val=\"5\"/></w:trPr>"
            + Archive.cell("名称")
            + Archive.cell("参与人数")
            + "</w:tr>";

    take(
        Archive.document()
            .body("<w:tbl>" + heading + second + Archive.row(Forms.row("送月饼")) + "</w:tbl>"));

    assertThat(row(2)).isEqualTo("1,送月饼,东湖区民政局,东湖区/公园街道,2021年9月21日,东湖区志愿者协会,12,1000,空巢老人30人次,看望老人");
  }

  @Test
  void what_stands_beside_the_text_is_told() throws Exception {
    Archive archive =
        Archive.document()
            .body(
                Archive.table(Archive.row(Forms.row("送月饼")))
                    + "<w:tbl>"
                    + Archive.row(List.of("联系人", "王芳"))
                    + "</w:tbl>")
            .part(
                "word/comments.xml",
                "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:comment>"
                    + Archive.paragraph("金额再核")
                    + "</w:comment></w:comments>")
            .part(
                "word/footer1.xml",
                "<w:ftr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                    + Archive.paragraph("— 1 —")
                    + "<w:tbl>"
                    + Archive.row(List.of("内部"))
                    + "</w:tbl></w:ftr>")
            .part(
                "word/header1.xml",
                "<w:hdr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                    + Archive.paragraph("— 1 —")
                    + "</w:hdr>");

    assertThat(take(archive).left())
        .extracting(left -> left.why() + " " + left.place().name() + " " + left.text())
        .containsExactlyInAnyOrder(
            "TEXT comments.xml 金额再核", "TEXT footer1.xml — 1 — 内部", "TABLE  联系人 王芳");
  }

  private static String rows(String... rows) {
    return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
  }

  @Test
  void a_table_that_was_cut_in_two_is_one() throws Exception {
    List<String> total = new ArrayList<>(Forms.HEADING.stream().map(heading -> "").toList());
    total.set(0, "合计");
    total.set(6, "20");

    Imported imported =
        take(
            Archive.document()
                .body(
                    Archive.table(Archive.row(Forms.row("送月饼")))
                        + Archive.paragraph("")
                        + Archive.paragraph("（续表）")
                        + rows(Archive.row(Forms.row("义诊")), Archive.row(total))
                        + Archive.paragraph("另附：")
                        + rows(Archive.row(Forms.row("别的表")))));

    assertThat(imported.rows()).isEqualTo(2);
    assertThat(row(3)).startsWith("1,义诊,东湖区民政局,");
    assertThat(imported.left())
        .extracting(left -> left.why() + " " + left.place().table() + " " + left.place().line())
        .containsExactlyInAnyOrder("TOTAL 2 2", "TABLE 3 1", "TEXT 0 2", "TEXT 0 3");
  }

  @Test
  void a_record_that_was_cut_in_two_is_one() throws Exception {
    String second =
        Archive.row(List.of("活动详情：（300字左右）看望老人"))
            + "<w:tr><w:tc>"
            + Archive.paragraph("参加社会组织及人员：义工联8人")
            + "</w:tc></w:tr>";

    Imported imported =
        take(
            Archive.document()
                .body(
                    record("")
                        + Archive.paragraph("")
                        + rows(second)
                        + Archive.paragraph("")
                        + rows(Archive.row(List.of("活动名称", "没有写完的另一张")))));

    assertThat(imported.records()).isEqualTo(1);
    assertThat(Files.readString(unit().resolve("activities/2021-09-21-义诊.yaml")))
        .contains("detail: \"看望老人\"", "members: \"义工联8人\"");
    assertThat(imported.left())
        .extracting(left -> left.why() + " " + left.place().table() + " " + left.text())
        .containsExactly("TABLE 3 活动名称 没有写完的另一张");
  }

  @Test
  void ticks_and_boxes_are_words_however_they_are_kept() throws Exception {
    String symbols =
        "<w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:t>室内</w:t>"
            + "<w:sym w:font=\"Wingdings 2\" w:char=\"F0A3\"/><w:t>室外</w:t>"
            + "<w:sym w:font=\"Webdings\" w:char=\"F04A\"/><w:sym w:font=\"Wingdings\" w:char=\"x\"/>";
    String fields =
        "<w:fldChar><w:ffData><w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox></w:ffData></w:fldChar>"
            + "<w:t>甲</w:t><w:fldChar><w:ffData><w:checkBox><w:default w:val=\"1\"/><w:checked w:val=\"0\"/></w:checkBox></w:ffData></w:fldChar>"
            + "<w:t>乙</w:t><w:fldChar><w:ffData><w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"上午\"/><w:listEntry w:val=\"下午\"/></w:ddList></w:ffData></w:fldChar>";

    take(
        Archive.document()
            .body(
                Archive.table(
                    rowNaming("<w:p><w:r>" + symbols + "</w:r><w:r>" + fields + "</w:r></w:p>"))));

    assertThat(row(2)).startsWith("1,☑室内□室外〓〓☑甲☐乙下午,东湖区民政局,");
  }

  private static String record(String evidence) {
    return "<w:tbl>"
        + Archive.row(List.of("活动名称", "义诊"))
        + Archive.row(List.of("发起单位（组织者）", "甲社", "活动地点", "东湖区"))
        + Archive.row(List.of("活动时间", "9月21日", "活动受益人数", "30"))
        + Archive.row(List.of("累计服务时长", "", "活动负责人", ""))
        + "<w:tr><w:tc>"
        + Archive.paragraph("佐证材料：（可附 1-2张图片）")
        + evidence
        + "</w:tc></w:tr></w:tbl>";
  }

  private static String picture(String relation) {
    return "<w:p><w:r><w:drawing><a:blip " + relation + "/></w:drawing></w:r></w:p>";
  }

  @Test
  void pictures_are_taken_from_the_file_alone_however_they_are_drawn() throws Exception {
    Archive archive =
        Archive.document()
            .body(
                picture("r:embed=\"i1\"")
                    + record(
                        picture("r:embed=\"i1\"")
                            + "<w:p><w:r><w:pict><v:imagedata r:id=\"i2\"/></w:pict></w:r></w:p>"
                            + picture("r:embed=\"out\"")
                            + picture("r:link=\"i1\"")
                            + picture("r:embed=\"none\"")
                            + picture("r:embed=\"lost\""))
                    + picture("r:embed=\"i2\""))
            .part("word/media/1.png", PNG)
            .part("word/media/2.png", PNG)
            .part(
                "word/_rels/document.xml.rels",
                Archive.relations(
                    relation("i1", "media/1.png", "")
                        + relation("i2", "media/2.png", "")
                        + relation("lost", "media/9.png", "")
                        + relation("out", "file:///etc/passwd", " TargetMode=\"External\"")));

    Imported imported = take(archive);

    assertThat(imported.images()).isEqualTo(3);
    assertThat(imported.left()).extracting(LeftOver::why).containsOnly(Why.IMAGE).hasSize(5);
    assertThat(imported.left().get(0).place().line()).isEqualTo(5);
    assertThat(Files.readString(unit().resolve("activities/2021-09-21-义诊.yaml")))
        .contains("period: \"9月21日\"", "义诊-3.png");
  }

  private static String relation(String id, String target, String more) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\""
        + IMAGE
        + "\" Target=\""
        + target
        + "\""
        + more
        + "/>";
  }

  @Test
  void a_picture_beyond_the_limit_is_left() throws Exception {
    Limits d = Limits.DEFAULT;
    Limits small =
        new Limits(
            d.textFile(),
            d.documentFile(),
            PNG.length - 1,
            d.files(),
            d.depth(),
            d.field(),
            d.columns(),
            d.text(),
            d.sheetRows(),
            d.yamlDepth(),
            d.yamlAliases(),
            d.yamlKeys(),
            d.yamlNodes(),
            d.findingsPerRule());
    Archive archive =
        Archive.document()
            .body(record(picture("r:embed=\"i1\"")))
            .part("word/media/1.png", PNG)
            .part(
                "word/_rels/document.xml.rels",
                Archive.relations(relation("i1", "media/1.png", "")));

    assertThat(take(archive, small).images()).isZero();
  }

  @Test
  void a_file_of_another_kind_or_without_its_parts_is_refused() {
    assertThat(
            refused(
                    Archive.of(
                            "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml")
                        .body(""))
                .reason())
        .isEqualTo(Reason.NO_OFFICE_FILE);
    assertThat(refused(Archive.document()).reason()).isEqualTo(Reason.NO_OFFICE_FILE);
    assertThat(refused(Archive.document().part("_rels/.rels", Archive.relations(""))).reason())
        .isEqualTo(Reason.NO_OFFICE_FILE);
    assertThat(refused(Archive.document().part("[Content_Types].xml", "no xml")).reason())
        .isEqualTo(Reason.REFUSED);
    assertThat(refused(Archive.document().body("<w:p>")).facts()).containsExactly("xml-refused");
    assertThat(refused(Archive.document().body(Archive.paragraph("只有文字"))).reason())
        .isEqualTo(Reason.NO_FORM);
    assertThat(unit()).doesNotExist();
  }
}
