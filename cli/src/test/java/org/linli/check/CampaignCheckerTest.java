package org.linli.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.check.Bench.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.discover.CampaignTree;
import org.linli.finding.Observation;
import org.linli.finding.RuleId;
import org.linli.model.Limits;
import org.linli.value.Reading;

class CampaignCheckerTest {
  private static final String EAST = "360102";
  private static final String CITY = "360100";
  private static final String WEST = "360103";

  @TempDir Path folder;

  private final List<RuleCrash> crashes = new ArrayList<>();

  @Test
  void every_expected_unit_without_a_submission_is_missing() {
    var seen = check(RuleCatalog.standard().with(List.of()), unit(EAST, row(EAST, 2)));
    assertThat(of("unit-missing", seen))
        .hasSize(112)
        .noneMatch(one -> one.facts().containsValue(EAST));
    assertThat(of("campaign-empty", seen)).isEmpty();
  }

  @Test
  void a_campaign_without_a_readable_table_is_empty() {
    var seen = check(Bench.WITHOUT_CHECKS, unit(EAST));
    assertThat(of("campaign-empty", seen)).hasSize(1);
  }

  @Test
  void a_reference_is_answered_by_a_unit_above() {
    var seen =
        check(
            Bench.WITHOUT_CHECKS,
            unit(
                EAST,
                row(EAST, 2).with("needs", "A1", Reading.of(List.of("A1"))),
                row(EAST, 3).with("needs", "A9", Reading.of(List.of("A9")))),
            holding(CITY, "needs.id", "A1"));
    assertThat(of("reference-unknown", seen))
        .singleElement()
        .satisfies(only -> assertThat(only.facts()).containsEntry("value", "A9"));
  }

  @Test
  void nothing_is_said_of_references_to_a_table_that_nobody_has_sent() {
    var seen =
        check(
            Bench.WITHOUT_CHECKS,
            unit(EAST, row(EAST, 2).with("needs", "A1", Reading.of(List.of("A1")))));
    assertThat(of("reference-unknown", seen)).isEmpty();
  }

  @Test
  void nothing_is_said_where_only_a_unit_beside_has_sent_the_table() {
    var seen =
        check(
            Bench.WITHOUT_CHECKS,
            unit(EAST, row(EAST, 2).with("needs", "A1", Reading.of(List.of("A1")))),
            holding(WEST, "needs.id", "B1"));
    assertThat(of("reference-unknown", seen)).isEmpty();
  }

  @Test
  void a_check_of_the_campaign_that_fails_is_named() {
    CampaignCheck broken =
        (campaign, context, out) -> {
          throw new IllegalStateException("broken");
        };
    check(
        RuleCatalog.standard().with(List.of(Registration.campaign("unit-missing", broken))),
        unit(EAST));
    assertThat(crashes)
        .singleElement()
        .satisfies(crash -> assertThat(crash.rule()).isEqualTo(new RuleId("unit-missing")));
  }

  @Test
  void an_image_of_the_same_bytes_is_evidence_once() throws IOException {
    Files.write(folder.resolve("a.jpg"), new byte[] {1, 2, 3});
    Files.write(folder.resolve("copy.jpg"), new byte[] {1, 2, 3});
    Files.write(folder.resolve("other.jpg"), new byte[] {1, 2, 4});
    var images = new UsedImages(folder, Limits.DEFAULT.image());
    var seen =
        images.among(
            List.of(withImages("a.jpg", 2), withImages("other.jpg", 3), withImages("copy.jpg", 4)));
    assertThat(seen)
        .singleElement()
        .satisfies(
            only -> {
              assertThat(only.facts())
                  .containsEntry("image", "copy.jpg")
                  .containsEntry("line", "2");
              assertThat(only.at().line()).contains(4);
            });
  }

  private static UnitReport withImages(String file, int line) {
    var report = unit(EAST);
    var use = new ImageUse(row(EAST, line).at().inField("evidence"), file, 3, true);
    return new UnitReport(
        report.facts(),
        report.findings(),
        report.keys(),
        report.references(),
        List.of(use),
        List.of(),
        List.of());
  }

  private static UnitReport unit(String code, ARow... rows) {
    return new Bench().check(code, rows);
  }

  private static UnitReport holding(String code, String field, String text) {
    var report = unit(code);
    var references = new ReferenceLog(1000);
    references.hold(field, text);
    return new UnitReport(
        report.facts(),
        report.findings(),
        report.keys(),
        references.close(),
        List.of(),
        List.of(),
        List.of());
  }

  private List<Observation> check(RuleCatalog catalog, UnitReport... reports) {
    var tree =
        new CampaignTree(
            folder,
            Bench.unit("360000"),
            Bench.NOTICE,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    var checker =
        new CampaignChecker(catalog, Bench.NOTICE, Limits.DEFAULT, Bench.AS_OF, crashes::add);
    List<Observation> seen = new ArrayList<>(checker.across(tree, List.of(reports), 1));
    seen.addAll(checker.within(tree, List.of(reports)));
    return seen;
  }

  private static List<Observation> of(String rule, List<Observation> seen) {
    return seen.stream().filter(one -> one.rule().text().equals(rule)).toList();
  }
}
