package org.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void the_pages_are_written() {
    InProcess.Run run = InProcess.run(folder, Map.of("LINLI_LOCALE", "en"), "man", "pages");
    assertThat(run.exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("pages");
  }

  @Test
  void every_command_has_a_page_in_both_languages() throws IOException {
    for (String command : Main.program().getSubcommands().keySet()) {
      assertThat(page("man1/linli-" + command)).contains(".SH \"NAME\"", ".SH \"EXIT STATUS\"");
      assertThat(page("zh_CN/man1/linli-" + command)).contains(".SH \"名称\"", ".SH \"退出状态\"");
    }
  }

  @Test
  void a_page_names_synopsis_options_variables_and_where_to_read_on() throws IOException {
    assertThat(page("man1/linli-compile"))
        .startsWith(".TH \"LINLI\\-COMPILE\" \"1\" ")
        .contains("\\fBlinli compile\\fR [\\fIOPTIONS\\fR] \\fB\\-\\-output\\fR=\\fIOUT\\fR")
        .contains("\\fB\\-o\\fR \\fIOUT\\fR, \\fB\\-\\-output\\fR=\\fIOUT\\fR")
        .contains("[LINLI_FAIL_ON]", "\\fBlinli\\fR(1)")
        .doesNotContain("LINLI_HELP");
    assertThat(page("man1/linli"))
        .contains("linli\\-check\\fR(1)", "SOURCE_DATE_EPOCH", "config.yaml", "LINLI_JAVA_OPTS");
  }

  @Test
  void english_pages_hold_no_chinese_but_the_programs_own_name() throws IOException {
    try (Stream<Path> pages = Files.list(folder.resolve("pages/man1"))) {
      for (Path page : pages.toList()) {
        assertThat(Files.readString(page)).doesNotContainPattern("[\\u4e00-\\u9fa5]");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"man", "mandoc"})
  void those_who_show_pages_find_no_fault(String reader) throws Exception {
    assumeTrue(
        Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
            .anyMatch(place -> Files.isExecutable(Path.of(place, reader))),
        () -> reader + " is not installed here, so it is not asked");
    try (Stream<Path> pages = Files.walk(folder.resolve("pages"))) {
      for (Path page : pages.filter(Files::isRegularFile).toList()) {
        assertThat(faults(reader, page)).as(page.toString()).isEmpty();
      }
    }
  }

  private String faults(String reader, Path page) throws Exception {
    List<String> command =
        reader.equals("man")
            ? List.of("man", "--warnings", "-l", "-Tutf8", page.toString())
            : List.of("mandoc", "-Tlint", "-Wwarning", page.toString());
    Path said = folder.resolve("said.txt");
    ProcessBuilder builder = new ProcessBuilder(command);
    if (reader.equals("man")) {
      builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(said.toFile());
    } else {
      builder.redirectErrorStream(true).redirectOutput(said.toFile());
    }
    builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8", "MANWIDTH", "100"));
    builder.start().waitFor();
    return Files.readString(said);
  }

  private String page(String name) throws IOException {
    return Files.readString(folder.resolve("pages/" + name + ".1"));
  }
}
