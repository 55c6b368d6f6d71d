package org.linli.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** P8: {@code check} runs, and gives the right figures, with little heap. Once each. */
final class HeapLimits implements Goal {
  @Override
  public String id() {
    return "P8";
  }

  @Override
  public List<Line> measure(Ground ground) throws IOException {
    List<Line> lines = new ArrayList<>();
    lines.add(line(ground, WorkloadSet.NATIONAL, "64m"));
    lines.add(line(ground, WorkloadSet.TENFOLD, "256m"));
    lines.add(line(ground, WorkloadSet.ONEFILE, "256m"));
    return lines;
  }

  private Line line(Ground ground, WorkloadSet set, String heap) throws IOException {
    Workload workload = ground.workload(set);
    CheckRun check = new CheckRun(ground.linli().within(heap), workload);
    Path folder = ground.settings().work().resolve("runs").resolve("P8-" + set.word());
    Run run = Launch.of(check.program(folder), folder);
    String measured =
        String.format(
            Locale.ROOT, "%.1f s, cpu %.1f s, %.0f MiB", run.wall(), run.cpu(), run.peak());
    System.out.println("P8 " + set.word() + " -Xmx" + heap + ": " + measured);
    String measure = "check " + set.word() + " at -Xmx" + heap;
    if (run.exit() > 1) {
      String verdict = "not met: exit code " + run.exit();
      return new Line(id(), measure, "runs", measured, List.of(), verdict, List.of(), List.of());
    }
    List<String> wrong = check.wrong(run, workload.expected());
    return new Line(
        id(),
        measure,
        "runs",
        measured,
        List.of(),
        wrong.isEmpty() ? "met" : "WRONG",
        wrong,
        List.of("linli: " + CheckRun.STATED));
  }
}
