package org.linli.notice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.linli.finding.RuleId;
import org.linli.finding.Severity;
import org.linli.model.Roster;
import org.linli.value.UnitCode;

/** Makes a {@link Notice} of a pack's settings, those of the packs that it extends laid under. */
final class NoticeBinder {
  private static final Pattern RULE_ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  private final Settings pack;
  private final Pack files;
  private final Problems problems;

  NoticeBinder(YamlMap pack, Pack files, Problems problems) {
    this.pack = new Settings(pack, problems);
    this.files = files;
    this.problems = problems;
  }

  /** Returns the notice; what cannot be bound is reported and left out. */
  Notice notice() {
    Optional<UnitCode> root = root();
    Map<String, TableSpec> tables = tables();
    return new Notice(
        pack.words("id"),
        pack.text("number"),
        pack.words("title"),
        pack.text("issuer"),
        pack.day("issued-on"),
        pack.text("theme"),
        root,
        root,
        pack.textsByName("offices"),
        pack.text("addressee"),
        pack.text("mailbox"),
        pack.texts("cites"),
        terms(),
        roster(root),
        pack.given("window").flatMap(this::window),
        pack.given("deadline").flatMap(this::deadline),
        pack.each("targets").stream().flatMap(target -> target(target).stream()).toList(),
        new Categories(pack.each("categories").stream().map(this::category).toList()),
        new Groups(pack.each("groups").stream().map(this::group).toList()),
        festivals(),
        tables,
        new StatisticsBinder(pack, tables).statistics(),
        deliverables(pack.below("deliverables")),
        pack.each("forms").stream().map(this::form).toList(),
        rules(),
        new LinkedHashSet<>(pack.texts("missingValues")),
        new NameRuleBinder(pack, problems).rule(),
        files);
  }

  private Map<String, List<String>> terms() {
    Map<String, List<String>> terms = new LinkedHashMap<>();
    Settings lists = pack.below("terms");
    lists
        .map()
        .entries()
        .forEach(list -> terms.put(list.key().text(), lists.texts(list.key().text())));
    return terms;
  }

  private Optional<UnitCode> root() {
    Optional<YamlScalar> stated = pack.scalar("root");
    Optional<UnitCode> root = stated.map(YamlScalar::text).flatMap(UnitCode::parse);
    if (stated.isPresent() && root.isEmpty()) {
      problems.add(stated.get(), Trouble.NO_CODE, stated.get().text());
    }
    return root;
  }

  private Roster roster(Optional<UnitCode> root) {
    Settings roster = pack.below("roster");
    RosterFile reader = new RosterFile(problems);
    List<UnitCode> expected = units(reader, roster, "expected");
    units(reader, roster, "known");
    Map<String, String> former = roster.textsByName("former-names");
    Roster made = new Roster(reader.units(), expected, former);
    pack.scalar("root")
        .filter(stated -> root.isPresent() && made.unit(root.get()).isEmpty())
        .ifPresent(stated -> problems.add(stated, Trouble.UNKNOWN_ROOT, stated.text()));
    return made;
  }

  private List<UnitCode> units(RosterFile reader, Settings roster, String key) {
    List<UnitCode> units = new ArrayList<>();
    for (String name : roster.texts(key)) {
      Optional<String> text = files.text(name);
      if (text.isPresent()) {
        reader.read(files.shown(name), text.get()).forEach(unit -> units.add(unit.code()));
      } else {
        problems.add(roster.node(key).orElseThrow(), Trouble.FILE_MISSING, name);
      }
    }
    return units;
  }

  private Optional<Window> window(Settings window) {
    Optional<LocalDate> from = window.day("from");
    Optional<LocalDate> to = window.day("to");
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    if (to.get().isBefore(from.get())) {
      problems.add(
          window.scalar("to").orElseThrow(), Trouble.WINDOW_REVERSED, from.get(), to.get());
      return Optional.empty();
    }
    return Optional.of(new Window(from.get(), to.get(), window.text("clause")));
  }

