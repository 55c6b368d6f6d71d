package org.linli.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.linli.finding.RuleId;
import org.linli.model.Row;
import org.linli.notice.FieldSpec;
import org.linli.notice.TableSpec;

/**
 * A check and the rule that it is named after: a line in the register.
 *
 * @param rule the rule that it reports, or the first of them; a crash is reported under this name
 * @param table the table whose rows it looks at; empty for rows of every table, and for a check of
 *     units or of the campaign
 * @param check of rows or tables as {@code Row}s, whatever view of them its author wanted
 */
public record Registration(RuleId rule, Optional<String> table, Check check) {

  /** Registers a check of single rows. */
  public static <T> Registration row(
      String rule, String table, Function<Row, T> view, RowCheck<T> check) {
    RowCheck<Row> ofRows = (row, context, out) -> check.check(view.apply(row), context, out);
    return new Registration(new RuleId(rule), Optional.of(table), ofRows);
  }

  /** Registers a check of fields of every table, those that only a pack knows among them. */
  public static Registration field(String rule, FieldCheck check) {
    return new Registration(new RuleId(rule), Optional.empty(), check);
  }

  /** Returns the checks of a table's rows that this one comes to; none if it looks elsewhere. */
  List<Registration> of(TableSpec ofTable) {
    if (check instanceof FieldCheck fields) {
      return ofTable.fields().stream()
          .filter(fields::looksAt)
          .map(field -> row(rule.text(), ofTable.name(), row -> row, of(fields, field)))
          .toList();
    }
    return table.filter(ofTable.name()::equals).isPresent() ? List.of(this) : List.of();
  }

  private static RowCheck<Row> of(FieldCheck check, FieldSpec field) {
    return (row, context, out) -> check.check(row, field, out);
  }

  /** Registers a check of a unit's whole table. */
  public static <T> Registration table(
      String rule, String table, Function<Row, T> view, TableCheck<T> check) {
    return new Registration(new RuleId(rule), Optional.of(table), new ViewedTable<>(view, check));
  }

  /** Registers a check of units. */
  public static Registration unit(String rule, UnitCheck check) {
    return new Registration(new RuleId(rule), Optional.empty(), check);
  }

  /** Registers a check of the campaign. */
  public static Registration campaign(String rule, CampaignCheck check) {
    return new Registration(new RuleId(rule), Optional.empty(), check);
  }

  private record ViewedTable<T>(Function<Row, T> view, TableCheck<T> check)
      implements TableCheck<Row> {
    @Override
    public Optional<String> asks() {
      return check.asks();
    }

    @Override
    public boolean spansFiles() {
      return check.spansFiles();
    }

    @Override
    public Look<Row> begin(Context context) {
      Look<T> look = check.begin(context);
      return look instanceof Nothing ? Look.nothing() : new Viewed<>(view, look);
    }
  }

  private record Viewed<T>(Function<Row, T> view, TableCheck.Look<T> look)
      implements TableCheck.Look<Row> {
    @Override
    public void row(Row row, Sink out) {
      look.row(view.apply(row), out);
    }

    @Override
    public void end(Sink out) {
      look.end(out);
    }

    @Override
    public Optional<Consumer<Row>> counted() {
      return look.counted().map(taker -> row -> taker.accept(view.apply(row)));
    }
  }
}
