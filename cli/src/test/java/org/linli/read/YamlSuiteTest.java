package org.linli.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The cases of the public YAML test suite: whatever {@link PlainYaml} takes of them, it reads as
 * the full reader does. They are fetched by the profile {@code yaml-suite}.
 */
@EnabledIfSystemProperty(named = "yaml.suite", matches = ".+")
class YamlSuiteTest {
  private static final String BEFORE = "export default ";

  private final PlainYamlAgreement agreement = new PlainYamlAgreement();

  @Test
  void every_case_is_read_as_the_full_reader_reads_it_or_left_to_it() throws IOException {
    List<String> cases = cases(Path.of(System.getProperty("yaml.suite")));
    assertThat(cases).hasSizeGreaterThan(400);
    long asTheyAre = cases.stream().filter(agreement::takes).count();
    long all = asTheyAre;
    for (String text : cases) {
      all += variants(text).stream().filter(agreement::takes).count();
    }
    System.out.printf(
        "YAML test suite: %d cases, %d taken as they are, %d in records and in part%n",
        cases.size(), asTheyAre, all - asTheyAre);
    // Most cases are about what records do not have; some must be taken, or nothing was compared.
    assertThat(asTheyAre).isGreaterThan(10);
    assertThat(all).isGreaterThan(500);
  }

  /** As a record, as a value of one, below one, cut off behind each line, with other line ends. */
  private static List<String> variants(String text) {
    List<String> variants = new ArrayList<>();
    String inside = text.indent(2);
    variants.add("name: 慰问老人\n" + text);
    variants.add(text + "\nplace: 东湖区\n");
    variants.add("detail: " + text + "\nplace: 东湖区\n");
    variants.add("detail:\n" + inside + "place: 东湖区\n");
    variants.add("detail: |\n" + inside + "place: 东湖区\n");
    variants.add("detail: >-\n" + inside + "place: 东湖区\n");
    variants.add("organizations:\n" + text.indent(4).replaceFirst("^ {4}", "  - ") + "a: b\n");
    variants.add("\uFEFF" + text);
    variants.add(text.replace("\n", "\r\n"));
    variants.add(text.replace("\n", "\r"));
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      variants.add(text.substring(0, end));
      variants.add(text.substring(end + 1));
    }
    return variants;
  }

  private static List<String> cases(Path suite) throws IOException {
    ObjectMapper json = new ObjectMapper();
    JsonNode none = json.createObjectNode();
    List<String> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(suite)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".js")).sorted().toList()) {
        String module = Files.readString(file);
        int begin = module.indexOf(BEFORE);
        JsonNode read = begin < 0 ? none : json.readTree(module.substring(begin + BEFORE.length()));
        read.path("cases").forEach(each -> cases.add(each.path("yaml").asText()));
      }
    }
    return cases;
  }
}
