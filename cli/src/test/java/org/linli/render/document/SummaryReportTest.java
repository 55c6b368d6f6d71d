package org.linli.render.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.Golden;
import org.linli.aggregate.Statistics;
import org.linli.aggregate.Statistics.Reporting;
import org.linli.aggregate.Statistics.TargetResult;
import org.linli.notice.Target;
import org.linli.render.Privacy;

class SummaryReportTest {
  @Test
  void a_full_campaign_reads_as_an_official_would_write_it() throws IOException {
    var report = report(Campaign.full());

    Golden.assertIsOnFile("render/document/full.md", report.markdown());
    Golden.assertIsOnFile("render/document/full.docx.txt", WordDump.of(word(report)));
    Golden.assertIsOnFile("render/document/full.html", report.html());
  }

  @Test
  void a_target_is_told_as_far_as_it_is_reached_and_a_missed_one_is_never_a_hundred_percent() {
    assertThat(held("beneficiaries", "500000", true, "499999"))
        .contains("距“全省受益人群超过50万人次”的目标尚有差距，完成目标数的99.99%。");
    assertThat(held("beneficiaries", "500000", true, "500000"))
        .contains("“全省受益人群超过50万人次”的目标尚未实现，实际数与目标数持平。")
        .doesNotContain("100%", "尚有差距");
    assertThat(held("beneficiaries", "500000", true, "500001"))
        .contains("已实现“全省受益人群超过50万人次”的目标，完成目标数的100%。");
    assertThat(held("beneficiaries", "500000", true, "456")).contains("完成目标数的0.09%。");
  }

  @Test
  void a_target_of_any_measure_stands_in_the_report_under_its_own_name_and_unit() {
    assertThat(held("funds", "1001", true, "1001.00"))
        .contains("“全省投入资金超过1001元”的目标尚未实现，实际数与目标数持平。");
    assertThat(held("service_hours", "10", false, "10"))
        .contains("已实现“全省服务时长达到10小时”的目标，完成目标数的100%。");
  }

  @Test
  void an_empty_campaign_still_gives_a_correct_report() throws IOException {
    var report = report(Campaign.empty());

    Golden.assertIsOnFile("render/document/empty.md", report.markdown());
    assertThat(report.markdown()).doesNotContainPattern("[^0-9]0(个|场|家|人次|户|件|元|条)");
  }

  @Test
  void a_county_reports_to_the_addressee_and_is_not_held_to_the_province_s_target() {
    var markdown = report(Campaign.ofDonghu()).markdown();

    assertThat(markdown)
        .startsWith("# 东湖区民政局关于推动社会组织开展“邻里守望”关爱行动的总结报告\n\n省社会组织管理局：\n")
        .contains("全区以“一社连一村（居），邻里乐融融”为主题")
        .endsWith("东湖区民政局\n\n2021年10月31日\n")
        .doesNotContain("50万人次");
  }

  @Test
  void a_unit_with_none_below_it_tells_of_its_own_preparations() {
    assertThat(report(Campaign.ofNoneBelow()).markdown())
        .contains("## 一、工作部署\n\n加强组织领导，制定了活动细则或工作方案，明确工作联络员1名。\n")
        .doesNotContain("应报送单位", "个单位");
  }

  @Test
  void an_estimate_is_quoted_with_its_bound() {
    assertThat(report(Campaign.full()).markdown())
        .contains("，受益群众350余人次，投入资金（含物资折款）约1.25万元。", "，受益群众40人次。")
        .doesNotContain("受益群众350人次", "）1.25万元");
  }

  @Test
  void an_activity_is_told_in_whole_sentences_that_say_nothing_twice() {
    assertThat(report(Campaign.full()).markdown())
        .contains("送去月饼和慰问品。陪老人聊天，帮助实现“微心愿”。\n", "开展“中秋送月饼”活动，", "开展“课后陪伴活动”，")
        .doesNotContain("活动”活动");
  }

