package org.linli.notice;

import java.util.List;
import java.util.Optional;

/**
 * What a unit sends besides its figures.
 *
 * @param plan clause that asks for 活动细则或工作方案, if the notice does
 * @param appeal clause that asks for 倡议书, if the notice does
 * @param leastLiaisons least number of 联络员; 0 where the notice asks for none
 * @param mostLiaisons greatest number of 联络员; 0 where the notice sets none
 * @param liaisonClause clause that asks for them
 * @param sections of the summary report, in the notice's order
 * @param cases promotion material that each unit sends
 */
public record Deliverables(
    Optional<String> plan,
    Optional<String> appeal,
    int leastLiaisons,
    int mostLiaisons,
    Optional<String> liaisonClause,
    List<SummarySection> sections,
    List<CaseRequirement> cases) {
  /** Copies the lists. */
  public Deliverables {
    sections = List.copyOf(sections);
    cases = List.copyOf(cases);
  }

  /** Returns whether that many 联络员 are as many as the notice asks for; no bound is a 0. */
  public boolean areEnough(long liaisons) {
    return liaisons >= leastLiaisons && (mostLiaisons == 0 || liaisons <= mostLiaisons);
  }

  /** Returns the sections that no unit may leave out. */
  public List<SummarySection> requiredSections() {
    return sections.stream().filter(SummarySection::required).toList();
  }

  /** Returns the promotion material of which each unit sends at least one piece. */
  public List<CaseRequirement> requiredCases() {
    return cases.stream().filter(asked -> asked.min() > 0).toList();
  }
}
