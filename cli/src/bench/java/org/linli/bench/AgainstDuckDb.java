package org.linli.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** P1 to P3: {@code check} of a campaign against DuckDB, wall time. */
record AgainstDuckDb(String id, WorkloadSet set, Bound bound) implements Goal {
  @Override
  public List<Line> measure(Ground ground) throws IOException {
    Workload workload = ground.workload(set);
    List<Entrant> entrants = new ArrayList<>(ground.checks(workload));
    entrants.add(new DuckDbRun(ground, DuckDb.in(ground.settings().work()), workload));
    int peer = entrants.size() - 1;
    Contest contest = Contest.of(ground.settings(), id, entrants, workload.expected());
    String measure = "check " + set.word() + " / DuckDB, wall";
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(id, measure, bound, contest.ratio(0, peer, Run::wall), contest, 0, peer));
    Versions.line(ground, id, "check " + set.word(), contest).ifPresent(lines::add);
    return lines;
  }
}