  @Test
  void the_lines_of_units_add_up_and_those_without_anything_are_counted_only() {
    assertThat(report(Campaign.withOwnActivities()).markdown())
        .contains(
            """
            | 赣州市 | 804 | 182133 | 0 | 205 | 8011 | 998000.00 | 4400 |
            | 江西省本级 | 9 | 12 | 0 | — | 21 | 55.00 | 9 |
            | 合计 | 2016 | 512357 |""",
            "，江西省本级的不单列。其余1个单位尚无计入统计的活动，未列。")
        .doesNotContain("| 景德镇市 |");
  }

  @Test
  void a_single_attachment_has_no_number() throws IOException {
    var report = report(Campaign.full());

    assertThat(report.markdown()).contains("\n附件：江西省社会组织“邻里守望”关爱行动情况统计表\n\n---\n");
    assertThat(report.html()).contains("<p>附件：</p><div><p>江西省社会组织“邻里守望”关爱行动情况统计表</p></div>");
    assertThat(WordDump.of(word(report))).contains("Attachments: 附件：江西省社会组织“邻里守望”关爱行动情况统计表\n");
  }

  @Test
  void an_attachment_opens_a_page_with_its_label_and_its_title() throws IOException {
    String markdown =
        """
        # 总结

        正文。

        附件：

        1. 清单
        2. 汇总表

        ---

        某局

        2021年10月31日

        ## 附件1

        ### 清单

        正文。

        ## 附件2

        ### 汇总表

        ## 附件说明

        ### （一）其他
        """;
    var report = new Rendered(markdown, MarkdownReader.read(markdown, "某局", Campaign.AS_OF));

    assertThat(report.document().title()).isEqualTo("总结");
    assertThat(WordDump.of(word(report)))
        .contains(
            "Attachments: 附件：1.清单\nAttachments: 2.汇总表\n",
            "AttachmentLabel: 附件1\nAttachmentTitle: 清单\nBodyText: 正文。\n",
            "AttachmentLabel: 附件2\nAttachmentTitle: 汇总表\n",
            "Heading1: 附件说明\nHeading2: （一）其他\n");
    assertThat(report.html())
        .contains(
            "<h2 class=\"attachment\">附件1</h2>\n<h3 class=\"title\"><span>清单</span></h3>",
            ".attachment { margin: 115.6pt 0 28.9pt; text-indent: 0; break-before: page; }");
  }

  @Test
  void no_page_bears_the_signature_alone() throws IOException {
    try (var document = new XWPFDocument(new ByteArrayInputStream(word(report(Campaign.full()))))) {
      var paragraphs = document.getParagraphs();
      int signature = paragraphs.size() - 2;
      assertThat(paragraphs.get(signature).getText()).isEqualTo("江西省民政厅");
      assertThat(paragraphs.get(signature - 2).getText()).startsWith("数据说明：");
      assertThat(staysWithNext(paragraphs.get(signature - 2))).isTrue();
      assertThat(staysWithNext(paragraphs.get(signature - 3))).isFalse();
    }
    assertThat(report(Campaign.full()).html())
        .contains(".attachments, .signature { break-before: avoid; }");
  }

  @Test
  void numbers_and_days_of_a_table_never_break_and_its_last_row_is_never_alone()
      throws IOException {
    String line =
        "| 九江市 | 25063675 | 2021-10-12 | 123456789012 | 282 | 287405 | 232152819900.00 |\n";
    String markdown =
        "# 总结\n\n正文。\n\n| 单位 | 受益 | 日期 | 户 | 组织 | 人数 | 资金 |\n|:---|---:|:---|---:|---:|---:|---:|\n"
            + line.repeat(9);
    var report = new Rendered(markdown, MarkdownReader.read(markdown, "某局", Campaign.AS_OF));

    try (var document = new XWPFDocument(new ByteArrayInputStream(word(report)))) {
      var table = document.getTables().get(0);
      List<Integer> widths = widths(table);
      assertThat(widths.stream().mapToInt(Integer::intValue).sum()).isEqualTo(8844);
      List<XWPFTableCell> cells = table.getRow(1).getTableCells();
      for (int i = 1; i < widths.size(); i++) {
        // Half of 11 points for each sign, and the cell's margins, in twentieths of a point.
        assertThat(widths.get(i)).isGreaterThan(cells.get(i).getText().length() * 110 + 114);
      }
      assertThat(IntStream.range(1, 10).filter(row -> staysWithNext(table, row)))
          .containsExactly(1, 7, 8);
    }
  }

