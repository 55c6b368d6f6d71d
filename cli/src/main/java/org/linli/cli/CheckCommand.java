package org.linli.cli;

import static org.linli.cli.Arguments.option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.check.UnitReport;
import org.linli.compile.Survey;
import org.linli.compile.Touched;
import org.linli.compile.Triage;
import org.linli.discover.UnitFile;
import org.linli.discover.UnitFolder;
import org.linli.finding.Severity;
import org.linli.finding.Threshold;
import org.linli.model.Unit;
import org.linli.notice.Notice;
import org.linli.render.findings.Baseline;
import org.linli.render.findings.CheckReport;
import org.linli.render.findings.Language;
import org.linli.render.findings.Places;
import org.linli.render.findings.ReportFormat;
import org.linli.render.findings.Told;
import org.linli.render.findings.Words;
import org.linli.value.UnitCode;

/** Reads and checks a campaign folder, and says what is wrong where. */
final class CheckCommand extends CampaignCommand {
  private final CampaignOptions campaign = new CampaignOptions();
  private final CacheOptions cache = new CacheOptions();
  private final ReportOptions reports = new ReportOptions();
  private final BaselineOptions baselines = new BaselineOptions();
  private final ChangedFiles changes = new ChangedFiles();
  private final UnitOption unit = new UnitOption();

  private String failOn = "error";
  private boolean showBaselined;
  private boolean showSuppressed;

  CheckCommand() {
    super("check");
  }

  @Override
  void declare(Arguments arguments) {
    campaign.declare(arguments);
    cache.declare(arguments);
    reports.declare(arguments);
    baselines.declare(arguments);
    changes.declare(arguments);
    unit.declare(arguments);
    arguments.text(
        option("--fail-on")
            .paramLabel("error|warning|info|never")
            .defaultValue("error")
            .descriptionKey("option.fail-on"),
        given -> failOn = given);
    arguments.flag(
        option("--show-baselined").descriptionKey("option.show-baselined"),
        given -> showBaselined = given);
    arguments.flag(
        option("--show-suppressed").descriptionKey("option.show-suppressed"),
        given -> showSuppressed = given);
  }

  @Override
  CampaignOptions campaign() {
    return campaign;
  }

  @Override
  CacheOptions cache() {
    return cache;
  }

  @Override
  ExitCode execute() throws Exception {
    Threshold threshold = Threshold.ofWord(failOn).orElseThrow();
    Severity least = reports.least();
    ReportOptions.Targets targets = reports.targets(this);
    Baseline baseline = baselines.read(this);
    Set<Path> aside = new HashSet<>(targets.files().keySet());
    baselines.files(this).forEach(aside::add);
    changes.listFile(this).ifPresent(aside::add);
    if (campaign.notices.size() > 1) {
      return checkBySeveral(targets, aside, threshold, least);
    }
    Surveyed surveyed = new Campaigns(this, campaign).check(aside);
    Checked checked = check(surveyed, baseline, threshold, least);
    reports.write(checked.report, told(targets, checked.end), this);
    return checked.end;
  }

  /** One notice after the other; what each finds is told apart. */
  private ExitCode checkBySeveral(
      ReportOptions.Targets targets, Set<Path> aside, Threshold threshold, Severity least)
      throws IOException {
    if (baselines.asked()) {
      throw new UsageException(text("usage.baseline-of-one"));
    }
    ExitCode worst = ExitCode.CLEAN;
    List<CheckReport> told = new ArrayList<>();
    Campaigns campaigns = new Campaigns(this, campaign);
    for (String notice : campaign.notices) {
      Surveyed surveyed = campaigns.check(aside, notice);
      Notice by = surveyed.survey().notice();
      Checked checked = check(surveyed, Baseline.EMPTY, threshold, least);
      if (told(targets, checked.end).out().filter(ReportFormat::isForPeople).isPresent()) {
        result(style().bold(text("check.by-notice", by.id(), by.title())));
      }
      reports.write(checked.report, told(targets, checked.end).of(by.id(), this), this);
      told.add(checked.report);
      worst = checked.end.compareTo(worst) > 0 ? checked.end : worst;
    }
    if (targets.out().filter(ReportFormat.JSON::equals).isPresent()) {
      reports.write(told, this);
    }
    return worst;
  }

  /** Where nothing is wrong, a quiet run has nothing to tell people. */
  private ReportOptions.Targets told(ReportOptions.Targets targets, ExitCode end) {
    return common.quiet && end == ExitCode.CLEAN ? targets.withoutText() : targets;
  }

  /** What a check found, and how the run ends. */
  private record Checked(CheckReport report, ExitCode end) {}

