package org.linli.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.linli.check.ExampleCampaign.Expected;
import org.linli.check.ExamplePage.Block;
import org.linli.discover.CampaignTree;
import org.linli.discover.Discovery;
import org.linli.finding.Finding;
import org.linli.finding.Observation;
import org.linli.finding.Severity;
import org.linli.model.Limits;
import org.linli.model.Row;
import org.linli.model.Unit;
import org.linli.model.Watch;
import org.linli.notice.Notice;
import org.linli.notice.Packs;
import org.linli.read.SubmissionReader;
import org.linli.value.UnitCode;

/** Every example of every rule's page is run: documentation that lies breaks the build. */
class RuleExamplesTest {
  private static final RuleCatalog CATALOG = RuleCatalog.standard();
  private static final Notice NOTICE = Packs.builtIn().load("jiangxi-2021", Path.of("."));
  private static final LocalDate AS_OF = LocalDate.of(2021, 12, 31);
  private static final Path TESTS = Path.of("src/test/java");

  /**
   * The example's campaign is one district; that all others are missing is only said where it is
   * the point.
   */
  private static final String EXPECTED_OF_ALL = "unit-missing";

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> a_bad_example_gives_the_findings_that_it_marks_and_no_others() {
    return CATALOG.pages().stream()
        .map(page -> dynamicTest(page.id().text(), () -> runBad(page, ExamplePage.of(page))));
  }

  @TestFactory
  Stream<DynamicTest> a_good_example_gives_no_warning_and_nothing_of_its_rule() {
    return CATALOG.pages().stream()
        .map(page -> dynamicTest(page.id().text(), () -> runGood(page, ExamplePage.of(page))));
  }

  private void runBad(RulePage page, ExamplePage example) throws IOException {
    if (example.bad().isEmpty()) {
      assertThat(example.elsewhere()).as("an example, or the test that stands for it").isPresent();
      assertThat(testNamed(example.elsewhere().get())).as(example.elsewhere().get()).isTrue();
      return;
    }
    List<Finding> found = new ArrayList<>();
    List<Expected> expected = run(example, example.bad(), found);
    assertThat(expected).extracting(Expected::rule).contains(page.id().text());
    List<Finding> relevant = relevant(page, found);
    for (Expected announced : expected) {
      Optional<Finding> match =
          relevant.stream().filter(finding -> matches(announced, finding)).findFirst();
      assertThat(match).as("%s among %s", announced, relevant).isPresent();
      relevant.remove(match.get());
    }
    assertThat(relevant).as("not announced").isEmpty();
    found.stream()
        .filter(finding -> finding.rule().equals(page.id()))
        .forEach(finding -> assertThat(given(finding)).containsAll(needed(page)));
  }

  private void runGood(RulePage page, ExamplePage example) throws IOException {
    if (example.good().isEmpty()) {
      assertThat(example.elsewhere()).isPresent();
      return;
    }
    List<Finding> found = new ArrayList<>();
    List<Expected> expected = run(example, example.good(), found);
    assertThat(expected).as("a good example marks nothing").isEmpty();
    assertThat(relevant(page, found)).isEmpty();
  }

  /** What must be announced: warnings, errors, and the rule itself whatever its severity. */
  private static List<Finding> relevant(RulePage page, List<Finding> found) {
    boolean missingUnits = page.id().text().equals(EXPECTED_OF_ALL);
    List<Finding> relevant = new ArrayList<>(found);
    relevant.removeIf(finding -> finding.at().unit().equals(Optional.of(ExampleCampaign.OTHER)));
    relevant.removeIf(
        finding ->
            !finding.severity().atLeast(Severity.WARNING) && !finding.rule().equals(page.id()));
    relevant.removeIf(
        finding ->
            finding.rule().text().equals(EXPECTED_OF_ALL)
                && !(missingUnits
                    && finding.at().unit().equals(Optional.of(new UnitCode("360102")))));
    return relevant;
  }

