package org.linli.bench;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * {@code linli check} of a campaign, every finding written as CSV.
 *
 * @param linli the version
 * @param options more of them, as {@code --threads=1}
 */
record CheckRun(Program linli, Workload workload, List<String> options) implements Entrant {
  /** The figures that a check states. */
  static final String STATED = "beneficiaries, counted, duplicates, rejected";

  private static final Pattern FACT = Pattern.compile("(\\w+)=(\\S+)");

  /** For one file, only so many findings of a rule are listed; the rest is counted. */
  private static final int LISTED = 1_000;

  private static final int SEVERITY = 2;
  private static final int FILE = 4;
  private static final int LINE = 6;

  CheckRun(Program linli, Workload workload) {
    this(linli, workload, List.of());
  }

  @Override
  public String name() {
    return options.isEmpty() ? linli.name() : linli.name() + " " + String.join(" ", options);
  }

  @Override
  public Program program(Path folder) {
    String log = "--log=" + folder.resolve("log");
    return linli
        .with("check", workload.folder().toString(), "--format=csv", "--lang=en", log)
        .with(options.toArray(String[]::new));
  }

  /**
   * The line in the log states what counts; the list must name just the rows that do not, unless it
   * had to leave some out.
   */
  @Override
  public Figures figures(Run run) throws IOException {
    if (run.exit() > 1) {
      throw new IOException("exit code " + run.exit() + ", see " + run.folder().resolve("err"));
    }
    Map<String, String> figures = new TreeMap<>();
    Matcher facts = FACT.matcher(Files.readString(run.folder().resolve("log")));
    while (facts.find()) {
      switch (facts.group(1)) {
        case "activities" -> figures.put("counted", facts.group(2));
        case "beneficiaries", "rejected", "duplicates" ->
            figures.put(facts.group(1), facts.group(2));
        default -> {
          // The day, the time it took and the like are no figures of the campaign.
        }
      }
    }
    int listed = rowsWithErrors(run.out());
    int rejected = Integer.parseInt(figures.getOrDefault("rejected", "-1"));
    boolean cut = workload.set().form() == WorkloadSet.Form.ONE_FILE && rejected > LISTED;
    if (!cut && listed != rejected) {
      throw new IOException(listed + " rows are listed with errors, not " + rejected);
    }
    return Figures.of(figures);
  }

  private static int rowsWithErrors(Path list) throws IOException {
    Set<String> rows = new HashSet<>();
    try (Reader in = Files.newBufferedReader(list);
        CSVParser parser = CSVFormat.RFC4180.parse(in)) {
      for (CSVRecord finding : parser) {
        if (finding.get(SEVERITY).equals("error")) {
          rows.add(finding.get(FILE) + ":" + finding.get(LINE));
        }
      }
    }
    return rows.size();
  }
}
