package org.linli.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two runs at once, a few milliseconds apart, by {@code -Dfaults.seed}. */
class TogetherFaults {
  private static final int ROUNDS = Integer.getInteger("faults.pairs", 6);
  private static final long SEED = Long.getLong("faults.seed", 20_211_231);

  @TempDir Path folder;
  private Launched linli;

  static Stream<Scenario> commands() {
    return Scenario.asked();
  }

  @BeforeEach
  void install() throws IOException {
    linli = Launched.in(folder.resolve("program"));
  }

  private List<Launched.Run> both(Path work, Random random, List<String> one, List<String> other)
      throws Exception {
    Process first = linli.start(work, Map.of(), List.of(), one, "1");
    TimeUnit.MILLISECONDS.sleep(random.nextInt(60));
    Process second = linli.start(work, Map.of(), List.of(), other, "2");
    return List.of(Launched.ended(first, work, "1"), Launched.ended(second, work, "2"));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void one_does_it_and_the_other_does_no_harm(Scenario scenario) throws Exception {
    Path origin = folder.resolve("origin");
    Path work = folder.resolve("work");
    Promises promises = linli.undisturbed(scenario, origin, work);
    Random random = new Random(SEED + scenario.name().hashCode());
    int refused = 0;
    for (int round = 1; round <= ROUNDS; round++) {
      Work.copy(origin, work);
      String what = "%s twice at once, seed %d, round %d".formatted(scenario, SEED, round);
      List<Launched.Run> runs = both(work, random, scenario.command(), scenario.command());
      for (Launched.Run run : runs) {
        assertThat(run.exit()).as("%s: %s", what, run).isIn(0, 1, 2, 3);
        if (run.exit() == 3) {
          refused++;
          Promises.isPlain(what, run.err());
        }
      }
      // A correction holds one unit at a time: each of two may have met the other somewhere.
      if (!scenario.name().startsWith("fix")) {
        assertThat(runs).as(what).anyMatch(run -> scenario.exits().contains(run.exit()));
      }
      assertThat(promises.isDone()).as("%s: it is done: %s", what, runs).isTrue();
      linli.next(promises, what);
    }
    System.out.printf("%s: seed %d, %d of %d pairs met%n", scenario, SEED, refused, ROUNDS);
  }

  @Test
  void two_imports_into_one_folder_lose_no_row() throws Exception {
    Path origin = folder.resolve("origin");
    Path work = folder.resolve("work");
    Work.make(origin);
    List<String> sheet = List.of("import", "a.xlsx", "--into", Scenario.UNIT);
    List<String> paper = List.of("import", "a2.xlsx", "--into", Scenario.UNIT);
    Work.workbook(origin.resolve("a2.xlsx"), List.of("送棉被", "送米面"));
    Random random = new Random(SEED);
    int met = 0;
    for (int round = 1; round <= 2 * ROUNDS; round++) {
      Work.copy(origin, work);
      String what = "two imports, seed " + SEED + ", round " + round;
      List<Launched.Run> runs = both(work, random, sheet, paper);
      List<String> expected = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        Launched.Run run = runs.get(i);
        assertThat(run.exit()).as("%s: %s", what, run).isIn(0, 3);
        met += run.exit() == 3 ? 1 : 0;
        if (run.exit() == 0) {
          expected.addAll(i == 0 ? List.of("送月饼", "送春联") : List.of("送棉被", "送米面"));
        } else {
          assertThat(run.err()).as(what).containsPattern("进程 \\d+");
        }
      }
      Path table = work.resolve(Scenario.UNIT).resolve("activities.csv");
      assertThat(Files.readString(table)).as(what).contains(expected).contains("第12次看望");
      assertThat(linli.run(work, sheet).exit()).as(what).isZero();
      assertThat(linli.run(work, paper).exit()).as(what).isZero();
      assertThat(Files.readString(table).lines())
          .as("%s: each row once", what)
          .hasSize(1 + 12 + 4)
          .doesNotHaveDuplicates();
    }
    System.out.printf("two imports: seed %d, %d of %d pairs met%n", SEED, met, 2 * ROUNDS);
  }

  @Test
  void an_import_beside_a_correction_loses_no_row() throws Exception {
    Path origin = folder.resolve("origin");
    Path work = folder.resolve("work");
    Work.make(origin);
    List<String> sheet = List.of("import", "a.xlsx", "--into", Scenario.UNIT);
    List<String> fix = List.of("fix", "c", "--write");
    Random random = new Random(SEED);
    for (int round = 1; round <= ROUNDS; round++) {
      Work.copy(origin, work);
      String what = "import beside fix, seed " + SEED + ", round " + round;
      List<Launched.Run> runs = both(work, random, sheet, fix);
      assertThat(runs).as(what).allMatch(run -> run.exit() == 0 || run.exit() == 3);
      assertThat(linli.run(work, sheet).exit()).as(what).isZero();
      assertThat(linli.run(work, fix).exit()).as(what).isZero();
      assertThat(Files.readString(work.resolve(Scenario.UNIT).resolve("activities.csv")))
          .as(what)
          .contains("送月饼", "送春联", "第1次看望", "第12次看望")
          .doesNotContain("年9月2日", "１２");
    }
  }
}
