package org.linli.render.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.notice.CaseRequirement;
import org.linli.notice.Deliverables;
import org.linli.notice.Duties;
import org.linli.notice.Duties.Duty;
import org.linli.notice.Form;
import org.linli.notice.Notice;
import org.linli.notice.SummarySection;

/** What a notice asks a unit to hand in, and by which clauses, for a reminder to name. */
record AskedMaterial(Notice notice, List<Duty> duties) {

  /** Returns it by name; a clause that is not stated is empty, so is what is not asked for. */
  Map<String, Object> all() {
    Deliverables asked = notice.deliverables();
    return Map.of(
        "forms", notice.forms().stream().filter(Form::required).map(AskedMaterial::form).toList(),
        "plan", paper(asked.plan()),
        "appeal", paper(asked.appeal()),
        "liaisons", liaisons(asked),
        "sections", sections(asked),
        "cases", asked.cases().stream().map(this::material).toList(),
        "duties", dutyTable());
  }

  private static Map<String, Object> form(Form form) {
    return Map.of("label", form.label(), "title", form.title(), "clause", form.clause().orElse(""));
  }

  private static Map<String, Object> paper(Optional<String> clause) {
    return Map.of("wanted", clause.isPresent(), "clause", clause.orElse(""));
  }

  private static Map<String, Object> liaisons(Deliverables asked) {
    return Map.of(
        "least", asked.leastLiaisons(),
        "most", asked.mostLiaisons(),
        "clause", asked.liaisonClause().orElse(""));
  }

  private static Map<String, Object> sections(Deliverables asked) {
    List<SummarySection> required = asked.requiredSections();
    return Map.of(
        "titles", required.stream().map(SummarySection::title).toList(),
        "clause", clauses(required.stream().map(SummarySection::clause)));
  }

  private Map<String, Object> material(CaseRequirement asked) {
    return Map.of(
        "name", notice.nameOf(asked), "least", asked.min(), "clause", asked.clause().orElse(""));
  }

  private Map<String, Object> dutyTable() {
    String title = notice.statistics().duties().map(Duties::table).map(notice::titleOf).orElse("");
    return Map.of(
        "title", title,
        "names", duties.stream().map(Duty::name).toList(),
        "clause", clauses(duties.stream().map(Duty::clause)));
  }

  private static String clauses(Stream<Optional<String>> stated) {
    return stated.flatMap(Optional::stream).distinct().collect(Collectors.joining("、"));
  }
}
