package org.linli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linli.check.TablePass.Run;
import org.linli.check.fields.FieldChecks;
import org.linli.notice.FieldSpec;
import org.linli.notice.FieldType;
import org.linli.notice.TableSpec;

/**
 * What is done with the rows of one table, worked out once for all units. Nobody changes the
 * arrays. Safe for threads.
 */
final class TablePlan {
  private final String name;
  private final boolean activities;
  private final FieldSpec[] fields;
  private final String[] held;
  private final FieldSpec[] unique;
  private final String[] images;
  private final List<Registration> checks;
  private final @Nullable Run[] ready;

  private TablePlan(
      String name, List<FieldSpec> fields, List<String> held, List<Registration> checks) {
    this.name = name;
    this.activities = name.equals(ActivityKeys.TABLE);
    this.fields = fields.toArray(FieldSpec[]::new);
    this.held = held.toArray(String[]::new);
    this.unique =
        fields.stream()
            .filter(field -> field.unique() == FieldSpec.Uniqueness.CAMPAIGN)
            .toArray(FieldSpec[]::new);
    this.images =
        fields.stream()
            .filter(field -> field.type() == FieldType.PATHS)
            .map(FieldSpec::key)
            .toArray(String[]::new);
    this.checks = List.copyOf(checks);
    this.ready =
        checks.stream()
            .map(each -> each.check() instanceof RowCheck<?> ? TablePass.of(each) : null)
            .toArray(Run[]::new);
  }

  /**
   * Makes the plan of a table.
   *
   * @param registered the checks of the rules
   * @param lookedUp fields, as {@code needs.id}, by which rows of other tables may refer to rows
   */
  static TablePlan of(TableSpec table, List<Registration> registered, Set<String> lookedUp) {
    List<Registration> checks = new ArrayList<>(FieldChecks.of(table));
    registered.forEach(each -> checks.addAll(each.of(table)));
    List<String> held =
        table.columns().keys().stream()
            .filter(key -> lookedUp.contains(table.name() + "." + key))
            .toList();
    return new TablePlan(table.name(), table.fields(), held, checks);
  }

  /** Makes the plan of a table that the notice does not have. */
  static TablePlan unknown(String name) {
    return new TablePlan(name, List.of(), List.of(), List.of());
  }

  String name() {
    return name;
  }

  boolean isActivities() {
    return activities;
  }

  /** Returns its fields in order. */
  FieldSpec[] fields() {
    return fields;
  }

  /** Returns the keys of its fields by which other rows may refer to its rows. */
  String[] held() {
    return held;
  }

  /** Returns its fields that no two rows of the campaign may share a value of. */
  FieldSpec[] unique() {
    return unique;
  }

  /** Returns the keys of its fields that may name images. */
  String[] images() {
    return images;
  }

  /** Returns the checks of its rows and of the whole table, by number. */
  List<Registration> checks() {
    return checks;
  }

  /**
   * Returns the same ready to run, with room for those of whole tables, which each pass begins
   * anew.
   */
  @Nullable Run[] runs() {
    return ready.clone();
  }
}
