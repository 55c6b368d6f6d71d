package org.linli.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every command that writes, ended by SIGKILL and SIGTERM at random moments: {@code -Dfaults.kills}
 * times each, by {@code -Dfaults.seed}.
 */
class KilledFaults {
  private static final int KILLS = Integer.getInteger("faults.kills", 14);
  private static final long SEED = Long.getLong("faults.seed", 20_211_231);

  /** What a shell says of a process that SIGTERM has ended. */
  private static final int TERMINATED = 143;

  @TempDir Path folder;
  private Launched linli;

  static Stream<Scenario> commands() {
    return Scenario.asked();
  }

  @BeforeEach
  void install() throws IOException {
    linli = Launched.in(folder.resolve("program"));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void leaves_the_old_or_the_new_and_the_next_run_finishes(Scenario scenario) throws Exception {
    Path origin = folder.resolve("origin");
    Path work = folder.resolve("work");
    Promises promises = linli.undisturbed(scenario, origin, work);
    Work.copy(origin, work);
    long begun = System.nanoTime();
    linli.run(work, scenario.command());
    long usual = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    Random random = new Random(SEED + scenario.name().hashCode());
    int inTime = 0;
    for (int round = 1; round <= KILLS; round++) {
      Work.copy(origin, work);
      boolean softly = random.nextInt(3) == 0;
      boolean atSign = random.nextBoolean();
      long wait = atSign ? random.nextInt(40) : (long) (usual * (0.2 + 0.9 * random.nextDouble()));
      String what =
          "%s, seed %d, round %d: %s %d ms after %s"
              .formatted(
                  scenario,
                  SEED,
                  round,
                  softly ? "SIGTERM" : "SIGKILL",
                  wait,
                  atSign ? "it begins to write" : "its start");
      inTime += kill(promises, softly, atSign, wait, what) ? 1 : 0;
      promises.afterTrouble(what);
      linli.next(promises, what);
    }
    System.out.printf(
        "%s: seed %d, %d of %d runs were killed before their end (%d ms)%n",
        scenario, SEED, inTime, KILLS, usual);
  }

  /** Returns whether the run had not ended by then. */
  private boolean kill(Promises promises, boolean softly, boolean atSign, long wait, String what)
      throws Exception {
    Process process = linli.start(promises.work(), promises.scenario().command());
    if (atSign) {
      awaitSign(promises, process);
    }
    boolean ended = process.waitFor(wait, TimeUnit.MILLISECONDS);
    if (softly) {
      process.destroy();
    } else {
      process.destroyForcibly();
    }
    Launched.Run run = Launched.ended(process, promises.work(), "");
    if (ended) {
      assertThat(run.exit()).as("%s: %s", what, run.err()).isIn(promises.scenario().exits());
    } else if (softly && run.exit() != TERMINATED) {
      // Java may not listen yet, or no more.
      assertThat(run.exit()).as("%s: %s", what, run.err()).isIn(promises.scenario().exits());
    }
    assertThat(run.err()).as("%s: no stack trace", what).doesNotContainPattern("\\sat \\S+\\(");
    return !ended;
  }

  private static void awaitSign(Promises promises, Process process) throws Exception {
    while (process.isAlive() && !isBegun(promises)) {
      TimeUnit.MILLISECONDS.sleep(2);
    }
  }

  /** A run that writes has something of its own somewhere, or what was there has changed. */
  private static boolean isBegun(Promises promises) {
    try (Stream<Path> all = Files.walk(promises.work())) {
      return all.map(path -> path.getFileName().toString())
              .anyMatch(
                  name ->
                      name.contains("linli-") && !name.endsWith(".linli-lock")
                          || name.equals(".linli-lock"))
          || Files.exists(promises.work().resolve("pages"));
    } catch (IOException | java.io.UncheckedIOException changing) {
      return true;
    }
  }
}
