package org.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.render.findings.Language;

class MainTest {
  private static final String HEADING =
      "活动名称,发起单位（组织者）,活动地域（县/乡/村）,活动时间,活动类别,参与社会组织名称,参与人数,投入资金（含物资折款）,受益对象及人数,活动总体情况\n";
  private static final String ROW =
      "中秋慰问,东湖区志愿者协会,东湖区,2021-09-20,邻里亲,东湖区志愿者协会,12,1000,空巢老人30人,看望老人\n";

  @TempDir Path folder;
  private final Map<String, String> environment =
      new TreeMap<>(Map.of("LINLI_LOCALE", "zh_CN.UTF-8"));
  private String out = "";
  private String err = "";

  @Test
  void the_version_is_the_one_the_build_wrote() {
    assertThat(run("--version")).isEqualTo(ExitCode.CLEAN);
    assertThat(out).matches("linli \\d+\\.\\d+\\.\\d+\\R");
    assertThat(err).isEmpty();
  }

  @Test
  void what_standard_output_does_not_take_is_told_in_the_language_that_is_set() {
    for (String language : List.of("zh", "en")) {
      StringWriter said = new StringWriter();
      Shell shell =
          new Shell(
              new PrintWriter(new Refusing(), false, StandardCharsets.UTF_8),
              new PrintWriter(said),
              Map.of("LINLI_LANG", language, "LINLI_LOCALE", "fr_FR.UTF-8"),
              folder,
              () -> LocalDate.of(2021, 12, 31),
              "");
      assertThat(Main.run(shell, "rules")).isEqualTo(ExitCode.ENVIRONMENT.number());
      assertThat(said.toString())
          .isEqualTo(
              new Messages(Language.ofWord(language).orElseThrow()).text("environment.stdout")
                  + "\n")
          .doesNotContain("Exception");
    }
  }

  private static final class Refusing extends OutputStream {
    @Override
    public void write(int one) throws IOException {
      throw new IOException("No space left on device");
    }
  }

  @Test
  void a_reason_is_told_in_words_also_where_the_system_gives_none() {
    assertThat(Main.reason(new AccessDeniedException("/a"))).isEqualTo("/a: Permission denied");
    assertThat(Main.reason(new UncheckedIOException(new FileAlreadyExistsException("/a"))))
        .isEqualTo("/a: File exists");
    assertThat(Main.reason(new FileSystemException("/a", null, "No space left on device")))
        .isEqualTo("/a: No space left on device");
  }

  @Test
  void without_a_command_the_help_is_shown_in_the_users_language() {
    assertThat(run()).isEqualTo(ExitCode.CLEAN);
    assertThat(out).contains("用法：linli", "compile", "退出码");
    assertThat(run("--lang", "en", "--help")).isEqualTo(ExitCode.CLEAN);
    assertThat(out).contains("Usage: linli", "Exit codes");
    assertThat(err).isEmpty();
  }

  @Test
  void an_unknown_option_is_wrong_usage_and_leaves_the_result_empty() {
    assertThat(run("check", "--nonsense")).isEqualTo(ExitCode.USAGE);
    assertThat(err).contains("--nonsense");
    assertThat(out).isEmpty();
  }

  @Test
  void a_misspelled_command_is_answered_with_the_nearest() {
    assertThat(run("complie")).isEqualTo(ExitCode.USAGE);
    assertThat(err).contains("compile");
  }

  @Test
  void a_folder_without_linli_yaml_is_told_what_to_write() {
    assertThat(run("check", ".")).isEqualTo(ExitCode.USAGE);
    assertThat(err).contains("linli.yaml", "--notice jiangxi-2021");
  }

  @Test
  void a_folder_that_is_not_there_is_wrong_usage() {
    assertThat(run("check", "nowhere")).isEqualTo(ExitCode.USAGE);
    assertThat(err).contains("nowhere");
  }

  @Test
  void a_mistake_in_linli_yaml_is_named_with_its_place() throws Exception {
    write("linli.yaml", "notice: jiangxi-2012\n");
    assertThat(run("check")).isEqualTo(ExitCode.USAGE);
    assertThat(err).contains("linli.yaml:1:9", "jiangxi-2021");
  }

  @Test
  void an_error_ends_with_1_unless_the_threshold_says_never() throws Exception {
    campaign(ROW.replace(",1000,", ",,"));
    assertThat(run("check")).isEqualTo(ExitCode.FINDINGS);
    assertThat(out).contains("activities.csv:2:8", "value-missing", "附件1");
    assertThat(run("check", "--fail-on", "never")).isEqualTo(ExitCode.CLEAN);
    assertThat(run("check", "--lang=en", "--show=error")).isEqualTo(ExitCode.FINDINGS);
    assertThat(out).contains("value-missing").doesNotContain("没有填写");
  }

