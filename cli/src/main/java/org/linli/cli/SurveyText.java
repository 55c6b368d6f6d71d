package org.linli.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.linli.aggregate.Measures;
import org.linli.aggregate.Statistics;
import org.linli.aggregate.Statistics.Status;
import org.linli.aggregate.Statistics.UnitReporting;
import org.linli.compile.Returns;
import org.linli.compile.Survey;
import org.linli.compile.Triage;
import org.linli.finding.Finding;
import org.linli.finding.FindingLog;
import org.linli.finding.Severity;
import org.linli.notice.CampaignRules;
import org.linli.render.findings.FindingsText;
import org.linli.render.findings.Words;

/**
 * What a compile tells the terminal at its end: target, who is missing, findings, where the files
 * are.
 */
final class SurveyText {
  private static final int NAMED = 8;

  private final Command command;
  private final Survey survey;

  SurveyText(Command command, Survey survey) {
    this.command = command;
    this.survey = survey;
  }

  /** Prints errors and warnings, for a run that writes nothing. */
  void findings() {
    FindingsText text =
        new FindingsText(
            Campaigns.words(survey, command.messages().language()),
            survey::unitName,
            command.style(),
            500);
    command.shell().err().print(text.of(survey.findings(), Severity.WARNING));
    command.shell().err().flush();
  }

  void summary(Path output) {
    Statistics statistics = survey.statistics();
    Measures totals = statistics.totals();
    command.result(
        command
            .style()
            .bold(
                command.text(
                    "compile.title",
                    survey.notice().title(),
                    statistics.root().name(),
                    statistics.asOf())));
    command.result(
        command.text(
            "compile.totals",
            totals.activities(),
            totals.beneficiaries(),
            totals.organizations(),
            totals.funds().toPlainString()));
    for (Statistics.TargetResult target : statistics.targets()) {
      String line = new TargetText(command).progress(target);
      command.result(target.met() ? command.style().good(line) : command.style().careful(line));
    }
    reporting(statistics.reporting());
    quality(statistics.quality());
    command.result(command.text("compile.files", output));
  }

  /** Says in few words why a run that was to be quiet did not end well, for the mail of a job. */
  void why(Path output) {
    FindingLog found = survey.findings();
    command
        .shell()
        .err()
        .println(
            command.text(
                "compile.why",
                survey.statistics().root().name(),
                found.count(Severity.ERROR),
                found.count(Severity.WARNING),
                found.count(Severity.INFO),
                output.resolve("findings.csv")));
  }

  /** Prints how many units get something back, and where that is. */
  void returns(Path output, Triage triage) {
    int units = Returns.of(triage.open()).size();
    command.result(
        units == 0
            ? command.text("compile.no-returns")
            : command.text("compile.returns", units, output.resolve("returns")));
  }

  /** Prints in what linli.yaml differs from the pack, and what is wrong with what it accepts. */
  void aside(CampaignRules rules, Triage triage) {
    new SetAside(command).sentences(rules, triage).forEach(command::result);
    Words words = Campaigns.words(survey, command.messages().language());
    for (Finding finding : triage.added()) {
      command.result("  " + command.style().careful(words.message(finding)));
    }
  }

  private void reporting(Statistics.Reporting reporting) {
    if (reporting.expected() == 0) {
      return;
    }
    command.result(
        command.text(
            "compile.reporting",
            reporting.expected(),
            reporting.submitted(),
            reporting.late(),
            reporting.undated(),
            reporting.missing()));
    if (reporting.missing() > 0) {
      command.result(
          "  "
              + command
                  .style()
                  .careful(command.text("compile.missing", names(reporting, Status.MISSING))));
    }
    if (reporting.late() > 0) {
      command.result(
          "  "
              + command
                  .style()
                  .careful(command.text("compile.late", names(reporting, Status.LATE))));
    }
  }

  private String names(Statistics.Reporting reporting, Status status) {
    List<String> names =
        reporting.units().stream()
            .filter(unit -> unit.status() == status)
            .map(UnitReporting::unit)
            .map(unit -> unit.name())
            .toList();
    String listed =
        names.stream().limit(NAMED).collect(Collectors.joining(command.text("list.separator")));
    return names.size() <= NAMED ? listed : command.text("list.more", listed, names.size());
  }

  private void quality(Statistics.Quality quality) {
    Statistics.Rows rows = quality.rows();
    command.result(
        command.text(
            "compile.rows", rows.read(), rows.counted(), rows.rejected(), rows.duplicates()));
    long errors = survey.findings().count(Severity.ERROR);
    long warnings = survey.findings().count(Severity.WARNING);
    long notes = survey.findings().count(Severity.INFO);
    command.result(command.text("compile.findings", errors, warnings, notes));
    if (errors + warnings > 0) {
      command.result("  " + command.style().dim(command.text("compile.see-findings")));
    }
  }
}
