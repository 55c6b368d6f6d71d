package org.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.value.Sha256;

/** What goes back to the units: {@code compile --returns}. */
class ReturnsTest {
  private static final String XIHU = "360100-南昌市/360103-西湖区";
  private static final String SHEET =
      """
      unit: 民政局
      filled_on: 2021-10-20
      submitted_on: 2021-10-25
      liaisons:
        - {name: 王芳, phone: "0791-86000000", duty: 社会组织科}
      plan: {title: 工作方案, issued_on: 2021-08-20}
      appeal: {title: 倡议书, issued_on: 2021-08-25}
      summary: {deployment: 印发工作方案。, results: 反响良好。, suggestions: 加强培育。}
      """;

  @TempDir Path folder;

  @Test
  void each_unit_that_must_correct_something_gets_a_letter_and_a_table_and_no_other_does()
      throws IOException {
    ACampaign.Run run = two().run("compile", ".", "-o", "../out", "--returns");

    assertThat(names("out/returns"))
        .containsExactly(
            "360103-西湖区.csv", "360103-西湖区.docx", "360104-青云谱区.csv", "360104-青云谱区.docx");
    assertThat(run.out()).contains("需要退回修改或催报的单位 2 个，通知和问题清单见 ../out/returns");
    assertThat(letter("360103-西湖区"))
        .contains("江西省民政厅关于", "西湖区民政局：", "“投入资金（含物资折款）”没有填写", "没有投入资金请填 0")
        .doesNotContain("东湖区", "青云谱区");
    assertThat(letter("360104-青云谱区")).contains("催报通知", "尚未收到你单位的报送材料");
  }

  @Test
  void the_table_is_the_part_of_findings_csv_that_is_the_unit_s_and_must_be_corrected()
      throws IOException {
    ACampaign campaign = two();
    campaign.run("compile", ".", "-o", "../out", "--returns");

    List<String> all = campaign.read("../out/findings.csv").lines().toList();
    assertThat(campaign.read("../out/returns/360103-西湖区.csv").lines())
        .isEqualTo(
            all.stream()
                .filter(
                    line ->
                        line.equals(all.get(0))
                            || line.startsWith("360103,西湖区,错误")
                            || line.startsWith("360103,西湖区,警告"))
                .toList())
        .hasSizeGreaterThan(1);
    assertThat(all).anyMatch(line -> line.startsWith("360103,西湖区,提示"));
  }

  @Test
  void nothing_goes_back_where_nothing_is_wrong() throws IOException {
    ACampaign campaign =
        two().activities(XIHU + "/activities.csv", ACampaign.row("国庆慰问").replace("东湖", "西湖"));
    campaign.file("roster.csv", roster("360102,东湖区,county,360100\n360103,西湖区,county,360100\n"));
    ACampaign.Run run = campaign.run("compile", ".", "-o", "../out", "--returns");

    assertThat(run.out()).contains("没有需要退回修改的单位");
    assertThat(folder.resolve("out/returns")).doesNotExist();
  }

