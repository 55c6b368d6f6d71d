package org.linli.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Runs two or three programs in turn, so often as was asked, each time beginning with another, and
 * looks at the figures of every run. One round before the first is not measured: it warms the disk
 * cache, and whatever a launcher prepares at its first start.
 */
final class Contest {
  private final Settings settings;
  private final List<Entrant> entrants;
  private final Figures right;
  private final List<List<Run>> runs = new ArrayList<>();
  private final List<String> wrong = new ArrayList<>();
  private final List<String> compared = new ArrayList<>();

  private Contest(Settings settings, List<Entrant> entrants, Figures right) {
    this.settings = settings;
    this.entrants = List.copyOf(entrants);
    this.right = right;
    entrants.forEach(entrant -> runs.add(new ArrayList<>()));
  }

  /**
   * Runs them.
   *
   * @param title of the goal, for the name of its folder
   * @param right the figures that each must give, as far as it states them
   */
  static Contest of(Settings settings, String title, List<Entrant> entrants, Figures right)
      throws IOException {
    Contest contest = new Contest(settings, entrants, right);
    for (int round = 0; round <= settings.pairs(); round++) {
      for (int turn = 0; turn < entrants.size(); turn++) {
        contest.run(title, round, (round + turn) % entrants.size());
      }
    }
    return contest;
  }

  private void run(String title, int round, int index) throws IOException {
    Entrant entrant = entrants.get(index);
    Path folder = settings.work().resolve("runs").resolve(title + "-" + index);
    Run run = Launch.of(entrant.program(folder), folder);
    System.out.printf(
        Locale.ROOT,
        "%s %s %s: %.2f s, cpu %.2f s, %.0f MiB%n",
        title,
        round == 0 ? "warm-up" : "round " + round,
        entrant.name(),
        run.wall(),
        run.cpu(),
        run.peak());
    look(entrant, run);
    if (round > 0) {
      runs.get(index).add(run);
    }
  }

  private void look(Entrant entrant, Run run) {
    try {
      Figures figures = entrant.figures(run);
      String statement = entrant.name() + ": " + figures.names();
      if (!figures.byName().isEmpty() && !compared.contains(statement)) {
        compared.add(statement);
      }
      figures.differencesFrom(right).forEach(difference -> complain(entrant, difference));
    } catch (IOException failure) {
      complain(entrant, Entrant.reason(failure));
    }
  }

  private void complain(Entrant entrant, String difference) {
    String complaint = entrant.name() + ": " + difference;
    if (!wrong.contains(complaint)) {
      wrong.add(complaint);
      System.out.println("WRONG " + complaint);
    }
  }

  /** Returns what the runs of an entrant took, in their middle. */
  Spread of(int entrant, ToDoubleFunction<Run> what) {
    return new Spread(runs.get(entrant).stream().mapToDouble(what).boxed().toList());
  }

  /** Returns one entrant's measure over another's, round by round. */
  Spread ratio(int entrant, int peer, ToDoubleFunction<Run> what) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < runs.get(entrant).size(); i++) {
      ratios.add(
          what.applyAsDouble(runs.get(entrant).get(i)) / what.applyAsDouble(runs.get(peer).get(i)));
    }
    return new Spread(ratios);
  }

  /** Returns what is not as it must be, of any run. */
  List<String> wrong() {
    return List.copyOf(wrong);
  }

  /** Returns which figures each side stated and had compared. */
  List<String> compared() {
    return List.copyOf(compared);
  }

  /** Returns, for the table, what the runs of an entrant cost in processor time and memory. */
  String cost(int entrant) {
    return Cost.of(entrants.get(entrant).name(), runs.get(entrant));
  }
}
