package org.linli.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.Golden;
import org.linli.render.data.Schemas;
import org.linli.render.findings.Language;
import org.linli.render.findings.Paint;

class DifferenceWritersTest {
  @TempDir Path folder;

  @Test
  void the_terminal_is_told_line_by_line_in_chinese() throws Exception {
    Golden.assertIsOnFile("compare/difference_zh.txt", text(Language.ZH, 50));
  }

  @Test
  void the_terminal_is_told_the_same_in_english() throws Exception {
    Golden.assertIsOnFile("compare/difference_en.txt", text(Language.EN, 50));
  }

  @Test
  void the_paper_is_official_chinese() throws Exception {
    Golden.assertIsOnFile("compare/difference.md", DifferencePaper.of(difference(), 50).markdown());
  }

  @Test
  void word_has_the_headings_and_tables_of_the_paper_and_equal_bytes_each_time() throws Exception {
    byte[] bytes = word();
    assertThat(word()).isEqualTo(bytes);
    try (var document = new XWPFDocument(new java.io.ByteArrayInputStream(bytes))) {
      assertThat(document.getParagraphs())
          .extracting(paragraph -> paragraph.getText())
          .contains("一、报送情况", "二、总体情况");
      assertThat(document.getTables().get(0).getText()).contains("青云谱区", "未报送", "逾期（2021-11-03）");
    }
  }

  @Test
  void programs_are_told_all_of_it_as_the_schema_says() throws Exception {
    var out = new ByteArrayOutputStream();
    DifferenceJson.write(difference(), out);
    String json = out.toString(StandardCharsets.UTF_8);
    Golden.assertIsOnFile("compare/difference.json", json);
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Schemas.text("difference").orElseThrow())
                .validate(json, InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void what_is_hidden_is_counted() throws Exception {
    assertThat(text(Language.ZH, 1)).contains("另有 2 项未列出").doesNotContain("南湖区/activities.csv");
    assertThat(DifferencePaper.of(difference(), 1).markdown()).contains("> 另有 2 项未列出");
  }

  @Test
  void two_equal_reports_are_said_to_be_equal() throws Exception {
    Path same = new Reports().in(folder.resolve("same"));
    Difference none = Comparison.of(ReportFolder.read(same), ReportFolder.read(same));
    assertThat(DifferenceText.of(none, Language.ZH, Paint.NONE, 50)).contains("两次汇编没有差别");
    assertThat(DifferencePaper.of(none, 50).markdown()).contains("两次汇编结果没有差别。");
  }

  @Test
  void data_is_neither_markdown_nor_a_command_to_the_terminal() throws Exception {
    Path before = new Reports().in(folder.resolve("plain"));
    Path after =
        new Reports()
            .with("manifest.json", "西湖区/", "\\u001b[2J|*湖*\\u202e/")
            .in(folder.resolve("hostile"));
    Difference difference = Comparison.of(ReportFolder.read(before), ReportFolder.read(after));
    assertThat(DifferenceText.of(difference, Language.ZH, Paint.NONE, 50))
        .doesNotContain("\u001b", "\u202e")
        .contains("\\u001B");
    assertThat(DifferencePaper.of(difference, 50).markdown())
        .doesNotContain("\u001b")
        .contains("\\|\\*湖\\*");
  }

  @Test
  void both_languages_have_the_same_words_but_for_the_paper() throws Exception {
    Set<String> zh = keys("zh");
    assertThat(zh).anyMatch(key -> key.startsWith("paper."));
    assertThat(zh.stream().filter(key -> !key.startsWith("paper.")))
        .containsExactlyInAnyOrderElementsOf(keys("en"));
  }

  private static Set<String> keys(String language) throws Exception {
    String name = "words_" + language + ".properties";
    try (var in = Objects.requireNonNull(Phrases.class.getResourceAsStream(name), name)) {
      Properties words = new Properties();
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return words.stringPropertyNames().stream().collect(Collectors.toSet());
    }
  }

  private byte[] word() throws Exception {
    var out = new ByteArrayOutputStream();
    DifferencePaper.of(difference(), 50).writeWord(out);
    return out.toByteArray();
  }

  private String text(Language language, int most) throws Exception {
    return DifferenceText.of(difference(), language, Paint.NONE, most);
  }

  private Difference difference() throws Exception {
    Reports later =
        new Reports()
            .figure("2021-10-30", "2021-10-31")
            .figure(
                "\"activities\": 26, \"beneficiaries\": 5503, \"funds\": \"8000.00\"",
                "\"activities\": 27, \"beneficiaries\": 5533, \"funds\": \"7500.50\"")
            .figure(
                "\"actual\": 5503, \n             \"ratio\": \"0.9987\", \"met\": false"
                    .replace(", \n", ",\n"),
                "\"actual\": 5533, \"ratio\": \"1.0042\", \"met\": true")
            .figure(
                "\"submitted\": 2, \"on_time\": 2, \"late\": 0, \"missing\": 1",
                "\"submitted\": 3, \"on_time\": 2, \"late\": 1, \"missing\": 0")
            .figure(
                "\"status\": \"missing\", \"submitted_on\": null, \"liaisons\": 0",
                "\"status\": \"late\", \"submitted_on\": \"2021-11-03\", \"liaisons\": 1")
            .figure(
                "\"360100\", \"activities\": 6}]",
                "\"360100\", \"activities\": 6},\n{\"code\": \"360104\", \"name\": \"青云谱区\", \"level\": \"county\", \"parent\": \"360100\", \"activities\": 1, \"funds\": \"0.00\"}]")
            .figure(
                "{\"month\": \"2021-09\", \"activities\": 26}",
                "{\"month\": \"2021-09\", \"activities\": 26}, {\"month\": \"2021-10\", \"activities\": 1}")
            .figure("{\"festival\": \"中秋\", \"date\": \"2021-09-21\", \"activities\": 4}", "")
            .figure("\"done\": 3", "\"done\": 4")
            .figure("\"story\": null", "\"story\": 4")
            .figure("65.50", "71.00")
            .figure("[26, 5503]", "[27, 5533]")
            .with(
                "findings.json",
                "\"field\": \"name\", \"value\": null, \"message\": \"“活动名称”没有填写\"",
                "\"field\": \"place\", \"value\": \"?\", \"message\": \"“活动地域”看不懂\"")
            .with("manifest.json", "\"02\"", "\"05\"")
            .with("manifest.json", "{\"file\": \"西湖区/", "{\"file\": \"南湖区/")
            .with("manifest.json", "\"aa\"", "\"bb\"")
            .with("manifest.json", "0.1.0", "0.2.0");
    return Comparison.of(
        ReportFolder.read(new Reports().in(folder.resolve("before"))),
        ReportFolder.read(later.in(folder.resolve("after"))));
  }
}
