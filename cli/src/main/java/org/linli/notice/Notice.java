package org.linli.notice;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.finding.RuleId;
import org.linli.model.Roster;
import org.linli.model.Unit;
import org.linli.value.UnitCode;

/**
 * A notice, as its pack tells it: everything that two notices could disagree on. Loaded by {@link
 * Packs}, with {@code extends} resolved; immutable.
 *
 * @param id the pack's id, as {@code jiangxi-2021}
 * @param number 文号, as 赣民办字〔2021〕33号
 * @param title of the document
 * @param issuer 发文机关
 * @param issuedOn 成文日期
 * @param theme 活动主题
 * @param root the unit that a campaign folder stands for unless linli.yaml says otherwise
 * @param reach the unit whose whole area the notice is for; its targets are of it, whatever smaller
 *     unit a campaign folder stands for
 * @param offices what the civil-affairs office is called: by level word the end of its name, as
 *     {@code county → 民政局}, by code the whole of it, as {@code 110000 → 北京市民政局}
 * @param addressee to whom the summary report goes (主送机关)
 * @param mailbox where it is sent
 * @param cites documents that the notice rests on (依据), as 民办函〔2021〕34号
 * @param terms word lists of the notice that its templates and forms use, by name
 * @param roster expected and known units
 * @param window 活动时间
 * @param deadline 报送期限
 * @param targets figures to reach
 * @param categories the actions, in the order of the report
 * @param groups of people cared for, in the notice's order
 * @param festivals 节点, in order of date
 * @param tables that units submit, by name, in the order of outputs
 * @param statistics what is counted beside the measures of activities
 * @param deliverables what else a unit sends
 * @param forms the official forms
 * @param rules what the pack says of rules
 * @param missingValues what alone in a cell means nothing, as ——
 * @param names how the notice wants social organizations named
 * @param pack the pack's files (templates, roster, source)
 */
public record Notice(
    String id,
    Optional<String> number,
    String title,
    Optional<String> issuer,
    Optional<LocalDate> issuedOn,
    Optional<String> theme,
    Optional<UnitCode> root,
    Optional<UnitCode> reach,
    Map<String, String> offices,
    Optional<String> addressee,
    Optional<String> mailbox,
    List<String> cites,
    Map<String, List<String>> terms,
    Roster roster,
    Optional<Window> window,
    Optional<Deadline> deadline,
    List<Target> targets,
    Categories categories,
    Groups groups,
    List<Festival> festivals,
    Map<String, TableSpec> tables,
    StatisticsSpec statistics,
    Deliverables deliverables,
    List<Form> forms,
    Map<RuleId, RuleSetting> rules,
    Set<String> missingValues,
    Optional<NameRule> names,
    Pack pack) {

  /** Copies lists and maps; keeps the order of terms and tables. */
  public Notice {
    offices = Map.copyOf(offices);
    cites = List.copyOf(cites);
    terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
    targets = List.copyOf(targets);
    festivals = List.copyOf(festivals);
    tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
    forms = List.copyOf(forms);
    rules = Map.copyOf(rules);
    missingValues = Set.copyOf(missingValues);
  }

  /** Returns whether a text, cleaned before, says anything: empty, or 无 or —— alone, is nothing. */
  public boolean isWritten(String text) {
    return !text.isEmpty() && !missingValues.contains(text);
  }

  /**
   * Returns this notice for another root unit and roster, as a campaign's linli.yaml names them.
   */
  public Notice with(UnitCode newRoot, Roster newRoster) {
    Optional<UnitCode> wanted = Optional.of(newRoot);
    Optional<UnitCode> known = reach.filter(code -> newRoster.unit(code).isPresent());
    return with(wanted, known.or(() -> wanted), newRoster, categories);
  }

  /** Returns the office of a unit, as 江西省民政厅; its own name where its level has none. */
  public String office(Unit unit) {
    String whole = offices.get(unit.code().text());
    return whole != null ? whole : unit.name() + offices.getOrDefault(unit.level().word(), "");
  }

  /** Returns this notice with other categories. */
  public Notice with(Categories newCategories) {
    return with(root, reach, roster, newCategories);
  }

  private Notice with(
      Optional<UnitCode> newRoot,
      Optional<UnitCode> newReach,
      Roster newRoster,
      Categories newCategories) {
    return new Notice(
        id,
        number,
        title,
        issuer,
        issuedOn,
        theme,
        newRoot,
        newReach,
        offices,
        addressee,
        mailbox,
        cites,
        terms,
        newRoster,
        window,
        deadline,
        targets,
        newCategories,
        groups,
        festivals,
        tables,
        statistics,
        deliverables,
        forms,
        rules,
        missingValues,
        names,
        pack);
  }

  /** Returns whether a unit's figures are those of all that the notice is for. */
  public boolean reachesOnly(UnitCode unit) {
    return reach.map(unit::equals).orElse(true);
  }

  /** Returns the words of a list of the notice; empty where it has none of that name. */
  public List<String> terms(String name) {
    return terms.getOrDefault(name, List.of());
  }

  /** Returns the form of an id. */
  public Optional<Form> form(String formId) {
    return forms.stream().filter(form -> form.id().equals(formId)).findFirst();
  }

  /** Returns what the pack says of a rule; the default where it is silent. */
  public RuleSetting setting(RuleId rule) {
    return rules.getOrDefault(rule, RuleSetting.DEFAULT);
  }

  /** Returns the line that the pack's source.md has for a clause, as 五、活动要求 for 五. */
  public Optional<String> words(String clause) {
    return SourceText.of(pack).flatMap(source -> source.words(clause));
  }

  /** Returns the options of an enum field, in the notice's order; none where there is no such. */
  public List<FieldSpec.Option> options(String table, String field) {
    return table(table)
        .flatMap(spec -> spec.field(field))
        .map(FieldSpec::options)
        .orElse(List.of());
  }

  /** Returns what a piece of promotion material that units send is called, as 暖心故事. */
  public String nameOf(CaseRequirement asked) {
    return table("cases")
        .flatMap(table -> table.field("kind"))
        .map(field -> field.nameOf(asked.kind()))
        .orElse(asked.kind());
  }

  /** Returns what the table of a name is called; the name itself of one that there is not. */
  public String titleOf(String table) {
    return table(table).map(TableSpec::title).orElse(table);
  }

  /** Returns the table of a name. */
  public Optional<TableSpec> table(String name) {
    return Optional.ofNullable(tables.get(name));
  }
}