  @Test
  void a_column_of_long_texts_has_more_room_than_one_that_is_mostly_empty() throws IOException {
    String row = "| 1 | 双龙湖街道 | 经验报道 | 楼长带着邻居走 | 翠湖社区 | %s | 以爱心楼长为骨干，把独居老人、志愿者、物业编成一个互助圈。 |\n";
    String markdown =
        "# 总结\n\n正文。\n\n| 序号 | 报送单位 | 类型 | 标题 | 作者 | 文件 | 简介 |\n|:---:|:---|:---:|:---|:---|:---|:---|\n"
            + row.formatted("")
            + row.formatted("")
            + row.formatted("楼道里的小板凳.png");
    var report = new Rendered(markdown, MarkdownReader.read(markdown, "某局", Campaign.AS_OF));

    try (var document = new XWPFDocument(new ByteArrayInputStream(word(report)))) {
      List<Integer> widths = widths(document.getTables().get(0));
      assertThat(widths.get(6)).isGreaterThan(widths.get(3)).isGreaterThan(2 * widths.get(5));
    }
  }

  private static List<Integer> widths(XWPFTable table) {
    return table.getCTTbl().getTblGrid().getGridColList().stream()
        .map(column -> Integer.parseInt(column.getW().toString()))
        .toList();
  }

  private static boolean staysWithNext(XWPFTable table, int row) {
    return table.getRow(row).getTableCells().stream()
        .allMatch(cell -> staysWithNext(cell.getParagraphs().get(0)));
  }

  private static boolean staysWithNext(XWPFParagraph paragraph) {
    return paragraph.getCTP().getPPr().isSetKeepNext();
  }

  @Test
  void a_column_that_nobody_has_stated_anything_for_is_left_out() {
    assertThat(report(Campaign.full()).markdown()).contains("| 惠及家庭（户） |", "| 服务时长（小时） |");
    assertThat(report(Campaign.withoutHouseholds()).markdown())
        .contains("| 单位 | 活动（场） | 受益（人次） | 参与社会组织（家） | 参与人数 | 投入资金（元） |\n")
        .doesNotContain("惠及家庭（户）", "服务时长（小时）");
  }

  @Test
  void a_unit_with_nothing_below_it_has_no_table_of_places() {
    assertThat(report(Campaign.ofDonghuAlone()).markdown())
        .contains("开展活动2007场")
        .doesNotContain("各地开展情况", "东湖区本级");
  }

  @Test
  void those_that_reported_all_alike_are_told_of_in_a_word() {
    assertThat(reported(3, 3, 0)).contains("已报送3个，均按期报送。");
    assertThat(reported(3, 0, 3)).contains("已报送3个，均为逾期报送。");
    assertThat(reported(1, 1, 0)).contains("已报送1个，按期报送。");
    assertThat(reported(3, 2, 1)).contains("已报送3个，其中按期报送2个、逾期报送1个。");
  }

  private static String reported(int submitted, int onTime, int late) {
    return report(
            Campaign.reported(new Reporting(submitted, submitted, onTime, late, 0, 0, List.of())))
        .markdown();
  }

  @Test
  void a_plain_report_serves_a_pack_without_a_template_of_its_own() {
    var figures =
        new ReportFigures(Campaign.full(), Campaign.notice(), new Published(Privacy.MASKED)).all();
    var markdown =
        new LockedTemplates(
                new Campaign.ForeignPack(""), TemplateTrust.ANY_PACK, TemplateLimits.DEFAULT)
            .render("_shared/report/summary.md.ftl", figures);

    assertThat(markdown)
        .startsWith("# 江西省民政厅关于推动社会组织开展“邻里守望”关爱行动的总结报告\n")
        .contains("## 一、工作部署", "## 二、进展成效", "受益群众512345人次", "## 四、意见建议");
  }

