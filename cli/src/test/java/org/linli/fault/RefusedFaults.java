package org.linli.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every command that writes, where the disk is full (as root on a small tmpfs, else under a limit
 * on the size of files) and where nothing may be written.
 */
class RefusedFaults {
  /** Room that is left, in KiB; none, a page, part of the files. */
  private static final List<Integer> ROOM = List.of(0, 4, 12, 40, 120);

  private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

  /** Where nothing may be written: as root somebody else must try. */
  private static final List<String> NOBODY =
      List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

  @TempDir Path folder;
  private Launched linli;
  private boolean mounted;

  static Stream<Scenario> commands() {
    return Scenario.asked();
  }

  @BeforeEach
  void install() throws IOException {
    linli = Launched.in(folder.resolve("program"));
  }

  @AfterEach
  void unmount() throws Exception {
    if (mounted) {
      command("umount", folder.resolve("disk").toString());
    }
  }

  private static int command(String... words) throws Exception {
    return new ProcessBuilder(words).inheritIO().start().waitFor();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void a_full_disk_changes_nothing_and_is_told(Scenario scenario) throws Exception {
    Path disk = Files.createDirectories(folder.resolve("disk"));
    mounted =
        ROOT && command("mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", disk.toString()) == 0;
    Path origin = folder.resolve("origin");
    Path work = disk.resolve("work");
    Promises promises = linli.undisturbed(scenario, origin, work);
    int refused = 0;
    for (int room : ROOM) {
      Work.copy(origin, work);
      Path filler = disk.resolve("filler");
      if (mounted) {
        fill(filler, room);
      }
      // Java is told where the limit is passed as it is told of a full disk; dash counts in 512
      // bytes.
      List<String> under =
          mounted
              ? List.of()
              : List.of("sh", "-c", "ulimit -f " + room * 2 + " && exec \"$@\"", "sh");
      String language = room % 8 == 0 ? "zh" : "en";
      String what = scenario + " with " + room + " KiB left, " + language;
      Launched.Run run = launched(promises, language, under);
      Files.deleteIfExists(filler);
      if (run.exit() == 3) {
        refused++;
        Promises.isPlain(what, run.err());
        assertThat(promises.leftOvers()).as("%s: nothing is left over", what).isEmpty();
      } else {
        assertThat(run.exit()).as("%s: %s", what, run).isIn(scenario.exits());
        assertThat(promises.isDone()).as("%s: says that it is done", what).isTrue();
      }
      promises.afterTrouble(what);
      linli.next(promises, what);
    }
    System.out.printf(
        "%s: %d of %d runs found %s%n",
        scenario, refused, ROOM.size(), mounted ? "the disk full" : "the limit");
    assertThat(refused).as("runs that found no room").isPositive();
  }

  /** What a run says stands beside its folder, so on the full disk too: it goes elsewhere. */
  private Launched.Run launched(Promises promises, String language, List<String> under)
      throws Exception {
    Path said = Files.createDirectories(folder.resolve("said"));
    List<String> shell =
        new ArrayList<>(List.of("sh", "-c", "cd '" + promises.work() + "' && exec \"$@\"", "sh"));
    shell.addAll(under);
    return linli.run(said, Map.of("LINLI_LANG", language), shell, promises.scenario().command());
  }

  private static void fill(Path filler, int room) throws IOException {
    byte[] block = new byte[4096];
    try (OutputStream out = Files.newOutputStream(filler)) {
      while (true) {
        out.write(block);
      }
    } catch (IOException full) {
      try (var channel =
          java.nio.channels.FileChannel.open(filler, java.nio.file.StandardOpenOption.WRITE)) {
        channel.truncate(Math.max(0, channel.size() - room * 1024L));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void where_nothing_may_be_written_nothing_changes_and_it_is_told(Scenario scenario)
      throws Exception {
    assumeThat(!ROOT || Files.isExecutable(Path.of("/usr/bin/setpriv"))).as("setpriv").isTrue();
    Path origin = folder.resolve("origin");
    Path work = folder.resolve("work");
    linli.undisturbed(scenario, origin, work);
    Work.copy(origin, work);
    NavigableMap<String, String> before = Tree.of(work);
    open(folder);
    readOnly(work);
    for (String language : List.of("zh", "en")) {
      String what = scenario + " where nothing may be written, " + language;
      Launched.Run run =
          linli.run(
              work, Map.of("LINLI_LANG", language), ROOT ? NOBODY : List.of(), scenario.command());
      assertThat(run.exit()).as("%s: %s", what, run).isEqualTo(3);
      Promises.isPlain(what, run.err());
      assertThat(run.err())
          .as(what)
          .containsPattern(language.equals("zh") ? "\\p{IsHan}" : "[a-z]");
      assertThat(Tree.of(work)).as(what).isEqualTo(before);
    }
    writable(work);
  }

  /** Others must come through to the folder that they may not write to. */
  private static void open(Path folder) throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static void readOnly(Path work) throws Exception {
    assertThat(command("chmod", "-R", "a-w", work.toString())).isZero();
  }

  private static void writable(Path work) throws Exception {
    assertThat(command("chmod", "-R", "u+w", work.toString())).isZero();
  }
}