  private Checked check(Surveyed surveyed, Baseline baseline, Threshold threshold, Severity least)
      throws IOException {
    reports.readFrom(surveyed.survey().tree().folder(), this);
    Triage whole = triage(surveyed, baseline, least);
    Scope scope =
        below(unit.in(surveyed.survey(), this), surveyed, scope(surveyed, whole)).listingEach();
    FailOn fails = surveyed.failOn(threshold);
    ExitCode end = Endings.of(this, surveyed.survey(), scope.triage.open(), fails);
    return new Checked(report(surveyed, scope, least, fails, end), end);
  }

  /** A baseline that is written holds for this run already. */
  private Triage triage(Surveyed surveyed, Baseline baseline, Severity least) {
    Triage triage = surveyed.triage(baseline);
    if (!baselines.writes()) {
      return triage;
    }
    Language language =
        Optional.ofNullable(common.lang).flatMap(Language::ofWord).orElse(Language.ZH);
    Words words = Campaigns.words(surveyed.survey(), language);
    Baseline all = triage.baseline(Severity.INFO, words);
    Baseline asked = triage.baseline(least, words);
    return surveyed.triage(baselines.write(baseline, all, asked, this));
  }

  /**
   * What of a campaign is told.
   *
   * @param units that were looked at, in code order
   * @param sentences that say so; none where all is told
   */
  private record Scope(Triage triage, List<Unit> units, List<String> sentences) {
    Scope listingEach() {
      return new Scope(triage.listingEach(), units, sentences);
    }
  }

  /** All units are read, so that what one shares with another is found all the same. */
  private Scope below(Optional<Unit> unit, Surveyed surveyed, Scope scope) {
    if (unit.isEmpty()) {
      return scope;
    }
    Survey survey = surveyed.survey();
    UnitCode top = unit.get().code();
    Triage narrow =
        scope.triage.within(
            code -> survey.unit(code).filter(each -> survey.tree().below(each, top)).isPresent());
    List<String> sentences = new ArrayList<>(scope.sentences);
    sentences.add(
        text(
            "check.unit",
            top + " " + unit.get().name(),
            scope.triage.open().size() - narrow.open().size()));
    return new Scope(
        narrow,
        scope.units.stream().filter(each -> survey.tree().below(each, top)).toList(),
        sentences);
  }

  private Scope scope(Surveyed surveyed, Triage whole) throws IOException {
    Survey survey = surveyed.survey();
    List<Unit> units = survey.reports().stream().map(UnitReport::unit).toList();
    if (!changes.asked()) {
      return new Scope(whole, units, List.of());
    }
    List<String> changed = changes.in(survey.tree().folder(), this);
    if (changed.stream().anyMatch(file -> ChangedFiles.governs(file, surveyed.settings()))) {
      return new Scope(whole, units, List.of(text("changed.all", changed.size())));
    }
    Touched touched = Touched.by(changed, survey);
    Triage narrow = whole.within(touched);
    String sentence =
        text(
            "changed.units",
            touched.units().size(),
            changed.size(),
            whole.open().size() - narrow.open().size());
    return new Scope(
        narrow,
        units.stream().filter(unit -> touched.units().contains(unit.code())).toList(),
        List.of(sentence));
  }

  private CheckReport report(
      Surveyed surveyed, Scope scope, Severity least, FailOn fails, ExitCode end)
      throws IOException {
    Survey survey = surveyed.survey();
    List<String> notes = new ArrayList<>(scope.sentences);
    notes.addAll(new SetAside(this).sentences(surveyed.rules(), scope.triage));
    return new CheckReport(
        scope.triage.told().stream().filter(told -> isShown(told, least)).toList(),
        scope.triage.open(),
        least,
        fails::fails,
        scope.units,
        survey::unitName,
        places(surveyed),
        notes,
        survey.catalog(),
        Campaigns.words(survey, messages().language()),
        new CheckReport.Run(
            end.number(),
            end != ExitCode.DEFECT,
            ProgramVersion.number(),
            survey.notice().id(),
            survey.tree().root(),
            survey.request().asOf(),
            baselines.asked()));
  }

  private boolean isShown(Told told, Severity least) {
    return told.finding().severity().atLeast(least)
        && switch (told.standing()) {
          case OPEN -> true;
          case BASELINED -> showBaselined;
          case SUPPRESSED -> showSuppressed;
        };
  }

  private Places places(Surveyed surveyed) throws IOException {
    Map<UnitCode, String> files = new HashMap<>();
    for (UnitFolder folder : surveyed.survey().tree().units()) {
      folder.files().stream()
          .filter(file -> file.kind() == UnitFile.Kind.UNIT_SHEET)
          .findFirst()
          .or(() -> folder.files().stream().findFirst())
          .ifPresent(file -> files.put(folder.unit().code(), file.name()));
    }
    return new Places(
        Repository.prefix(surveyed.survey().tree().folder(), shell().folder().toRealPath()),
        surveyed.settings().name(),
        files);
  }
}
