package org.linli.cli;

import org.linli.check.MessageTemplate;
import org.linli.check.RuleCatalog;
import org.linli.check.RulePage;
import org.linli.render.findings.Language;

/** Every rule, a line each. */
final class RulesCommand extends Command {
  RulesCommand() {
    super("rules");
  }

  @Override
  ExitCode execute() {
    TextTable table =
        new TextTable(TextTable.Align.LEFT, TextTable.Align.LEFT, TextTable.Align.LEFT);
    for (RulePage page : RuleCatalog.standard().pages()) {
      String severity =
          style().severity(page.severity(), text("severity." + page.severity().word()));
      table.row(page.id().text(), severity, MessageTemplate.open(words(page).message()));
    }
    table.lines().forEach(this::result);
    return ExitCode.CLEAN;
  }

  private RulePage.Words words(RulePage page) {
    return messages().language() == Language.ZH ? page.zh() : page.en();
  }
}
