package org.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Flags, then the environment, then linli.yaml, then the user's file, then the default. */
class ConfigCommandTest {
  private static final String HEADING = "活动名称,活动时间,投入资金（含物资折款）\n";

  @TempDir Path folder;
  private final Map<String, String> environment = new TreeMap<>();

  @BeforeEach
  void a_campaign_with_one_error() throws IOException {
    environment.put("LINLI_LOCALE", "zh_CN.UTF-8");
    environment.put("HOME", folder.resolve("home").toString());
    write("c/linli.yaml", "notice: jiangxi-2021\nas_of: 2021-12-31\n");
    write("c/360100-南昌市/360102-东湖区/activities.csv", HEADING + "走访,2021-09-20,\n");
  }

  @Test
  void a_flag_goes_before_a_variable_and_that_before_the_users_file() throws IOException {
    assertThat(run("check", "c").exit()).isEqualTo(ExitCode.FINDINGS);
    user("fail-on: never\n");
    assertThat(run("check", "c").exit()).isEqualTo(ExitCode.CLEAN);
    environment.put("LINLI_FAIL_ON", "error");
    assertThat(run("check", "c").exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run("check", "c", "--fail-on=never").exit()).isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void a_commands_own_section_goes_before_what_is_said_for_all() throws IOException {
    user("fail-on: error\ncheck:\n  fail-on: never\n");
    assertThat(run("check", "c").exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(run("compile", "c", "-o", "out").exit()).isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void linli_yaml_goes_before_the_users_file_and_after_a_variable() throws IOException {
    user("notice: nonsense\nas-of: 2020-01-01\n");
    assertThat(run("config", "c").out())
        .containsPattern("as-of +2021-12-31 +活动 linli.yaml:2")
        .containsPattern("\nnotice +jiangxi-2021 +活动 linli.yaml:1");
    assertThat(run("status", "c").exit()).isEqualTo(ExitCode.CLEAN);
    environment.put("LINLI_AS_OF", "2021-11-30");
    assertThat(run("config", "c").out()).containsPattern("as-of +2021-11-30 +环境变量 LINLI_AS_OF");
    assertThat(run("config", "c", "--as-of=2021-11-29").out())
        .containsPattern("as-of +2021-11-29 +命令行 --as-of");
  }

  @Test
  void the_users_file_names_the_notice_where_the_campaign_does_not() throws IOException {
    write("c/linli.yaml", "root: '360000'\n");
    assertThat(run("status", "c").exit()).isEqualTo(ExitCode.USAGE);
    user("notice: jiangxi-2021\nas-of: 2021-11-01\n");
    assertThat(run("status", "c").exit()).isEqualTo(ExitCode.CLEAN);
    user("notice: jiangxi-2021\nas-of: yesterday\n");
    assertThat(run("status", "c").err()).contains("yesterday", "home/.config/linli/config.yaml:2");
  }

  @Test
  void a_required_option_may_come_from_the_surroundings() {
    environment.put("LINLI_OUTPUT", "out");
    assertThat(run("compile", "c").exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(folder.resolve("out/report.json")).exists();
  }

  @Test
  void a_switch_is_on_by_a_variable_stays_on_by_its_flag_and_goes_off_by_false() {
    environment.put("LINLI_QUIET", "true");
    assertThat(run("compile", "c", "-o", "out").out()).isEmpty();
    assertThat(run("compile", "c", "-o", "out", "--quiet").out()).isEmpty();
    assertThat(run("compile", "c", "-o", "out", "--quiet=false").out()).contains("已写入");
    environment.put("LINLI_QUIET", "no");
    assertThat(run("compile", "c", "-o", "out").out()).contains("已写入");
    environment.put("LINLI_QUIET", "perhaps");
    InProcess.Run unclear = run("compile", "c", "-o", "out");
    assertThat(unclear.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(unclear.err()).contains("LINLI_QUIET", "perhaps");
  }

  @Test
  void the_language_is_a_setting_like_any_other() throws IOException {
    user("lang: en\n");
    assertThat(run("check", "--help").out()).contains("Usage: linli check");
    environment.put("LINLI_LANG", "zh");
    assertThat(run("check", "--help").out()).contains("用法：linli check");
    assertThat(run("check", "--help", "--lang=en").out()).contains("Usage: linli check");
    environment.put("LINLI_LANG", "fr");
    InProcess.Run french = run("check", "c");
    assertThat(french.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(french.err()).contains("fr", "LINLI_LANG");
  }

  @Test
  void an_unknown_key_gets_a_suggestion_and_stops_everything_but_help() throws IOException {
    user("fail-no: error\nchekc:\n  max: 3\ncheck:\n  each: county\nlang: [en]\n");
    InProcess.Run broken = run("check", "c");
    assertThat(broken.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(broken.out()).isEmpty();
    assertThat(broken.err())
        .contains("config.yaml:1:1", "fail-on")
        .contains("config.yaml:2:1", "“check”")
        .contains("config.yaml:5:3", "each")
        .contains("config.yaml:6:7");
    assertThat(run("check", "--help").exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(run("--version").exit()).isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void a_wrong_value_is_told_with_the_place_that_holds_it() {
    environment.put("LINLI_THREADS", "many");
    environment.put("LINLI_COLOR", "never");
    InProcess.Run wrong = run("check", "c");
    assertThat(wrong.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(wrong.err()).contains("many", "LINLI_THREADS").doesNotContain("LINLI_COLOR");
  }

  @Test
  void xdg_config_home_is_followed_if_it_is_absolute() throws IOException {
    write("xdg/linli/config.yaml", "max: 3\n");
    user("max: 4\n");
    environment.put("XDG_CONFIG_HOME", folder.resolve("xdg").toString());
    assertThat(run("config", "c").out()).containsPattern("(?m)^max +3 ");
    environment.put("XDG_CONFIG_HOME", "xdg");
    assertThat(run("config", "c").out()).containsPattern("(?m)^max +4 ");
  }

  @Test
  void without_home_and_linli_yaml_everything_is_as_it_always_is() throws IOException {
    environment.remove("HOME");
    Files.createDirectories(folder.resolve("empty"));
    InProcess.Run run = run("config", "empty");
    assertThat(run.exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .containsPattern("as-of +2021-12-31 +默认")
        .containsPattern("limits.files +1000000 +默认")
        .doesNotContain("用户文件");
    environment.put("SOURCE_DATE_EPOCH", "1635638400");
    assertThat(run("config", "empty").out())
        .containsPattern("as-of +2021-10-31 +环境变量 SOURCE_DATE_EPOCH");
  }

  @Test
  void json_says_the_same_for_programs() throws IOException {
    user("check:\n  max: 3\n");
    InProcess.Run run = run("config", "c", "--format=json");
    assertThat(run.out())
        .startsWith("[")
        .contains("\"setting\": \"check.max\",\n    \"value\": \"3\",\n    \"origin\": \"user\"")
        .contains("config.yaml:2\"")
        .contains("\"setting\": \"compile.each\",\n    \"value\": null");
    assertThat(run("config", "c", "--format=xml").exit()).isEqualTo(ExitCode.USAGE);
    assertThat(run("config", "nowhere").exit()).isEqualTo(ExitCode.USAGE);
  }

  private void user(String content) throws IOException {
    write("home/.config/linli/config.yaml", content);
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private InProcess.Run run(String... arguments) {
    return InProcess.run(folder, environment, arguments);
  }
}
