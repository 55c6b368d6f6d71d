package org.linli.aggregate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.linli.aggregate.Assessment.Mark;
import org.linli.aggregate.Assessment.UnitScore;
import org.linli.aggregate.NoticeFigures.DutyLine;
import org.linli.aggregate.Statistics.Status;
import org.linli.aggregate.Statistics.UnitReporting;
import org.linli.check.CampaignFacts;
import org.linli.check.UnitFacts;
import org.linli.check.UnitReport;
import org.linli.discover.CampaignTree;
import org.linli.model.Unit;
import org.linli.model.UnitSheet;
import org.linli.model.UnitSheet.IssuedPaper;
import org.linli.notice.CaseRequirement;
import org.linli.notice.Criterion;
import org.linli.notice.Deliverables;
import org.linli.notice.Notice;
import org.linli.notice.SummarySection;
import org.linli.notice.Weights;
import org.linli.notice.Weights.Weight;
import org.linli.value.Text;
import org.linli.value.UnitCode;

/**
 * Sees how far each unit has done what is weighed. From what units have handed in, not from
 * findings: a rule that is switched off and a finding that is accepted change no score.
 */
final class Assessments {
  private final Weights weights;
  private final CampaignTree tree;
  private final Notice notice;
  private final Deliverables asked;
  private final Map<UnitCode, UnitFacts> facts = new HashMap<>();
  private final Map<UnitCode, Long> cases = new HashMap<>();
  private final Map<String, Set<UnitCode>> withRows = new TreeMap<>();

  Assessments(Weights weights, CampaignTree tree) {
    this.weights = weights;
    this.tree = tree;
    this.notice = tree.notice();
    this.asked = notice.deliverables();
  }

  /** Takes note of a unit. */
  void add(UnitReport report, UnitTally tally) {
    facts.put(report.unit().code(), report.facts());
    if (isWeighed(Criterion.Kind.CASES)) {
      cases.put(report.unit().code(), enough(tally.ledgers()));
    }
  }

  private boolean isWeighed(Criterion.Kind kind) {
    return weights.all().stream().anyMatch(weight -> weight.criterion().kind() == kind);
  }

  /** Of how many kinds of promotion material there are as many pieces as each unit sends. */
  private long enough(LedgerTally ledgers) {
    List<CaseRequirement> required = asked.requiredCases();
    Map<String, Long> counts = ledgers.cases(required.stream().map(CaseRequirement::kind).toList());
    return required.stream()
        .filter(one -> counts.getOrDefault(one.kind(), 0L) >= one.min())
        .count();
  }

  /** Returns the assessment; nothing where nothing is weighed or nobody is expected. */
  Optional<Assessment> of(List<UnitReporting> expected, List<DutyLine> duties) {
    if (weights.all().isEmpty()) {
      return Optional.empty();
    }
    List<UnitScore> units = new ArrayList<>();
    for (UnitReporting one : expected) {
      if (tree.part(one.unit()).isEmpty()) {
        units.add(new UnitScore(one.unit(), one.status(), marks(one, duties)));
      }
    }
    return units.isEmpty()
        ? Optional.empty()
        : Optional.of(new Assessment(weights, units, expected.size() - units.size()));
  }

  private List<Mark> marks(UnitReporting one, List<DutyLine> duties) {
    return weights.all().stream().map(weight -> mark(weight, one, duties)).toList();
  }

  /** Whoever has submitted nothing has done nothing, whatever units below it have handed in. */
  private Mark mark(Weight weight, UnitReporting one, List<DutyLine> duties) {
    Mark mark = done(weight, one, duties);
    return one.status() == Status.MISSING ? new Mark(weight, 0, mark.asked()) : mark;
  }

  private Mark done(Weight weight, UnitReporting one, List<DutyLine> duties) {
    UnitCode unit = one.unit().code();
    Optional<UnitSheet> sheet = Optional.ofNullable(facts.get(unit)).flatMap(UnitFacts::sheet);
    return switch (weight.criterion().kind()) {
      case DEADLINE -> mark(weight, one.status() == Status.ON_TIME);
      case PLAN ->
          mark(weight, sheet.flatMap(UnitSheet::plan).filter(IssuedPaper::isNamed).isPresent());
      case APPEAL ->
          mark(weight, sheet.flatMap(UnitSheet::appeal).filter(IssuedPaper::isNamed).isPresent());
      case LIAISONS -> mark(weight, asked.areEnough(one.liaisons()));
      case SUMMARY -> summary(weight, sheet);
      case TABLE -> mark(weight, withRows(weight.criterion().key()).contains(unit));
      case DUTIES -> duties(weight, unit, duties);
      case CASES -> new Mark(weight, cases.getOrDefault(unit, 0L), asked.requiredCases().size());
    };
  }

  private static Mark mark(Weight weight, boolean done) {
    return new Mark(weight, done ? 1 : 0, 1);
  }

  private Mark summary(Weight weight, Optional<UnitSheet> sheet) {
    Map<String, String> written = sheet.map(UnitSheet::summary).orElse(Map.of());
    List<SummarySection> required = asked.requiredSections();
    long done =
        required.stream()
            .map(section -> Text.clean(written.getOrDefault(section.key(), "")))
            .filter(notice::isWritten)
            .count();
    return new Mark(weight, done, required.size());
  }

  /** A unit on which no duty is laid has nothing left to do. */
  private static Mark duties(Weight weight, UnitCode unit, List<DutyLine> duties) {
    long laid = duties.stream().filter(line -> isAmong(unit, line.responsible())).count();
    long silent = duties.stream().filter(line -> isAmong(unit, line.silent())).count();
    return laid == 0 ? new Mark(weight, 1, 1) : new Mark(weight, laid - silent, laid);
  }

  private static boolean isAmong(UnitCode unit, List<Unit> units) {
    return units.stream().anyMatch(one -> one.code().equals(unit));
  }

  /** The units with a row of the table that is not rejected; one that counts elsewhere is there. */
  private Set<UnitCode> withRows(String table) {
    return withRows.computeIfAbsent(
        table,
        name ->
            new CampaignFacts(tree, facts.values())
                .withRows(name, rows -> rows.counted() + rows.duplicates() > 0));
  }
}
