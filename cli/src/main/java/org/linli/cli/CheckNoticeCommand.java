package org.linli.cli;

import static org.linli.cli.Arguments.option;
import static org.linli.cli.Arguments.position;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.linli.check.RuleCatalog;
import org.linli.compile.CaseResult;
import org.linli.compile.PackReview;
import org.linli.finding.Severity;
import org.linli.finding.Threshold;
import org.linli.notice.PackProblem;
import org.linli.notice.Packs;
import org.linli.render.document.TemplateTrust;
import org.linli.render.findings.Language;
import org.linli.render.findings.ProblemsJson;

/** Says what is wrong with a notice pack, and runs its cases. */
final class CheckNoticeCommand extends Command {
  private String pack = "";
  private String failOn = "error";
  private String format = "text";
  private boolean trustPack;

  CheckNoticeCommand() {
    super("check");
  }

  @Override
  void declare(Arguments arguments) {
    arguments.text(
        position().paramLabel("ID|PATH").descriptionKey("option.pack"), given -> pack = given);
    arguments.text(
        option("--fail-on")
            .paramLabel("error|warning|info|never")
            .defaultValue("error")
            .descriptionKey("option.fail-on-pack"),
        given -> failOn = given);
    arguments.text(
        option("--format")
            .paramLabel("text|json")
            .defaultValue("text")
            .descriptionKey("option.pack-format"),
        given -> format = given);
    arguments.flag(
        option("--trust-pack").descriptionKey("option.trust-check"), given -> trustPack = given);
  }

  @Override
  ExitCode execute() throws Exception {
    Threshold threshold = Threshold.ofWord(failOn).orElseThrow();
    RuleCatalog catalog = RuleCatalog.standard();
    Packs packs = Packs.builtIn().knowing(catalog.ids());
    TemplateTrust trust = trustPack ? TemplateTrust.ANY_PACK : TemplateTrust.BUILT_IN_PACKS;
    PackReview review = PackReview.of(packs, catalog, pack, shell().folder(), trust);
    if (format.equals("json")) {
      json(review);
    } else {
      print(review);
    }
    if (!trustPack
        && review.count(Severity.ERROR) == 0
        && packs.folder(pack, shell().folder()).isPresent()) {
      message(text("notice.unrendered"));
    }
    boolean reached =
        Stream.of(Severity.values())
            .anyMatch(severity -> threshold.reachedBy(severity) && review.count(severity) > 0);
    return reached ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  private void json(PackReview review) throws IOException {
    List<PackProblem> all =
        Stream.concat(
                review.problems().stream(),
                review.cases().stream().flatMap(result -> result.problems().stream()))
            .toList();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ProblemsJson.write(all, messages().language(), out);
    shell().out().print(out.toString(StandardCharsets.UTF_8));
  }

  private void print(PackReview review) {
    review.problems().forEach(problem -> result(line(problem)));
    for (CaseResult one : review.cases()) {
      String about = chinese() ? one.zh() : one.en();
      String how =
          one.passed() ? style().good(text("case.passed")) : style().bad(text("case.failed"));
      result("cases/" + one.name() + " " + how + (about.isEmpty() ? "" : "  " + about));
      one.problems().forEach(problem -> result("  " + line(problem)));
    }
    long passed = review.cases().stream().filter(CaseResult::passed).count();
    result(
        text(
            review.cases().isEmpty() ? "notice.checked" : "notice.checked-cases",
            review.count(Severity.ERROR),
            review.count(Severity.WARNING),
            review.cases().size(),
            passed));
  }

  private String line(PackProblem problem) {
    String severity = text("severity." + problem.severity().word());
    return style().bold(problem.place())
        + " "
        + style().severity(problem.severity(), severity)
        + " "
        + (chinese() ? problem.zh() : problem.en());
  }

  private boolean chinese() {
    return messages().language() == Language.ZH;
  }
}
