package org.linli.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** What runs of one program cost, in a line for the table. */
final class Cost {
  private Cost() {}

  /** Returns the medians of wall and processor time, and the most memory of any run. */
  static String of(String name, List<Run> runs) {
    return String.format(
        Locale.ROOT,
        "%s: %.2f s, cpu %.2f s, %.0f MiB",
        name,
        spread(runs, Run::wall).median(),
        spread(runs, Run::cpu).median(),
        spread(runs, Run::peak).highest());
  }

  private static Spread spread(List<Run> runs, ToDoubleFunction<Run> what) {
    return new Spread(runs.stream().mapToDouble(what).boxed().toList());
  }
}