  @Test
  void findings_come_as_json_and_csv_as_well() throws Exception {
    campaign(ROW.replace(",1000,", ",,"));
    run("check", "--format=json", "--show=error");
    assertThat(out)
        .startsWith("[")
        .contains("\"rule\": \"value-missing\"", "\"line\": 2", "\"clause\": \"附件1\"");
    run("check", "--format=csv", "--show=error");
    assertThat(out).startsWith("\uFEFF").contains("value-missing");
  }

  @Test
  void compile_writes_everything_that_it_promises() throws Exception {
    campaign(ROW);
    assertThat(run("compile", "-o", "out")).isEqualTo(ExitCode.CLEAN);
    assertThat(out).contains("受益 30 人次", "目标未达到", "未报送");
    try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
      assertThat(
              files
                  .filter(Files::isRegularFile)
                  .map(file -> folder.resolve("out").relativize(file).toString()))
          .containsExactlyInAnyOrder(
              "summary.md",
              "summary.html",
              "summary.docx",
              "dashboard.html",
              "statistics.xlsx",
              "report.json",
              "findings.json",
              "findings.csv",
              "manifest.json",
              "data/activities.csv");
    }
  }

  @Test
  void compiling_twice_gives_the_same_bytes_although_the_output_lies_in_the_campaign()
      throws Exception {
    campaign(ROW);
    run("compile", "-o", "out");
    Map<String, byte[]> first = contents();
    environment.put("LINLI_LOCALE", "tr_TR");
    run("compile", "-o", "out", "--threads", "1");
    Map<String, byte[]> second = contents();
    assertThat(second.keySet()).isEqualTo(first.keySet());
    first.forEach((name, bytes) -> assertThat(second.get(name)).as(name).isEqualTo(bytes));
  }

  @Test
  void what_no_run_can_do_is_wrong_usage() throws Exception {
    campaign(ROW);
    assertThat(run("check", "--max", "-1")).isEqualTo(ExitCode.USAGE);
    assertThat(err).contains("--max 不能是 -1");
    assertThat(run("check", "--threads", "100000", "--fail-on", "never")).isEqualTo(ExitCode.CLEAN);
    assertThat(run("check", "--as-of", "+10000-01-01")).isEqualTo(ExitCode.USAGE);
    assertThat(err).contains("+10000-01-01");
    Files.writeString(folder.resolve("linli.yaml"), "notice: jiangxi-2021\n");
    environment.put("SOURCE_DATE_EPOCH", "99999999999999");
    assertThat(run("check")).isEqualTo(ExitCode.USAGE);
    assertThat(err).contains("SOURCE_DATE_EPOCH");
  }

  @Test
  void the_manifest_names_the_roster_the_pack_and_the_images_too() throws Exception {
    campaign(ROW);
    Path own = Files.createDirectories(folder.resolve("own"));
    Files.writeString(own.resolve("notice.yaml"), "id: own\nextends: jiangxi-2021\n");
    Files.writeString(
        folder.resolve("roster.csv"),
        "code,name,level,parent_code\n360000,江西省,province,\n360100,南昌市,prefecture,360000\n");
    Files.writeString(
        folder.resolve("linli.yaml"), "notice: ./own\nroster: roster.csv\nas_of: 2021-12-31\n");
    Path records = Files.createDirectories(folder.resolve("360100-南昌市/activities"));
    Files.write(records.resolve("a.jpg"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0});
    Files.writeString(
        records.resolve("a.yaml"),
        """
        活动名称: 走访慰问
        发起单位（组织者）: 南昌市志愿者协会
        活动地点: 南昌市
        活动时间: "2021-09-20"
        活动类别: 邻里亲
        活动受益人数: 空巢老人30人
        参加社会组织及人员: 南昌市志愿者协会
        funds: 100
        佐证材料:
          - a.jpg
        """);

    assertThat(run("compile", "-o", "out", "--trust-pack")).isEqualTo(ExitCode.CLEAN);

    String manifest = Files.readString(folder.resolve("out/manifest.json"));
    assertThat(manifest)
        .contains("\"linli.yaml\"", "\"own/notice.yaml\"", "\"roster.csv\"")
        .contains("\"360100-南昌市/activities/a.jpg\"");
  }

  @Test
  void a_campaign_without_any_table_writes_nothing_and_keeps_the_old_output() throws Exception {
    campaign(ROW);
    run("compile", "-o", "out");
    Map<String, byte[]> before = contents();
    Files.delete(folder.resolve("360100-南昌市/360102-东湖区/activities.csv"));
    assertThat(run("compile", "-o", "out")).isEqualTo(ExitCode.FINDINGS);
    assertThat(err).contains("campaign-empty");
    assertThat(contents().keySet()).isEqualTo(before.keySet());
  }

  @Test
  void a_folder_of_somebody_elses_is_not_replaced() throws Exception {
    campaign(ROW);
    write("thesis/chapter.txt", "years");
    assertThat(run("compile", "-o", "thesis")).isEqualTo(ExitCode.USAGE);
    assertThat(err).contains("thesis");
    assertThat(folder.resolve("thesis/chapter.txt")).hasContent("years");
  }

  @Test
  void the_campaign_itself_cannot_be_the_output() throws Exception {
    campaign(ROW);
    assertThat(run("compile", "-o", ".")).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void quiet_says_nothing_but_what_is_wrong() throws Exception {
    campaign(ROW);
    assertThat(run("compile", "-o", "out", "--quiet")).isEqualTo(ExitCode.CLEAN);
    assertThat(out).isEmpty();
    assertThat(err).isEmpty();
  }

  @Test
  void status_lists_every_unit_and_the_target() throws Exception {
    campaign(ROW);
    write("360100-南昌市/360102-东湖区/unit.yaml", "submitted_on: 2021-11-02\n");
    assertThat(run("status")).isEqualTo(ExitCode.CLEAN);
    assertThat(out).contains("东湖区", "逾期", "2021-11-02", "应报送 113 个单位").containsPattern("░+ 目标未达到");
  }

  @Test
  void what_init_makes_is_a_campaign_in_which_nobody_has_submitted() {
    assertThat(run("init", "new", "--notice", "jiangxi-2021")).isEqualTo(ExitCode.CLEAN);
    assertThat(out).contains("114");
    assertThat(folder.resolve("new/360100-南昌市/360102-东湖区/unit.yaml")).content().contains("东湖区民政局");
    assertThat(folder.resolve("new/_extra/省本级社会组织/activities.csv")).exists();
    assertThat(run("status", "new")).isEqualTo(ExitCode.CLEAN);
    assertThat(out).contains("未报送 113");
    assertThat(run("init", "new", "--notice", "jiangxi-2021")).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void what_init_makes_finds_a_pack_that_was_given_by_path() {
    assertThat(run("notice", "new", "own", "--from", "jiangxi-2021", "-o", "packs/own"))
        .isEqualTo(ExitCode.CLEAN);
    assertThat(run("init", "here/new", "--notice", "packs/own")).isEqualTo(ExitCode.CLEAN);
    assertThat(folder.resolve("here/new/linli.yaml")).content().contains("\"../../packs/own\"");
    assertThat(run("status", "here/new")).isEqualTo(ExitCode.CLEAN);
    String whole = folder.resolve("packs/own").toString();
    assertThat(run("init", "second", "--notice", whole)).isEqualTo(ExitCode.CLEAN);
    assertThat(run("status", "second")).isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void init_for_one_city_makes_its_counties_only() {
    assertThat(run("init", "city", "--notice", "jiangxi-2021", "--root", "南昌市"))
        .isEqualTo(ExitCode.CLEAN);
    assertThat(folder.resolve("city/360102-东湖区/unit.yaml")).exists();
    assertThat(folder.resolve("city/360200-景德镇市")).doesNotExist();
  }

  @Test
  void a_rule_is_explained_and_a_misspelled_one_gets_a_suggestion() {
    assertThat(run("explain", "value-missing")).isEqualTo(ExitCode.CLEAN);
    assertThat(out).contains("value-missing", "## 为什么");
    assertThat(run("explain", "value-mising")).isEqualTo(ExitCode.USAGE);
    assertThat(err).contains("value-missing");
  }

  @Test
  void rules_notices_and_schemas_are_listed() {
    run("rules");
    assertThat(out).contains("activity-outside-window", "campaign-empty", "category-inferred");
    run("notices");
    assertThat(out).contains("jiangxi-2021", "赣民办字〔2021〕33号");
    run("schema", "report");
    assertThat(out).contains("json-schema.org");
  }

  @Test
  void a_notice_is_shown_in_short_and_with_all_that_holds_in_it() {
    assertThat(run("notices", "show", "jiangxi-2021")).isEqualTo(ExitCode.CLEAN);
    assertThat(out).contains("赣民办字〔2021〕33号", "超过 500000 ［三］", "应报送单位 113 个");
    assertThat(run("notices", "show", "jiangxi-2021", "--lang=en")).isEqualTo(ExitCode.CLEAN);
    assertThat(out).contains("more than 500000 [三]", "113 units are to report");
    assertThat(run("notices", "show", "jiangxi-2021", "--effective")).isEqualTo(ExitCode.CLEAN);
    assertThat(out).startsWith("# ").contains("missingValues: [", "# ← _shared/notice.yaml:");
    assertThat(run("notices", "show", "jiangxi-2012")).isEqualTo(ExitCode.USAGE);
    assertThat(err).contains("jiangxi-2021");
  }

  @Test
  void a_drafted_pack_is_in_order_and_compiles_a_campaign_at_once() throws Exception {
    assertThat(run("notice", "new", "henan-2021", "--from", "jiangxi-2021"))
        .isEqualTo(ExitCode.CLEAN);
    assertThat(out).contains("henan-2021", "notice.yaml", "cases/deadline-day/expected.yaml");
    assertThat(folder.resolve("henan-2021/notice.schema.json")).content().contains("value-missing");
    assertThat(run("notice", "check", "henan-2021", "--trust-pack")).isEqualTo(ExitCode.CLEAN);
    assertThat(out).contains("警告 “number”", "cases/deadline-day 通过", "错误 0 处", "用例 1 个，通过 1 个");
    assertThat(err).isEmpty();
    write("c/linli.yaml", "notice: ../henan-2021\nas_of: 2021-12-31\n");
    write("c/360100-南昌市/360102-东湖区/activities.csv", HEADING + ROW);
    assertThat(run("compile", "c", "-o", "out", "--trust-pack")).isEqualTo(ExitCode.CLEAN);
    assertThat(folder.resolve("out/summary.docx")).exists();
  }

  @Test
  void a_draft_needs_a_good_id_a_free_folder_and_a_pack_that_is_there() throws Exception {
    assertThat(run("notice", "new", "Henan", "--from", "jiangxi-2021")).isEqualTo(ExitCode.USAGE);
    assertThat(err).contains("“Henan”");
    assertThat(run("notice", "new", "jiangxi-2021", "--from", "jiangxi-2021"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(run("notice", "new", "mine", "--from", "jianxi-2021")).isEqualTo(ExitCode.USAGE);
    assertThat(err).contains("jiangxi-2021");
    write("mine/notes.txt", "years");
    assertThat(run("notice", "new", "mine", "--from", "jiangxi-2021")).isEqualTo(ExitCode.USAGE);
    assertThat(folder.resolve("mine/notice.yaml")).doesNotExist();
  }

  @Test
  void a_pack_with_an_error_or_with_a_warning_that_counts_ends_with_1() throws Exception {
    run("notice", "new", "mine", "--from", "jiangxi-2021");
    assertThat(run("notice", "check", "mine", "--fail-on", "warning")).isEqualTo(ExitCode.FINDINGS);
    assertThat(err).contains("--trust-pack");
    write("mine/notice.yaml", "id: mine\nextends: jiangxi-2021\nwindw: {}\n");
    assertThat(run("notice", "check", "mine")).isEqualTo(ExitCode.FINDINGS);
    assertThat(out).contains("mine/notice.yaml:3:1 错误 没有“windw”这个键", "错误 1 处，警告 0 处");
    assertThat(run("notice", "check", "mine", "--format=json", "--lang=en"))
        .isEqualTo(ExitCode.FINDINGS);
    assertThat(out)
        .startsWith("[")
        .contains("\"line\": 3", "\"severity\": \"error\"", "there is no key \\\"windw\\\" here");
    assertThat(run("notice", "check", "nowhere")).isEqualTo(ExitCode.USAGE);
    assertThat(run("notice", "check", "mine", "--format=csv")).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void the_schema_of_a_notice_completes_the_ids_of_rules() {
    run("schema", "notice");
    assertThat(out).contains("\"deadline-missed\" : {");
  }

  @Test
  void the_completion_script_names_the_commands() {
    assertThat(run("completion", "bash")).isEqualTo(ExitCode.CLEAN);
    assertThat(out).contains("compile", "--fail-on");
  }

  private void campaign(String rows) throws Exception {
    write("linli.yaml", "notice: jiangxi-2021\nas_of: 2021-12-31\n");
    write("360100-南昌市/360102-东湖区/activities.csv", HEADING + rows);
  }

  private void write(String name, String content) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content, StandardCharsets.UTF_8);
  }

  private Map<String, byte[]> contents() throws Exception {
    Map<String, byte[]> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(folder.resolve("out").relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return contents;
  }

  private ExitCode run(String... arguments) {
    StringWriter outText = new StringWriter();
    StringWriter errText = new StringWriter();
    Shell shell =
        new Shell(
            new PrintWriter(outText),
            new PrintWriter(errText),
            environment,
            folder,
            () -> LocalDate.of(2021, 12, 31),
            "");
    int number = Main.run(shell, arguments);
    out = outText.toString();
    err = errText.toString();
    return ExitCode.values()[number];
  }
}
