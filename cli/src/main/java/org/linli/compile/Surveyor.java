package org.linli.compile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.linli.aggregate.Campaign;
import org.linli.aggregate.Comparisons;
import org.linli.aggregate.OrganizationNumbers;
import org.linli.aggregate.Statistics;
import org.linli.aggregate.TallyPlan;
import org.linli.aggregate.UnitTally;
import org.linli.cache.FileStates;
import org.linli.check.CampaignChecker;
import org.linli.check.Duplicates;
import org.linli.check.Judge;
import org.linli.check.RuleCrash;
import org.linli.check.UnitReport;
import org.linli.discover.CampaignTree;
import org.linli.discover.Jurisdiction;
import org.linli.discover.UnitFolder;
import org.linli.finding.FindingLog;
import org.linli.finding.Observation;
import org.linli.model.Unit;
import org.linli.notice.Notice;
import org.linli.notice.Weights;
import org.linli.read.Registers;
import org.linli.thread.InOrder;
import org.linli.value.UnitCode;

/**
 * The reading half of the pipeline.
 *
 * <pre>
 *   discover ─▶ for each unit, in parallel: read ─▶ check ─▶ partial totals
 *            ─▶ which activities are reported twice ─▶ the units that hold the losing rows, once more without them
 *            ─▶ roll up ─▶ compare with targets, indicators, duties and narratives
 * </pre>
 *
 * Reading is deterministic, so a unit can be read again instead of keeping its rows; that is what
 * keeps the heap flat. A unit is read and checked by the notice that it answers to; its rows are
 * counted by the campaign's.
 */
public final class Surveyor {
  private final Request request;
  private final CampaignTree tree;
  private final Inputs inputs;
  private final UnitReading reading;
  private final TallyPlan plan;
  private final Optional<KnownUnits> known;
  private final List<RuleCrash> crashes = new ArrayList<>();
  private final Map<String, Judge> judges = new TreeMap<>();

  private Surveyor(
      Request request,
      CampaignTree tree,
      Inputs inputs,
      UnitReading reading,
      TallyPlan plan,
      Optional<KnownUnits> known) {
    this.request = request;
    this.tree = tree;
    this.inputs = inputs;
    this.reading = reading;
    this.plan = plan;
    this.known = known;
  }

  private static Surveyor of(
      Request request, CampaignTree tree, Inputs inputs, FileStates states, Counted counted) {
    UnitReading reading = new UnitReading(request, tree);
    TallyPlan all =
        new TallyPlan(
            tree.notice(), new OrganizationNumbers(Registers.read(tree, reading::reader)));
    TallyPlan plan = counted == Counted.ALL ? all : all.forFindings();
    return new Surveyor(
        request, tree, inputs, reading, plan, KnownUnits.of(request, tree, plan, reading, states));
  }

  private enum Counted {
    ALL,
    FOR_FINDINGS
  }

  /**
   * Reads, checks and adds up a campaign.
   *
   * @throws IOException if the campaign folder itself cannot be read
   */
  public static Survey survey(Request request) throws IOException {
    return survey(request, Counted.ALL);
  }

  /**
   * Reads and checks a campaign, and adds up what findings rest on: the figures of units. Those by
   * category, month, festival and group and the notice's own statistics tables stay empty.
   *
   * @throws IOException if the campaign folder itself cannot be read
   */
  public static Survey check(Request request) throws IOException {
    return survey(request, Counted.FOR_FINDINGS);
  }

  private static Survey survey(Request request, Counted counted) throws IOException {
    FileStates states = FileStates.sinceNow(request.keeping().map(Keeping::clock));
    CampaignTree tree = request.discover();
    Inputs inputs = counted == Counted.ALL ? Inputs.of(tree, request.aside()) : Inputs.notHeld();
    return of(request, tree, inputs, states, counted).survey();
  }

  /**
   * Reads, checks and adds up a part of a campaign that answers to a notice of its own, as a
   * campaign of its own. What another unit reports too is then no duplicate.
   *
   * @param whole the campaign that the part is in
   * @param root the unit that leads it
   */
  static Survey part(Survey whole, Unit root) {
    return of(
            whole.request().with(Optional.empty()),
            whole.tree().subtree(root),
            whole.inputs(),
            FileStates.sinceNow(Optional.empty()),
            Counted.ALL)
        .survey();
  }

  /**
   * Reads and adds up the subtree of a unit as the campaign has it: what counts elsewhere in the
   * campaign does not count here, and organizations are told apart by all its registers.
   *
   * @param whole the campaign that the unit is in
   * @param registers of the campaign
   * @param told what the campaign's survey found in the subtree
   */
  static Survey subtree(Survey whole, Unit unit, Registers registers, FindingLog told) {
    Request request = whole.request().with(Optional.empty());
    CampaignTree tree = whole.tree().subtree(unit);
    TallyPlan plan = new TallyPlan(tree.notice(), new OrganizationNumbers(registers));
    return new Surveyor(
            request, tree, whole.inputs(), new UnitReading(request, tree), plan, Optional.empty())
        .subtree(whole.duplicates(), told);
  }

