package org.linli.render.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.Golden;
import org.linli.check.RuleCatalog;
import org.linli.finding.Finding;
import org.linli.finding.FindingLog;
import org.linli.finding.Location;
import org.linli.finding.RuleId;
import org.linli.finding.Severity;
import org.linli.finding.UnitFindings;
import org.linli.model.Unit;
import org.linli.notice.Notice;
import org.linli.notice.Packs;
import org.linli.render.findings.Language;
import org.linli.render.findings.Words;

class ReturnLettersTest {
  private static final String FOLDER = "360100-南昌市/360102-东湖区";
  private static final RuleCatalog CATALOG = RuleCatalog.standard();
  private static final Location TABLE =
      Location.of(Campaign.DONGHU.code(), FOLDER + "/activities.csv");
  private static final Location SHEET =
      Location.of(Campaign.DONGHU.code(), FOLDER + "/needs.xlsx").onSheet("台账");
  private static final Location RECORD =
      Location.of(Campaign.DONGHU.code(), FOLDER + "/activities/2021-09-21-中秋.yaml");
  private static final Location UNIT = Location.of(Campaign.DONGHU.code());

  @Test
  void a_letter_reads_as_an_official_would_write_it() throws IOException {
    Rendered letter =
        letter(
            error("value-missing", TABLE.at(12, 9).inField("funds"), ""),
            error("count-vague", TABLE.at(13, 10).inField("beneficiaries"), "若干人"),
            error("row-too-long", TABLE.at(14, 13), "多出来的"),
            warning("value-missing", SHEET.at(5, 13).inField("done_on"), ""),
            warning("narrative-length", RECORD.at(11, 7).inField("detail"), "送月饼。"),
            warning("personal-data-phone", TABLE.at(16, 12).inField("overview"), "13812345678"),
            warning("case-missing", UNIT, ""));

    Golden.assertIsOnFile("render/document/returns.md", letter.markdown());
    Golden.assertIsOnFile("render/document/returns.docx.txt", WordDump.of(word(letter)));
  }

  @Test
  void a_row_of_a_workbook_is_named_with_its_sheet() {
    assertThat(letter(error("value-missing", SHEET.atLine(5).inField("id"), "")).markdown())
        .contains("| 1 | 台账 第5行 |");
  }

  @Test
  void a_unit_that_has_sent_nothing_is_told_what_it_was_to_send_by_when_and_by_which_clause()
      throws IOException {
    Rendered letter = letter(warning("unit-missing", UNIT, ""));

    Golden.assertIsOnFile("render/document/returns-missing.md", letter.markdown());
    assertThat(letter.markdown()).doesNotContain("附件：", "警告");
  }

  @Test
  void a_unit_whose_files_do_not_count_as_a_submission_is_told_both() {
    String letter =
        letter(warning("unit-missing", UNIT, ""), error("heading-row-not-found", TABLE, ""))
            .markdown();

    assertThat(letter)
        .contains("材料的催报通知", "已收到的文件中另有须修改的问题：错误1条，一并退回。", "## 一、应报送的材料", "### （一）activities.csv")
        .doesNotContain("警告");
  }

  @Test
  void a_deadline_that_has_passed_is_said_so() {
    Finding finding = error("value-missing", TABLE.at(2, 9).inField("funds"), "");

    assertThat(letter(finding).markdown())
        .contains("在通知规定的报送期限（2021年10月31日）内将修改后的文件整份重新报送。")
        .doesNotContain("已过");
    assertThat(rendered(content("江西省民政厅", LocalDate.of(2021, 11, 1), finding)).markdown())
        .contains("通知规定的报送期限（2021年10月31日）已过，请在原文件中逐条修改，尽快将修改后的文件整份重新报送。")
        .doesNotContain("内将");
  }

  @Test
  void a_notice_without_a_deadline_and_without_forms_is_reminded_of_in_its_own_terms() {
    Notice national = Packs.builtIn().load("national-2021", Path.of(""));
    String letter =
        letters(national)
            .of(content("民政部", Campaign.AS_OF, warning("unit-missing", UNIT, "")))
            .markdown();

    assertThat(letter)
        .contains("要求报送活动情况。截至2021年10月31日，尚未收到", "请按通知要求报送活动情况。", "请尽快报送上述材料。")
        .doesNotContain("|", "期限");
  }

  @Test
  void what_the_compiling_unit_must_correct_itself_is_no_letter_from_itself() {
    String letter =
        rendered(content("", Campaign.AS_OF, error("value-missing", TABLE.at(2, 9), "")))
            .markdown();

    assertThat(letter)
        .startsWith("# 东湖区民政局本级报送材料须修改的问题\n\n东湖区民政局：\n")
        .doesNotContain("退回", "---\n", "邮箱");
  }

  @Test
  void of_many_alike_the_first_hundred_are_listed_and_the_number_of_the_others_is_told() {
    FindingLog log = new FindingLog(150);
    for (int line = 2; line < 402; line++) {
      log.add(error("value-missing", TABLE.at(line, 9).inField("funds"), ""));
    }
    String letter = rendered(content("江西省民政厅", Campaign.AS_OF, log)).markdown();

    assertThat(letter)
        .contains(
            "（错误400条）",
            "| 100 | 第101行 |",
            "没有填写（同类另有 300 条未列出）",
            "其中50条见附件",
            "同一文件的同一类问题列出前150条，另有250条未列出")
        .doesNotContain("| 101 |", "本部分另有");
  }

