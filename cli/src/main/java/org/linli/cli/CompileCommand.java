package org.linli.cli;

import static org.linli.cli.Arguments.option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linli.compile.ChangedInputException;
import org.linli.compile.Output;
import org.linli.compile.OutputOptions;
import org.linli.compile.Survey;
import org.linli.compile.Triage;
import org.linli.finding.Threshold;
import org.linli.model.Level;
import org.linli.notice.Suppression;
import org.linli.publish.OutputFolder;
import org.linli.publish.Publication;
import org.linli.publish.PublishException;
import org.linli.render.Privacy;
import org.linli.render.document.TemplateRefusedException;
import org.linli.render.findings.Baseline;

/** Reads, checks, adds up, and writes the reports. */
final class CompileCommand extends CampaignCommand {
  private final CampaignOptions campaign = new CampaignOptions();
  private final CacheOptions cache = new CacheOptions();

  private Path output = Path.of("out");
  private int keep;
  private String failOn = "error";
  private @Nullable String each;
  private boolean returns;
  private boolean keepPersonalData;

  CompileCommand() {
    super("compile");
  }

  @Override
  void declare(Arguments arguments) {
    campaign.declare(arguments);
    cache.declare(arguments);
    arguments.path(
        option("-o", "--output").paramLabel("OUT").required(true).descriptionKey("option.output"),
        given -> output = given);
    arguments.number(
        option("--keep").paramLabel("N").defaultValue("0").descriptionKey("option.keep"),
        given -> keep = given);
    arguments.text(
        option("--fail-on")
            .paramLabel("error|warning|info|never")
            .defaultValue("error")
            .descriptionKey("option.fail-on"),
        given -> failOn = given);
    arguments.text(
        option("--each")
            .paramLabel("province|prefecture|county|statzone|reporting-unit|township|village")
            .descriptionKey("option.each"),
        given -> each = given);
    arguments.flag(option("--returns").descriptionKey("option.returns"), given -> returns = given);
    arguments.flag(
        option("--keep-personal-data").descriptionKey("option.keep-personal-data"),
        given -> keepPersonalData = given);
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
    Campaigns campaigns = new Campaigns(this, campaign);
    Path out = shell().folder().resolve(output).normalize();
    if (shell().folder().resolve(campaign.folder).normalize().startsWith(out)) {
      throw new UsageException(text("usage.output-in-the-way", output));
    }
    OutputFolder place = place(out);
    Publication.restore(out);
    examine(place);
    Set<Path> aside = new HashSet<>(place.earlier());
    aside.add(out);
    Surveyed surveyed = campaigns.survey(aside);
    Survey survey = surveyed.survey();
    if (survey.nothingToCompile()) {
      new SurveyText(this, survey).findings();
      message(text("compile.nothing"));
      return ExitCode.FINDINGS;
    }
    write(surveyed, place, campaigns);
    Triage triage = surveyed.triage(Baseline.EMPTY);
    if (!common.quiet) {
      SurveyText text = new SurveyText(this, survey);
      text.summary(output);
      if (returns) {
        text.returns(output, triage);
      }
      text.aside(surveyed.rules(), triage);
    }
    ExitCode end = Endings.of(this, survey, triage.open(), surveyed.failOn(threshold));
    if (common.quiet && end != ExitCode.CLEAN) {
      new SurveyText(this, survey).why(output);
    }
    return end;
  }

  /** The level whose units get reports of their own. */
  private Optional<Level> level() {
    return Optional.ofNullable(each).flatMap(Level::ofWord);
  }

  /** What linli.yaml accepts is nobody's to correct; empty where nothing goes back to units. */
  private Optional<List<Suppression>> accepted(Surveyed surveyed) {
    return returns ? Optional.of(surveyed.suppressions()) : Optional.empty();
  }

  private OutputFolder place(Path out) {
    if (keep < 0 || keep > OutputFolder.MOST) {
      throw new UsageException(text("usage.keep", keep, OutputFolder.MOST));
    }
    return new OutputFolder(out, keep);
  }

  private void write(Surveyed surveyed, OutputFolder out, Campaigns campaigns) throws Exception {
    Survey survey = surveyed.survey();
    Privacy privacy = keepPersonalData ? Privacy.KEPT : Privacy.MASKED;
    try {
      OutputOptions options =
          campaigns.outputOptions(privacy, common.lang, level(), accepted(surveyed));
      Output.write(survey, out, options, Campaigns.words(survey, options.language()));
    } catch (TemplateRefusedException e) {
      throw new UsageException(
          campaign.trustPack || survey.notice().pack().builtIn()
              ? text("publish.template", survey.notice().id(), Main.reason(e))
              : text("publish.untrusted", survey.notice().id()));
    } catch (ChangedInputException e) {
      throw new EnvironmentException(text("publish.changed", e.file()), e);
    } catch (PublishException e) {
      throw refused(e);
    } catch (IOException e) {
      throw new EnvironmentException(text("publish.disk", output, Main.reason(e)), e);
    }
  }

  /** A folder that will not be replaced is told of at once, not after all has been read. */
  private void examine(OutputFolder out) {
    try {
      Publication.examine(out);
    } catch (PublishException e) {
      throw refused(e);
    }
  }

  private RuntimeException refused(PublishException e) {
    String subject = e.subject();
    return switch (e.kind()) {
      case LEFT_OVER ->
          new EnvironmentException(text("publish.left-over", subject, Main.reason(e)), e);
      case USAGE -> new UsageException(text("publish.foreign", subject));
      case HOLDS_MORE -> new EnvironmentException(text("publish.holds-more", output, subject), e);
      case LOCKED -> new EnvironmentException(text("publish.locked", output, subject), e);
      case DISK -> new EnvironmentException(text("publish.disk", subject, Main.reason(e)), e);
    };
  }
}
