package org.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples' reports and those of each of their units, as an editor of documents reads them. */
class ReportsReadTest {
  private static final Pattern NOTHING = Pattern.compile("(?<![0-9.])0(%|个|场|家|人次|户|件|元|条)");

  /** The heading of a table below which no row stands. */
  private static final Pattern EMPTY_TABLE = Pattern.compile("\\|[-:|]+\\|\\n(?!\\|)");

  /** A heading below which stands another that is not its own part, or the end. */
  private static final Pattern EMPTY_PART =
      Pattern.compile("(?m)^### .*\\n\\s*(?=###? |> 数据说明|---$)|^## [^附].*\\n\\s*(?=## |---$)");

  /** A page's title that says the place twice: 青海省青海省推进…. */
  private static final Pattern TWICE = Pattern.compile("<title>(.{2,})\\1");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "qinghai-2022, prefecture",
    "yubei-2021-145, township",
    "yubei-2021-114, township",
    "national-2021, county",
    "messy, township",
  })
  void nothing_is_told_of_nothing(String example, String level) throws IOException {
    String campaign = Path.of("../examples", example).toAbsolutePath().toString();
    InProcess.Run run =
        InProcess.run(
            folder,
            Map.of(),
            "compile",
            campaign,
            "-o",
            "out",
            "--each",
            level,
            "--fail-on",
            "never");
    assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.CLEAN);

    List<Path> reports;
    try (var files = Files.walk(folder)) {
      reports = files.filter(file -> file.endsWith("summary.md")).sorted().toList();
    }
    assertThat(reports).hasSizeGreaterThan(5);
    for (Path report : reports) {
      String text = Files.readString(report);
      assertThat(text).as(report.toString()).doesNotContainPattern(EMPTY_TABLE);
      assertThat(text).as(report.toString()).doesNotContainPattern(EMPTY_PART);
      assertThat(text.lines().filter(line -> !line.startsWith("|")))
          .as(report.toString())
          .noneMatch(line -> NOTHING.matcher(line).find())
          .noneMatch(line -> line.contains("”、“") && line.startsWith("截至"));
      assertThat(Files.readString(report.resolveSibling("dashboard.html")))
          .as(report.toString())
          .contains("<title>")
          .doesNotContainPattern(TWICE);
    }
  }
}
