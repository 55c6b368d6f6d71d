package org.linli.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.linli.check.RuleCatalog;
import org.linli.finding.Severity;
import org.linli.notice.CampaignFile;
import org.linli.notice.Deadline;
import org.linli.notice.Notice;
import org.linli.notice.PackProblem;
import org.linli.notice.Packs;
import org.linli.render.Privacy;
import org.linli.render.document.ReturnLetters;
import org.linli.render.document.SummaryReport;
import org.linli.render.document.TemplateFault;
import org.linli.render.document.TemplateRefusedException;
import org.linli.render.document.TemplateTrust;

/**
 * All that can be said of a pack before a campaign is run with it.
 *
 * <pre>
 *   settings, clauses, files ─▶ templates read ─▶ report of an empty campaign ─▶ cases, and their reports
 *              an error in these ends it               reports only if the templates are trusted
 * </pre>
 *
 * @param problems errors and warnings, in order of place, without those of the cases
 * @param cases how each case went; none while there is an error
 */
public record PackReview(List<PackProblem> problems, List<CaseResult> cases) {
  private static final String TEMPLATES = "report";

  /** Copies the lists. */
  public PackReview {
    problems = problems.stream().distinct().sorted().toList();
    cases = List.copyOf(cases);
  }

  /**
   * Reviews a pack.
   *
   * @param idOrPath id of a built-in pack, or path of a pack's folder
   * @param relativeTo folder that a relative path starts from
   * @param trust whose templates may be rendered; others are only read
   * @throws org.linli.notice.PackException if there is no such pack
   * @throws IOException if a file cannot be read
   */
  public static PackReview of(
      Packs packs, RuleCatalog catalog, String idOrPath, Path relativeTo, TemplateTrust trust)
      throws IOException {
    List<PackProblem> problems = new ArrayList<>(packs.review(idOrPath, relativeTo));
    if (problems.stream().anyMatch(PackReview::isError)) {
      return new PackReview(problems, List.of());
    }
    Notice notice = packs.load(idOrPath, relativeTo);
    List<String> templates =
        notice.pack().files(TEMPLATES).stream().filter(path -> path.endsWith(".ftl")).toList();
    Survey empty = emptyCampaign(notice, catalog);
    problems.addAll(located(SummaryReport.unreadable(notice.pack(), templates), notice));
    problems.addAll(
        located(SummaryReport.unknownNames(empty.statistics(), notice, templates), notice));
    problems.addAll(located(new Returns(empty, TemplateTrust.ANY_PACK).unknownNames(), notice));
    if (problems.stream().anyMatch(PackReview::isError)) {
      return new PackReview(problems, List.of());
    }
    boolean rendered = trust == TemplateTrust.ANY_PACK || notice.pack().builtIn();
    if (rendered) {
      problems.addAll(faults(empty, ""));
    }
    List<CaseResult> cases = List.of();
    Optional<Path> folder = packs.folder(idOrPath, relativeTo);
    if (folder.isPresent()) {
      PackCases run =
          new PackCases(
              notice,
              catalog,
              (name, survey) -> {
                if (rendered) {
                  problems.addAll(faults(survey, "cases/" + name));
                }
              });
      cases = run.run(folder.get());
    }
    return new PackReview(problems, cases);
  }

  /** Returns how many problems of a severity there are, those of the cases among them. */
  public long count(Severity severity) {
    return Stream.concat(
            problems.stream(), cases.stream().flatMap(result -> result.problems().stream()))
        .filter(problem -> problem.severity() == severity)
        .count();
  }

  private static boolean isError(PackProblem problem) {
    return problem.severity() == Severity.ERROR;
  }

  private static List<PackProblem> located(List<TemplateFault> faults, Notice notice) {
    return faults.stream()
        .map(
            fault ->
                CaseTrouble.TEMPLATE.at(
                    notice.pack().shown(fault.template()),
                    fault.line(),
                    fault.column(),
                    fault.zh(),
                    fault.en()))
        .toList();
  }

  /** Writes the report and the letters, which only their faults are wanted of. */
  private static List<PackProblem> faults(Survey survey, String caseName) {
    try {
      SummaryReport.of(
          survey.statistics(), survey.notice(), Privacy.MASKED, TemplateTrust.ANY_PACK);
      if (survey.notice().pack().text(ReturnLetters.OWN).isPresent()) {
        Returns.of(survey.findings()).forEach(new Returns(survey, TemplateTrust.ANY_PACK)::letter);
      }
      return List.of();
    } catch (TemplateRefusedException refused) {
      TemplateFault fault = refused.fault().orElseThrow();
      String file = survey.notice().pack().shown(fault.template());
      return List.of(
          caseName.isEmpty()
              ? CaseTrouble.TEMPLATE.at(file, fault.line(), fault.column(), fault.zh(), fault.en())
              : CaseTrouble.TEMPLATE_IN_CASE.at(
                  file, fault.line(), fault.column(), caseName, fault.zh(), fault.en()));
    }
  }

  /** A campaign in which nobody has submitted anything. */
  private static Survey emptyCampaign(Notice notice, RuleCatalog catalog) throws IOException {
    Path folder = Files.createTempDirectory("linli-");
    try {
      CampaignFile settings = CampaignFile.in(folder);
      return Surveyor.survey(
          new Request(
              folder,
              settings.appliedTo(notice),
              settings.root(),
              Set.of(),
              notice.deadline().map(Deadline::day).or(notice::issuedOn).orElse(LocalDate.EPOCH),
              settings.limits(),
              1,
              catalog,
              Progress.SILENT));
    } finally {
      Files.delete(folder);
    }
  }
}
