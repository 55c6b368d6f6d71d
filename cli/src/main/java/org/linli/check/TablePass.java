package org.linli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.linli.finding.Location;
import org.linli.finding.RuleId;
import org.linli.model.Quiet;
import org.linli.model.Row;
import org.linli.model.Watch;

/**
 * One table of a unit in a pass: the checks that look at its rows, what else is done with them, and
 * how many there were so far. Not safe for threads.
 */
final class TablePass {
  private final TablePlan plan;
  private final @Nullable Run[] runs;
  private final List<Consumer<Row>> told = new ArrayList<>();

  /** The checks that need not look at any row of this unit. */
  private final Quiet asleep = Quiet.learning();

  private long counted;
  private long rejected;
  private long duplicate;

  /**
   * A check of one table in this pass.
   *
   * @param look begun for this table, if it is a check of tables
   */
  record Run(RuleId rule, RowCheck<Row> check, Optional<TableCheck.Look<Row>> look) {}

  private TablePass(TablePlan plan, @Nullable Run[] runs) {
    this.plan = plan;
    this.runs = runs;
    for (int i = 0; i < runs.length; i++) {
      Run run = runs[i];
      if (run == null) {
        asleep.add(i, Watch.NOBODY);
      } else {
        run.look().flatMap(TableCheck.Look::counted).ifPresent(told::add);
      }
    }
  }

  /**
   * Begins a table.
   *
   * @param guard keeps a check that cannot begin from hindering the others
   * @param place of the unit
   */
  static TablePass begin(
      String name, UnitChecker checker, Context context, CrashGuard guard, Location place) {
    TablePlan plan = checker.plan(name);
    @Nullable Run[] runs = plan.runs();
    List<Registration> checks = plan.checks();
    for (int i = 0; i < runs.length; i++) {
      if (checks.get(i).check() instanceof TableCheck<?> check && isAnswered(check, checker)) {
        int number = i;
        RuleId rule = checks.get(i).rule();
        guard.run(rule, place, () -> runs[number] = begin(rule, check, context));
      }
    }
    return new TablePass(plan, runs);
  }

  /** Returns whether a check compares rows of different files of a unit. */
  static boolean spansFiles(Check check, UnitChecker checker, Context context) {
    return check instanceof TableCheck<?> rows
        && rows.spansFiles()
        && isAnswered(rows, checker)
        && !(rows.begin(context) instanceof TableCheck.Nothing);
  }

  private static boolean isAnswered(TableCheck<?> check, UnitChecker checker) {
    Optional<String> asked = check.asks();
    return asked.isEmpty() || checker.answers(asked.get());
  }

  /**
   * A registered check of rows always takes {@code Row}s: {@link Registration} has put its author's
   * view in between.
   */
  @SuppressWarnings("unchecked")
  static Run of(Registration registered) {
    return new Run(registered.rule(), (RowCheck<Row>) registered.check(), Optional.empty());
  }

  @SuppressWarnings("unchecked") // as above
  private static @Nullable Run begin(RuleId rule, TableCheck<?> check, Context context) {
    TableCheck.Look<Row> look = ((TableCheck<Row>) check).begin(context);
    return look instanceof TableCheck.Nothing
        ? null
        : new Run(rule, (row, where, out) -> look.row(row, out), Optional.of(look));
  }

  /** Returns what is done with the rows of the table in every unit. */
  TablePlan plan() {
    return plan;
  }

  /** Returns its checks by number, {@code null} where one has nothing to look for. */
  @Nullable Run[] runs() {
    return runs;
  }

  /** Returns the checks that need not look at any of its rows. */
  Quiet asleep() {
    return asleep;
  }

  /** Takes note of a row that counts. */
  void addCounted(Row row) {
    counted++;
    if (!told.isEmpty()) {
      told.forEach(look -> look.accept(row));
    }
  }

  void addRejected() {
    rejected++;
  }

  void addDuplicate() {
    duplicate++;
  }

  /** Returns what became of its rows so far. */
  RowTally tally() {
    return new RowTally(counted, rejected, duplicate);
  }
}
