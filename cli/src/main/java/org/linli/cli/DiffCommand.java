package org.linli.cli;

import static org.linli.cli.Arguments.option;
import static org.linli.cli.Arguments.position;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.linli.compare.Comparison;
import org.linli.compare.CompiledReport;
import org.linli.compare.Difference;
import org.linli.compare.DifferenceJson;
import org.linli.compare.DifferencePaper;
import org.linli.compare.DifferenceText;
import org.linli.compare.IncomparableException;
import org.linli.compare.ReportFolder;
import org.linli.publish.Publication;
import org.linli.publish.ReplacedFile;
import org.linli.render.findings.Paint;

/**
 * What changed between two compiled reports. As with {@code git diff}, a difference is no error.
 */
final class DiffCommand extends Command {
  private static final String DOCX = "docx";

  private Path older = Path.of("");
  private Path newer = Path.of("");
  private String format = "text";
  private @Nullable Path output;
  private int most = 50;
  private boolean exitCode;

  DiffCommand() {
    super("diff");
  }

  @Override
  void declare(Arguments arguments) {
    arguments.path(
        position().index("0").paramLabel("OLD").descriptionKey("option.diff-old"),
        given -> older = given);
    arguments.path(
        position().index("1").paramLabel("NEW").descriptionKey("option.diff-new"),
        given -> newer = given);
    arguments.text(
        option("--format")
            .paramLabel("text|markdown|json|docx")
            .defaultValue("text")
            .descriptionKey("option.diff-format"),
        given -> format = given);
    arguments.path(
        option("-o", "--output").paramLabel("FILE").descriptionKey("option.diff-output"),
        given -> output = given);
    arguments.number(
        option("--max").paramLabel("N").defaultValue("50").descriptionKey("option.diff-max"),
        given -> most = given);
    arguments.flag(
        option("--exit-code").descriptionKey("option.exit-code"), given -> exitCode = given);
  }

  @Override
  ExitCode execute() throws Exception {
    if (format.equals(DOCX) && output == null) {
      throw new UsageException(text("usage.diff-docx"));
    }
    if (most < 0) {
      throw new UsageException(text("usage.max", most));
    }
    Difference difference = difference();
    write(difference);
    return exitCode && !difference.isEmpty() ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  private Difference difference() throws IOException {
    try {
      return Comparison.of(report(older), report(newer));
    } catch (IncomparableException e) {
      String key =
          switch (e.kind()) {
            case FOREIGN -> "diff.foreign";
            case SCHEMA -> "diff.schema";
            case NOTICES -> "diff.notices";
            case ROOTS -> "diff.roots";
          };
      throw new UsageException(text(key, e.facts().toArray()));
    }
  }

  private CompiledReport report(Path given) throws IncomparableException, IOException {
    Publication.restore(shell().folder().resolve(given).normalize());
    return ReportFolder.read(folder(given));
  }

  private void write(Difference difference) throws IOException {
    if (output == null) {
      if (!common.quiet) {
        shell().out().print(new String(bytes(difference, style()), StandardCharsets.UTF_8));
        shell().out().flush();
      }
      return;
    }
    try {
      ReplacedFile.write(shell().folder().resolve(output), bytes(difference, Paint.NONE));
    } catch (IOException e) {
      throw new EnvironmentException(text("output.disk", output, Main.reason(e)), e);
    }
  }

  private byte[] bytes(Difference difference, Paint paint) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    switch (format) {
      case "json" -> DifferenceJson.write(difference, out);
      case "markdown" -> out.writeBytes(utf8(DifferencePaper.of(difference, most).markdown()));
      case DOCX -> DifferencePaper.of(difference, most).writeWord(out);
      default ->
          out.writeBytes(utf8(DifferenceText.of(difference, messages().language(), paint, most)));
    }
    return out.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
