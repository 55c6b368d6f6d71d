package org.linli.notice;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.linli.notice.Trouble.DidYouMean;
import org.linli.value.Text;

/** Proves that a pack's tables, and the forms that are made of them, fit together. */
final class TableChecks {
  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
  private static final List<String> DATES = List.of("date", "period");

  private final Settings pack;
  private final Problems problems;
  private final Map<String, Settings> tables;

  TableChecks(Settings pack, Problems problems) {
    this.pack = pack;
    this.problems = problems;
    this.tables = pack.byName("tables");
  }

  /** Reports what does not fit. */
  void prove() {
    tables.forEach(
        (name, table) -> {
          proveHeadings(table);
          table.byName("fields").forEach((key, field) -> proveField(name, table, key, field));
        });
    for (Settings form : pack.each("forms")) {
      proveForm(form);
    }
  }

  private void proveHeadings(Settings table) {
    Map<String, String> owners = new HashMap<>();
    table
        .byName("fields")
        .forEach(
            (key, field) -> {
              owners.putIfAbsent(bare(key), key);
              Optional<YamlNode> headings = field.node("headings");
              if (headings.isPresent() && headings.get() instanceof YamlList list) {
                for (YamlNode heading : list.items()) {
                  proveHeading(owners, key, (YamlScalar) heading);
                }
              }
            });
  }

  private void proveHeading(Map<String, String> owners, String key, YamlScalar heading) {
    String owner = owners.putIfAbsent(bare(heading.text()), key);
    if (owner != null && !owner.equals(key)) {
      problems.add(heading, Trouble.AMBIGUOUS_HEADING, heading.text(), owner, key);
    }
  }

  private void proveField(String tableName, Settings table, String name, Settings field) {
    Map<String, Settings> fields = table.byName("fields");
    for (String key : List.of("not-before", "or")) {
      field.scalar(key).ifPresent(other -> proveSibling(tableName, fields, other));
    }
    field.scalar("not-before").ifPresent(other -> proveDate(fields, other));
    if (!field.says("type", "date")) {
      field
          .scalar("precise-to")
          .ifPresent(precision -> problems.add(precision, Trouble.NOT_A_DATE_FIELD, name));
    }
    field.scalar("refers-to").ifPresent(this::proveReference);
    field.scalar("pattern").ifPresent(this::provePattern);
    proveOptions(field);
    for (YamlMap.Entry when : field.below("required").below("when").map().entries()) {
      proveSibling(tableName, fields, when.key());
      proveWhen(fields, when);
    }
  }

  private void proveSibling(String table, Map<String, Settings> fields, YamlScalar key) {
    if (!fields.containsKey(key.text())) {
      DidYouMean guess = DidYouMean.of(key.text(), fields.keySet());
      problems.add(key, Trouble.UNKNOWN_FIELD, table, key.text(), guess);
    }
  }

  private void proveDate(Map<String, Settings> fields, YamlScalar key) {
    Settings field = fields.get(key.text());
    if (field != null && !DATES.contains(field.words("type"))) {
      problems.add(key, Trouble.NOT_A_DATE_FIELD, key.text());
    }
  }

  private void proveWhen(Map<String, Settings> fields, YamlMap.Entry when) {
    Settings condition = fields.get(when.key().text());
    if (condition != null && when.value() instanceof YamlScalar value) {
      proveValue(value, condition, problems);
    }
  }

  /** A condition on an enum names one of its values, and one on a yes or no either of these. */
  static void proveValue(YamlScalar value, Settings field, Problems problems) {
    List<String> known = List.of();
    if (field.says("type", "enum")) {
      known = field.each("in").stream().map(option -> option.words("id")).toList();
    } else if (field.says("type", "yes-no")) {
      known = List.of("yes", "no");
    }
    if (!known.isEmpty() && !known.contains(value.text())) {
      problems.addUnknown(value, Trouble.NOT_LISTED, value.text(), known);
    }
  }

  private void proveReference(YamlScalar reference) {
    List<String> parts = List.of(reference.text().split("\\.", -1));
    Settings table = tables.get(parts.get(0));
    if (table == null) {
      problems.addUnknown(reference, Trouble.UNKNOWN_TABLE, parts.get(0), tables.keySet());
    } else if (parts.size() == 2 && !table.byName("fields").containsKey(parts.get(1))) {
      DidYouMean guess = DidYouMean.of(parts.get(1), table.byName("fields").keySet());
      problems.add(reference, Trouble.UNKNOWN_FIELD, parts.get(0), parts.get(1), guess);
    }
  }

  private void provePattern(YamlScalar pattern) {
    try {
      Pattern.compile(pattern.text());
    } catch (PatternSyntaxException wrong) {
      problems.add(pattern, Trouble.BAD_EXPRESSION, wrong.getDescription());
    }
  }

  /** No two values of an enum are spelled alike. */
  private void proveOptions(Settings field) {
    Map<String, String> owners = new HashMap<>();
    for (Settings option : field.each("in")) {
      String id = option.words("id");
      for (String key : List.of("id", "name", "aliases")) {
        for (String spelling : option.texts(key)) {
          String owner = owners.putIfAbsent(spelling, id);
          if (owner != null && !owner.equals(id)) {
            problems.add(option.map(), Trouble.AMBIGUOUS_NAME, spelling, owner, id);
          }
        }
      }
    }
  }

  private void proveForm(Settings form) {
    Optional<YamlScalar> name = form.scalar("table");
    if (name.isEmpty()) {
      return;
    }
    Settings table = tables.get(name.get().text());
    if (table == null) {
      problems.addUnknown(name.get(), Trouble.UNKNOWN_TABLE, name.get().text(), tables.keySet());
    } else {
      proveColumns(form, name.get().text(), table.byName("fields"));
    }
  }

  private void proveColumns(Settings form, String table, Map<String, Settings> fields) {
    for (String key : List.of("columns", "parts")) {
      for (Settings column : form.each(key)) {
        column.scalar("key").ifPresent(field -> proveSibling(table, fields, field));
        proveColumns(column, table, fields);
      }
    }
  }

  /**
   * A reader of tables may leave out brackets, white space and width: so no two may differ by those
   * alone.
   */
  private static String bare(String heading) {
    String folded = Text.folded(heading).toLowerCase(Locale.ROOT);
    String bare = BRACKETS.matcher(folded).replaceAll("");
    return bare.isEmpty() ? folded : bare;
  }
}
