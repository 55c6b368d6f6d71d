package org.linli.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/**
 * The program as a user starts it, by its launcher and from another folder.
 *
 * @param home the folder of a program without its sources: the launcher builds nothing
 */
record Launched(Path home) {
  private static final Path JAR = Path.of(System.getProperty("linli.jar", "target/linli.jar"));

  /** What a run gave back. */
  record Run(int exit, String out, String err) {}

  /** Puts the program into a folder. */
  static Launched in(Path folder) throws IOException {
    Path launcher = folder.resolve("cli/bin/linli");
    Files.createDirectories(launcher.getParent());
    Files.createDirectories(folder.resolve("cli/target"));
    Files.copy(Path.of("bin/linli"), launcher);
    Files.copy(JAR, folder.resolve("cli/target/linli.jar"));
    return new Launched(folder);
  }

  /** Starts a command line; what it says goes into files beside the working folder. */
  Process start(Path work, List<String> line) throws IOException {
    return start(work, Map.of(), List.of(), line, "");
  }

  /**
   * Starts a command line.
   *
   * @param environment beside the usual one
   * @param under the command that it runs under, as {@code setpriv}
   * @param name of the files that what it says goes into
   */
  Process start(
      Path work,
      Map<String, String> environment,
      List<String> under,
      List<String> line,
      String name)
      throws IOException {
    List<String> words = new ArrayList<>(under);
    words.add(home.resolve("cli/bin/linli").toString());
    words.addAll(line);
    ProcessBuilder builder =
        new ProcessBuilder(words)
            .directory(work.toFile())
            .redirectOutput(said(work, name + ".out").toFile())
            .redirectError(said(work, name + ".err").toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("LINLI_LANG", "zh");
    builder.environment().putAll(environment);
    return builder.start();
  }

  private static Path said(Path work, String name) {
    return work.resolveSibling("said-" + work.getFileName() + name);
  }

  /** Waits for the end of a process that {@link #start} gave. */
  static Run ended(Process process, Path work, String name) throws Exception {
    int exit = process.waitFor();
    return new Run(exit, text(said(work, name + ".out")), text(said(work, name + ".err")));
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  /** Runs a command line. */
  Run run(Path work, List<String> line) throws Exception {
    return run(work, Map.of(), List.of(), line);
  }

  /** Runs a command line under another command. */
  Run run(Path work, Map<String, String> environment, List<String> under, List<String> line)
      throws Exception {
    return ended(start(work, environment, under, line, ""), work, "");
  }

  /**
   * Runs a scenario where nothing is in its way.
   *
   * @param origin the folder as it is before it, made by this
   * @param work where it runs
   * @return what it promises
   */
  Promises undisturbed(Scenario scenario, Path origin, Path work) throws Exception {
    Work.make(origin);
    for (List<String> line : scenario.before()) {
      assertThat(run(origin, line).exit()).as("%s", line).isIn(scenario.exits());
    }
    Map<String, NavigableMap<String, String>> before = Promises.at(scenario, origin);
    Work.copy(origin, work);
    Run good = run(work, scenario.command());
    assertThat(good.exit()).as("%s", good).isIn(scenario.exits());
    Promises promises = new Promises(scenario, work, before, Promises.at(scenario, work));
    assertThat(promises.after()).isNotEqualTo(before);
    assertThat(promises.leftOvers()).isEmpty();
    return promises;
  }

  /** Runs the command that is to finish what another has begun, and holds it to that. */
  void next(Promises promises, String what) throws Exception {
    boolean done = promises.isDone();
    Scenario scenario = promises.scenario();
    Run next = run(promises.work(), scenario.again());
    assertThat(next.exit())
        .as("%s: the next run, which says %s", what, next.err())
        .isIn(done ? scenario.doneExits() : scenario.exits());
    promises.afterNextRun(what);
  }
}
