package org.linli.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.check.RuleCatalog;
import org.linli.finding.Severity;
import org.linli.notice.Packs;
import org.linli.render.document.TemplateTrust;

class PackReviewTest {
  private static final RuleCatalog CATALOG = RuleCatalog.standard();
  private static final Packs PACKS = Packs.builtIn().knowing(CATALOG.ids());

  @TempDir Path folder;

  @BeforeEach
  void a_drafted_pack() throws IOException {
    Path mine = Files.createDirectory(folder.resolve("mine"));
    PACKS.draft("mine", "jiangxi-2021", folder).write(mine, mine.toRealPath(), "{}");
  }

  @Test
  void a_fresh_draft_has_no_error_and_its_case_passes() throws IOException {
    PackReview review = review(TemplateTrust.ANY_PACK);

    assertThat(review.count(Severity.ERROR)).isZero();
    assertThat(review.cases()).singleElement().satisfies(one -> assertThat(one.passed()).isTrue());
  }

  @Test
  void a_template_that_cannot_be_read_is_named_without_any_trust() throws IOException {
    template("_lead.ftl", "甲\n<#if totals.activities gt 0>\n");

    assertThat(errors(TemplateTrust.BUILT_IN_PACKS))
        .singleElement()
        .asString()
        .startsWith("mine/report/_lead.ftl:2:29: the template is wrong: ");
  }

  @Test
  void a_figure_that_there_is_none_of_is_named_even_where_no_case_leads() throws IOException {
    template(
        "_lead.ftl",
        "<#-- ${totals.none} -->\n<#if totals.activities gt 999999>${totals.beneficiary}</#if>\n");

    assertThat(errors(TemplateTrust.BUILT_IN_PACKS))
        .containsExactly(
            "mine/report/_lead.ftl:2:36: the template is wrong: nothing goes by the name \"totals.beneficiary\"");
  }

  @Test
  void a_trusted_template_is_rendered_over_an_empty_campaign_and_over_the_cases()
      throws IOException {
    template("_lead.ftl", "<#if totals.activities == 0>${nonsense}</#if>\n");

    assertThat(errors(TemplateTrust.BUILT_IN_PACKS)).isEmpty();
    assertThat(errors(TemplateTrust.ANY_PACK))
        .containsExactly(
            "mine/report/_lead.ftl:1:31: the template is wrong: nothing goes by the name \"nonsense\"",
            "mine/report/_lead.ftl:1:31: writing the report of \"cases/deadline-day\" fails: nothing goes by the name"
                + " \"nonsense\"");
  }

  @Test
  void a_case_that_fails_is_an_error() throws IOException {
    Path expected = folder.resolve("mine/cases/deadline-day/expected.yaml");
    Files.writeString(expected, Files.readString(expected).replace("late: 1", "late: 0"));

    PackReview review = review(TemplateTrust.ANY_PACK);

    assertThat(review.problems()).noneMatch(problem -> problem.severity() == Severity.ERROR);
    assertThat(review.count(Severity.ERROR)).isEqualTo(1);
  }

  @Test
  void errors_of_the_settings_come_before_all_else() throws IOException {
    Path settings = folder.resolve("mine/notice.yaml");
    Files.writeString(settings, Files.readString(settings) + "windw: {}\n");
    template("_lead.ftl", "<#if");

    assertThat(errors(TemplateTrust.ANY_PACK)).singleElement().asString().contains("windw");
    assertThat(review(TemplateTrust.ANY_PACK).cases()).isEmpty();
  }

  private PackReview review(TemplateTrust trust) throws IOException {
    return PackReview.of(PACKS, CATALOG, "mine", folder, trust);
  }

  private List<String> errors(TemplateTrust trust) throws IOException {
    return review(trust).problems().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .map(problem -> problem.place() + ": " + problem.en())
        .toList();
  }

  private void template(String name, String text) throws IOException {
    Files.writeString(folder.resolve("mine/report").resolve(name), text);
  }
}
