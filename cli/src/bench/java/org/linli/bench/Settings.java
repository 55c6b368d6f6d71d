package org.linli.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was asked for, by system properties that begin with {@code bench.}.
 *
 * @param launcher the command that starts linli, in words
 * @param other the command that starts another version to compare with
 * @param pairs how often each comparison is made
 * @param scale 1 for campaigns of the real size, 0.01 for a trial
 * @param only goals to measure, as P1; none for all
 * @param generator the script that writes workloads; where it is missing they are written here
 * @param work the folder for workloads, outputs and the table
 * @param micro whether the hot pieces are measured instead of the goals
 */
record Settings(
    List<String> launcher,
    Optional<List<String>> other,
    int pairs,
    double scale,
    Set<String> only,
    Optional<Path> generator,
    Path work,
    boolean micro) {

  private static final String WHITE = "\\s+";

  /**
   * Reads the system properties.
   *
   * @throws IllegalArgumentException if one cannot be understood
   */
  static Settings ofSystem() {
    List<String> launcher = List.of(text("linli").orElse("cli/bin/linli").split(WHITE, -1));
    int pairs = Integer.parseInt(text("pairs").orElse("5"));
    double scale = Double.parseDouble(text("scale").orElse("1"));
    if (pairs < 1 || scale <= 0 || scale > 1) {
      throw new IllegalArgumentException("bench.pairs must be 1 or more, bench.scale in (0, 1]");
    }
    return new Settings(
        launcher,
        text("other").map(command -> List.of(command.split(WHITE, -1))),
        pairs,
        scale,
        goals(),
        text("workload").map(Path::of).filter(Files::isRegularFile),
        Path.of(text("work").orElse("target/bench")).toAbsolutePath().normalize(),
        text("jmh").filter(word -> !word.equals("false")).isPresent());
  }

  /** Returns whether the workloads have their real size. */
  boolean full() {
    return scale == 1;
  }

  boolean wants(String goal) {
    return only.isEmpty() || only.contains(goal);
  }

  private static Set<String> goals() {
    Set<String> goals = new TreeSet<>();
    for (String goal : text("only").orElse("").toUpperCase(Locale.ROOT).split("[,\\s]+", -1)) {
      if (!goal.isEmpty()) {
        goals.add(goal);
      }
    }
    return goals;
  }

  /** A property that is not set, or set to nothing or by name only, is absent or empty. */
  private static Optional<String> text(String name) {
    return Optional.ofNullable(System.getProperty("bench." + name)).filter(text -> !text.isBlank());
  }
}
