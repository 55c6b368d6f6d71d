package org.linli.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** P7: the time to start: {@code --version} against Java's own, and a check of 100 rows. */
final class StartUp implements Goal {
  private static final Bound VERSION = Bound.atMost(2);
  private static final Bound HUNDRED = Bound.within(0.45);

  @Override
  public String id() {
    return "P7";
  }

  @Override
  public List<Line> measure(Ground ground) throws IOException {
    List<Line> lines = new ArrayList<>();
    List<Entrant> entrants = new ArrayList<>();
    entrants.add(new Bare(ground.linli().with("--version")));
    ground.other().ifPresent(other -> entrants.add(new Bare(other.with("--version"))));
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    entrants.add(new Bare(new Program("java", List.of(java, "-version"), Map.of())));
    int peer = entrants.size() - 1;
    Contest start = Contest.of(ground.settings(), "P7-version", entrants, Figures.none());
    Spread ratio = start.ratio(0, peer, Run::wall);
    lines.add(Line.of(id(), "--version / java -version, wall", VERSION, ratio, start, 0, peer));
    Versions.line(ground, id(), "--version", start).ifPresent(lines::add);

    Workload workload = ground.workload(WorkloadSet.HUNDRED);
    Contest check =
        Contest.of(ground.settings(), "P7-check", ground.checks(workload), workload.expected());
    lines.add(Line.of(id(), "check 100 rows, wall", HUNDRED, check.of(0, Run::wall), check, 0));
    Versions.line(ground, id(), "check 100 rows", check).ifPresent(lines::add);
    return lines;
  }
}
