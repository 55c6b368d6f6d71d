package org.linli.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.linli.cli.CampaignLaw;
import org.linli.discover.NameLaw;
import org.linli.intake.FormLaw;
import org.linli.notice.SettingsLaw;
import org.linli.read.CsvLaw;
import org.linli.read.EncodingLaw;
import org.linli.read.WorkbookLaw;
import org.linli.read.YamlLaw;
import org.linli.render.document.MarkupLaw;
import org.linli.render.findings.LogLaw;
import org.linli.render.workbook.SpreadsheetLaw;
import org.linli.value.ValueLaw;

/**
 * The laws hold for every input on file: those that once broke one, and those that a search begins
 * with. The search itself is {@code mvn verify -Pfuzz}.
 */
class LawsTest {
  private static final Path INPUTS = Path.of("src/test/resources/org/linli/fuzz");
  private static final Path SEARCHES = Path.of("src/fuzz/java/org/linli/fuzz");
  private static final Path WORDS = Path.of("src/fuzz/resources/org/linli/fuzz/words.dict");

  private static final Map<String, Callable<Law>> LAWS =
      Map.ofEntries(
          Map.entry("Campaign", CampaignLaw::new),
          Map.entry("Csv", CsvLaw::new),
          Map.entry("Encoding", EncodingLaw::new),
          Map.entry("Form", FormLaw::new),
          Map.entry("Log", LogLaw::new),
          Map.entry("Markup", MarkupLaw::new),
          Map.entry("Name", NameLaw::new),
          Map.entry("Settings", SettingsLaw::new),
          Map.entry("Spreadsheet", SpreadsheetLaw::new),
          Map.entry("Value", ValueLaw::new),
          Map.entry("Workbook", WorkbookLaw::new),
          Map.entry("Yaml", YamlLaw::new));

  @TestFactory
  Stream<DynamicContainer> every_law_holds_for_every_input_on_file() {
    return LAWS.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(law -> DynamicContainer.dynamicContainer(law.getKey(), tests(law)));
  }

  private static Stream<DynamicTest> tests(Map.Entry<String, Callable<Law>> named) {
    try {
      Law law = named.getValue().call();
      return files(INPUTS.resolve(named.getKey() + "FuzzInputs")).stream()
          .map(
              input ->
                  DynamicTest.dynamicTest(
                      input.getFileName().toString(), () -> law.holds(Files.readAllBytes(input))));
    } catch (Exception failed) {
      throw new IllegalStateException("no inputs: " + named.getKey(), failed);
    }
  }

  @Test
  void every_law_is_searched_and_has_inputs() throws IOException {
    assertThat(files(SEARCHES).stream().map(file -> file.getFileName().toString()))
        .containsExactlyInAnyOrderElementsOf(
            LAWS.keySet().stream().map(name -> name + "Fuzz.java").toList());
    for (String name : LAWS.keySet()) {
      assertThat(files(INPUTS.resolve(name + "FuzzInputs"))).as(name).isNotEmpty();
    }
  }

  @Test
  void the_words_of_a_search_are_spelt_as_their_names() throws IOException {
    List<String> words = Files.readAllLines(WORDS);
    assertThat(words).hasSizeGreaterThan(100);
    for (String word : words) {
      String name = word.substring(0, word.indexOf('"') < 0 ? 0 : word.indexOf('=', 1));
      if (name.chars().anyMatch(c -> c > 0x7F)) {
        assertThat(spelt(word.substring(name.length() + 2, word.length() - 1))).isEqualTo(name);
      }
    }
  }

  private static String spelt(String escaped) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < escaped.length(); i++) {
      boolean byNumber = escaped.startsWith("\\x", i);
      bytes.write(
          byNumber ? Integer.parseInt(escaped.substring(i + 2, i + 4), 16) : escaped.charAt(i));
      i += byNumber ? 3 : 0;
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
