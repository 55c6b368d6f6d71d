package org.linli.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.linli.compile.Survey;
import org.linli.finding.FindingLog;
import org.linli.finding.Severity;
import org.linli.render.findings.FindingsCsv;
import org.linli.render.findings.FindingsJson;
import org.linli.render.findings.FindingsText;
import org.linli.render.findings.Words;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads and checks a campaign folder, and says what is wrong where. */
@CommandLine.Command(name = "check")
final class CheckCommand extends Command {
  @Mixin private final CampaignOptions campaign = new CampaignOptions();

  @Option(
      names = "--fail-on",
      paramLabel = "error|warning|info|never",
      defaultValue = "error",
      descriptionKey = "option.fail-on")
  private String failOn = "error";

  @Option(
      names = "--format",
      paramLabel = "text|json|csv",
      defaultValue = "text",
      descriptionKey = "option.format")
  private String format = "text";

  @Option(
      names = "--show",
      paramLabel = "error|warning|info",
      defaultValue = "info",
      descriptionKey = "option.show")
  private String show = "info";

  @Option(names = "--max", paramLabel = "N", defaultValue = "500", descriptionKey = "option.max")
  private int most = 500;

  @Override
  ExitCode execute() throws Exception {
    Threshold threshold = Threshold.of(failOn, messages());
    Severity least =
        Severity.ofWord(show).orElseThrow(() -> new UsageException(text("usage.severity", show)));
    if (!List.of("text", "json", "csv").contains(format)) {
      throw new UsageException(text("usage.format", format));
    }
    Survey survey = new Campaigns(this, campaign).survey(Set.of());
    print(survey, least);
    return Endings.of(this, survey, threshold);
  }

  private void print(Survey survey, Severity least) throws IOException {
    Words words = Campaigns.words(survey, messages().language());
    FindingLog log = survey.findings();
    switch (format) {
      case "json" -> bytes(out -> FindingsJson.write(survey.listed(least), words, out));
      case "csv" ->
          bytes(out -> FindingsCsv.write(survey.listed(least), words, survey::unitName, out));
      default -> {
        FindingsText text = new FindingsText(words, survey::unitName, style(), most);
        shell().out().print(text.of(log, least));
        shell().out().flush();
      }
    }
  }

  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private void bytes(Writing writing) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writing.to(out);
    shell().out().print(out.toString(StandardCharsets.UTF_8));
    shell().out().flush();
  }
}
