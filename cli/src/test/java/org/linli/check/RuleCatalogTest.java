package org.linli.check;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.Golden;
import org.linli.finding.RuleId;

/** Rules about the rules. */
class RuleCatalogTest {
  private static final RuleCatalog CATALOG = RuleCatalog.standard();
  private static final Path SOURCES = Path.of("src/main/java/org/linli");
  private static final Path PAGES = Path.of("src/main/resources/org/linli/check/rules");
  private static final Path INDEX = PAGES.resolve("rules.index");
  private static final Path DOCUMENTATION = Path.of("docs/rules/README.md");

  /** Where a stage names a rule: the calls that take a rule's id first. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:Observation\\s*\\.of|Remark\\s*\\.of|new Remark|\\.found|trouble|refused|problem|Registration\\.\\w+|about|new RuleId)"
              + "\\(\\s*\"([a-z]+(?:-[a-z0-9]+)+)\"");

  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

  @Test
  void the_index_says_what_the_pages_say() throws IOException {
    StringBuilder index = new StringBuilder();
    try (Stream<Path> files = Files.list(PAGES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".md")).sorted().toList()) {
        RulePage page = RulePages.parse(Files.readString(file));
        assertThat(file).hasFileName(page.id() + ".md");
        index.append(
            "%s %s %s\n".formatted(page.id(), page.scope().word(), page.severity().word()));
      }
    }
    Golden.assertIsOnFile(INDEX, sortedLines(index.toString()));
  }

  @Test
  void the_list_of_rules_in_the_documentation_is_up_to_date() throws IOException {
    StringBuilder table = new StringBuilder();
    table.append("# 规则一览 / The rules\n\n");
    table.append(
        "`linli explain RULE` 显示一条规则的说明和例子。/ shows a rule with its reasons and examples.\n\n");
    table.append(
        "| 规则 / rule | 级别 / severity | 范围 / scope | 内容 / what it says |\n|---|---|---|---|\n");
    for (RulePage page : CATALOG.pages()) {
      table.append(
          "| [%s](../../src/main/resources/org/linli/check/rules/%s.md) | %s | %s | %s |\n"
              .formatted(
                  page.id(),
                  page.id(),
                  page.severity().word(),
                  page.scope().word(),
                  MessageTemplate.open(page.zh().message()).replace("|", "\\|")));
    }
    Golden.assertIsOnFile(DOCUMENTATION, table.toString());
  }

  @Test
  void every_rule_speaks_both_languages() {
    assertThat(CATALOG.pages())
        .allSatisfy(
            page -> {
              assertThat(page.zh().message()).as(page.id() + " zh").containsPattern(CHINESE);
              assertThat(page.zh().hint()).as(page.id() + " zh").containsPattern(CHINESE);
              assertThat(page.en().message()).as(page.id() + " en").containsPattern("[a-z]{2}");
              assertThat(page.en().hint()).as(page.id() + " en").containsPattern("[a-z]{2}");
              assertThat(page.body())
                  .contains("## 为什么 / Why")
                  .contains("## 不正确 / Bad")
                  .contains("## 正确 / Good");
            });
  }

  @Test
  void both_languages_name_the_same_facts_or_fewer_than_are_given() {
    assertThat(CATALOG.pages())
        .allSatisfy(
            page ->
                assertThat(MessageTemplate.facts(page.en().message()))
                    .as(page.id().text())
                    .isEqualTo(MessageTemplate.facts(page.zh().message())));
  }

  @Test
  void every_rule_that_the_program_names_has_a_page() throws IOException {
    Set<String> ids = CATALOG.ids().stream().map(RuleId::text).collect(toCollection(TreeSet::new));
    assertThat(ids).containsAll(named());
  }

  @Test
  void every_page_without_an_example_is_of_a_rule_that_the_program_names() throws IOException {
    Set<String> named = named();
    assertThat(CATALOG.pages())
        .filteredOn(page -> ExamplePage.of(page).bad().isEmpty())
        .extracting(page -> page.id().text())
        .isSubsetOf(named);
  }

  @Test
  void checks_are_registered_in_order_and_under_rules_that_have_pages() {
    List<RuleId> rules = CATALOG.checks().stream().map(Registration::rule).toList();
    assertThat(rules).isSorted();
    assertThat(CATALOG.ids()).containsAll(rules);
  }

  @Test
  void an_unknown_rule_has_no_page() {
    RuleId unknown = new RuleId("no-such-rule");
    assertThat(CATALOG.page(unknown)).isEmpty();
    assertThat(CATALOG.severity(unknown)).isEmpty();
  }

  @Test
  void front_matter_of_another_shape_is_refused() {
    assertThrows(IllegalStateException.class, () -> RulePages.parse("# no front matter\n"));
    assertThrows(
        IllegalStateException.class, () -> RulePages.parse("---\nrule: a-b\nrule: a-b\n---\n"));
    assertThrows(
        IllegalStateException.class, () -> RulePages.parse("---\nrule: a-b\nscope: row\n---\n"));
  }

  private static Set<String> named() throws IOException {
    Set<String> named = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Matcher matcher = NAMED.matcher(Files.readString(file));
        while (matcher.find()) {
          named.add(matcher.group(1));
        }
      }
    }
    return named;
  }

  private static String sortedLines(String text) {
    return text.lines().sorted().map(line -> line + "\n").reduce("", String::concat);
  }
}