  private static boolean matches(Expected announced, Finding finding) {
    return finding.rule().text().equals(announced.rule())
        && (announced.file().isEmpty() || finding.at().file().equals(Optional.of(announced.file())))
        && (announced.line() == Expected.ANY_LINE
            || finding.at().line().equals(Optional.of(announced.line())));
  }

  private static Set<String> needed(RulePage page) {
    Set<String> needed = new TreeSet<>();
    for (RulePage.Words words : List.of(page.zh(), page.en())) {
      needed.addAll(MessageTemplate.needed(words.message()));
      needed.addAll(MessageTemplate.needed(words.hint()));
    }
    return needed;
  }

  private static Set<String> given(Finding finding) {
    Set<String> given = new TreeSet<>(finding.facts().keySet());
    finding.value().ifPresent(value -> given.add("value"));
    finding.at().field().ifPresent(field -> given.add("field"));
    finding.clause().ifPresent(clause -> given.add("clause"));
    return given;
  }

  private List<Expected> run(ExamplePage page, List<Block> blocks, List<Finding> found)
      throws IOException {
    Path campaign = Files.createTempDirectory(folder, "example");
    ExampleCampaign example = new ExampleCampaign(campaign);
    List<Expected> expected = example.put(blocks);
    check(campaign, notice(page), example.limits(), found);
    return expected;
  }

  private Notice notice(ExamplePage page) throws IOException {
    if (page.notice().isEmpty()) {
      return NOTICE;
    }
    Path pack = Files.createTempDirectory(folder, "notice");
    Files.writeString(
        pack.resolve("notice.yaml"),
        "id: example\nextends: jiangxi-2021\n" + page.notice().get() + "\n");
    return Packs.builtIn().knowing(CATALOG.ids()).load(pack.toString(), pack);
  }

  private static void check(Path campaign, Notice notice, Limits limits, List<Finding> found)
      throws IOException {
    CampaignTree tree = Discovery.of(campaign, notice, Optional.empty(), Set.of(), limits, 2);
    UnitChecker checker =
        new UnitChecker(
            CATALOG,
            notice,
            new SubmissionReader(notice, tree, limits, 1),
            limits,
            AS_OF,
            Watch::begin);
    List<UnitReport> reports = new ArrayList<>();
    tree.units().forEach(unit -> reports.add(checker.check(unit, Map.of(), NOBODY)));
    Map<UnitCode, Map<Integer, Observation>> duplicates = Duplicates.among(reports, 1);
    List<UnitReport> settled = new ArrayList<>();
    tree.units()
        .forEach(
            unit ->
                settled.add(
                    checker.check(
                        unit, duplicates.getOrDefault(unit.unit().code(), Map.of()), NOBODY)));
    List<Observation> observations = new ArrayList<>(tree.observations());
    List<RuleCrash> crashes = new ArrayList<>();
    CampaignChecker whole = new CampaignChecker(CATALOG, notice, limits, AS_OF, crashes::add);
    observations.addAll(whole.across(tree, settled, 1));
    observations.addAll(whole.within(tree, settled));
    Judge judge = new Judge(CATALOG, notice);
    observations.forEach(seen -> judge.judge(seen).ifPresent(found::add));
    settled.forEach(report -> found.addAll(report.findings().sorted()));
    settled.forEach(report -> crashes.addAll(report.crashes()));
    assertThat(crashes).isEmpty();
    found.sort(Comparator.naturalOrder());
  }

  private static final RowReceiver NOBODY =
      new RowReceiver() {
        @Override
        public void counted(Unit unit, Row row) {}

        @Override
        public void uncounted(Unit unit, Row row, List<Finding> reasons) {
          assertThat(reasons).isNotEmpty();
        }
      };

  private static boolean testNamed(String name) {
    try (Stream<Path> files = Files.walk(TESTS)) {
      return files.anyMatch(file -> file.getFileName().toString().equals(name + ".java"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
