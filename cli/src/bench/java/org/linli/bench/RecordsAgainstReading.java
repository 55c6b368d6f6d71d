package org.linli.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** P4: {@code check} of a YAML file for each activity against only opening and reading them. */
final class RecordsAgainstReading implements Goal {
  private static final Bound BOUND = Bound.atMost(1.5);

  @Override
  public String id() {
    return "P4";
  }

  @Override
  public List<Line> measure(Ground ground) throws IOException {
    Workload workload = ground.workload(WorkloadSet.RECORDS);
    List<Entrant> entrants = new ArrayList<>(ground.checks(workload));
    entrants.add(
        new Bare(ground.java("only reading", OnlyReading.class, workload.folder().toString())));
    int peer = entrants.size() - 1;
    Contest contest = Contest.of(ground.settings(), id(), entrants, workload.expected());
    List<Line> lines = new ArrayList<>();
    Spread ratio = contest.ratio(0, peer, Run::wall);
    lines.add(Line.of(id(), "check records / only reading, wall", BOUND, ratio, contest, 0, peer));
    Versions.line(ground, id(), "check records", contest).ifPresent(lines::add);
    return lines;
  }
}
