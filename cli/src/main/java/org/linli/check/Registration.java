package org.linli.check;

import java.util.Optional;
import java.util.function.Function;
import org.linli.finding.RuleId;
import org.linli.model.Row;

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

  /** Registers a check of single rows of every table, those that only a pack knows among them. */
  public static Registration anyRow(String rule, RowCheck<Row> check) {
    return new Registration(new RuleId(rule), Optional.empty(), check);
  }

  /** Returns whether it looks at rows of this table. */
  boolean looksAt(String name) {
    return table.isEmpty() ? check instanceof RowCheck<?> : table.get().equals(name);
  }

  /** Registers a check of a unit's whole table. */
  public static <T> Registration table(
      String rule, String table, Function<Row, T> view, TableCheck<T> check) {
    TableCheck<Row> ofRows = context -> new Viewed<>(view, check.begin(context));
    return new Registration(new RuleId(rule), Optional.of(table), ofRows);
  }

  /** Registers a check of units. */
  public static Registration unit(String rule, UnitCheck check) {
    return new Registration(new RuleId(rule), Optional.empty(), check);
  }

  /** Registers a check of the campaign. */
  public static Registration campaign(String rule, CampaignCheck check) {
    return new Registration(new RuleId(rule), Optional.empty(), check);
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
  }
}
