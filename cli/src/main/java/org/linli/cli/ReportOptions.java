package org.linli.cli;

import static org.linli.cli.Arguments.option;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linli.finding.Finding;
import org.linli.finding.Severity;
import org.linli.publish.ReplacedFile;
import org.linli.render.findings.CheckReport;
import org.linli.render.findings.ConciseText;
import org.linli.render.findings.FindingsCsv;
import org.linli.render.findings.FindingsJson;
import org.linli.render.findings.FindingsText;
import org.linli.render.findings.GitHubAnnotations;
import org.linli.render.findings.GitHubSummary;
import org.linli.render.findings.GitLabCodeQuality;
import org.linli.render.findings.JUnitXml;
import org.linli.render.findings.Paint;
import org.linli.render.findings.ReportFormat;
import org.linli.render.findings.SarifLog;
import org.linli.render.findings.Told.Standing;

/** In which formats a check is told, and where each goes. */
final class ReportOptions {
  private static final String STEP_SUMMARY = "GITHUB_STEP_SUMMARY";

  @Nullable String format;
  List<String> outputs = new ArrayList<>();
  String show = "info";
  int most = 500;
  @Nullable Boolean showSource;

  /** Where the files are that findings are about; shown where a person reads, or when asked for. */
  private Optional<Path> folder = Optional.empty();

  /** Adds these options to a command. */
  void declare(Arguments arguments) {
    arguments.text(
        option("--format").paramLabel("FORMAT").descriptionKey("option.format"),
        given -> format = given);
    arguments.texts(
        option("-o", "--output").paramLabel("FORMAT=FILE").descriptionKey("option.output-format"),
        given -> outputs = given);
    arguments.text(
        option("--show")
            .paramLabel("error|warning|info")
            .defaultValue("info")
            .descriptionKey("option.show"),
        given -> show = given);
    arguments.number(
        option("--max").paramLabel("N").defaultValue("500").descriptionKey("option.max"),
        given -> most = given);
    arguments.flag(
        option("--show-source").negatable(true).descriptionKey("option.show-source"),
        given -> showSource = given);
  }

  /**
   * Where each format goes.
   *
   * @param out the format of standard output, if any was asked for there or nothing was said
   * @param files formats by file, in the order in which they were asked for
   */
  record Targets(Optional<ReportFormat> out, Map<Path, ReportFormat> files) {
    /**
     * Returns the same for one of several notices: its id goes into the names of files.
     *
     * @throws UsageException if standard output is to hold a format that cannot tell notices apart
     */
    Targets of(String notice, Command command) {
      out.filter(format -> !format.isForPeople() && format != ReportFormat.JSON)
          .ifPresent(
              format -> {
                throw new UsageException(command.text("usage.format-of-one", format.word()));
              });
      Map<Path, ReportFormat> named = new LinkedHashMap<>();
      files.forEach((file, format) -> named.put(named(file, notice), format));
      return new Targets(out.filter(ReportFormat::isForPeople), named);
    }

    private static Path named(Path file, String notice) {
      String name = String.valueOf(file.getFileName());
      int dot = name.lastIndexOf('.');
      String ending = dot < 0 ? "" : name.substring(dot);
      String stem = dot < 0 ? name : name.substring(0, dot);
      return file.resolveSibling(stem + "." + notice + ending);
    }

    boolean holds(ReportFormat wanted) {
      return out.filter(wanted::equals).isPresent() || files.containsValue(wanted);
    }

    /** Returns the same, but with nothing for people on standard output. */
    Targets withoutText() {
      return new Targets(out.filter(format -> !format.isForPeople()), files);
    }
  }

  Severity least() {
    return Severity.ofWord(show).orElseThrow();
  }

  /**
   * Returns where each format goes.
   *
   * @throws UsageException if two go to the same place, one is unknown, or fewer than none are to
   *     be listed
   */
  Targets targets(Command command) {
    if (most < 0) {
      throw new UsageException(command.text("usage.max", most));
    }
    List<ReportFormat> out = new ArrayList<>();
    Map<Path, ReportFormat> files = new LinkedHashMap<>();
    if (format != null) {
      out.add(known("--format", format, command));
    }
    for (String output : outputs) {
      int equals = output.indexOf('=');
      ReportFormat wanted =
          known("--output", equals < 0 ? output : output.substring(0, equals), command);
      String file = equals < 0 ? "-" : output.substring(equals + 1);
      if (file.isEmpty()) {
        throw new UsageException(command.text("usage.output-without-file", output));
      }
      if (file.equals("-")) {
        out.add(wanted);
      } else if (files.put(command.shell().folder().resolve(file).normalize(), wanted) != null) {
        throw new UsageException(command.text("usage.output-twice", file));
      }
    }
    if (out.size() > 1) {
      throw new UsageException(
          command.text("usage.output-twice-out", out.get(0).word(), out.get(1).word()));
    }
    return new Targets(
        Optional.of(out.isEmpty() ? ReportFormat.TEXT : out.get(0)),
        Collections.unmodifiableMap(files));
  }