  @Test
  void equal_figures_give_equal_bytes_wherever_they_are_rendered() throws IOException {
    byte[] here = word(report(Campaign.full()));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
      var there = report(Campaign.full());

      assertThat(word(there)).isEqualTo(here);
      assertThat(there.html()).isEqualTo(report(Campaign.full()).html());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void a_word_file_bears_the_reporting_day_and_the_office_and_no_clock() throws IOException {
    byte[] word = word(report(Campaign.full()));

    try (var document = new XWPFDocument(new ByteArrayInputStream(word))) {
      var properties = document.getProperties().getCoreProperties();
      assertThat(properties.getCreator()).isEqualTo("江西省民政厅");
      assertThat(properties.getTitle()).isEqualTo("江西省民政厅关于推动社会组织开展“邻里守望”关爱行动的总结报告");
      assertThat(properties.getCreated().toInstant())
          .isEqualTo(Instant.parse("2021-10-31T00:00:00Z"));
      assertThat(properties.getModified()).isEqualTo(properties.getCreated());
    }
    try (var zip = new ZipInputStream(new ByteArrayInputStream(word))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(entry.getTimeLocal()).as(entry.getName()).isEqualTo("2021-10-31T00:00");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "[点击](http://example.org) ![](x.png) <http://a.b>",
        "**粗** _斜_ `码` ~~删~~ &lt; &#60;",
        "${notice.id} <#assign x=1> <@b.closing/> #{1}",
        "# 标题",
        "---",
        "| a | b |",
        "1. 附件",
        "1) 附件",
        "- 附件",
        "> 引文",
        "附件：",
        "\\",
        "' onload=\"x\"",
        "]]> <?xml?> <w:p/>",
      })
  void data_is_never_markup(String text) throws IOException {
    var report = report(Campaign.hostile(text));

    assertThat(report.html())
        .contains("<p>江西省民政厅报送：" + XmlText.escaped(text) + "</p>")
        .doesNotContain("<script", "<a ", "<img");
    assertThat(WordDump.of(word(report)))
        .contains("BodyText: 江西省民政厅报送：" + text + "\n", "TableText: " + text + " ");
    assertThat(report.document().blocks())
        .hasSameSizeAs(report(Campaign.hostile("字")).document().blocks());
  }

  @Test
  void what_cannot_be_seen_or_written_in_xml_is_shown() throws IOException {
    var report = report(Campaign.hostile("甲\u0000乙\u202E丙\uFFFE丁\uD800戊\u0007"));

    assertThat(report.markdown()).contains("甲\\\\u0000乙\\\\u202E丙");
    assertThat(WordDump.of(word(report))).contains("甲\\u0000乙\\u202E丙\\uFFFE丁\\uD800戊\\u0007");
    assertThat(report.html()).contains("甲\\u0000乙\\u202E丙\\uFFFE丁\\uD800戊\\u0007");
  }

  @Test
  void the_page_reaches_no_network_and_runs_no_script() {
    assertThat(report(Campaign.full()).html())
        .contains("default-src 'none'; style-src 'sha256-")
        .doesNotContain("http://", "https://", "<script", "@import", "url(");
  }

  @Test
  void names_and_numbers_of_persons_are_masked_unless_the_bureau_keeps_them() {
    var published = report(Campaign.full()).markdown();
    var kept =
        SummaryReport.of(
                Campaign.full(), Campaign.notice(), Privacy.KEPT, TemplateTrust.BUILT_IN_PACKS)
            .markdown();

    assertThat(published)
        .contains("独居老人李某家", "困境儿童王某等")
        .doesNotContain("李桂花", "王小明", "13812345678", "王芳");
    assertThat(kept).contains("独居老人李桂花家", "困境儿童王小明等", "13812345678");
  }

  private static String held(String measure, String bound, boolean strict, String actual) {
    Target target = new Target("t", measure, new BigDecimal(bound), strict, Optional.empty());
    return report(Campaign.held(new TargetResult(target, new BigDecimal(actual)))).markdown();
  }

  private static Rendered report(Statistics statistics) {
    return SummaryReport.of(
        statistics, Campaign.notice(), Privacy.MASKED, TemplateTrust.BUILT_IN_PACKS);
  }

  private static byte[] word(Rendered report) throws IOException {
    var out = new ByteArrayOutputStream();
    report.writeWord(out);
    return out.toByteArray();
  }
}
