package org.linli.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.finding.RuleId;
import org.linli.model.Level;
import org.linli.model.Unit;
import org.linli.notice.CaseRequirement;
import org.linli.notice.Category;
import org.linli.notice.Deliverables;
import org.linli.notice.Duties;
import org.linli.notice.Form;
import org.linli.notice.Group;
import org.linli.notice.Indicator;
import org.linli.notice.Notice;
import org.linli.notice.PackOutline;
import org.linli.notice.Setting;
import org.linli.notice.SummarySection;
import org.linli.notice.TableSpec;
import org.linli.notice.Target;
import org.linli.render.findings.Language;

/**
 * The facts of a notice in short, for a terminal: what it is called on the left, what it says on
 * the right.
 */
final class NoticeText {
  private static final int LABEL = 14;
  private static final int ROOM = 80;

  private final Command command;
  private final Notice notice;
  private final PackOutline outline;

  NoticeText(Command command, Notice notice, PackOutline outline) {
    this.command = command;
    this.notice = notice;
    this.outline = outline;
  }

  void print() {
    command.result(command.style().bold(notice.id()));
    line("extends", String.join(" → ", outline.extended()));
    line("number", notice.number());
    line("title", Optional.of(notice.title()));
    line("issuer", notice.issuer());
    line("issued-on", notice.issuedOn());
    line("theme", notice.theme());
    line("root", notice.root().flatMap(notice.roster()::unit).map(this::unit));
    line(
        "window",
        notice.window().map(days -> cited(days.start() + " – " + days.end(), days.clause())));
    line("deadline", notice.deadline().map(day -> cited(day.lastDay().toString(), day.clause())));
    line("addressee", addressee());
    list("targets", notice.targets(), this::target);
    line("festivals", joined(notice.festivals(), one -> one.name() + " " + one.day()));
    list("categories", notice.categories().all(), this::category);
    line("groups", joined(notice.groups().all(), Group::name));
    list("tables", notice.tables().entrySet(), table -> table(table.getKey(), table.getValue()));
    var counted = notice.statistics();
    line("settings", joined(counted.settings(), Setting::name));
    list("indicators", counted.indicators(), this::indicator);
    list("duties", counted.duties().map(Duties::all).orElse(List.of()), this::duty);
    list("tallies", counted.tallies(), one -> cited(one.title(), one.clause()));
    list("listings", counted.listings(), one -> cited(one.title(), one.clause()));
    list("forms", notice.forms(), this::form);
    list("deliverables", deliverables(), Function.identity());
    list("rules", folded(rules(true)), Function.identity());
    list("rules-off", folded(rules(false)), Function.identity());
  }

  private List<String> rules(boolean on) {
    return outline.rules().stream().filter(id -> notice.setting(RuleId.of(id)).on() == on).toList();
  }

  private String addressee() {
    return Stream.of(notice.addressee(), notice.mailbox())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  /** Ids are many: as many to a line as a terminal shows. */
  private static List<String> folded(List<String> ids) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String id : ids) {
      if (!line.isEmpty() && line.length() + id.length() > ROOM) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(id);
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  private String unit(Unit root) {
    String expected =
        command.text("notice.expected", notice.roster().expectedBelow(root.code()).size());
    return root.name() + " " + root.code() + " " + expected;
  }

  private String target(Target target) {
    return cited(new TargetText(command).demand(target), target.clause());
  }

  private String category(Category category) {
    String replaced =
        category.replaces().isEmpty()
            ? ""
            : " "
                + command.text("notice.replaces", joined(category.replaces(), Function.identity()));
    String title = category.title().equals(category.name()) ? "" : "：" + category.title();
    return cited(category.id() + " " + category.name() + title + replaced, category.clause());
  }

  private String table(String name, TableSpec table) {
    return name + " " + table.title() + " " + command.text("notice.fields", table.fields().size());
  }

  private String indicator(Indicator indicator) {
    String target =
        indicator
            .target()
            .map(least -> " " + command.text("notice.at-least", least.toPlainString()))
            .orElse("");
    String unit = indicator.unit().isEmpty() ? "" : " " + indicator.unit();
    return cited(indicator.name() + target + unit, indicator.clause());
  }

  private String duty(Duties.Duty duty) {
    String responsible = joined(duty.responsible(), this::responsible);
    return cited(duty.name() + " " + responsible, duty.clause());
  }

  /** A word of a level stands for all units of it that are expected. */
  private String responsible(String name) {
    boolean chinese = command.messages().language() == Language.ZH;
    return Level.ofWord(name)
        .map(level -> command.text("notice.every", chinese ? level.chinese() : level.word()))
        .orElse(name);
  }

  private String form(Form form) {
    String asked = form.required() ? command.text("notice.required") : "";
    return cited(form.label() + " " + form.title() + asked, form.clause());
  }

  private List<String> deliverables() {
    var asked = notice.deliverables();
    List<String> all = new ArrayList<>();
    asked.plan().ifPresent(clause -> all.add(cited(command.text("notice.plan"), asked.plan())));
    asked
        .appeal()
        .ifPresent(clause -> all.add(cited(command.text("notice.appeal"), asked.appeal())));
    if (asked.mostLiaisons() > 0) {
      all.add(cited(command.text("notice.liaisons", liaisons(asked)), asked.liaisonClause()));
    }
    asked.requiredCases().forEach(one -> all.add(material(one)));
    String sections = joined(asked.sections(), this::section);
    if (!sections.isEmpty()) {
      all.add(command.text("notice.sections", sections));
    }
    return all;
  }

  private String liaisons(Deliverables asked) {
    String least = Integer.toString(asked.leastLiaisons());
    return asked.mostLiaisons() == asked.leastLiaisons()
        ? least
        : least + "–" + asked.mostLiaisons();
  }

  private String material(CaseRequirement asked) {
    String name = notice.nameOf(asked);
    return cited(command.text("notice.material", name, asked.min()), asked.clause());
  }

  private String section(SummarySection section) {
    return section.title() + (section.required() ? command.text("notice.required") : "");
  }

  private String cited(String text, Optional<String> clause) {
    return text + clause.map(of -> " " + command.text("notice.clause", of)).orElse("");
  }

  private <T> String joined(Collection<T> things, Function<T, String> text) {
    return String.join(command.text("list.separator"), things.stream().map(text).toList());
  }

  private void line(String key, Optional<?> value) {
    value.ifPresent(fact -> line(key, fact.toString()));
  }

  private void line(String key, String value) {
    if (!value.isEmpty()) {
      String label = command.text("notice." + key);
      String room = " ".repeat(Math.max(1, LABEL - TextTable.width(label)));
      command.result(command.style().dim(label) + room + value);
    }
  }

  private <T> void list(String key, Collection<T> things, Function<T, String> text) {
    String label = command.text("notice." + key);
    String room = " ".repeat(Math.max(1, LABEL - TextTable.width(label)));
    String start = command.style().dim(label) + room;
    for (T thing : things) {
      command.result(start + text.apply(thing));
      start = " ".repeat(LABEL);
    }
  }
}
