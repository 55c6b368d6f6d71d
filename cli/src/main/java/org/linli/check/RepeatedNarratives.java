package org.linli.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.linli.discover.CampaignTree;
import org.linli.finding.Location;
import org.linli.finding.Observation;
import org.linli.finding.RuleId;
import org.linli.model.Unit;
import org.linli.model.UnitSheet;
import org.linli.notice.Notice;
import org.linli.notice.SummarySection;

/**
 * Finds sections of units' reports that say nearly the same as that section of a unit before, once
 * what the notice says, names of units, numbers and days are left out ({@link OwnWords}). The pack
 * gives how many characters must then be left ({@code min}), and how many per cent of the longer of
 * the two texts must stand in the other ({@code percent}): so a report that gathers those of the
 * units below it, and is longer, is like none of them.
 */
final class RepeatedNarratives {
  private static final RuleId RULE = new RuleId("narrative-repeated");
  private static final BigDecimal WHOLE = new BigDecimal(100);

  private final CampaignTree tree;
  private final List<Observation> seen = new ArrayList<>();

  RepeatedNarratives(CampaignTree tree) {
    this.tree = tree;
  }

  /** One section of a unit's report, and what the notice that it answers to says of this rule. */
  private record Narrative(Unit unit, UnitSheet sheet, String key, Notice notice) {
    String text() {
      return sheet.summary().getOrDefault(key, "");
    }

    Location at() {
      return sheet.at("summary." + key);
    }

    /** Returns a figure of the rule; empty where the notice does not say, and nothing is wanted. */
    Optional<BigDecimal> parameter(String name) {
      return Optional.ofNullable(notice.setting(RULE).parameters().get(name));
    }

    boolean isLongEnough(String text) {
      return parameter("min")
          .filter(min -> BigDecimal.valueOf(text.length()).compareTo(min) >= 0)
          .isPresent();
    }

    /** Returns whether so many of a number of shingles are enough to be told. */
    boolean isTold(Likeness likeness) {
      BigDecimal shared = BigDecimal.valueOf(likeness.shared).multiply(WHOLE);
      BigDecimal all = BigDecimal.valueOf(likeness.all);
      return parameter("percent")
          .filter(least -> shared.compareTo(least.multiply(all)) >= 0)
          .isPresent();
    }
  }

  /**
   * How much of two texts is the same.
   *
   * @param other the earlier one
   * @param shared shingles of both
   * @param all shingles of the one that has more
   */
  private record Likeness(Narrative other, long shared, long all) {
    boolean isMoreThan(Likeness than) {
      return shared * than.all > than.shared * all;
    }

    boolean isWhole() {
      return shared == all;
    }

    long percent() {
      return shared * 100 / all;
    }
  }

  /** Returns what is to be said, at the later one of each two in the order of units. */
  List<Observation> among(List<UnitReport> reports) {
    Map<String, List<Narrative>> byKey = new TreeMap<>();
    for (UnitReport report : reports) {
      // A folder of an unknown unit is nobody's report.
      if (report.facts().folder().refused().isEmpty()) {
        report.facts().sheet().ifPresent(sheet -> gather(report.unit(), sheet, byKey));
      }
    }
    byKey.values().removeIf(narratives -> narratives.size() < 2);
    if (!byKey.isEmpty()) {
      OwnWords words = OwnWords.of(tree);
      byKey.values().forEach(narratives -> compare(narratives, words));
    }
    return seen;
  }

  private void gather(Unit unit, UnitSheet sheet, Map<String, List<Narrative>> byKey) {
    for (String key : sheet.summary().keySet()) {
      Narrative narrative = new Narrative(unit, sheet, key, tree.noticeOf(unit));
      if (narrative.isLongEnough(narrative.text())) {
        byKey.computeIfAbsent(key, section -> new ArrayList<>()).add(narrative);
      }
    }
  }

  private void compare(List<Narrative> narratives, OwnWords words) {
    AlikeTexts before = new AlikeTexts();
    Earlier earlier = new Earlier(narratives, words);
    for (int number = 0; number < narratives.size(); number++) {
      Narrative narrative = narratives.get(number);
      String own = words.in(narrative.text());
      if (narrative.isLongEnough(own)) {
        Shingles shingles = Shingles.of(own);
        Optional<Likeness> most = earlier.mostAlike(shingles, before.near(shingles));
        most.filter(narrative::isTold)
            .ifPresent(likeness -> seen.add(observation(narrative, likeness)));
        // Whoever is like this one is as much like the other.
        if (most.filter(Likeness::isWhole).isEmpty()) {
          before.add(number, shingles);
        }
      }
    }
  }

  /** The narratives of a section; the shingles of a few, which a crowd is like, are kept. */
  private static final class Earlier {
    private static final int KEPT = 64;

    private final List<Narrative> narratives;
    private final OwnWords words;
    private final Map<Integer, Shingles> kept = new LinkedHashMap<>(KEPT, 0.75f, true);

    Earlier(List<Narrative> narratives, OwnWords words) {
      this.narratives = narratives;
      this.words = words;
    }

    /** Of several that are alike in the same measure, the earliest. */
    Optional<Likeness> mostAlike(Shingles shingles, List<Integer> near) {
      Optional<Likeness> most = Optional.empty();
      for (int number : near.stream().sorted().toList()) {
        Shingles others = shingles(number);
        Likeness likeness =
            new Likeness(
                narratives.get(number),
                shingles.sharedWith(others),
                Math.max(shingles.size(), others.size()));
        if (most.isEmpty() || likeness.isMoreThan(most.get())) {
          most = Optional.of(likeness);
        }
      }
      return most;
    }

    private Shingles shingles(int number) {
      Shingles shingles = kept.get(number);
      if (shingles == null) {
        shingles = Shingles.of(words.in(narratives.get(number).text()));
        kept.put(number, shingles);
        if (kept.size() > KEPT) {
          kept.remove(kept.keySet().iterator().next());
        }
      }
      return shingles;
    }
  }

  private static Observation observation(Narrative narrative, Likeness likeness) {
    String section =
        narrative.notice.deliverables().sections().stream()
            .filter(each -> each.key().equals(narrative.key))
            .findFirst()
            .map(SummarySection::title)
            .orElse(narrative.key);
    Location other = likeness.other.at();
    return Observation.of(RULE.text(), narrative.at())
        .with("section", section)
        .with("unit", likeness.other.unit.name())
        .with("percent", likeness.percent())
        .with("file", other.file().orElse(""))
        .with("line", other.line().map(Object::toString).orElse("—"));
  }
}
