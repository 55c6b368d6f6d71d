package org.linli.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that a notice asks of each unit, which a campaign may therefore weigh in its 综合评估.
 * Notices say that the work is assessed, and not how much each part of it is worth.
 *
 * @param kind how it is seen whether a unit has done it
 * @param key as linli.yaml names it: a word of its own, or the name of the table
 * @param title as the sheet heads it
 * @param clause the clause that asks for it
 */
public record Criterion(Kind kind, String key, String title, Optional<String> clause) {

  /** How it is seen whether a unit has done what is asked. */
  public enum Kind {
    /** Sent up by the deadline. */
    DEADLINE,
    /** Has issued 活动细则或工作方案. */
    PLAN,
    /** Has issued 倡议书. */
    APPEAL,
    /** Names as many 联络员 as are asked for. */
    LIAISONS,
    /** The required sections of the summary report, each a part of it. */
    SUMMARY,
    /** Rows of a table, its own or those of units below it. */
    TABLE,
    /** The duties that are laid on it, each a part of it. */
    DUTIES,
    /** The kinds of promotion material asked of each unit, each a part of it. */
    CASES
  }

  private static final String CASES = "cases";

  /**
   * Returns all that a notice asks of each unit, in the order of unit.yaml and of the notice's
   * tables. A table that is named like one of the words before it is left out.
   */
  static List<Criterion> of(Notice notice) {
    Map<String, Criterion> all = new LinkedHashMap<>();
    Stream<Criterion> ofTables =
        notice.tables().values().stream().flatMap(table -> ofTable(table, notice).stream());
    Stream.concat(ofTheSheet(notice), ofTables)
        .forEach(criterion -> all.putIfAbsent(criterion.key, criterion));
    return List.copyOf(all.values());
  }

  /** What a unit answers in its unit.yaml. */
  private static Stream<Criterion> ofTheSheet(Notice notice) {
    Deliverables asked = notice.deliverables();
    List<Criterion> all = new ArrayList<>();
    notice
        .deadline()
        .map(deadline -> new Criterion(Kind.DEADLINE, "deadline", "按期报送", deadline.clause()))
        .ifPresent(all::add);
    if (asked.plan().isPresent()) {
      all.add(new Criterion(Kind.PLAN, "plan", "活动细则或工作方案", asked.plan()));
    }
    if (asked.appeal().isPresent()) {
      all.add(new Criterion(Kind.APPEAL, "appeal", "倡议书", asked.appeal()));
    }
    if (asked.leastLiaisons() > 0) {
      all.add(new Criterion(Kind.LIAISONS, "liaisons", "联络员", asked.liaisonClause()));
    }
    List<SummarySection> sections = asked.requiredSections();
    if (!sections.isEmpty()) {
      String titles = sections.stream().map(SummarySection::title).collect(Collectors.joining("、"));
      all.add(
          new Criterion(
              Kind.SUMMARY,
              "summary",
              titles,
              clauses(sections.stream().map(SummarySection::clause))));
    }
    return all.stream();
  }

  /** A table is asked for by what each unit must send, by a form, by duties, or by a clause. */
  private static Optional<Criterion> ofTable(TableSpec table, Notice notice) {
    List<CaseRequirement> cases = notice.deliverables().requiredCases();
    if (table.name().equals(CASES) && !cases.isEmpty()) {
      Optional<String> clause = clauses(cases.stream().map(CaseRequirement::clause));
      return Optional.of(new Criterion(Kind.CASES, CASES, table.title(), clause));
    }
    List<Form> forms =
        notice.forms().stream()
            .filter(form -> form.required() && form.table().equals(table.name()))
            .toList();
    if (!forms.isEmpty()) {
      String labels = forms.stream().map(Form::label).collect(Collectors.joining("、"));
      Optional<String> clause = clauses(forms.stream().map(Form::clause));
      return Optional.of(new Criterion(Kind.TABLE, table.name(), labels, clause));
    }
    if (notice.statistics().duties().filter(all -> all.table().equals(table.name())).isPresent()) {
      return Optional.of(new Criterion(Kind.DUTIES, table.name(), table.title(), table.clause()));
    }
    return table
        .clause()
        .map(clause -> new Criterion(Kind.TABLE, table.name(), table.title(), table.clause()));
  }

  private static Optional<String> clauses(Stream<Optional<String>> stated) {
    return Optional.of(stated.flatMap(Optional::stream).distinct().collect(Collectors.joining("、")))
        .filter(text -> !text.isEmpty());
  }
}
