package org.linli.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.linli.aggregate.OrganizationNumbers;
import org.linli.aggregate.TallyPlan;
import org.linli.aggregate.UnitTally;
import org.linli.bench.SmallCampaign;
import org.linli.check.RowReceiver;
import org.linli.check.RuleCatalog;
import org.linli.finding.Finding;
import org.linli.model.Limits;
import org.linli.model.Row;
import org.linli.model.Unit;
import org.linli.notice.Notice;
import org.linli.notice.Packs;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How long one row takes to add up, once it has been read and checked. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class TallySpeed {
  private static final int ROWS = 900;

  private final List<Row> rows = new ArrayList<>();
  private final List<Unit> units = new ArrayList<>();
  private final Notice notice;
  private final TallyPlan plan;

  /** Reads a small campaign and keeps its rows. */
  public TallySpeed() {
    Path folder = SmallCampaign.ofRows(2 * ROWS);
    RuleCatalog rules = RuleCatalog.standard();
    notice = Packs.builtIn().knowing(rules.ids()).load("jiangxi-2021", folder);
    Survey survey = survey(folder, rules);
    survey.rows(
        new RowReceiver() {
          @Override
          public void counted(Unit unit, Row row) {
            rows.add(row);
            units.add(unit);
          }

          @Override
          public void uncounted(Unit unit, Row row, List<Finding> reasons) {
            // Only what counts is added up.
          }
        });
    plan = new TallyPlan(notice, new OrganizationNumbers(survey.registers()));
  }

  private Survey survey(Path folder, RuleCatalog rules) {
    LocalDate asOf = LocalDate.of(2021, 12, 31);
    try {
      return Surveyor.survey(
          new Request(
              folder,
              notice,
              notice.root(),
              Set.of(),
              asOf,
              Limits.DEFAULT,
              1,
              rules,
              Progress.SILENT));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds up the rows; returns the sums. */
  @Benchmark
  @OperationsPerInvocation(ROWS)
  public UnitTally tally() {
    UnitTally tally = new UnitTally(plan);
    for (int i = 0; i < ROWS; i++) {
      tally.counted(units.get(i), rows.get(i));
    }
    return tally;
  }
}
