package org.linli.cli;

import static org.linli.cli.Arguments.position;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.linli.cli.manual.ManualPage;
import org.linli.publish.ReplacedFile;
import org.linli.render.findings.Language;
import picocli.CommandLine;

/** Writes the manual pages, English and Chinese, into a folder that man(1) searches. */
final class ManCommand extends Command {
  private Path folder = Path.of("man");

  ManCommand() {
    super("man");
  }

  @Override
  void declare(Arguments arguments) {
    arguments.path(
        position().paramLabel("DIR").descriptionKey("option.man-dir"), given -> folder = given);
  }

  @Override
  ExitCode execute() throws IOException {
    Path root = shell().folder().resolve(folder);
    int pages = write(Language.EN, root) + write(Language.ZH, root.resolve("zh_CN"));
    message(text("man.written", pages, folder));
    return ExitCode.CLEAN;
  }

  private static int write(Language language, Path root) throws IOException {
    CommandLine program = Main.program();
    Messages messages = new Messages(language);
    program.setResourceBundle(messages.bundle());
    Path section = Files.createDirectories(root.resolve("man1"));
    int pages = 0;
    for (ManualPage page :
        ManualPage.of(
            program.getCommandSpec(),
            messages.bundle(),
            ProgramVersion.number(),
            ProgramVersion.day())) {
      ReplacedFile.write(
          section.resolve(page.name() + ".1"), page.text().getBytes(StandardCharsets.UTF_8));
      pages++;
    }
    return pages;
  }
}
