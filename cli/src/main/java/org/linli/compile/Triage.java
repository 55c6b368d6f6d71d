package org.linli.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.linli.check.Judge;
import org.linli.check.Suppressions;
import org.linli.finding.Finding;
import org.linli.finding.FindingGroup;
import org.linli.finding.FindingLog;
import org.linli.finding.Fingerprints;
import org.linli.finding.Observation;
import org.linli.finding.Severity;
import org.linli.notice.Suppression;
import org.linli.render.findings.Baseline;
import org.linli.render.findings.Told;
import org.linli.render.findings.Told.Standing;
import org.linli.render.findings.Words;
import org.linli.value.UnitCode;

/**
 * The findings of a survey, told apart: those that count, those that the campaign's linli.yaml
 * suppresses, and those that its baseline knows. Nothing is lost: each finding has one standing.
 * What findings did to figures has been done; a suppressed error's row is still not counted.
 */
public final class Triage {
  private static final Set<String> ADDED =
      Set.of("baseline-entry-gone", "suppression-unused", "suppression-expired");

  private final List<Told> told = new ArrayList<>();
  private final Map<Standing, FindingLog> logs = new EnumMap<>(Standing.class);
  private int standIns;

  private Triage() {
    for (Standing standing : Standing.values()) {
      logs.put(standing, new FindingLog(Integer.MAX_VALUE));
    }
  }

  /**
   * Tells the findings of a survey apart.
   *
   * @param survey with what is to be said of the entries
   * @param entries what linli.yaml suppresses
   * @param baseline what is known
   */
  public static Triage of(Survey survey, List<Suppression> entries, Baseline baseline) {
    Triage triage = new Triage();
    Suppressions suppressions = new Suppressions(entries, survey.request().asOf());
    List<Finding> findings = survey.findings().sorted();
    List<String> fingerprints = Fingerprints.of(findings);
    for (int i = 0; i < findings.size(); i++) {
      triage.add(findings.get(i), fingerprints.get(i), suppressions, baseline);
    }
    survey
        .findings()
        .unlisted()
        .forEach((group, count) -> triage.addUnlisted(group, count, suppressions, baseline));
    List<Observation> seen = new ArrayList<>();
    if (!baseline.entries().isEmpty()) {
      Set<String> now = new HashSet<>(fingerprints);
      survey.findings().unlisted().keySet().forEach(group -> now.add(Fingerprints.of(group)));
      seen.addAll(gone(baseline, now));
    }
    triage.addObserved(seen, new Judge(survey.catalog(), survey.notice()));
    triage.told.sort(Comparator.comparing(Told::finding));
    return triage;
  }

  private void add(
      Finding finding, String fingerprint, Suppressions suppressions, Baseline baseline) {
    if (ADDED.contains(finding.rule().text())) {
      add(new Told(finding, fingerprint, Standing.OPEN, Optional.empty()));
      return;
    }
    Optional<String> reason = suppressions.of(FindingGroup.of(finding)).map(Suppression::reason);
    Standing counted = baseline.known(fingerprint) > 0 ? Standing.BASELINED : Standing.OPEN;
    Standing standing = reason.isPresent() ? Standing.SUPPRESSED : counted;
    add(new Told(finding, fingerprint, standing, reason));
  }

  private void add(Told one) {
    told.add(one);
    log(one.standing()).add(one.finding());
  }

  private void addUnlisted(
      FindingGroup group, long count, Suppressions suppressions, Baseline baseline) {
    if (suppressions.of(group).isPresent()) {
      log(Standing.SUPPRESSED).addUnlisted(group, count);
      return;
    }
    long known = Math.min(count, baseline.known(Fingerprints.of(group)));
    log(Standing.BASELINED).addUnlisted(group, known);
    log(Standing.OPEN).addUnlisted(group, count - known);
  }

  private static List<Observation> gone(Baseline baseline, Set<String> now) {
    return baseline.entries().stream()
        .filter(entry -> !now.contains(entry.fingerprint()))
        .map(
            entry ->
                Observation.of("baseline-entry-gone", entry.at())
                    .with("known", entry.rule())
                    .with("message", entry.message()))
        .toList();
  }

  private void addObserved(List<Observation> seen, Judge judge) {
    List<Finding> findings =
        seen.stream().flatMap(one -> judge.judge(one).stream()).sorted().toList();
    List<String> fingerprints = Fingerprints.of(findings);
    for (int i = 0; i < findings.size(); i++) {
      add(new Told(findings.get(i), fingerprints.get(i), Standing.OPEN, Optional.empty()));
    }
  }

  /** Returns the findings of a standing, counted in full. */
  public FindingLog log(Standing standing) {
    return logs.getOrDefault(standing, new FindingLog(0));
  }

