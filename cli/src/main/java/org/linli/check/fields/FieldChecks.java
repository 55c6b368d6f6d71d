package org.linli.check.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.linli.check.Registration;
import org.linli.finding.Observation;
import org.linli.model.Row;
import org.linli.notice.FieldSpec;
import org.linli.notice.TableSpec;

/** The checks that follow from what a pack says of a table's fields. */
public final class FieldChecks {
  private FieldChecks() {}

  /**
   * Returns a check for every constraint of every field.
   *
   * @throws java.util.regex.PatternSyntaxException if a pattern is none; the pack is checked for
   *     that before
   */
  public static List<Registration> of(TableSpec table) {
    List<Registration> checks = new ArrayList<>();
    for (FieldSpec field : table.fields()) {
      add(checks, table, field);
    }
    return List.copyOf(checks);
  }

  private static void add(List<Registration> checks, TableSpec table, FieldSpec field) {
    String name = table.name();
    Function<Row, Row> asRow = Function.identity();
    if (field.required().isPresent() || !field.requiredWhen().isEmpty()) {
      checks.add(Registration.row("value-missing", name, asRow, new Required(field)));
    }
    if (field.minimum().isPresent() || field.maximum().isPresent()) {
      checks.add(Registration.row("value-out-of-range", name, asRow, new WithinRange(field)));
    }
    if (field.minimumItems().isPresent() || field.maximumItems().isPresent()) {
      checks.add(Registration.row("items-too-many", name, asRow, new ItemsWithin(field)));
    }
    field
        .pattern()
        .map(Pattern::compile)
        .ifPresent(
            shape ->
                checks.add(
                    Registration.row("value-malformed", name, asRow, new Shaped(field, shape))));
    field
        .notBefore()
        .flatMap(table::field)
        .ifPresent(
            earlier ->
                checks.add(
                    Registration.row("date-before", name, asRow, new NotBefore(field, earlier))));
    field
        .refersTo()
        .ifPresent(
            target ->
                checks.add(
                    Registration.row("reference-unknown", name, asRow, new Refers(field, target))));
    if (field.unique() != FieldSpec.Uniqueness.NONE) {
      checks.add(Registration.table("value-repeated", name, asRow, new Unique(field)));
    }
  }

  /**
   * Returns an observation about a field of a row: its cell, its text as submitted and its clause.
   */
  static Observation about(String rule, Row row, FieldSpec field) {
    Observation seen = Observation.of(rule, row.at(field.key())).under(field.clause());
    return row.stated(field.key()).map(seen::withValue).orElse(seen);
  }
}
