package org.linli.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The result as Markdown. */
final class Table {
  private Table() {}

  static String of(Settings settings, List<Line> lines) {
    StringBuilder text = new StringBuilder("# linli: goals and what was measured\n\n");
    text.append(
        String.format(
            Locale.ROOT,
            "%s, %d processors; Java %s; DuckDB %s with 2 threads; %d pairs in turn, each number"
                + " a median, lowest and highest in brackets. Costs: wall, user and system time,"
                + " the most memory resident in any run.%n",
            processor().orElse(System.getProperty("os.arch")),
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("java.version"),
            DuckDb.version(),
            settings.pairs()));
    if (!settings.full()) {
      text.append(
          String.format(
              Locale.ROOT,
              "%nA trial: the campaigns have %s of their size, so this says nothing about the"
                  + " goals, only that the figures are right.%n",
              settings.scale()));
    }
    text.append("\n| | measure | goal | measured | | cost |\n|---|---|---|---|---|---|\n");
    for (Line line : lines) {
      List<String> cells =
          List.of(
              line.goal(),
              line.measure(),
              line.bound(),
              line.measured(),
              line.verdict(),
              String.join("<br>", line.costs()));
      text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
    text.append("\n## Figures\n\n");
    Set<String> compared = new LinkedHashSet<>();
    for (Line line : lines) {
      line.compared().forEach(figures -> compared.add(line.goal() + " " + figures));
      line.wrong()
          .forEach(
              wrong ->
                  text.append("* WRONG ")
                      .append(line.goal())
                      .append(' ')
                      .append(wrong)
                      .append('\n'));
    }
    text.append("Compared with those of the workload in every run:\n\n");
    compared.forEach(figures -> text.append("* ").append(figures).append('\n'));
    return text.toString();
  }

  private static Optional<String> processor() {
    Path info = Path.of("/proc/cpuinfo");
    if (!Files.isReadable(info)) {
      return Optional.empty();
    }
    try (Stream<String> lines = Files.lines(info, StandardCharsets.ISO_8859_1)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