  /** Returns the findings that count. */
  public FindingLog open() {
    return log(Standing.OPEN);
  }

  /** Returns the listed findings of all standings, in order. */
  public List<Told> told() {
    return List.copyOf(told);
  }

  /** Returns what was found about suppressions and baseline. */
  public List<Finding> added() {
    return told.stream()
        .map(Told::finding)
        .filter(finding -> ADDED.contains(finding.rule().text()))
        .toList();
  }

  /** Returns this triage narrowed to what touched units are concerned by. */
  public Triage within(Touched touched) {
    return narrowed(one -> touched.reaches(one.finding()), touched::reaches);
  }

  /** Returns this triage narrowed to what is about some units; the campaign is none of them. */
  public Triage within(Predicate<UnitCode> units) {
    return narrowed(
        one -> one.finding().at().unit().filter(units).isPresent(),
        group -> group.unit().filter(units).isPresent());
  }

  private Triage narrowed(Predicate<Told> keeps, Predicate<FindingGroup> keepsUnlisted) {
    Triage narrow = new Triage();
    told.stream().filter(keeps).forEach(narrow::add);
    logs.forEach(
        (standing, log) ->
            log.unlisted()
                .forEach(
                    (group, count) -> {
                      if (keepsUnlisted.test(group)) {
                        narrow.log(standing).addUnlisted(group, count);
                      }
                    }));
    return narrow;
  }

  /**
   * Returns the same, but one finding listed of each group of which some count and none is listed,
   * so that every output shows that there is something. A baseline knows a part of the group by its
   * number alone, so nobody can tell which of them are new, and the last known one stands for them.
   */
  public Triage listingEach() {
    Map<FindingGroup, Told> standIns = lastOfSilent();
    if (standIns.isEmpty()) {
      return this;
    }
    Triage whole = new Triage();
    whole.standIns = standIns.size();
    for (Told one : told) {
      FindingGroup group = FindingGroup.of(one.finding());
      whole.add(
          one.equals(standIns.get(group))
              ? new Told(one.finding(), Fingerprints.of(group), Standing.OPEN, Optional.empty())
              : one);
    }
    logs.forEach(
        (standing, log) ->
            log.unlisted()
                .forEach(
                    (group, count) -> {
                      boolean gives = standing == Standing.OPEN && standIns.containsKey(group);
                      whole.log(standing).addUnlisted(group, gives ? count - 1 : count);
                    }));
    standIns.keySet().forEach(group -> whole.log(Standing.BASELINED).addUnlisted(group, 1));
    return whole;
  }

  private Map<FindingGroup, Told> lastOfSilent() {
    Set<FindingGroup> silent = new HashSet<>(open().unlisted().keySet());
    if (silent.isEmpty()) {
      return Map.of();
    }
    Map<FindingGroup, Told> last = new HashMap<>();
    for (Told one : told) {
      FindingGroup group = FindingGroup.of(one.finding());
      if (one.standing() == Standing.OPEN) {
        silent.remove(group);
      } else if (one.standing() == Standing.BASELINED && silent.contains(group)) {
        last.put(group, one);
      }
    }
    last.keySet().retainAll(silent);
    return last;
  }

  /** Returns of how many groups one finding is listed for others. */
  public int standIns() {
    return standIns;
  }

  /**
   * Returns the baseline that holds what there is now: all that is not suppressed, but for what is
   * said of baseline and suppressions themselves.
   *
   * @param least the mildest severity that it holds
   * @param words of the messages for people
   */
  public Baseline baseline(Severity least, Words words) {
    List<Baseline.Entry> entries = new ArrayList<>();
    for (Told one : told) {
      Finding finding = one.finding();
      if (one.standing() != Standing.SUPPRESSED
          && finding.severity().atLeast(least)
          && !ADDED.contains(finding.rule().text())) {
        entries.add(
            new Baseline.Entry(
                one.fingerprint(),
                finding.rule(),
                finding.at().unit(),
                finding.at().file(),
                words.message(finding),
                1));
      }
    }
    FindingLog unlisted = new FindingLog(0);
    for (Standing standing : List.of(Standing.OPEN, Standing.BASELINED)) {
      log(standing).unlisted().forEach(unlisted::addUnlisted);
    }
    unlisted
        .unlisted()
        .forEach(
            (group, count) -> {
              if (group.severity().atLeast(least)) {
                entries.add(unlisted(group, count, words));
              }
            });
    return Baseline.of(entries);
  }

  private static Baseline.Entry unlisted(FindingGroup group, long count, Words words) {
    return new Baseline.Entry(
        Fingerprints.of(group),
        group.rule(),
        group.unit(),
        group.file(),
        words.hidden(count),
        count);
  }
}
