package org.linli.bench;

import java.util.List;

/**
 * Repeated measures of one thing.
 *
 * @param measures in ascending order, at least one
 */
record Spread(List<Double> measures) {
  Spread {
    measures = measures.stream().sorted().toList();
    if (measures.isEmpty()) {
      throw new IllegalArgumentException("nothing was measured");
    }
  }

  double median() {
    int half = measures.size() / 2;
    return measures.size() % 2 == 1
        ? measures.get(half)
        : (measures.get(half - 1) + measures.get(half)) / 2;
  }

  double lowest() {
    return measures.get(0);
  }

  double highest() {
    return measures.get(measures.size() - 1);
  }
}