  @Test
  void all_else_is_the_same_to_the_byte_and_the_manifest_names_the_letters() throws IOException {
    ACampaign campaign = two();
    campaign.run("compile", ".", "-o", "../plain");
    campaign.run("compile", ".", "-o", "../out", "--returns");

    Map<String, String> plain = bytes("plain");
    Map<String, String> with = bytes("out");
    assertThat(plain.keySet()).noneMatch(name -> name.startsWith("returns"));
    with.keySet().removeIf(name -> name.startsWith("returns/") || name.equals("manifest.json"));
    plain.remove("manifest.json");
    assertThat(with).isEqualTo(plain);
    assertThat(campaign.read("../out/manifest.json")).contains("returns/360103-西湖区.docx");
    assertThat(campaign.run("diff", "../plain", "../out", "--exit-code").exit())
        .isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void the_same_run_writes_the_same_bytes_however_many_threads_and_with_what_is_kept()
      throws IOException {
    ACampaign campaign = two();
    campaign.run("compile", ".", "-o", "../one", "--returns", "--threads", "1");
    campaign.run(
        "compile", ".", "-o", "../four", "--returns", "--threads", "4", "--cache", "../kept");
    campaign.run("compile", ".", "-o", "../again", "--returns", "--cache", "../kept");

    assertThat(bytes("four")).isEqualTo(bytes("one"));
    assertThat(bytes("again")).isEqualTo(bytes("one"));
  }

  @Test
  void a_run_without_the_option_takes_earlier_letters_away() {
    ACampaign campaign = two();
    campaign.run("compile", ".", "-o", "../out", "--returns");
    assertThat(folder.resolve("out/returns")).exists();
    campaign.run("compile", ".", "-o", "../out");

    assertThat(folder.resolve("out/returns")).doesNotExist();
  }

  @Test
  void personal_data_is_masked_even_where_the_bureau_keeps_it() throws IOException {
    ACampaign campaign =
        two()
            .activities(
                XIHU + "/activities.csv", ACampaign.row("慰问").replace("看望老人", "请电13812345678"));
    campaign.run("compile", ".", "-o", "../out", "--returns", "--keep-personal-data");

    assertThat(letter("360103-西湖区")).contains("138********").doesNotContain("13812345678");
    assertThat(campaign.read("../out/returns/360103-西湖区.csv"))
        .contains("138********")
        .doesNotContain("13812345678");
  }

  @Test
  void what_linli_yaml_accepts_need_not_be_corrected() throws IOException {
    ACampaign campaign =
        two()
            .saying(
                """
            roster: roster.csv
            suppressions:
              - {rule: value-missing, unit: "360103", reason: 已核实}
            """);
    ACampaign.Run run = campaign.run("compile", ".", "-o", "../out", "--returns");

    assertThat(run.out()).contains("退回修改或催报的单位 1 个");
    assertThat(names("out/returns")).containsExactly("360104-青云谱区.csv", "360104-青云谱区.docx");
    assertThat(campaign.read("../out/findings.csv")).contains("360103,西湖区,错误,value-missing");
  }

  @Test
  void each_subtree_has_its_own_letters_signed_by_its_own_office() throws IOException {
    two().run("compile", ".", "-o", "../out", "--returns", "--each", "prefecture");

    assertThat(names("out/units/360100-南昌市/returns"))
        .containsExactlyElementsOf(names("out/returns"));
    assertThat(text("out/units/360100-南昌市/returns/360103-西湖区.docx"))
        .contains("南昌市民政局关于推动社会组织开展")
        .doesNotContain("江西省民政厅关于");
  }

  @Test
  void letters_are_named_as_the_record_forms_of_the_same_unit_are() throws IOException {
    ACampaign campaign = two();
    campaign.file(
        XIHU + "/activities/a.yaml",
        """
        活动名称: 送月饼
        发起单位: 西湖区志愿者协会
        活动地点: 西湖区
        活动时间: 2021-09-20
        参加社会组织及人员: 西湖区志愿者协会
        投入资金: 100
        活动受益人数: 30人次
        活动详情: 送月饼
        """);
    campaign.run("compile", ".", "-o", "../out", "--returns");

    assertThat(names("out/attachment-2")).containsExactly("360103-西湖区.docx");
    assertThat(names("out/returns")).contains("360103-西湖区.docx");
  }

  @Test
  void units_whose_names_come_out_alike_keep_their_files_apart() throws IOException {
    ACampaign campaign = new ACampaign(folder.resolve("in")).saying("root: \"360102\"\n");
    for (String unit : List.of("甲?乙", "甲|乙")) {
      campaign.activities(unit + "/activities.csv", ACampaign.rowWithoutFunds("送" + unit));
      campaign.file(
          unit + "/activities/a.yaml",
          """
          活动名称: %s送月饼
          发起单位: 志愿者协会
          活动地点: 东湖区
          活动时间: 2021-09-20
          参加社会组织及人员: 志愿者协会
          投入资金: 100
          活动受益人数: 30人次
          活动详情: 送月饼
          """
              .formatted(unit));
    }
    campaign.run("compile", ".", "-o", "../out", "--returns", "--each", "township");

    assertThat(names("out/attachment-2"))
        .containsExactly("360102_甲_乙-甲_乙-2.docx", "360102_甲_乙-甲_乙.docx");
    assertThat(names("out/returns")).contains("360102_甲_乙-甲_乙-2.docx", "360102_甲_乙-甲_乙.docx");
    for (String each : List.of("甲?乙 360102_甲_乙-甲_乙", "甲|乙 360102_甲_乙-甲_乙-2")) {
      String[] unit = each.split(" ", -1);
      assertThat(campaign.read("../out/units/" + unit[1] + "/report.json"))
          .contains("  \"root\": {\n    \"code\": \"360102/" + unit[0] + "\"");
    }
  }

  @Test
  void a_folder_that_stands_for_a_county_gets_its_letter_from_whoever_issued_the_notice()
      throws IOException {
    ACampaign campaign = new ACampaign(folder.resolve("in")).saying("root: \"360102\"\n");
    campaign.activities("activities.csv", ACampaign.rowWithoutFunds("中秋慰问"));
    campaign.run("compile", ".", "-o", "../out", "--returns");

    assertThat(letter("360102-东湖区")).contains("江西省民政厅办公室关于推动社会组织开展", "退回修改的通知", "东湖区民政局：");
  }

  @Test
  void letters_are_chinese_whatever_language_the_findings_are_told_in() throws IOException {
    ACampaign campaign = two();
    ACampaign.Run run = campaign.run("compile", ".", "-o", "../out", "--returns", "--lang", "en");

    assertThat(run.out()).contains("units to correct something or to be reminded: 2");
    assertThat(letter("360103-西湖区")).contains("没有填写").doesNotContain("is not filled in");
    assertThat(campaign.read("../out/returns/360103-西湖区.csv")).contains("funds is not filled in");
  }

  @Test
  void a_pack_may_write_the_letters_itself_once_it_is_trusted() throws IOException {
    ACampaign campaign = two();
    campaign.run("notice", "new", "mine", "--from", "jiangxi-2021");
    assertThat(folder.resolve("in/mine/report/returns.md.ftl")).doesNotExist();
    campaign.file("mine/report/returns.md.ftl", "# 请改：${unit.name}\n\n共${errors}处。\n");

    ACampaign.Run refused =
        campaign.run("compile", ".", "--notice", "mine", "-o", "../out", "--returns");
    assertThat(refused.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(refused.err()).contains("--trust-pack");
    campaign.run("compile", ".", "--notice", "mine", "-o", "../out", "--returns", "--trust-pack");
    assertThat(letter("360103-西湖区")).contains("请改：西湖区", "共1处。").doesNotContain("退回");

    campaign.run("notice", "new", "heir", "--from", "mine");
    assertThat(folder.resolve("in/heir/report/returns.md.ftl")).exists();
  }

  @Test
  void a_slip_in_a_pack_s_own_letter_is_found_before_a_campaign_is_run() {
    ACampaign campaign = two();
    campaign.run("notice", "new", "mine", "--from", "jiangxi-2021");
    campaign.file("mine/report/returns.md.ftl", "# ${unit.nmae}\n");
    assertThat(campaign.run("notice", "check", "mine").out())
        .contains("mine/report/returns.md.ftl:1:5", "unit.nmae");

    campaign.file("mine/report/returns.md.ftl", "# ${unit.name}\n\n${nonsense}\n");
    ACampaign.Run run = campaign.run("notice", "check", "mine", "--trust-pack");
    assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).contains("mine/report/returns.md.ftl:3:3", "nonsense");
  }

  /** A campaign of three counties: one as it should be, one with an error, one missing. */
  private ACampaign two() {
    ACampaign campaign = new ACampaign(folder.resolve("in")).saying("roster: roster.csv\n");
    campaign.file(
        "roster.csv",
        roster(
            """
            360102,东湖区,county,360100
            360103,西湖区,county,360100
            360104,青云谱区,county,360100
            """));
    campaign.activities(ACampaign.DONGHU, ACampaign.row("中秋慰问"));
    campaign.file("360100-南昌市/360102-东湖区/unit.yaml", SHEET);
    campaign.activities(
        ACampaign.XIHU,
        ACampaign.rowWithoutFunds("重阳慰问").replace("东湖", "西湖"),
        ACampaign.row("国庆慰问").replace("东湖", "西湖").replace(",邻里亲,", ",,"));
    campaign.file(XIHU + "/unit.yaml", SHEET);
    campaign.file("360100-南昌市/unit.yaml", SHEET);
    return campaign.activities(
        "360100-南昌市/activities.csv", ACampaign.row("双节慰问").replace("东湖区", "南昌市"));
  }

  private static String roster(String counties) {
    return "code,name,level,parent_code\n360000,江西省,province,\n360100,南昌市,prefecture,360000\n"
        + counties;
  }

  private List<String> names(String below) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(below))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private String letter(String unit) throws IOException {
    return text("out/returns/" + unit + ".docx");
  }

  /** The text of a Word file. */
  private String text(String file) throws IOException {
    try (ZipFile zip = new ZipFile(folder.resolve(file).toFile());
        var in = zip.getInputStream(zip.getEntry("word/document.xml"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]*>", "");
    }
  }

  private Map<String, String> bytes(String out) throws IOException {
    Path root = folder.resolve(out);
    try (Stream<Path> files = Files.walk(root)) {
      Map<String, String> bytes = new TreeMap<>();
      for (Path file : files.filter(Files::isRegularFile).collect(Collectors.toList())) {
        String name = root.relativize(file).toString().replace('\\', '/');
        bytes.put(name, Sha256.hex(Sha256.of(Files.readAllBytes(file))));
      }
      return bytes;
    }
  }
}
