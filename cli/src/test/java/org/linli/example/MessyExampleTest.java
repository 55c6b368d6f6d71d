package org.linli.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.finding.Finding;
import org.linli.finding.Severity;

/** The table in {@code examples/messy/README.md} is a promise to its readers; here it is kept. */
class MessyExampleTest {
  /** File, line and rule; a dash stands for none. */
  private static final Pattern ROW =
      Pattern.compile("\\| (\\S+) \\| (\\d+|—) \\| ([a-z-]+) \\| .+ / .+ \\|");

  @Test
  void the_district_has_the_troubles_that_its_readme_lists_and_no_others() throws IOException {
    assertThat(found()).containsExactlyInAnyOrderElementsOf(promised());
  }

  @Test
  void more_than_fifty_kinds_of_trouble_are_shown() throws IOException {
    assertThat(promised().stream().map(row -> row.substring(row.lastIndexOf(' ') + 1)).distinct())
        .hasSizeGreaterThan(50);
  }

  private static List<String> promised() throws IOException {
    try (Stream<String> lines =
        Files.lines(Examples.MESSY.resolve("README.md"), StandardCharsets.UTF_8)) {
      return lines
          .map(ROW::matcher)
          .filter(Matcher::matches)
          .map(row -> row.group(1) + " " + row.group(2) + " " + row.group(3))
          .toList();
    }
  }

  private static List<String> found() throws IOException {
    return Examples.survey(Examples.MESSY, "360102").listed(Severity.INFO).stream()
        .map(MessyExampleTest::row)
        .toList();
  }

  private static String row(Finding finding) {
    String file = finding.at().file().orElse("—");
    String line = finding.at().line().map(String::valueOf).orElse("—");
    return file + " " + line + " " + finding.rule();
  }
}
