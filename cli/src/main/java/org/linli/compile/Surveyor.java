package org.linli.compile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.linli.aggregate.Campaign;
import org.linli.aggregate.Comparisons;
import org.linli.aggregate.OrganizationNumbers;
import org.linli.aggregate.Statistics;
import org.linli.aggregate.UnitTally;
import org.linli.check.CampaignChecker;
import org.linli.check.Duplicates;
import org.linli.check.Judge;
import org.linli.check.RuleCrash;
import org.linli.check.UnitChecker;
import org.linli.check.UnitReport;
import org.linli.discover.CampaignTree;
import org.linli.discover.Discovery;
import org.linli.discover.UnitFolder;
import org.linli.finding.FindingLog;
import org.linli.finding.Observation;
import org.linli.read.Registers;
import org.linli.read.SubmissionReader;
import org.linli.value.UnitCode;

/**
 * The reading half of the pipeline.
 *
 * <pre>
 *   discover ─▶ for each unit, in parallel: read ─▶ check ─▶ partial totals
 *            ─▶ which activities are reported twice ─▶ the units that hold the losing rows, once more without them
 *            ─▶ roll up ─▶ compare with targets and narratives
 * </pre>
 *
 * Reading is deterministic, so a unit can be read again instead of keeping its rows; that is what
 * keeps the heap flat.
 */
public final class Surveyor {
  private final Request request;
  private final CampaignTree tree;
  private final Inputs inputs;
  private final UnitChecker checker;
  private final CampaignChecker campaignChecker;
  private final OrganizationNumbers numbers;
  private final List<RuleCrash> crashes = new ArrayList<>();

  private Surveyor(Request request) throws IOException {
    this.request = request;
    this.tree =
        Discovery.of(
            request.folder(), request.notice(), request.root(), request.aside(), request.limits());
    this.inputs = Inputs.of(tree);
    SubmissionReader reader = new SubmissionReader(request.notice(), tree, request.limits());
    Registers registers = Registers.read(tree, reader);
    this.checker =
        new UnitChecker(
            request.catalog(), request.notice(), tree, request.limits(), request.asOf());
    this.campaignChecker =
        new CampaignChecker(
            request.catalog(), request.notice(), request.limits(), request.asOf(), crashes::add);
    this.numbers = new OrganizationNumbers(registers);
  }

  /** One unit's report together with its partial totals. */
  private record Part(UnitFolder folder, UnitReport report, UnitTally tally) {}

  /**
   * Reads, checks and adds up a campaign.
   *
   * @throws IOException if the campaign folder itself cannot be read
   */
  public static Survey survey(Request request) throws IOException {
    return new Surveyor(request).survey();
  }

  private Survey survey() {
    List<Part> first = read();
    Map<UnitCode, Map<Integer, Observation>> duplicates =
        Duplicates.among(first.stream().map(Part::report).toList());
    List<Part> parts =
        InOrder.map(first, request.threads(), part -> withoutDuplicates(part, duplicates));
    Campaign campaign = new Campaign(request.notice(), tree, numbers);
    parts.forEach(part -> campaign.add(part.report(), part.tally()));
    List<UnitReport> reports = parts.stream().map(Part::report).toList();
    Statistics statistics = campaign.statistics(request.asOf(), reports);
    List<Observation> whole = campaignChecker.check(tree, reports);
    FindingLog findings = findings(reports, whole, statistics);
    reports.forEach(report -> crashes.addAll(report.crashes()));
    return new Survey(
        request,
        tree,
        inputs,
        checker,
        duplicates,
        reports,
        statistics.with(findings),
        findings,
        crashes);
  }

  private List<Part> read() {
    AtomicInteger done = new AtomicInteger();
    int all = tree.units().size();
    List<Part> parts =
        InOrder.map(
            tree.units(),
            request.threads(),
            folder -> {
              Part part = part(folder, Map.of());
              request.progress().read(done.incrementAndGet(), all);
              return part;
            });
    request.progress().done();
    return parts;
  }

  private Part part(UnitFolder folder, Map<Integer, Observation> duplicates) {
    UnitTally tally = new UnitTally(request.notice(), numbers);
    return new Part(folder, checker.check(folder, duplicates, tally), tally);
  }

  private Part withoutDuplicates(Part part, Map<UnitCode, Map<Integer, Observation>> duplicates) {
    Map<Integer, Observation> own = duplicates.getOrDefault(part.folder().unit().code(), Map.of());
    return own.isEmpty() ? part : part(part.folder(), own);
  }

  private FindingLog findings(
      List<UnitReport> reports, List<Observation> whole, Statistics statistics) {
    Judge judge = new Judge(request.catalog(), request.notice());
    FindingLog log = new FindingLog(request.limits().findingsPerRule());
    tree.observations().forEach(seen -> judge.judge(seen).ifPresent(log::add));
    whole.forEach(seen -> judge.judge(seen).ifPresent(log::add));
    Comparisons.withTargets(statistics).forEach(seen -> judge.judge(seen).ifPresent(log::add));
    Comparisons.withIndicators(statistics, request.notice())
        .forEach(seen -> judge.judge(seen).ifPresent(log::add));
    Comparisons.withDuties(statistics).forEach(seen -> judge.judge(seen).ifPresent(log::add));
    Comparisons.withNarratives(statistics).forEach(seen -> judge.judge(seen).ifPresent(log::add));
    reports.forEach(report -> log.addAll(report.findings()));
    return log;
  }
}
