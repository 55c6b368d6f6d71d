package org.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.publish.Publication;

/** The launcher and the jar as a user starts them: another process, another folder. */
class LauncherIT {
  private static final Path JAR = Path.of(System.getProperty("linli.jar", "target/linli.jar"));

  @TempDir private Path folder;
  private Path launcher;

  /**
   * A program without its sources: there is nothing to build, the launcher only finds and starts.
   */
  @BeforeEach
  void install() throws IOException {
    var program = folder.resolve("a program 邻里/cli");
    launcher = program.resolve("bin/linli");
    Files.createDirectories(launcher.getParent());
    Files.createDirectories(program.resolve("target"));
    Files.copy(Path.of("bin/linli"), launcher);
    Files.copy(JAR, program.resolve("target/linli.jar"));
  }

  @Test
  void it_starts_from_any_folder_through_relative_and_absolute_links() throws Exception {
    var near = Files.createDirectory(folder.resolve("near by"));
    Files.createSymbolicLink(near.resolve("first"), near.relativize(launcher));
    Files.createSymbolicLink(near.resolve("second"), near.resolve("first"));
    var run = start(Map.of(), "sh", "near by/second", "--version");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("linli ");
    assertThat(run.exit()).isZero();
  }

  @Test
  void the_program_says_chinese_in_utf_8_even_where_cron_sets_the_c_locale() throws Exception {
    var run = start(Map.of("LC_ALL", "C"), "sh", launcher.toString(), "--help");
    assertThat(run.out()).contains("各单位");
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
  }

  @Test
  void what_standard_output_does_not_take_is_no_success() throws Exception {
    assumeThat(Path.of("/dev/full")).exists();
    var run = start(Map.of(), "sh", "-c", "'" + launcher + "' rules > /dev/full");
    assertThat(run.err()).containsAnyOf("standard output", "标准输出");
    assertThat(run.exit()).isEqualTo(ExitCode.ENVIRONMENT.number());
  }

  @Test
  void a_second_run_on_the_same_output_waits_for_nothing_and_names_the_first() throws Exception {
    Path campaign = Files.createDirectory(folder.resolve("campaign"));
    Files.writeString(campaign.resolve("linli.yaml"), "notice: jiangxi-2021\nas_of: 2021-12-31\n");
    Files.writeString(campaign.resolve("activities.csv"), "活动名称,活动时间\n走访,2021-09-20\n");
    String[] compile = {
      "sh",
      launcher.toString(),
      "compile",
      campaign.toString(),
      "-o",
      folder.resolve("out").toString()
    };
    try (Publication held = Publication.begin(folder.resolve("out"))) {
      Files.writeString(held.folder().resolve("report.json"), "half");
      var second = start(Map.of(), compile);
      assertThat(second.exit()).isEqualTo(ExitCode.ENVIRONMENT.number());
      assertThat(second.err()).contains(Long.toString(ProcessHandle.current().pid()));
      assertThat(held.folder().resolve("report.json")).hasContent("half");
    }
    assertThat(start(Map.of(), compile).exit()).isEqualTo(ExitCode.FINDINGS.number());
    assertThat(folder.resolve("out/manifest.json")).exists();
  }

  @Test
  void wrong_usage_is_passed_on_to_the_shell() throws Exception {
    var run = start(Map.of(), "sh", launcher.toString(), "--nonsense");
    assertThat(run.exit()).isEqualTo(ExitCode.USAGE.number());
    assertThat(run.out()).isEmpty();
  }

  @Test
  void a_java_home_without_java_is_an_environment_error_in_both_languages() throws Exception {
    var nothing = Files.createDirectory(folder.resolve("nothing"));
    var run =
        start(Map.of("JAVA_HOME", nothing.toString()), "sh", launcher.toString(), "--version");
    assertThat(run.exit()).isEqualTo(ExitCode.ENVIRONMENT.number());
    assertThat(run.err()).contains("JAVA_HOME").contains("没有").contains("no bin/java");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void a_java_older_than_17_is_named_with_its_version() throws Exception {
    var old = folder.resolve("old java");
    Files.createDirectories(old.resolve("bin"));
    var java = Files.writeString(old.resolve("bin/java"), "#!/bin/sh\necho started\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    Files.writeString(old.resolve("release"), "JAVA_VERSION=\"11.0.20\"\n");
    var run = start(Map.of("JAVA_HOME", old.toString()), "sh", launcher.toString(), "--version");
    assertThat(run.exit()).isEqualTo(ExitCode.ENVIRONMENT.number());
    assertThat(run.err()).contains("11.0.20").contains("需要 Java 17").contains("needs Java 17");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void the_jar_alone_starts_and_writes_nothing_to_standard_error() throws Exception {
    var java = Path.of(System.getProperty("java.home"), "bin/java").toString();
    var run = start(Map.of(), java, "-jar", JAR.toAbsolutePath().toString(), "--version");
    assertThat(run.out()).startsWith("linli ");
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
  }

  private Run start(Map<String, String> environment, String... command)
      throws IOException, InterruptedException {
    var out = folder.resolve("out.txt");
    var err = folder.resolve("err.txt");
    var builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(environment);
    var exit = builder.start().waitFor();
    return new Run(exit, text(out), text(err));
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  private record Run(int exit, String out, String err) {}
}
