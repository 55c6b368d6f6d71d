package org.linli.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linli.value.Sha256;

/** Files that somebody changes while a campaign is compiled, at random moments. */
class ChangedInputFaults {
  private static final int ROUNDS = Integer.getInteger("faults.changes", 10);
  private static final long SEED = Long.getLong("faults.seed", 20_211_231);

  /** Enough that the run takes some seconds. */
  private static final int ROWS = 40_000;

  @TempDir Path folder;
  private Launched linli;

  /** What somebody does to a file. */
  enum Change {
    TRUNCATED {
      @Override
      void to(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
          channel.truncate(channel.size() / 2);
        }
      }
    },
    EMPTIED {
      @Override
      void to(Path file) throws IOException {
        Files.write(file, new byte[0]);
      }
    },
    REMOVED {
      @Override
      void to(Path file) throws IOException {
        Files.delete(file);
      }
    },
    APPENDED {
      @Override
      void to(Path file) throws IOException {
        Files.writeString(
            file,
            "再看望,志愿者协会,西湖区,2021-09-20,邻里亲,西湖区志愿者协会,12,1000,空巢老人30人,看望老人\n",
            StandardOpenOption.APPEND);
      }
    },
    REPLACED {
      @Override
      void to(Path file) throws IOException {
        Path other = file.resolveSibling(".other");
        Files.writeString(other, Files.readString(file).replace(",1000,", ",2000,"));
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
      }
    },
    FOLDER_REMOVED {
      @Override
      void to(Path file) throws IOException {
        Work.clear(file.getParent());
      }
    };

    abstract void to(Path file) throws IOException;
  }

  @BeforeEach
  void install() throws IOException {
    linli = Launched.in(folder.resolve("program"));
  }

  @ParameterizedTest
  @EnumSource
  void an_output_never_mixes_two_states(Change change) throws Exception {
    Path origin = folder.resolve("origin");
    Path work = folder.resolve("work");
    Work.campaign(origin.resolve("c"), ROWS);
    List<String> compile =
        List.of("compile", "c", "-o", "out", "--as-of", "2021-12-31", "--fail-on", "never");
    long begun = System.nanoTime();
    assertThat(linli.run(origin, compile).exit()).isZero();
    long usual = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    NavigableMap<String, String> before = Tree.visible(origin.resolve("out"));
    Random random = new Random(SEED + change.name().hashCode());
    Map<Integer, Integer> exits = new TreeMap<>();
    for (int round = 1; round <= ROUNDS; round++) {
      Work.copy(origin, work);
      long wait = (long) (usual * (0.15 + 0.85 * random.nextDouble()));
      String what = "%s, seed %d, round %d after %d ms".formatted(change, SEED, round, wait);
      Path file = work.resolve("c/360100-南昌市/360102-东湖区/activities.csv");
      Process process = linli.start(work, compile);
      process.waitFor(wait, TimeUnit.MILLISECONDS);
      change.to(file);
      Launched.Run run = Launched.ended(process, work, "");
      exits.merge(run.exit(), 1, Integer::sum);
      assertThat(run.exit()).as("%s: %s", what, run).isIn(0, 1, 3);
      if (run.exit() == 3) {
        Promises.isPlain(what, run.err());
        assertThat(Tree.visible(work.resolve("out"))).as(what).isEqualTo(before);
      } else {
        isWhole(work.resolve("out"), what);
      }
      assertThat(linli.run(work, compile).exit()).as("%s: the next run", what).isIn(0, 1);
      isWhole(work.resolve("out"), what);
    }
    System.out.printf("%s: seed %d, exits %s of %d ms%n", change, SEED, exits, usual);
  }

  /** Everything is as the manifest says. */
  private static void isWhole(Path out, String what) throws IOException {
    JsonNode manifest = new ObjectMapper().readTree(out.resolve("manifest.json").toFile());
    assertThat(manifest.path("outputs")).as(what).isNotEmpty();
    for (JsonNode one : manifest.path("outputs")) {
      byte[] bytes = Files.readAllBytes(out.resolve(one.path("file").asText()));
      assertThat(Sha256.hex(Sha256.of(bytes)))
          .as("%s: %s", what, one)
          .isEqualTo(one.path("sha256").asText());
    }
  }
}
