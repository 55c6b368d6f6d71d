package org.linli.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** P5: {@code compile} of a province, every output of it. */
final class CompileProvince implements Goal {
  private static final Bound BOUND = Bound.within(1.5);

  @Override
  public String id() {
    return "P5";
  }

  @Override
  public List<Line> measure(Ground ground) throws IOException {
    Workload workload = ground.workload(WorkloadSet.PROVINCE);
    List<Entrant> entrants = new ArrayList<>();
    entrants.add(new CompileRun(ground.linli(), workload));
    ground.other().ifPresent(other -> entrants.add(new CompileRun(other, workload)));
    Contest contest = Contest.of(ground.settings(), id(), entrants, workload.expected());
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(id(), "compile province, wall", BOUND, contest.of(0, Run::wall), contest, 0));
    Versions.line(ground, id(), "compile province", contest).ifPresent(lines::add);
    return lines;
  }
}
