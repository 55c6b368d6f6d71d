package org.linli.cli;

import static org.linli.cli.Arguments.option;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.linli.aggregate.Measures;
import org.linli.aggregate.Statistics;
import org.linli.aggregate.Statistics.Status;
import org.linli.aggregate.Statistics.TargetResult;
import org.linli.aggregate.Statistics.UnitReporting;
import org.linli.cli.TextTable.Align;
import org.linli.compile.Survey;
import org.linli.finding.Threshold;
import org.linli.model.Unit;
import org.linli.value.UnitCode;

/** Who has submitted, in time or late, who is missing, and how far the target is. */
final class StatusCommand extends CampaignCommand {
  private static final int BAR = 40;

  StatusCommand() {
    super("status");
  }

  @Override
  void declare(Arguments arguments) {
    campaign.declare(arguments);
    cache.declare(arguments);
    unit.declare(arguments);
    arguments.number(
        option("--watch")
            .arity("0..1")
            .paramLabel("SECONDS")
            .fallbackValue("5")
            .descriptionKey("option.watch"),
        given -> watch = given);
  }

  /** The terminal's screen emptied, and the first line begun. */
  private static final String CLEARED = "\u001b[H\u001b[2J\u001b[3J";

  /** Who has sent what is no matter of success. */
  private static final Threshold NEVER = new Threshold(Optional.empty());

  private final CampaignOptions campaign = new CampaignOptions();
  private final CacheOptions cache = new CacheOptions();

  private final UnitOption unit = new UnitOption();

  private @Nullable Integer watch;

  @Override
  CampaignOptions campaign() {
    return campaign;
  }

  @Override
  CacheOptions cache() {
    return cache;
  }

  @Override
  ExitCode execute() throws Exception {
    Integer seconds = watch;
    if (seconds == null) {
      return tell(read());
    }
    if (seconds < 1) {
      throw new UsageException(text("usage.watch-seconds", seconds));
    }
    if (!shell().outIsTerminal()) {
      throw new UsageException(text("usage.watch"));
    }
    return watch(seconds);
  }

  private Survey read() throws IOException {
    return new Campaigns(this, campaign).survey(Set.of()).survey();
  }

  /** Reads first and clears then, so that the table never flickers. */
  private ExitCode watch(int seconds) throws IOException {
    ExitCode end = ExitCode.CLEAN;
    try {
      while (end != ExitCode.DEFECT) {
        Survey survey = read();
        shell().out().print(CLEARED);
        end = tell(survey);
        result(style().dim(text("status.watching", seconds)));
        shell().out().flush();
        TimeUnit.SECONDS.sleep(seconds);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return end;
  }

  private ExitCode tell(Survey survey) {
    if (!common.quiet) {
      show(survey);
    }
    return Endings.of(
        this, survey, survey.findings(), new FailOn(NEVER, survey.catalog().campaign()));
  }

  private void show(Survey survey) {
    Statistics statistics = survey.statistics();
    Optional<Unit> top = unit.in(survey, this);
    List<UnitReporting> units =
        statistics.reporting().units().stream()
            .filter(one -> top.isEmpty() || survey.tree().below(one.unit(), top.get().code()))
            .toList();
    if (!units.isEmpty()) {
      units(statistics, units);
      result("");
      result(
          text(
              "status.reporting",
              units.size(),
              count(units, Status.ON_TIME),
              count(units, Status.LATE),
              count(units, Status.UNDATED),
              count(units, Status.MISSING)));
    }
    if (top.isPresent()) {
      figures(statistics, top.get());
      if (isRefused(survey, top.get())) {
        result(text("status.unknown", top.get().name()));
      }
    } else {
      statistics.targets().forEach(this::target);
    }
  }

  private static long count(List<UnitReporting> units, Status status) {
    return units.stream().filter(one -> one.status() == status).count();
  }

  /** The figures of a unit's subtree, as report.json has them; targets are the campaign's. */
  private void figures(Statistics statistics, Unit top) {
    statistics.units().stream()
        .filter(figures -> figures.unit().code().equals(top.code()))
        .map(Statistics.UnitFigures::measures)
        .forEach(
            own ->
                result(
                    top.name()
                        + text("status.colon")
                        + text(
                            "compile.totals",
                            own.activities(),
                            own.beneficiaries(),
                            own.organizations(),
                            own.funds().toPlainString())));
  }

  /** Whether it is only a folder's name, which can be asked for and counts for nothing. */
  private static boolean isRefused(Survey survey, Unit unit) {
    return survey.tree().units().stream()
        .anyMatch(
            folder -> folder.refused().isPresent() && folder.unit().code().equals(unit.code()));
  }

  private void units(Statistics statistics, List<UnitReporting> units) {
    Map<UnitCode, Measures> measures = new TreeMap<>();
    statistics.units().forEach(one -> measures.put(one.unit().code(), one.measures()));
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
    for (UnitReporting one : units) {
      Measures own = measures.get(one.unit().code());
      table.row(
          one.unit().code().text(),
          "  ".repeat(Math.max(0, one.unit().level().depth() - 2)) + one.unit().name(),
          status(one.status()),
          one.submittedOn().map(LocalDate::toString).orElse("-"),
          Long.toString(one.liaisons()),
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
            + new TargetText(this).progress(target));
  }
}
