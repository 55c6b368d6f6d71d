package org.linli.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.linli.aggregate.Measures;
import org.linli.aggregate.Statistics;
import org.linli.aggregate.Statistics.Status;
import org.linli.aggregate.Statistics.TargetResult;
import org.linli.aggregate.Statistics.UnitReporting;
import org.linli.cli.TextTable.Align;
import org.linli.compile.Survey;
import org.linli.finding.Threshold;
import org.linli.value.UnitCode;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Who has submitted, in time or late, who is missing, and how far the target is. */
@CommandLine.Command(name = "status")
final class StatusCommand extends Command {
  private static final int BAR = 40;

  /** Who has sent what is no matter of success. */
  private static final Threshold NEVER = new Threshold(Optional.empty());

  @Mixin private final CampaignOptions campaign = new CampaignOptions();

  @Override
  ExitCode execute() throws Exception {
    Survey survey = new Campaigns(this, campaign).survey(Set.of()).survey();
    Statistics statistics = survey.statistics();
    units(statistics);
    result("");
    Statistics.Reporting reporting = statistics.reporting();
    result(
        text(
            "status.reporting",
            reporting.expected(),
            reporting.onTime(),
            reporting.late(),
            reporting.undated(),
            reporting.missing()));
    statistics.targets().forEach(this::target);
    return Endings.of(
        this, survey, survey.findings(), new FailOn(NEVER, survey.catalog().campaign()));
  }

  private void units(Statistics statistics) {
    Map<UnitCode, Measures> measures = new TreeMap<>();
    statistics.units().forEach(unit -> measures.put(unit.unit().code(), unit.measures()));
    TextTable table =
        new TextTable(
            Align.LEFT, Align.LEFT, Align.LEFT, Align.LEFT, Align.RIGHT, Align.RIGHT, Align.RIGHT);
    table.row(
        text("status.code"),
        text("status.unit"),
        text("status.status"),
        text("status.submitted-on"),
        text("status.liaisons"),
        text("status.activities"),
        text("status.beneficiaries"));
    for (UnitReporting unit : statistics.reporting().units()) {
      Measures own = measures.get(unit.unit().code());
      table.row(
          unit.unit().code().text(),
          "  ".repeat(Math.max(0, unit.unit().level().depth() - 2)) + unit.unit().name(),
          status(unit.status()),
          unit.submittedOn().map(LocalDate::toString).orElse("-"),
          Long.toString(unit.liaisons()),
          own == null ? "0" : Long.toString(own.activities()),
          own == null ? "0" : Long.toString(own.beneficiaries()));
    }
    table.lines().forEach(this::result);
  }

  private String status(Status status) {
    String word = text("status." + status.word());
    return switch (status) {
      case ON_TIME -> style().good(word);
      case LATE, UNDATED -> style().careful(word);
      case MISSING -> style().bad(word);
    };
  }

  private void target(TargetResult target) {
    int full =
        target
            .ratio()
            .min(BigDecimal.ONE)
            .multiply(BigDecimal.valueOf(BAR))
            .setScale(0, RoundingMode.DOWN)
            .intValue();
    String bar = "█".repeat(full) + "░".repeat(BAR - full);
    result(
        (target.met() ? style().good(bar) : style().careful(bar))
            + " "
            + CompileCommand.target(target, this));
  }
}
