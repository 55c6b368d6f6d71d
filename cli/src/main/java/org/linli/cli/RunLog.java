package org.linli.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.aggregate.Statistics;
import org.linli.compile.Survey;
import org.linli.finding.Severity;
import org.linli.publish.AppendedLine;
import org.linli.value.PersonalData;
import org.linli.value.Text;
import picocli.CommandLine;

/**
 * Writes one line into the file of {@code --log} for a run, however it ends: keys and values, so
 * that people can read them and programs can cut them. What a run that failed does not know is a
 * dash.
 *
 * <pre>
 * 2021-11-01T02:30:07+08:00 compile exit=0 folder="/srv/jiangxi" as_of=2021-10-31 activities=1827 beneficiaries=547102
 *   rejected=0 duplicates=2 errors=0 warnings=18 missing=2 ms=8123
 * </pre>
 */
final class RunLog {
  /** What a shell says of a process that SIGTERM has ended. */
  private static final int TERMINATED = 143;

  private static final int LONGEST_REASON = 200;

  private final Shell shell;
  private final Instant begun;
  private final FirstLine said;
  private @Nullable CommandLine line;
  private boolean written;

  RunLog(Shell shell) {
    this.said = new FirstLine(shell.err());
    this.shell = shell.withErr(new PrintWriter(said, true));
    this.begun = shell.now().get();
  }

  /** Returns the surroundings for the run; of what it says there the first line is the reason. */
  Shell shell() {
    return shell;
  }

  /** Tells the log which command line runs. */
  synchronized void follow(CommandLine newLine) {
    line = newLine;
  }

  /**
   * Writes the line of a run that has ended.
   *
   * @return the number to end with: the run's own, unless only the log could not be written
   */
  synchronized int ended(int number, Messages messages) {
    Optional<CampaignCommand> command = logged();
    if (command.isEmpty() || written) {
      return number;
    }
    written = true;
    Path file = file(command.get());
    try {
      AppendedLine.write(file, text(command.get(), number, said.text()));
      return number;
    } catch (IOException e) {
      shell.err().println("linli: " + messages.text("log.disk", file, Main.reason(e)));
      return Math.max(number, ExitCode.ENVIRONMENT.number());
    }
  }

  /** Writes the line of a run that is ended from outside; nobody is left to hear of trouble. */
  synchronized void cutOff() {
    Optional<CampaignCommand> command = logged();
    if (command.isPresent() && !written) {
      written = true;
      try {
        AppendedLine.write(file(command.get()), text(command.get(), TERMINATED, "terminated"));
      } catch (IOException e) {
        shell.err().println("linli: " + Main.reason(e));
      }
    }
  }

  private Path file(CampaignCommand command) {
    return shell.folder().resolve(Objects.requireNonNull(command.campaign().log, "--log"));
  }

  private Optional<CampaignCommand> logged() {
    if (line == null) {
      return Optional.empty();
    }
    return line.getSubcommands().values().stream()
        .map(CommandLine::getCommand)
        .filter(CampaignCommand.class::isInstance)
        .map(CampaignCommand.class::cast)
        .filter(command -> command.campaign().log != null)
        .findFirst();
  }

  private String text(CampaignCommand command, int number, String reason) {
    Instant now = shell.now().get();
    OffsetDateTime ended = OffsetDateTime.ofInstant(now, shell.zone().get()).withNano(0);
    Path folder = shell.folder().resolve(command.campaign().folder).normalize();
    StringBuilder text = new StringBuilder();
    text.append(ended.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
    text.append(' ').append(command.spec().name());
    text.append(" exit=").append(number);
    text.append(" folder=").append(quoted(folder.toString()));
    text.append(figures(command.survey()));
    text.append(" ms=").append(Math.max(0, Duration.between(begun, now).toMillis()));
    if (number > ExitCode.FINDINGS.number() && !reason.isEmpty()) {
      text.append(" reason=").append(quoted(PersonalData.masked(reason)));
    }
    return text.toString();
  }

  private static String figures(Optional<Survey> survey) {
    if (survey.isEmpty()) {
      return " as_of=- activities=- beneficiaries=- rejected=- duplicates=- errors=- warnings=-"
          + " missing=-";
    }
    Statistics statistics = survey.get().statistics();
    return " as_of="
        + statistics.asOf()
        + " activities="
        + statistics.totals().activities()
        + " beneficiaries="
        + statistics.totals().beneficiaries()
        + " rejected="
        + statistics.quality().rows().rejected()
        + " duplicates="
        + statistics.quality().rows().duplicates()
        + " errors="
        + survey.get().findings().count(Severity.ERROR)
        + " warnings="
        + survey.get().findings().count(Severity.WARNING)
        + " missing="
        + statistics.reporting().missing();
  }

  /** One line whatever the text holds. */
  private static String quoted(String text) {
    String safe = Text.shortened(Text.shown(text), LONGEST_REASON);
    return '"' + safe.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** Passes text on and keeps its first line. */
  private static final class FirstLine extends Writer {
    private static final String PREFIX = "linli: ";

    private final PrintWriter to;
    private final StringBuilder kept = new StringBuilder();
    private boolean full;

    FirstLine(PrintWriter to) {
      this.to = to;
    }

    synchronized String text() {
      String text = kept.toString();
      return text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text;
    }

    @Override
    public synchronized void write(char[] characters, int from, int length) {
      to.write(characters, from, length);
      for (int i = from; i < from + length && !full; i++) {
        if (characters[i] == '\n' || characters[i] == '\r') {
          full = !kept.isEmpty();
        } else {
          kept.append(characters[i]);
        }
      }
    }

    @Override
    public void flush() {
      to.flush();
    }

    @Override
    public void close() {
      to.close();
    }
  }
}
