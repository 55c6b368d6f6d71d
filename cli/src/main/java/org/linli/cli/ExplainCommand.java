package org.linli.cli;

import static org.linli.cli.Arguments.option;
import static org.linli.cli.Arguments.position;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.linli.check.MessageTemplate;
import org.linli.check.RuleCatalog;
import org.linli.check.RulePage;
import org.linli.finding.RuleId;

/** One rule: what it says, by which clause of which notice, why, a bad and a good example. */
final class ExplainCommand extends Command {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  String rule = "";
  Optional<String> notice = Optional.empty();

  ExplainCommand() {
    super("explain");
  }

  @Override
  void declare(Arguments arguments) {
    arguments.text(
        position().paramLabel("RULE").descriptionKey("option.rule"), given -> rule = given);
    arguments.text(
        option("--notice").paramLabel("ID|PATH").descriptionKey("option.explain-notice"),
        given -> notice = Optional.of(given));
  }

  @Override
  ExitCode execute() {
    RuleCatalog catalog = RuleCatalog.standard();
    Optional<RulePage> page =
        ID.matcher(rule).matches() ? catalog.page(new RuleId(rule)) : Optional.empty();
    if (page.isEmpty()) {
      List<String> ids = catalog.ids().stream().map(RuleId::text).toList();
      throw new UsageException(text("usage.rule", rule, near(rule, ids)));
    }
    RuleClauses clauses = new RuleClauses(this, page.get());
    List<String> lines = notice.map(clauses::under).orElseGet(clauses::underAll);
    print(page.get(), lines);
    return ExitCode.CLEAN;
  }

  private void print(RulePage page, List<String> clauses) {
    result(style().bold(page.id().text()));
    result(
        text(
            "explain.severity",
            text("severity." + page.severity().word()),
            page.severity().word(),
            page.since()));
    clauses.forEach(this::result);
    result("");
    result(MessageTemplate.open(page.zh().message()));
    result("  " + MessageTemplate.open(page.zh().hint()));
    result(MessageTemplate.open(page.en().message()));
    result("  " + MessageTemplate.open(page.en().hint()));
    result("");
    result(page.body().strip());
  }
}
