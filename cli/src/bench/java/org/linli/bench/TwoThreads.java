package org.linli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** P10: two threads against one, and the same bytes from both. */
final class TwoThreads implements Goal {
  private static final Bound BOUND = Bound.atLeast(1.6);

  @Override
  public String id() {
    return "P10";
  }

  @Override
  public List<Line> measure(Ground ground) throws IOException {
    List<Line> lines = new ArrayList<>();
    for (WorkloadSet set : List.of(WorkloadSet.TENFOLD, WorkloadSet.ONEFILE)) {
      String measure = "check " + set.word() + ", 1 thread / 2 threads, wall";
      lines.add(
          ground.knows("--threads", "check")
              ? line(ground, set, measure)
              : Line.notThere(id(), measure, BOUND, "check has no --threads"));
    }
    return lines;
  }

  private Line line(Ground ground, WorkloadSet set, String measure) throws IOException {
    Workload workload = ground.workload(set);
    Path kept = ground.settings().work().resolve("runs").resolve("P10-" + set.word() + ".csv");
    Files.deleteIfExists(kept);
    List<Entrant> entrants = new ArrayList<>();
    for (int threads = 1; threads <= 2; threads++) {
      List<String> options = List.of("--threads=" + threads);
      entrants.add(new SameBytes(new CheckRun(ground.linli(), workload, options), kept));
    }
    Contest contest =
        Contest.of(ground.settings(), "P10-" + set.word(), entrants, workload.expected());
    return Line.of(id(), measure, BOUND, contest.ratio(0, 1, Run::wall), contest, 0, 1);
  }
}
