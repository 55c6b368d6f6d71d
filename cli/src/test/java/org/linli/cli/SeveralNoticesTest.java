package org.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.render.data.Schemas;

/** One folder, checked by two notices at once. */
class SeveralNoticesTest {
  private static final String[] BOTH = {"--notice", "jiangxi-2021", "--notice", "national-2021"};

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void submission() throws Exception {
    file("in/说明.txt", "两份通知都不读这个文件");
    file("in/linli.yaml", "notice: jiangxi-2021\nas_of: 2021-11-30\n");
    file(
        "in/360100-南昌市/360102-东湖区/activities.csv",
        """
        活动名称,发起单位,活动地域,活动时间,活动类别,参与社会组织,参与人数,投入资金,受益对象及人数,活动总体情况
        早春慰问,协会,东湖区,2021-03-20,邻里亲,协会,12,100,空巢老人30人,看望老人
        """);
  }

  @Test
  void what_each_notice_finds_stands_under_its_own_heading() {
    assertThat(run("check", "in", BOTH)).isEqualTo(ExitCode.FINDINGS.number());
    String text = out.toString();
    assertThat(text).contains("按通知 jiangxi-2021 检查", "按通知 national-2021 检查");
    assertThat(text.substring(0, text.indexOf("national-2021")))
        .contains("activity-outside-window");
    assertThat(text.substring(text.indexOf("national-2021")))
        .doesNotContain("activity-outside-window");
  }

  @Test
  void json_names_the_notice_of_each_finding() throws Exception {
    run("check", "in", BOTH, "--format", "json");
    JsonNode findings = new ObjectMapper().readTree(out.toString());
    assertThat(findings.findValuesAsText("notice")).contains("jiangxi-2021", "national-2021");
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Schemas.text("findings").orElseThrow())
                .validate(out.toString(), InputFormat.JSON))
        .isEmpty();
    for (JsonNode finding : findings) {
      if (finding.path("rule").asText().equals("activity-outside-window")) {
        assertThat(finding.path("notice").asText()).isEqualTo("jiangxi-2021");
      }
    }
  }

  @Test
  void a_category_in_the_words_of_the_one_is_understood_by_the_other() {
    run("check", "in", BOTH);
    assertThat(out.toString()).doesNotContain("value-not-listed", "unit-misplaced", "unit-unknown");
  }

  @Test
  void files_bear_the_notices_ids() {
    run("check", "in", BOTH, "--output", "sarif=found.sarif");
    assertThat(folder.resolve("found.jiangxi-2021.sarif")).exists();
    assertThat(folder.resolve("found.national-2021.sarif")).exists();
    assertThat(folder.resolve("found.sarif")).doesNotExist();
  }

  @Test
  void what_cannot_tell_notices_apart_is_refused() {
    assertThat(run("check", "in", BOTH, "--format", "junit")).isEqualTo(ExitCode.USAGE.number());
    assertThat(run("compile", "in", BOTH, "-o", "out")).isEqualTo(ExitCode.USAGE.number());
  }

  @Test
  void a_pack_that_is_overridden_need_not_be_there() throws Exception {
    file("in/linli.yaml", "notice: long-gone-2019\nas_of: 2021-11-30\n");
    assertThat(run("check", "in", new String[] {"--notice", "jiangxi-2021"}))
        .isEqualTo(ExitCode.FINDINGS.number());
    assertThat(err.toString()).contains("long-gone-2019");
    assertThat(out.toString()).contains("activity-outside-window").doesNotContain("long-gone-2019");
  }

  @Test
  void a_pack_that_is_overridden_may_be_broken() throws Exception {
    file("in/linli.yaml", "notice: pack\nas_of: 2021-11-30\n");
    file("in/pack/notice.yaml", "id: pack\nextends: jiangxi-2021\nwindw: {}\n");
    assertThat(run("check", "in", new String[] {"--notice", "jiangxi-2021"}))
        .isEqualTo(ExitCode.FINDINGS.number());
    assertThat(out.toString()).contains("activity-outside-window").doesNotContain("windw");
    assertThat(run("check", "in", new String[0])).isEqualTo(ExitCode.USAGE.number());
    assertThat(err.toString()).contains("pack/notice.yaml:3:1");
  }

  @Test
  void what_else_is_wrong_in_linli_yaml_still_stops_the_run() throws Exception {
    file("in/linli.yaml", "notice: long-gone-2019\nas_of: someday\n");
    assertThat(run("check", "in", new String[] {"--notice", "jiangxi-2021"}))
        .isEqualTo(ExitCode.USAGE.number());
    assertThat(err.toString()).contains("linli.yaml:2:8");
  }

  private int run(String command, String campaign, String[] notices, String... more) {
    String[] arguments = new String[2 + notices.length + more.length];
    arguments[0] = command;
    arguments[1] = campaign;
    System.arraycopy(notices, 0, arguments, 2, notices.length);
    System.arraycopy(more, 0, arguments, 2 + notices.length, more.length);
    Shell shell =
        new Shell(
            new PrintWriter(out),
            new PrintWriter(err),
            Map.of("LANG", "zh_CN.UTF-8"),
            folder,
            () -> LocalDate.of(2021, 11, 30),
            "");
    return Main.run(shell, arguments);
  }

  private void file(String name, String content) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
