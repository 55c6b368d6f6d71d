package org.linli.notice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.linli.notice.Weights.Weight;

/** Reads what linli.yaml has the parts of the work count for. */
final class WeightsBinder {
  private static final Pattern POINTS = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,2})?");
  private static final int DECIMALS = 2;

  private final Settings stated;
  private final Problems problems;

  /**
   * Reads weights.
   *
   * @param stated the settings under {@code assessment}
   */
  WeightsBinder(Settings stated, Problems problems) {
    this.stated = stated;
    this.problems = problems;
  }

  /** Returns the weights in the notice's order; what it does not ask for cannot have one. */
  Weights weights(Notice notice) {
    List<Criterion> asked = Criterion.of(notice);
    Map<String, BigDecimal> points = new HashMap<>();
    for (YamlMap.Entry entry : stated.map().entries()) {
      String key = entry.key().text();
      if (asked.stream().noneMatch(criterion -> criterion.key().equals(key))) {
        unknown(entry.key(), asked);
      }
      points(entry.value()).ifPresent(some -> points.put(key, some));
    }
    List<Weight> all = new ArrayList<>();
    for (Criterion criterion : asked) {
      Optional.ofNullable(points.get(criterion.key()))
          .ifPresent(some -> all.add(new Weight(criterion, some)));
    }
    return new Weights(all);
  }

  private void unknown(YamlScalar key, List<Criterion> asked) {
    if (asked.isEmpty()) {
      problems.add(key, Trouble.NOTHING_TO_WEIGH);
    } else {
      String all =
          asked.stream()
              .map(criterion -> criterion.key() + " " + criterion.title())
              .collect(Collectors.joining(", "));
      problems.add(key, Trouble.UNKNOWN_CRITERION, key.text(), all);
    }
  }

  private Optional<BigDecimal> points(YamlNode node) {
    Optional<BigDecimal> points =
        Optional.of(node)
            .filter(YamlScalar.class::isInstance)
            .map(scalar -> ((YamlScalar) scalar).text())
            .filter(text -> POINTS.matcher(text).matches())
            .map(text -> new BigDecimal(text).setScale(DECIMALS))
            .filter(some -> some.signum() > 0);
    if (points.isEmpty()) {
      problems.add(
          node, Trouble.NO_WEIGHT, node instanceof YamlScalar scalar ? scalar.text() : "…");
    }
    return points;
  }
}
