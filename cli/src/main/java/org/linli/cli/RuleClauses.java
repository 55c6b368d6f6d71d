package org.linli.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.check.RulePage;
import org.linli.finding.Severity;
import org.linli.notice.Notice;
import org.linli.notice.Packs;
import org.linli.notice.RuleSetting;
import org.linli.render.OfficialWriting;
import org.linli.value.Text;

/** By which clause notices enforce a rule, and how grave it is under each. */
final class RuleClauses {
  /** How much of a clause is shown. */
  private static final int WORDS = 60;

  private final Command command;
  private final RulePage rule;

  RuleClauses(Command command, RulePage rule) {
    this.command = command;
    this.rule = rule;
  }

  /** Returns a line for each notice of the program that says anything of the rule. */
  List<String> underAll() {
    List<Notice> notices =
        Packs.builtIn().ids().stream()
            .map(id -> Campaigns.load(command, id))
            .filter(this::speaks)
            .toList();
    return notices.isEmpty()
        ? List.of(command.text("explain.no-notice"))
        : Stream.concat(Stream.of(command.text("explain.notices")), table(notices)).toList();
  }

  /** Returns what one notice says of the rule, and what applies where it says nothing. */
  List<String> under(String idOrPath) {
    Notice notice = Campaigns.load(command, idOrPath);
    Stream<String> lines =
        Stream.concat(Stream.of(command.text("explain.notices")), table(List.of(notice)));
    boolean cited = notice.setting(rule.id()).clause().isPresent();
    return Stream.concat(
            lines, cited ? Stream.empty() : Stream.of("  " + command.text("explain.no-clause")))
        .toList();
  }

  private boolean speaks(Notice notice) {
    RuleSetting setting = notice.setting(rule.id());
    return setting.clause().isPresent() || setting.severity().isPresent() || !setting.on();
  }

  private Stream<String> table(List<Notice> notices) {
    TextTable table =
        new TextTable(TextTable.Align.LEFT, TextTable.Align.LEFT, TextTable.Align.LEFT);
    for (Notice notice : notices) {
      table.row("  " + notice.id(), gravity(notice.setting(rule.id())), clause(notice));
    }
    return table.lines().stream();
  }

  private static String quoted(String words) {
    return OfficialWriting.quoted(Text.shortened(Text.shown(words), WORDS));
  }

  private String gravity(RuleSetting setting) {
    if (!setting.on()) {
      return command.text("explain.off");
    }
    Severity severity = setting.severity().orElse(rule.severity());
    return command.style().severity(severity, command.text("severity." + severity.word()));
  }

  private String clause(Notice notice) {
    Optional<String> clause = notice.setting(rule.id()).clause();
    if (clause.isEmpty()) {
      return "-";
    }
    String words = notice.words(clause.get()).orElse("");
    return words.isEmpty()
        ? command.text("explain.clause", clause.get())
        : command.text("explain.clause-words", clause.get(), quoted(words));
  }
}