  private Survey subtree(Map<UnitCode, Map<Integer, Observation>> duplicates, FindingLog told) {
    List<ReadUnit> parts = read(duplicates);
    Statistics statistics = statistics(parts);
    add(Comparisons.withTargets(statistics, tree.notice()), told);
    add(Comparisons.withIndicators(statistics, tree.notice()), told);
    return survey(parts, duplicates, statistics, told);
  }

  private Survey survey() {
    List<ReadUnit> first = read(Map.of());
    Map<UnitCode, Map<Integer, Observation>> duplicates =
        Duplicates.among(reports(first), request.threads());
    List<ReadUnit> parts =
        duplicates.isEmpty()
            ? first
            : InOrder.map(first, request.threads(), part -> withoutDuplicates(part, duplicates));
    known.ifPresent(KnownUnits::finish);
    Statistics statistics = statistics(parts);
    return survey(parts, duplicates, statistics, findings(reports(parts), statistics));
  }

  private static List<UnitReport> reports(List<ReadUnit> parts) {
    return parts.stream().map(ReadUnit::report).toList();
  }

  private Statistics statistics(List<ReadUnit> parts) {
    Campaign campaign = new Campaign(tree, plan, weights());
    parts.forEach(part -> campaign.add(part.report(), part.tally()));
    return campaign.statistics(request.asOf(), reports(parts));
  }

  private Survey survey(
      List<ReadUnit> parts,
      Map<UnitCode, Map<Integer, Observation>> duplicates,
      Statistics statistics,
      FindingLog findings) {
    List<UnitReport> reports = reports(parts);
    reports.forEach(report -> crashes.addAll(report.crashes()));
    return new Survey(
        request,
        tree,
        inputs,
        reading,
        duplicates,
        reports,
        statistics.with(findings),
        findings,
        crashes);
  }

  /** What one notice asks for is not weighed under another, which a part may answer to. */
  private Weights weights() {
    return tree.notice().id().equals(request.notice().id()) ? request.weights() : Weights.NONE;
  }

  private List<ReadUnit> read(Map<UnitCode, Map<Integer, Observation>> duplicates) {
    AtomicInteger done = new AtomicInteger();
    int all = tree.units().size();
    List<ReadUnit> parts =
        InOrder.map(
            tree.units(),
            request.threads(),
            folder -> {
              ReadUnit part = part(folder, duplicates.getOrDefault(folder.unit().code(), Map.of()));
              request.progress().read(done.incrementAndGet(), all);
              return part;
            });
    request.progress().done();
    return parts;
  }

  private ReadUnit part(UnitFolder folder, Map<Integer, Observation> duplicates) {
    if (known.isPresent()) {
      return known.get().read(folder, duplicates);
    }
    UnitTally tally = new UnitTally(plan);
    UnitReport report = reading.check(folder, duplicates, tally);
    tally.trim();
    return new ReadUnit(folder, report, tally);
  }

  private ReadUnit withoutDuplicates(
      ReadUnit part, Map<UnitCode, Map<Integer, Observation>> duplicates) {
    Map<Integer, Observation> own = duplicates.getOrDefault(part.folder().unit().code(), Map.of());
    return own.isEmpty() ? part : part(part.folder(), own);
  }

  private FindingLog findings(List<UnitReport> reports, Statistics statistics) {
    FindingLog log = new FindingLog(request.limits().findingsPerRule());
    add(tree.observations(), log);
    add(ofCampaign(reports), log);
    add(Comparisons.withTargets(statistics, tree.notice()), log);
    add(Comparisons.withIndicators(statistics, tree.notice()), log);
    add(Comparisons.withStatements(statistics), log);
    add(Comparisons.withDuties(statistics, tree.notice()), log);
    add(Comparisons.withNarratives(statistics), log);
    reports.forEach(report -> log.addAll(report.findings()));
    return log;
  }

  /** Each is judged by the notice that applies where it was seen. */
  private void add(List<Observation> seen, FindingLog log) {
    for (Observation one : seen) {
      Notice notice = tree.noticeAt(one.at().unit());
      judges
          .computeIfAbsent(notice.id(), id -> new Judge(request.catalog(), notice))
          .judge(one)
          .ifPresent(log::add);
    }
  }

  private List<Observation> ofCampaign(List<UnitReport> reports) {
    CampaignChecker whole = checker(tree.notice());
    List<Observation> seen = new ArrayList<>(whole.across(tree, reports, request.threads()));
    seen.addAll(whole.within(tree, reports));
    for (Jurisdiction part : tree.parts()) {
      CampaignTree below = tree.subtree(part.root());
      Set<UnitCode> units =
          below.units().stream().map(folder -> folder.unit().code()).collect(Collectors.toSet());
      List<UnitReport> own =
          reports.stream().filter(report -> units.contains(report.unit().code())).toList();
      seen.addAll(checker(part.notice()).within(below, own));
    }
    return seen;
  }

  private CampaignChecker checker(Notice notice) {
    return new CampaignChecker(
        request.catalog(), notice, request.limits(), request.asOf(), crashes::add);
  }
}
