package org.linli.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.check.RuleCatalog;
import org.linli.finding.RuleId;

/** The table that says where each demand of the five notices is met tells the truth. */
class ChecklistTest {
  private static final Path TEMPLATES = Path.of("..", "templates");
  private static final int ITEMS = 60;
  private static final int FIELDS_OF_THE_FORMS = 16;
  private static final String NOT_APPLICABLE = "不适用";
  private static final Pattern SPAN = Pattern.compile("`([^`]*)`");
  private static final RuleCatalog RULES = RuleCatalog.standard();

  /**
   * A row.
   *
   * @param item its number, or a form's field
   * @param answer where the demand is met
   * @param remark what else is to be said
   */
  private record Row(String item, String answer, String remark) {
    boolean numbered() {
      return item.matches("[0-9]+");
    }

    Stream<String> names() {
      return SPAN.matcher(answer).results().map(span -> span.group(1));
    }
  }

  @Test
  void every_item_has_a_row_and_only_one() {
    assertThat(rows().filter(Row::numbered).map(Row::item))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, ITEMS).mapToObj(Integer::toString).toList());
    assertThat(rows().filter(row -> !row.numbered())).hasSize(FIELDS_OF_THE_FORMS);
  }

  @Test
  void every_row_points_at_something_or_gives_a_reason() {
    assertThat(rows())
        .isNotEmpty()
        .allMatch(
            row ->
                row.names().findAny().isPresent()
                    || row.answer().equals(NOT_APPLICABLE) && row.remark().length() > 10);
  }

  @Test
  void whatever_a_row_points_at_is_there() {
    assertThat(
            rows()
                .flatMap(
                    row ->
                        row.names()
                            .filter(name -> !isThere(name))
                            .map(name -> row.item + " " + name)))
        .isEmpty();
  }

  @Test
  void names_stand_nowhere_but_where_they_are_proved() {
    long inRows = rows().mapToLong(row -> row.names().count()).sum();

    assertThat(SPAN.matcher(checklist()).results().count()).isEqualTo(inRows);
  }

  @Test
  void a_name_that_nothing_bears_is_noticed() {
    assertThat(
            Stream.of(
                "rule:deadline-mist",
                "jiangxi-2021:tables.projects",
                "report:_shared/report/blocks.ftl#needsPart",
                "report:jiangxi-2021/report/summary.ftl",
                "unit:liaisons.mail",
                "json:by_weekday",
                "case:national-2021/没有",
                "tables.needs"))
        .noneMatch(ChecklistTest::isThere);
  }

  private static boolean isThere(String name) {
    int colon = name.indexOf(':');
    String place = name.substring(colon + 1);
    return switch (name.substring(0, Math.max(0, colon))) {
      case "" -> false;
      case "rule" -> RULES.ids().contains(new RuleId(place));
      case "report" -> isTemplate(place);
      case "unit" -> isProperty("unit", place);
      case "json" -> isProperty("report", place);
      case "case" -> isCase(place);
      default -> PackPath.leadsSomewhere(name.substring(0, colon), place);
    };
  }

  private static boolean isTemplate(String place) {
    Matcher parts = Pattern.compile("([^#]+\\.ftl)(?:#(\\w+))?").matcher(place);
    return parts.matches()
        && Files.isRegularFile(TEMPLATES.resolve(parts.group(1)))
        && (parts.group(2) == null
            || text(parts.group(1)).matches("(?s).*<#macro " + parts.group(2) + "[ >].*"));
  }

  /** Packs keep their cases in a folder {@code cases/}, the name of which goes without saying. */
  private static boolean isCase(String place) {
    Path found = TEMPLATES.resolve(place.replaceFirst("/", "/cases/"));
    return Files.isRegularFile(found.resolve("expected.yaml"));
  }

  private static boolean isProperty(String schema, String place) {
    JsonNode node = schema(schema);
    for (String step : List.of(place.split("\\.", -1))) {
      node = node.has("items") ? node.path("items") : node;
      node = node.path("properties").path(step);
    }
    return !node.isMissingNode();
  }

  private static JsonNode schema(String name) {
    try (var in = ChecklistTest.class.getResourceAsStream("/schemas/" + name + ".schema.json")) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Row> rows() {
    return checklist()
        .lines()
        .dropWhile(line -> !line.startsWith("### "))
        .filter(line -> line.startsWith("| ") && !line.contains("在哪里落实"))
        .map(line -> List.of(line.substring(1, line.length() - 1).split("\\|", -1)))
        .map(
            cells ->
                new Row(
                    cells.get(0).strip(),
                    cells.get(cells.size() - 2).strip(),
                    cells.get(cells.size() - 1).strip()));
  }

  /** The last part of the page on packs. */
  private static String checklist() {
    String page = text("README.md");
    return page.substring(page.indexOf("## 五份通知逐项落实"));
  }

  private static String text(String file) {
    try {
      return Files.readString(TEMPLATES.resolve(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
