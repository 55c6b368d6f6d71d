package org.linli.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.finding.Severity;
import org.linli.model.Columns;
import org.linli.notice.Trouble.DidYouMean;
import org.linli.value.Period.Precision;

/** Makes tables and fields of a pack's settings. */
final class TableBinder {
  private static final List<String> REQUIRED_WORDS =
      List.of("true", "false", "error", "warning", "info");

  private final Problems problems;

  TableBinder(Problems problems) {
    this.problems = problems;
  }

  /** Returns a table. */
  TableSpec table(String name, Settings table) {
    List<FieldSpec> fields = new ArrayList<>();
    Optional<String> clause = table.text("clause");
    table.byName("fields").forEach((key, field) -> fields.add(field(key, field, clause)));
    List<String> keys = fields.stream().map(FieldSpec::key).toList();
    return new TableSpec(
        name, table.text("title").orElse(name), fields, new Columns(name, keys), clause);
  }

  private FieldSpec field(String key, Settings field, Optional<String> ofTable) {
    Settings within = field.below("within");
    Settings items = field.below("items");
    Settings required = field.below("required");
    return new FieldSpec(
        key,
        field.texts("headings"),
        field.text("type").flatMap(FieldType::ofWord).orElse(FieldType.TEXT),
        required(field),
        required.textsByName("when"),
        field.each("in").stream().map(TableBinder::option).toList(),
        within.number("min"),
        within.number("max"),
        items.integer("min"),
        items.integer("max"),
        field.text("pattern"),
        uniqueness(field),
        field.text("refers-to"),
        field.text("not-before"),
        field.text("precise-to").flatMap(Precision::ofWord).orElse(Precision.DAY),
        field.text("or"),
        field.text("clause").or(() -> ofTable),
        Map.copyOf(field.textsByName("hint")));
  }

  private static FieldSpec.Uniqueness uniqueness(Settings field) {
    if (field.says("unique", "campaign")) {
      return FieldSpec.Uniqueness.CAMPAIGN;
    }
    return field.says("unique", "true") ? FieldSpec.Uniqueness.UNIT : FieldSpec.Uniqueness.NONE;
  }

  /** {@code true} and a severity stand alone; a map says when, and how grave it is then. */
  private Optional<Severity> required(Settings field) {
    Optional<Settings> conditional = field.given("required");
    if (conditional.isPresent()) {
      String severity = conditional.get().text("severity").orElse("error");
      return Severity.ofWord(severity);
    }
    String word = field.text("required").orElse("false");
    if (!REQUIRED_WORDS.contains(word)) {
      problems.add(
          field.scalar("required").orElseThrow(),
          Trouble.NOT_LISTED,
          word,
          DidYouMean.of(word, REQUIRED_WORDS));
    }
    return word.equals("true") ? Optional.of(Severity.ERROR) : Severity.ofWord(word);
  }

  private static FieldSpec.Option option(Settings option) {
    return new FieldSpec.Option(option.words("id"), option.words("name"), option.texts("aliases"));
  }
}
