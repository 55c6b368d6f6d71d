package org.linli.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.linli.discover.CampaignTree;
import org.linli.finding.Location;
import org.linli.finding.Observation;
import org.linli.finding.RuleId;
import org.linli.model.Limits;
import org.linli.model.Unit;
import org.linli.notice.Notice;
import org.linli.value.UnitCode;

/**
 * Looks at the whole campaign when all units have been checked: who is missing, what refers to
 * nothing, what was used or reported twice. What discovery saw is not repeated here.
 */
public final class CampaignChecker {
  private static final RuleId EMPTY = new RuleId("campaign-empty");

  private final RuleCatalog catalog;
  private final Notice notice;
  private final Limits limits;
  private final LocalDate asOf;
  private final Consumer<RuleCrash> crashed;

  /**
   * Makes a checker.
   *
   * @param crashed is told of each check that fails
   */
  public CampaignChecker(
      RuleCatalog catalog,
      Notice notice,
      Limits limits,
      LocalDate asOf,
      Consumer<RuleCrash> crashed) {
    this.catalog = catalog;
    this.notice = notice;
    this.limits = limits;
    this.asOf = asOf;
    this.crashed = crashed;
  }

  /**
   * Returns what is to be said of the campaign as a whole, whatever notices its parts answer to;
   * still to be judged.
   *
   * @param tree the campaign folder
   * @param reports of all units in code order, duplicates settled
   * @param threads that look for what was reported twice
   */
  public List<Observation> across(CampaignTree tree, List<UnitReport> reports, int threads) {
    Seen seen = new Seen();
    nothingReadable(facts(tree, reports), seen);
    seen.observations.addAll(unresolved(reports));
    seen.observations.addAll(UniqueValue.repeated(reports));
    seen.observations.addAll(NearDuplicates.among(reports, threads));
    seen.observations.addAll(new UnnamedFiles(reports).among(tree.others(), tree.folder()));
    seen.observations.addAll(new UsedImages(tree.folder(), limits.image()).among(reports));
    seen.observations.addAll(new RepeatedNarratives(tree).among(reports));
    return List.copyOf(seen.observations);
  }

  /**
   * Returns what is to be said of those who answer to this checker's notice; still to be judged.
   *
   * @param tree the campaign folder, or the part of it that answers to the notice; what its own
   *     parts owe is left to their checkers
   * @param reports of all its units in code order, duplicates settled
   */
  public List<Observation> within(CampaignTree tree, List<UnitReport> reports) {
    Seen seen = new Seen();
    missingUnits(facts(tree, reports), seen);
    registered(
        facts(tree, reports.stream().filter(report -> tree.part(report.unit()).isEmpty()).toList()),
        seen);
    return List.copyOf(seen.observations);
  }

  private static CampaignFacts facts(CampaignTree tree, List<UnitReport> reports) {
    return new CampaignFacts(tree, reports.stream().map(UnitReport::facts).toList());
  }

  private void missingUnits(CampaignFacts facts, Sink out) {
    Map<Optional<UnitCode>, Long> unread = unread(facts.tree());
    for (Unit unit : facts.tree().expected()) {
      if (facts.unit(unit.code()).filter(UnitFacts::submitted).isEmpty()) {
        Observation missing =
            Observation.of("unit-missing", Location.of(unit.code()))
                .with("unit", unit.code().text())
                .with("name", unit.name());
        Long files = unread.get(Optional.of(unit.code()));
        out.found(files == null ? missing : missing.with("unread", files));
      }
    }
  }

  /** What a unit has handed in may be there, and none of it in a form that is read. */
  private static Map<Optional<UnitCode>, Long> unread(CampaignTree tree) {
    return tree.others().stream()
        .collect(Collectors.groupingBy(other -> other.unread().at().unit(), Collectors.counting()));
  }

  /** Discovery has said so already where there is not even a file. */
  private static void nothingReadable(CampaignFacts facts, Sink out) {
    boolean readable = facts.units().stream().anyMatch(unit -> !unit.tables().isEmpty());
    boolean said = facts.tree().observations().stream().anyMatch(seen -> seen.rule().equals(EMPTY));
    if (!readable && !said) {
      out.found(Observation.of(EMPTY.text(), Location.campaign()));
    }
  }

  private void registered(CampaignFacts facts, Sink out) {
    Context context = new Context(notice, asOf, facts.tree().root(), facts.tree().folder(), limits);
    CrashGuard guard = new CrashGuard(List.of());
    for (Registration registered : catalog.checks()) {
      if (registered.check() instanceof CampaignCheck check) {
        guard.run(registered.rule(), Location.campaign(), () -> check.check(facts, context, out));
      }
    }
    guard.crashes().forEach(crashed);
  }

  /**
   * The references that no unit's table answers. Where neither the unit itself nor one above or
   * below it has handed in that table, nothing could answer and nothing is said.
   */
  private List<Observation> unresolved(List<UnitReport> reports) {
    Map<String, LongTable> wanted = new TreeMap<>();
    for (UnitReport report : reports) {
      for (References.Pending reference : report.references().pending()) {
        wanted
            .computeIfAbsent(reference.field(), field -> new LongTable())
            .putIfAbsent(reference.key(), 0);
      }
    }
    Map<String, LongTable> answered = new HashMap<>();
    Map<String, TableReach> reach = new HashMap<>();
    wanted.forEach((field, keys) -> answered.put(field, answered(field, keys, reports)));
    List<Observation> unresolved = new ArrayList<>();
    for (UnitReport report : reports) {
      for (References.Pending reference : report.references().pending()) {
        LongTable known = answered.getOrDefault(reference.field(), new LongTable());
        if (!known.contains(reference.key())
            && reach
                .computeIfAbsent(
                    reference.field(), field -> new TableReach(field, reports, notice.roster()))
                .covers(report.unit())) {
          unresolved.add(reference.observation());
        }
      }
    }
    return unresolved;
  }

  /** Returns which of the wanted keys some unit holds. */
  private static LongTable answered(String field, LongTable wanted, List<UnitReport> reports) {
    LongTable found = new LongTable();
    for (UnitReport report : reports) {
      for (long key : report.references().known(field)) {
        if (wanted.contains(key)) {
          found.putIfAbsent(key, 0);
        }
      }
    }
    return found;
  }

  /** Keeps what is seen in order. */
  private static final class Seen implements Sink {
    private final List<Observation> observations = new ArrayList<>();

    @Override
    public void found(Observation observation) {
      observations.add(observation);
    }

    @Override
    public void foundUnlessKnown(String field, String text, Supplier<Observation> observation) {
      throw new IllegalStateException("a check of the campaign sees all units: it looks itself");
    }

    @Override
    public void foundUnlessOwn(List<Answer> answers, Observation observation) {
      throw new IllegalStateException("a check of the campaign has no unit of its own");
    }
  }
}
