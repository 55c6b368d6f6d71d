package org.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheCommandTest {
  private static final String HEADING =
      "活动名称,发起单位（组织者）,活动地域（县/乡/村）,活动时间,活动类别,参与人数,投入资金（含物资折款）,受益对象及人数,活动总体情况\n";

  @TempDir Path folder;
  private final Map<String, String> environment = new HashMap<>(Map.of("LINLI_LOCALE", "zh"));

  @BeforeEach
  void begin() throws Exception {
    environment.put("HOME", folder.resolve("home").toString());
    Path unit = Files.createDirectories(folder.resolve("c/360100-南昌市/360102-东湖区"));
    Files.writeString(folder.resolve("c/linli.yaml"), "notice: jiangxi-2021\nas_of: 2021-12-31\n");
    Files.writeString(
        unit.resolve("activities.csv"), HEADING + "中秋慰问,协会,东湖区,2021-09-20,邻里亲,12,,空巢老人30人,看望\n");
  }

  @Test
  void nothing_is_kept_unless_somebody_asks_for_it() {
    run("check", "c");
    assertThat(folder.resolve("home")).doesNotExist();
  }

  @Test
  void a_run_that_keeps_says_the_same_and_makes_its_folder() {
    InProcess.Run plain = run("check", "c");
    assertThat(run("check", "c", "--cache", "kept")).isEqualTo(plain);
    assertThat(folder.resolve("kept")).isDirectory();
    assertThat(run("check", "c", "--cache=auto")).isEqualTo(plain);
    assertThat(folder.resolve("home/.cache/linli")).isDirectory();
  }

  @Test
  void a_folder_in_the_campaign_is_no_submission() {
    InProcess.Run plain = run("check", "c");
    run("check", "c", "--cache", "c/kept");
    assertThat(run("check", "c", "--cache", "c/kept")).isEqualTo(plain);
  }

  @Test
  void settings_ask_for_it_and_the_command_line_calls_it_off() {
    environment.put("LINLI_CACHE", "auto");
    environment.put("XDG_CACHE_HOME", folder.resolve("xdg").toString());
    run("check", "c", "--no-cache");
    assertThat(folder.resolve("xdg")).doesNotExist();
    assertThat(run("config", "c").out()).containsPattern("cache +auto +环境变量 LINLI_CACHE");
    run("status", "c");
    assertThat(folder.resolve("xdg/linli")).isDirectory();
  }

  @Test
  void without_a_home_auto_means_nothing() {
    environment.remove("HOME");
    InProcess.Run run = run("check", "c", "--cache=auto");
    assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("XDG_CACHE_HOME");
  }

  @Test
  void what_is_wrong_with_it_is_only_told_to_whoever_wants_to_know() throws Exception {
    Files.writeString(folder.resolve("kept"), "no folder");
    assertThat(run("check", "c", "--cache", "kept")).isEqualTo(run("check", "c"));
    InProcess.Run verbose = run("check", "c", "--cache", "kept", "--verbose");
    assertThat(verbose.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(verbose.err()).contains("缓存：").contains("kept");
  }

  @Test
  void it_tells_how_much_is_kept_and_clears_it() throws Exception {
    Path kept = Files.createDirectories(folder.resolve("kept"));
    Path file =
        Files.write(
            kept.resolve("0123456789abcdef-1640908800000-01234567.kept"), new byte[200_000]);
    Files.writeString(kept.resolve("letter.txt"), "mine");
    InProcess.Run told = run("cache", "--cache", "kept");
    assertThat(told.exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(told.out()).contains(kept.toString()).contains("0.2 MiB").contains("512.0 MiB");
    assertThat(told.err()).contains("1 个文件不完整");
    assertThat(run("cache", "clear", "--cache", "kept").err()).contains("0.2 MiB");
    assertThat(file).doesNotExist();
    assertThat(kept.resolve("letter.txt")).exists();
    assertThat(run("cache", "--cache", "nowhere").out()).contains("0.0 MiB");
  }

  private InProcess.Run run(String... arguments) {
    return InProcess.run(folder, environment, arguments);
  }
}
