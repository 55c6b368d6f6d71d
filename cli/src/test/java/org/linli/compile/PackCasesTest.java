package org.linli.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.linli.check.RuleCatalog;
import org.linli.notice.Notice;
import org.linli.notice.PackProblem;
import org.linli.notice.Packs;

/** What each notice decides, as its pack tells by cases; and how a case that fails says why. */
class PackCasesTest {
  private static final Path TEMPLATES = Path.of("../templates");
  private static final RuleCatalog CATALOG = RuleCatalog.standard();

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> every_case_of_every_pack_comes_out_as_expected() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> packs = Files.list(TEMPLATES)) {
      for (Path pack :
          packs.filter(path -> Files.isDirectory(path.resolve("cases"))).sorted().toList()) {
        for (CaseResult result : run(pack)) {
          tests.add(
              DynamicTest.dynamicTest(
                  pack.getFileName() + "/" + result.name(),
                  () -> assertThat(shown(result)).isEmpty()));
        }
      }
    }
    assertThat(tests).hasSizeGreaterThanOrEqualTo(3);
    return tests.stream();
  }

  @Test
  void a_case_that_holds_passes() throws IOException {
    expected(
        "figures: {/reporting/on_time: 1, /root/code: \"360000\", /reporting/units/0/submitted_on: null}\n");

    assertThat(shown(only())).isEmpty();
    assertThat(only().passed()).isTrue();
  }

  @Test
  void what_differs_is_told_at_its_line_with_what_came_out() throws IOException {
    expected(
        """
        findings:
          - {rule: deadline-missed}
          - {rule: unit-missing, unit: "360102"}
        absent: [unit-missing, submission-undated]
        figures: {/reporting/on_time: 2, /reporting/nothing: 0}
        """);

    assertThat(shown(only()))
        .hasSize(5)
        .satisfiesExactly(
            one ->
                assertThat(one)
                    .startsWith("4:5: nothing was found of \"deadline-missed\", but of: "),
            two ->
                assertThat(two)
                    .startsWith("5:5: \"unit-missing\" was not found here, but at: 360100"),
            three ->
                assertThat(three)
                    .startsWith("6:10: \"unit-missing\" should find nothing, yet finds "),
            four -> assertThat(four).isEqualTo("7:31: /reporting/on_time should be 2, and is 1"),
            five ->
                assertThat(five).isEqualTo("7:34: report.json has nothing at /reporting/nothing"));
  }

  @Test
  void a_mistake_in_the_case_itself_is_told_before_it_is_run() throws IOException {
    expected("finding: []\nabsent: [no-such-rule]\n");
    assertThat(shown(only()))
        .containsExactly(
            "3:1: there is no key \"finding\" here; there are: about as-of findings absent figures");

    expected("absent: [no-such-rule]\nfigures: {totals: 1}\n");
    assertThat(shown(only()))
        .containsExactly(
            "3:10: there is no rule \"no-such-rule\"",
            "4:11: \"totals\" is no JSON pointer; write /totals/beneficiaries");
  }

  @Test
  void a_case_needs_a_day_and_an_expectation() throws IOException {
    write("cases/one/expected.yaml", "absent: []\n");
    Files.createDirectories(folder.resolve("mine/cases/two"));

    assertThat(results()).extracting(CaseResult::name).containsExactly("one", "two");
    assertThat(results().get(0).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.en()).startsWith("there is no as-of"));
    assertThat(results().get(1).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.en()).startsWith("there is no expected.yaml"));
  }

  /** One unit has sent its report in time; the case's first two lines stand. */
  private void expected(String more) throws IOException {
    write("cases/one/360102-东湖区/unit.yaml", "submitted_on: 2021-10-31\n");
    write("cases/one/expected.yaml", "about: {zh: 甲, en: a}\nas-of: 2021-11-30\n" + more);
  }

  private CaseResult only() throws IOException {
    return results().get(0);
  }

  private List<CaseResult> results() throws IOException {
    write("notice.yaml", "id: mine\nextends: jiangxi-2021\n");
    return run(folder.resolve("mine"));
  }

  private static List<CaseResult> run(Path pack) throws IOException {
    Notice notice =
        Packs.builtIn().knowing(CATALOG.ids()).load(pack.toString(), Path.of("").toAbsolutePath());
    return new PackCases(notice, CATALOG, (name, survey) -> {}).run(pack);
  }

  private static List<String> shown(CaseResult result) {
    return result.problems().stream().map(PackCasesTest::shown).toList();
  }

  private static String shown(PackProblem problem) {
    return problem.line() + ":" + problem.column() + ": " + problem.en();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve("mine").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