  private Optional<Deadline> deadline(Settings deadline) {
    return deadline
        .day("day")
        .map(
            day ->
                new Deadline(day, !deadline.says("inclusive", "false"), deadline.text("clause")));
  }

  private Optional<Target> target(Settings target) {
    Optional<BigDecimal> over = target.number("over");
    return over.or(() -> target.number("at-least"))
        .map(
            bound ->
                new Target(
                    target.words("id"),
                    target.words("measure"),
                    bound,
                    over.isPresent(),
                    target.text("clause")));
  }

  private Category category(Settings category) {
    return new Category(
        category.words("id"),
        category.words("name"),
        category.text("title").orElse(category.words("name")),
        category.texts("aliases"),
        category.texts("keywords"),
        StatisticsBinder.topics(category),
        category.text("clause"),
        category.texts("replaces"));
  }

  private Group group(Settings group) {
    return new Group(group.words("name"), group.texts("aliases"));
  }

  private List<Festival> festivals() {
    return pack.each("festivals").stream()
        .flatMap(festival -> festival.day("day").map(day -> festival(festival, day)).stream())
        .sorted(Comparator.comparing(Festival::day))
        .toList();
  }

  private Festival festival(Settings festival, LocalDate day) {
    return new Festival(
        festival.words("name"),
        day,
        festival.integer("before").orElse(0),
        festival.integer("after").orElse(0));
  }

  private Map<String, TableSpec> tables() {
    Map<String, TableSpec> tables = new LinkedHashMap<>();
    TableBinder binder = new TableBinder(problems);
    pack.byName("tables").forEach((name, table) -> tables.put(name, binder.table(name, table)));
    return tables;
  }

  private Deliverables deliverables(Settings asked) {
    Settings liaisons = asked.below("liaisons");
    List<SummarySection> sections =
        asked.each("sections").stream()
            .map(
                section ->
                    new SummarySection(
                        section.words("key"),
                        section.words("title"),
                        section.says("required", "true"),
                        section.text("clause")))
            .toList();
    return new Deliverables(
        asked.below("plan").text("clause"),
        asked.below("appeal").text("clause"),
        liaisons.integer("min").orElse(0),
        liaisons.integer("max").orElse(0),
        liaisons.text("clause"),
        sections,
        asked.each("cases").stream().map(NoticeBinder::material).toList());
  }

  private static CaseRequirement material(Settings asked) {
    return new CaseRequirement(
        asked.words("kind"), asked.integer("min").orElse(1), asked.text("clause"));
  }

  private Form form(Settings form) {
    return new Form(
        form.words("id"),
        form.words("label"),
        form.words("title"),
        form.words("table"),
        form.says("layout", "record") ? Form.Layout.RECORD : Form.Layout.TABLE,
        form.text("unit-line"),
        form.texts("head-fields"),
        form.each("columns").stream().map(this::column).toList(),
        form.text("foot"),
        form.says("required", "true"),
        form.text("clause"));
  }

  private Form.Column column(Settings column) {
    return new Form.Column(
        column.text("key"),
        column.words("heading"),
        column.integer("width").orElse(0),
        column.each("parts").stream().map(this::column).toList());
  }

  private Map<RuleId, RuleSetting> rules() {
    Map<RuleId, RuleSetting> rules = new HashMap<>();
    pack.byName("rules")
        .forEach(
            (id, rule) -> {
              if (RULE_ID.matcher(id).matches()) {
                rules.put(new RuleId(id), rule(rule));
              }
            });
    return rules;
  }

  private static RuleSetting rule(Settings rule) {
    Map<String, BigDecimal> parameters = new HashMap<>();
    Settings given = rule.below("parameters");
    Stream<String> names = given.map().entries().stream().map(entry -> entry.key().text());
    names.forEach(name -> given.number(name).ifPresent(value -> parameters.put(name, value)));
    return new RuleSetting(
        !rule.says("on", "false"),
        rule.text("severity").flatMap(Severity::ofWord),
        rule.text("clause"),
        parameters);
  }
}
