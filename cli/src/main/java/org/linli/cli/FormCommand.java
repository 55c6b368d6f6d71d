package org.linli.cli;

import static org.linli.cli.Arguments.option;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.linli.form.BlankForms;
import org.linli.notice.Notice;
import org.linli.publish.PublishException;

/** Writes the notice's blank forms for sending down. */
final class FormCommand extends Command {
  /** Beyond these a form is no longer filled in by hand. */
  private static final int MOST_ROWS = 10_000;

  private static final int ROWS = 50;

  private @Nullable String pack;
  private Path output = Path.of(".");
  private int rows = ROWS;

  FormCommand() {
    super("form");
  }

  @Override
  void declare(Arguments arguments) {
    arguments.text(
        option("--notice").paramLabel("ID|PATH").descriptionKey("option.near-notice"),
        given -> pack = given);
    arguments.path(
        option("-o", "--output").paramLabel("DIR").required(true).descriptionKey("option.forms"),
        given -> output = given);
    arguments.number(
        option("--rows").paramLabel("N").descriptionKey("option.rows"), given -> rows = given);
  }

  @Override
  ExitCode execute() throws Exception {
    if (rows < 1 || rows > MOST_ROWS) {
      throw new UsageException(text("usage.rows", MOST_ROWS, rows));
    }
    Notice notice = new NearNotice(this).notice(pack, shell().folder());
    try {
      Path folder = shell().folder().resolve(output);
      tell(BlankForms.write(folder, notice, rows));
      return ExitCode.CLEAN;
    } catch (PublishException taken) {
      if (taken.kind() == PublishException.Kind.LOCKED) {
        throw new EnvironmentException(text("publish.locked", output, taken.subject()), taken);
      }
      throw new UsageException(text("usage.forms-taken", taken.subject()));
    }
  }

  private void tell(BlankForms.Made made) {
    String key = made.written() ? "form.made" : "form.there";
    result(text(key, output, made.files().size()));
    for (BlankForms.File file : made.files()) {
      boolean official = !file.form().label().isEmpty();
      result(text(official ? "form.official" : "form.ledger", file.name()));
    }
  }
}
