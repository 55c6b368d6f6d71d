package org.linli.check;

import java.util.List;
import java.util.function.Supplier;
import org.linli.discover.UnitFolder;
import org.linli.finding.Location;
import org.linli.finding.Observation;

/** What shows when all rows of a unit have been seen, and the checks of the unit as a whole. */
final class UnitEnd implements Sink {
  private final UnitChecker checker;
  private final Context context;
  private final UnitFolder folder;
  private final UnitPart rows;
  private final CrashGuard guard;

  /** Begins with what the rows brought to light, which becomes part of the unit's report. */
  UnitEnd(UnitChecker checker, Context context, UnitFolder folder, UnitPart rows) {
    this.checker = checker;
    this.context = context;
    this.folder = folder;
    this.rows = rows;
    this.guard = new CrashGuard(rows.crashes());
  }

  @Override
  public void found(Observation observation) {
    checker.judge().judge(observation).ifPresent(rows.findings()::add);
  }

  @Override
  public void foundUnlessKnown(String field, String text, Supplier<Observation> observation) {
    if (checker.answers(field)) {
      rows.references().refer(field, text, observation.get());
    }
  }

  @Override
  public void foundUnlessOwn(List<Answer> answers, Observation observation) {
    rows.references().ask(answers, observation);
  }

  /** Ends the unit. */
  UnitReport report() {
    UnitFacts facts = new UnitFacts(folder, rows.sheet(), rows.tables(), rows.latest());
    // Whoever has sent nothing yet is missing, and is not told each thing that is missing with it.
    if (facts.submitted()) {
      check(facts);
    }
    rows.references().unanswered().forEach(this::found);
    return new UnitReport(
        facts,
        rows.findings(),
        rows.keys(),
        rows.references().close(),
        rows.images(),
        rows.uniques(),
        guard.crashes());
  }

  private void check(UnitFacts facts) {
    Location place = facts.place();
    for (Registration registered : checker.unitChecks()) {
      UnitCheck check = (UnitCheck) registered.check();
      guard.run(registered.rule(), place, () -> check.check(facts, context, this));
    }
  }
}
