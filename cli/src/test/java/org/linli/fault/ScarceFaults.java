package org.linli.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Few descriptors, a small heap, another locale and time zone, nobody who reads on. */
class ScarceFaults {
  private static final int MANY = 200_000;

  @TempDir Path folder;
  private Launched linli;

  static Stream<Scenario> commands() {
    return Scenario.asked();
  }

  @BeforeEach
  void install() throws IOException {
    linli = Launched.in(folder.resolve("program"));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void surroundings_change_no_byte(Scenario scenario) throws Exception {
    Path work = folder.resolve("work");
    Path origin = folder.resolve("origin");
    Promises promises = linli.undisturbed(scenario, origin, work);
    List<Map<String, String>> surroundings =
        List.of(
            Map.of("LC_ALL", "C", "LANG", "C", "TZ", "Pacific/Kiritimati"),
            Map.of(
                "LC_ALL", "tr_TR.UTF-8", "TZ", "America/Los_Angeles", "LINLI_JAVA_OPTS", TURKISH),
            Map.of("LINLI_JAVA_OPTS", "-Xmx64m -XX:ActiveProcessorCount=1"));
    for (Map<String, String> environment : surroundings) {
      same(promises, origin, environment, List.of());
    }
    same(promises, origin, Map.of(), List.of("sh", "-c", "ulimit -n 64 && exec \"$@\"", "sh"));
  }

  private static final String TURKISH = "-Duser.language=tr -Duser.country=TR";

  private void same(
      Promises promises, Path origin, Map<String, String> environment, List<String> under)
      throws Exception {
    Work.copy(origin, promises.work());
    String what = promises.scenario() + " with " + environment + under;
    Launched.Run run =
        linli.run(promises.work(), environment, under, promises.scenario().command());
    assertThat(run.exit()).as("%s: %s", what, run).isIn(promises.scenario().exits());
    promises.afterNextRun(what);
  }

  @Test
  void two_hundred_thousand_rows_in_one_file_are_compiled_within_256_mb() throws Exception {
    Work.campaign(folder.resolve("work/c"), MANY);
    Launched.Run run =
        linli.run(
            folder.resolve("work"),
            Map.of("LINLI_JAVA_OPTS", "-Xmx256m"),
            List.of(),
            List.of("compile", "c", "-o", "out", "--as-of", "2021-12-31", "--fail-on", "never"));
    assertThat(run.exit()).as("%s", run.err()).isZero();
    assertThat(Files.readString(folder.resolve("work/out/report.json"))).contains("activities");
    assertThat(Files.readString(folder.resolve("work/out/data/activities.csv")).lines().count())
        .isGreaterThan(MANY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--version",
        "--help",
        "check c",
        "check c --format json",
        "status c",
        "trace totals.beneficiaries c",
        "rules",
        "explain period-unreadable",
        "notices",
        "notices show jiangxi-2021",
        "schema unit",
        "config",
        "completion bash",
        "fix c",
        "diff old out",
        "cache --cache none"
      })
  void a_standard_output_that_takes_no_more_is_told_and_one_that_is_closed_is_not(String line)
      throws Exception {
    assumeThat(Path.of("/dev/full")).exists();
    Path work = folder.resolve("work");
    Work.make(work);
    linli.run(work, List.of("compile", "c", "-o", "old", "--as-of", "2021-11-30"));
    linli.run(work, List.of("compile", "c", "-o", "out", "--as-of", "2021-12-31"));
    NavigableMap<String, String> before = Tree.of(work);
    List<String> words = List.of(line.split(" "));
    Launched.Run usual = linli.run(work, words);
    for (String language : List.of("zh", "en")) {
      Launched.Run full = shell(work, language, "\"$@\" > /dev/full", words);
      if (usual.out().isEmpty()) {
        assertThat(full.exit())
            .as("%s, which says nothing: %s", line, full)
            .isEqualTo(usual.exit());
      } else {
        assertThat(full.exit()).as("%s > /dev/full: %s", line, full).isEqualTo(3);
        assertThat(full.err())
            .as(line)
            .contains(language.equals("zh") ? "标准输出" : "standard output");
        Promises.isPlain(line, full.err());
      }
    }
    Launched.Run head = shell(work, "zh", "{ \"$@\"; echo \"exit $?\" >&2; } | head -n 1", words);
    assertThat(head.err()).as("%s | head -n 1", line).contains("exit " + usual.exit());
    assertThat(head.err()).as("%s | head -n 1", line).doesNotContain("标准输出", "Exception");
    assertThat(head.out().lines()).hasSizeLessThanOrEqualTo(1);
    assertThat(Tree.of(work)).as("nothing is written").isEqualTo(before);
  }

  private Launched.Run shell(Path work, String language, String script, List<String> words)
      throws Exception {
    return linli.run(
        work, Map.of("LINLI_LANG", language), List.of("sh", "-c", script, "sh"), words);
  }
}