  private static ReportFormat known(String option, String word, Command command) {
    return ReportFormat.ofWord(word)
        .orElseThrow(
            () -> new UsageException(command.noChoice(option, word, ReportFormat.words())));
  }

  /** Takes the folder that the files of findings lie in, if their lines are to be shown. */
  void readFrom(Path campaign, Command command) {
    boolean shows = showSource == null ? command.shell().outIsTerminal() : showSource;
    folder = shows ? Optional.of(campaign) : Optional.empty();
  }

  /**
   * Writes a check to where it goes.
   *
   * @throws EnvironmentException if a file cannot be written; the others are written all the same
   */
  void write(CheckReport report, Targets targets, Command command) throws IOException {
    if (targets.out().isPresent()) {
      ReportFormat out = targets.out().get();
      byte[] bytes = bytes(out, report, command.style());
      command.shell().out().print(new String(bytes, StandardCharsets.UTF_8));
      command.shell().out().flush();
      if (out != ReportFormat.TEXT && out != ReportFormat.GITHUB) {
        report.notes().forEach(command::message);
      }
    }
    List<EnvironmentException> refused = new ArrayList<>();
    for (Map.Entry<Path, ReportFormat> file : targets.files().entrySet()) {
      try {
        write(file.getKey(), bytes(file.getValue(), report, Paint.NONE), command);
      } catch (EnvironmentException e) {
        refused.add(e);
      }
    }
    if (targets.holds(ReportFormat.GITHUB)) {
      summarize(report, command);
    }
    if (!refused.isEmpty()) {
      refused.stream().skip(1).forEach(more -> refused.get(0).addSuppressed(more));
      throw refused.get(0);
    }
  }

  /** Writes checks by several notices to standard output as one JSON list. */
  void write(List<CheckReport> told, Command command) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FindingsJson.write(told, out);
    command.shell().out().print(out.toString(StandardCharsets.UTF_8));
    command.shell().out().flush();
  }

  private static void write(Path file, byte[] bytes, Command command) {
    try {
      ReplacedFile.write(file, bytes);
    } catch (IOException e) {
      throw new EnvironmentException(command.text("output.disk", file, Main.reason(e)), e);
    }
  }

  /** Other steps of the same job write to the summary as well, so it is added to. */
  private static void summarize(CheckReport report, Command command) {
    String file = command.shell().environment().getOrDefault(STEP_SUMMARY, "");
    if (file.isEmpty()) {
      return;
    }
    try {
      Files.writeString(
          command.shell().folder().resolve(file),
          GitHubSummary.of(report),
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new EnvironmentException(command.text("output.disk", file, Main.reason(e)), e);
    }
  }

  private byte[] bytes(ReportFormat wanted, CheckReport report, Paint paint) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    switch (wanted) {
      case TEXT -> out.writeBytes(utf8(text(report, paint)));
      case CONCISE -> out.writeBytes(utf8(ConciseText.of(report)));
      case JSON -> FindingsJson.write(report, out);
      case JSONL -> FindingsJson.writeLines(report, out);
      case CSV ->
          FindingsCsv.write(report.open(), report.least(), report.words(), report.names(), out);
      case SARIF -> SarifLog.write(report, out);
      case JUNIT -> JUnitXml.write(report, out);
      case GITHUB -> out.writeBytes(utf8(GitHubAnnotations.of(report)));
      case GITLAB -> GitLabCodeQuality.write(report, out);
    }
    return out.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private String text(CheckReport report, Paint paint) {
    Function<Finding, List<String>> sources =
        folder
            .map(SourceLines::new)
            .<Function<Finding, List<String>>>map(lines -> lines::of)
            .orElse(finding -> List.of());
    FindingsText text = new FindingsText(report.words(), report.names(), paint, most, sources);
    StringBuilder out = new StringBuilder();
    for (Standing standing : List.of(Standing.BASELINED, Standing.SUPPRESSED)) {
      out.append(
          text.aside(
              standing,
              report.told().stream().filter(told -> told.standing() == standing).toList()));
    }
    out.append(text.of(report.open(), report.least()));
    report.notes().forEach(note -> out.append(note).append('\n'));
    return out.toString();
  }
}
