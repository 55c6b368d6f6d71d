package org.linli.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.check.CampaignFacts;
import org.linli.check.LatestActivity;
import org.linli.check.RowTally;
import org.linli.check.UnitCheck;
import org.linli.check.UnitFacts;
import org.linli.discover.CampaignTree;
import org.linli.finding.Location;
import org.linli.finding.Observation;
import org.linli.model.UnitSheet;
import org.linli.model.UnitSheet.IssuedPaper;
import org.linli.model.UnitSheet.Liaison;

class SubmissionTest {
  private static final List<UnitCheck> RULES =
      List.of(
          new DeadlineMissed(),
          new SubmissionUndated(),
          new LiaisonsOutOfRange(),
          new PlanMissing(),
          new AppealMissing(),
          new SummarySectionMissing());
  private static final Liaison WANG = new Liaison("王芳", "0791-8xxxxxxx", "社会组织科");
  private static final Map<String, String> SECTIONS =
      Map.of("deployment", "动员。", "results", "成效。", "suggestions", "建议。");

  @Test
  void a_whole_submission_in_time_leaves_nothing_to_say() {
    assertThat(found("360102", sheet(LocalDate.of(2021, 10, 31), List.of(WANG), "方案", SECTIONS)))
        .isEmpty();
  }

  @Test
  void the_day_after_the_deadline_is_late() {
    assertThat(found("360102", sheet(LocalDate.of(2021, 11, 1), List.of(WANG), "方案", SECTIONS)))
        .containsExactly("deadline-missed");
  }

  @ParameterizedTest
  @CsvSource({
    "2021-10-31, 2021-10-28, 0",
    "2021-11-01, 2021-10-28, 1",
    "2021-11-01, , 1",
    "2021-11-01, 2021-11-02, 0"
  })
  void a_form_filled_in_after_the_deadline_cannot_have_been_in_time(
      LocalDate filledOn, LocalDate submittedOn, int found) {
    Optional<UnitSheet> sheet = filledOn(filledOn, Optional.ofNullable(submittedOn));
    assertThat(Bench.of("360102").seen(new FilledAfterDeadline(), sheet)).hasSize(found);
    assertThat(Bench.of("360102001").seen(new FilledAfterDeadline(), sheet)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2021-09-20, 1", "2021-09-21, 0", "2021-09-22, 0"})
  void a_form_is_not_older_than_its_last_activity(LocalDate filledOn, int found) {
    Bench bench = Bench.of("360102");
    Optional<UnitSheet> sheet = filledOn(filledOn, Optional.empty());
    Location at = Location.of(sheet.orElseThrow().at().unit().orElseThrow(), "a.csv").at(7, 4);
    UnitFacts facts =
        new UnitFacts(
            bench.facts(sheet, Map.of()).folder(),
            sheet,
            Map.of("activities", new RowTally(1, 0, 0)),
            Optional.of(new LatestActivity(LocalDate.of(2021, 9, 21), at)));
    Bench.Seen seen = new Bench.Seen();
    new FilledBeforeActivity().check(facts, bench.context(), seen);
    assertThat(seen.observations).hasSize(found);
    assertThat(seen.observations).allMatch(one -> one.facts().get("line").equals("7"));
  }

  private static Optional<UnitSheet> filledOn(LocalDate day, Optional<LocalDate> submittedOn) {
    UnitSheet empty = Bench.of("360102").emptySheet();
    return Optional.of(
        new UnitSheet(
            empty.at(),
            Optional.empty(),
            Optional.of(day),
            submittedOn,
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            Map.of()));
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 0", "2, 0", "3, 1"})
  void one_or_two_liaisons_are_asked_for(int count, int found) {
    List<Liaison> liaisons = java.util.Collections.nCopies(count, WANG);
    assertThat(found("360102", sheet(LocalDate.of(2021, 10, 1), liaisons, "方案", SECTIONS)))
        .hasSize(found);
  }

  @Test
  void a_paper_without_title_and_a_section_that_says_nothing_are_missing() {
    Map<String, String> sections =
        Map.of("deployment", "动员。", "results", " \n", "suggestions", "暂无");
    assertThat(found("360102", sheet(LocalDate.of(2021, 10, 1), List.of(WANG), " ", sections)))
        .containsExactly(
            "plan-missing", "appeal-missing", "summary-section-missing", "summary-section-missing");
  }

  @Test
  void a_table_without_a_sheet_is_undated_and_no_more() {
    assertThat(found("360102", Optional.empty())).containsExactly("submission-undated");
  }

  @Test
  void a_township_is_asked_for_nothing() {
    assertThat(found("360102001", Optional.of(Bench.of("360102001").emptySheet()))).isEmpty();
  }

  @Test
  void a_bureau_may_leave_its_table_to_the_units_below_it() {
    assertThat(attachments(Map.of("360102", 0, "360102001", 3))).isEmpty();
    assertThat(attachments(Map.of("360102", 0, "360103", 3))).containsExactly("360102");
    assertThat(attachments(Map.of("360102", 1))).isEmpty();
  }

  private static List<String> attachments(Map<String, Integer> rowsByUnit) {
    CampaignTree tree =
        new CampaignTree(
            Path.of("/campaign"),
            Bench.JIANGXI.roster().unit(new org.linli.value.UnitCode("360000")).orElseThrow(),
            Bench.JIANGXI,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    CampaignFacts campaign =
        new CampaignFacts(
            tree,
            rowsByUnit.entrySet().stream()
                .map(
                    unit -> {
                      Bench bench = Bench.of(unit.getKey());
                      return bench.facts(
                          sheet(LocalDate.of(2021, 10, 1), List.of(WANG), "方案", Map.of()),
                          Map.of("activities", new RowTally(unit.getValue(), 0, 0)));
                    })
                .toList());
    Bench.Seen seen = new Bench.Seen();
    new AttachmentMissing().check(campaign, Bench.of("360000").context(), seen);
    return seen.observations.stream().map(one -> one.at().unit().orElseThrow().text()).toList();
  }

  private static List<String> found(String unit, Optional<UnitSheet> sheet) {
    List<Observation> found = new ArrayList<>();
    for (UnitCheck rule : RULES) {
      found.addAll(Bench.of(unit).seen(rule, sheet));
    }
    return Bench.rules(found);
  }

  private static Optional<UnitSheet> sheet(
      LocalDate submittedOn, List<Liaison> liaisons, String paper, Map<String, String> summary) {
    UnitSheet empty = Bench.of("360102").emptySheet();
    Optional<IssuedPaper> issued = Optional.of(new IssuedPaper(paper, Optional.empty()));
    return Optional.of(
        new UnitSheet(
            empty.at(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(submittedOn),
            Optional.empty(),
            liaisons,
            issued,
            issued,
            summary,
            Map.of()));
  }
}