  @Test
  void of_many_files_a_thousand_findings_are_listed_errors_first() {
    FindingLog log = new FindingLog(1000);
    for (int file = 0; file < 1100; file++) {
      Location record = Location.of(Campaign.DONGHU.code(), FOLDER + "/activities/" + file);
      log.add(warning("narrative-length", record.at(1, 1), ""));
    }
    log.add(error("value-missing", TABLE.at(2, 9).inField("funds"), ""));
    String letter = rendered(content("江西省民政厅", Campaign.AS_OF, log)).markdown();

    assertThat(letter)
        .contains("| 1 | 第2行 | 投入资金（含物资折款） |", "| 1000 |", "本部分另有101条未列入，见附件。", "其中101条见附件")
        .doesNotContain("| 1001 |", "同类另有");
  }

  @Test
  void numbers_of_persons_are_masked_and_long_values_shortened() {
    String letter =
        letter(
                warning(
                    "personal-data-phone",
                    TABLE.at(16, 12).inField("overview"),
                    "13812345678" + "长".repeat(100)))
            .markdown();

    assertThat(letter)
        .contains("138\\*\\*\\*\\*\\*\\*\\*\\*长")
        .doesNotContain("13812345678", "长".repeat(60));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a | b",
        "</w:t>",
        "<script>alert(1)</script>",
        "${notice.id} <#assign x=1>",
        "**粗** `码` [点](http://a.b)",
        "第一行\n\n# 标题\n\n---",
      })
  void what_was_submitted_is_never_markup(String text) throws IOException {
    Rendered letter = letter(error("count-vague", TABLE.at(2, 10).inField("beneficiaries"), text));
    Rendered plain = letter(error("count-vague", TABLE.at(2, 10).inField("beneficiaries"), "字"));

    assertThat(WordDump.of(word(letter))).contains(text.replaceAll("\\s+", " "));
    assertThat(letter.document().blocks()).hasSameSizeAs(plain.document().blocks());
  }

  @Test
  void equal_letters_have_equal_bytes() throws IOException {
    Finding finding = error("value-missing", TABLE.at(2, 9).inField("funds"), "");

    assertThat(word(letter(finding))).isEqualTo(word(letter(finding)));
  }

  @Test
  void however_many_files_there_are_their_headings_are_numbered() {
    FindingLog log = new FindingLog(1000);
    for (int file = 101; file <= 221; file++) {
      Location table = Location.of(Campaign.DONGHU.code(), FOLDER + "/t" + file + ".csv");
      log.add(error("value-missing", table.at(2, 9), ""));
    }

    assertThat(rendered(content("江西省民政厅", Campaign.AS_OF, log)).markdown())
        .contains(
            "### （十五）t115.csv",
            "### （十六）t116.csv",
            "### （二十）t120.csv",
            "### （九十九）t199.csv",
            "### （121）t221.csv");
  }

  private static Rendered letter(Finding... findings) {
    return rendered(content("江西省民政厅", Campaign.AS_OF, findings));
  }

  private static Rendered rendered(ReturnLetter content) {
    return letters(Campaign.notice()).of(content);
  }

  private static ReturnLetters letters(Notice notice) {
    return new ReturnLetters(
        notice, new Words(Language.ZH, CATALOG::page, notice), TemplateTrust.BUILT_IN_PACKS);
  }

  private static ReturnLetter content(String sender, LocalDate asOf, Finding... findings) {
    FindingLog log = new FindingLog(1000);
    List.of(findings).forEach(log::add);
    return content(sender, asOf, log, 1000);
  }

  private static ReturnLetter content(String sender, LocalDate asOf, FindingLog log) {
    return content(sender, asOf, log, 150);
  }

  private static ReturnLetter content(String sender, LocalDate asOf, FindingLog log, int limit) {
    Unit donghu = Campaign.DONGHU;
    UnitFindings own =
        UnitFindings.of(log, Severity.WARNING).stream()
            .findFirst()
            .orElseGet(
                () -> new UnitFindings(donghu.code(), List.of(), Collections.emptySortedMap()));
    return new ReturnLetter(
        donghu, sender, asOf, own, List.of(FOLDER), List.of(), "360102-东湖区.csv", limit);
  }

  private static Finding error(String rule, Location at, String value) {
    return finding(rule, Severity.ERROR, at, value);
  }

  private static Finding warning(String rule, Location at, String value) {
    return finding(rule, Severity.WARNING, at, value);
  }

  private static Finding finding(String rule, Severity severity, Location at, String value) {
    return new Finding(
        RuleId.of(rule),
        severity,
        at,
        Optional.of(value).filter(text -> !text.isEmpty()),
        Map.of("kind", "短视频", "min", "1", "count", "0"),
        Optional.of("附件1"));
  }

  private static byte[] word(Rendered letter) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    letter.writeWord(out);
    return out.toByteArray();
  }
}
