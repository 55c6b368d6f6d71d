package org.linli.cli;

import static org.linli.cli.Arguments.position;

import java.util.List;
import java.util.Map;
import org.linli.check.RuleCatalog;
import org.linli.cli.completion.BashScript;
import org.linli.cli.completion.CommandTree;
import org.linli.cli.completion.FishScript;
import org.linli.cli.completion.ZshScript;
import org.linli.finding.RuleId;
import org.linli.notice.Packs;
import org.linli.render.data.Schemas;
import org.linli.render.findings.ReportFormat;

/** Prints what makes a shell complete the program's words. */
final class CompletionCommand extends Command {
  private String name = "";

  CompletionCommand() {
    super("completion");
  }

  @Override
  void declare(Arguments arguments) {
    arguments.text(
        position().paramLabel("bash|zsh|fish").descriptionKey("option.shell"),
        given -> name = given);
  }

  @Override
  ExitCode execute() {
    // The shells show the words of help; it alone has them without being asked.
    spec().root().commandLine().setResourceBundle(messages().bundle());
    CommandTree program = CommandTree.of(spec().root(), words());
    String script =
        switch (name) {
          case "bash" -> BashScript.of(program);
          case "zsh" -> ZshScript.of(program);
          case "fish" -> FishScript.of(program);
          default -> throw new IllegalStateException(name);
        };
    shell().out().print(script);
    return ExitCode.CLEAN;
  }

  /** What may stand for a value, by its label in help. */
  private static Map<String, List<String>> words() {
    List<String> formats = ReportFormat.words();
    return Map.of(
        "ID|PATH",
        Packs.builtIn().ids().stream().sorted().toList(),
        "RULE",
        RuleCatalog.standard().ids().stream().map(RuleId::text).sorted().toList(),
        "NAME",
        Schemas.names(),
        "FORMAT",
        formats,
        "FORMAT=FILE",
        formats);
  }
}
