package org.linli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures the goals P1 to P10 and prints a table. Ends with 1 if a result is wrong and with 0
 * however slow it was: speed is told, not judged.
 */
public final class Benchmark {
  private static final List<Goal> GOALS =
      List.of(
          new AgainstDuckDb("P1", WorkloadSet.NATIONAL, Bound.atMost(0.55)),
          new AgainstDuckDb("P2", WorkloadSet.TENFOLD, Bound.atMost(0.30)),
          new AgainstDuckDb("P3", WorkloadSet.ONEFILE, Bound.atMost(0.65)),
          new RecordsAgainstReading(),
          new CompileProvince(),
          new SheetAgainstPoi(),
          new StartUp(),
          new HeapLimits(),
          new SecondRun(),
          new TwoThreads());

  private Benchmark() {}

  /**
   * Takes the program's jar and the time at which its build began, or nothing; what to do stands in
   * system properties, see {@link Settings}.
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Settings settings = Settings.ofSystem();
    if (args.length > 1) {
      BuiltJar.date(Path.of(args[0]), args[1]);
    }
    Files.createDirectories(settings.work());
    if (settings.micro()) {
      HotPieces.measure(settings.work());
      return;
    }
    if (args.length > 1) {
      BuiltJar.awaitReadyClasses(Path.of(args[0]), settings.launcher());
    }
    Ground ground = new Ground(settings, new Workloads(settings));
    Path file = settings.work().resolve("table.md");
    List<Line> lines = new ArrayList<>();
    for (Goal goal : GOALS) {
      if (settings.wants(goal.id())) {
        lines.addAll(goal.measure(ground));
        // What has been measured stays if a later goal is interrupted.
        Files.writeString(file, Table.of(settings, lines));
      }
    }
    System.out.println();
    System.out.println(Table.of(settings, lines));
    System.out.println(file);
    if (lines.stream().anyMatch(line -> !line.wrong().isEmpty())) {
      System.exit(1);
    }
  }
}
