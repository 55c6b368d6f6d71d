package org.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linli.cli.InProcess.Run;
import org.linli.fault.Disk;
import org.linli.fault.Promises;
import org.linli.fault.Scenario;
import org.linli.fault.Work;

/**
 * Every command that writes, on a disk that refuses, is full or is gone at the n-th call: at {@code
 * -Dfaults.calls} of them, all in the profile {@code faults}.
 */
class FaultyDiskTest {
  private static final long CALLS = Long.getLong("faults.calls", 2);

  @TempDir Path folder;

  static Stream<Scenario> commands() {
    return Scenario.asked();
  }

  private static Run run(Path work, List<String> line) {
    return InProcess.run(work, Map.of("LINLI_LANG", "en"), line.toArray(String[]::new));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void leaves_the_old_or_the_new_and_the_next_run_finishes(Scenario scenario) throws Exception {
    Path origin = folder.resolve("origin");
    Path work = folder.resolve("work");
    Work.make(origin);
    for (List<String> line : scenario.before()) {
      assertThat(run(origin, line).exit().number()).as("%s", line).isIn(scenario.exits());
    }
    Map<String, NavigableMap<String, String>> before = Promises.at(scenario, origin);
    Work.copy(origin, work);
    Disk disk = new Disk();
    disk.plan(Disk.Trouble.REFUSES_ONCE, Long.MAX_VALUE);
    Run good = run(disk.path(work), scenario.command());
    assertThat(good.exit().number()).as(good.err()).isIn(scenario.exits());
    Promises promises = new Promises(scenario, work, before, Promises.at(scenario, work));
    assertThat(promises.after()).isNotEqualTo(before);
    assertThat(promises.leftOvers()).isEmpty();
    long calls = disk.calls();
    long step = Math.max(1, calls / CALLS);
    for (Disk.Trouble trouble : Disk.Trouble.values()) {
      for (long call = 1 + step / 2; call <= calls; call += step) {
        Work.copy(origin, work);
        disk.plan(trouble, call);
        String what = scenario + " " + trouble + " at call " + call + " of " + calls;
        trouble(promises, disk, trouble, what);
      }
    }
  }

  private static void trouble(Promises promises, Disk disk, Disk.Trouble trouble, String what)
      throws IOException {
    Scenario scenario = promises.scenario();
    try {
      Run run = run(disk.path(promises.work()), scenario.command());
      boolean killed = disk.struck() && trouble == Disk.Trouble.GONE;
      if (run.exit() == ExitCode.ENVIRONMENT && !killed) {
        Promises.isPlain(what, run.err());
      } else if (!killed) {
        assertThat(run.exit().number()).as(what + run.err()).isIn(scenario.exits());
        assertThat(promises.isDone()).as(what + ": says that it is done").isTrue();
      }
    } catch (Disk.Gone gone) {
      // As a process that is killed.
    }
    disk.plan(Disk.Trouble.REFUSES_ONCE, Long.MAX_VALUE);
    promises.afterTrouble(what);
    boolean done = promises.isDone();
    Run next = run(promises.work(), scenario.again());
    assertThat(next.exit().number())
        .as("%s: the next run, which says %s", what, next.err())
        .isIn(done ? scenario.doneExits() : scenario.exits());
    promises.afterNextRun(what);
  }
}
