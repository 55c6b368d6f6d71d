package org.linli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * P9: a check with a cache, after one file in a hundred has changed, against one whose cache is
 * empty. What it writes must be what a check without a cache writes.
 */
final class SecondRun implements Goal {
  /** A campaign and what is asked of it. */
  private record Aim(WorkloadSet set, Bound bound) {}

  private static final List<Aim> AIMS =
      List.of(
          new Aim(WorkloadSet.RECORDS, Bound.atMost(0.25)),
          new Aim(WorkloadSet.TENFOLD, Bound.atMost(0.40)),
          new Aim(WorkloadSet.NATIONAL, Bound.atMost(0.65)));

  @Override
  public String id() {
    return "P9";
  }

  @Override
  public List<Line> measure(Ground ground) throws IOException {
    List<Line> lines = new ArrayList<>();
    boolean there = ground.knows("--cache", "check");
    for (Aim aim : AIMS) {
      String measure = "check " + aim.set().word() + " again, 1 % of files changed / cold, wall";
      lines.add(
          there
              ? line(ground, aim, measure)
              : Line.notThere(id(), measure, aim.bound(), "check has no --cache"));
    }
    return lines;
  }

  private Line line(Ground ground, Aim aim, String measure) throws IOException {
    Workload workload = ground.workload(aim.set());
    Path folder = ground.settings().work().resolve("runs").resolve("P9-" + aim.set().word());
    ChangedCampaign campaign = ChangedCampaign.of(workload, folder.resolve("campaign"));
    Workload changing = new Workload(aim.set(), campaign.folder(), workload.expected());
    Path cache = folder.resolve("cache");
    CheckRun cached = new CheckRun(ground.linli(), changing, List.of("--cache=" + cache));
    CheckRun plain = new CheckRun(ground.linli(), changing);
    List<Run> cold = new ArrayList<>();
    List<Run> again = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (int round = 0; round <= ground.settings().pairs(); round++) {
      Workloads.delete(cache);
      Run first = run(cached, folder.resolve("cold"), changing, wrong);
      campaign.change(round);
      Run second = run(cached, folder.resolve("again"), changing, wrong);
      Run right = run(plain, folder.resolve("plain"), changing, wrong);
      if (Files.mismatch(second.out(), right.out()) >= 0) {
        wrong.add("the findings are not those of a check without a cache");
      }
      System.out.printf(
          Locale.ROOT,
          "P9 %s %d: cold %.2f s, again %.2f s%n",
          aim.set().word(),
          round,
          first.wall(),
          second.wall());
      if (round > 0) {
        cold.add(first);
        again.add(second);
      }
    }
    return line(aim, measure, cold, again, wrong);
  }

  private static Run run(CheckRun check, Path folder, Workload workload, List<String> wrong)
      throws IOException {
    Run run = Launch.of(check.program(folder), folder);
    for (String difference : check.wrong(run, workload.expected())) {
      wrong.add(check.name() + ": " + difference);
    }
    return run;
  }

  private Line line(Aim aim, String measure, List<Run> cold, List<Run> again, List<String> wrong) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < cold.size(); i++) {
      ratios.add(again.get(i).wall() / cold.get(i).wall());
    }
    Spread spread = new Spread(ratios);
    return new Line(
        id(),
        measure,
        aim.bound().text(),
        aim.bound().text(spread),
        List.of(Cost.of("again", again), Cost.of("cold", cold)),
        wrong.isEmpty() ? aim.bound().verdict(spread) : "WRONG",
        wrong.stream().distinct().toList(),
        List.of("linli: " + CheckRun.STATED + ", bytes of the findings"));
  }
}
