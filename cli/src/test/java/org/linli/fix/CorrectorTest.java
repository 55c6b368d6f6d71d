package org.linli.fix;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.check.RuleCatalog;
import org.linli.compile.Progress;
import org.linli.compile.Request;
import org.linli.compile.Survey;
import org.linli.compile.Surveyor;
import org.linli.discover.UnitFile;
import org.linli.discover.UnitFolder;
import org.linli.finding.Finding;
import org.linli.model.Limits;
import org.linli.notice.Notice;
import org.linli.notice.Packs;

/** The laws of corrections, over tables that nobody has thought of. */
class CorrectorTest {
  private static final Notice NOTICE =
      Packs.builtIn().knowing(RuleCatalog.standard().ids()).load("jiangxi-2021", Path.of("."));
  private static final String UNIT = "360100-南昌市/360102-东湖区/";
  private static final int SEEDS = 150;

  @TempDir Path folder;

  private void file(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.write(file, bytes);
  }

  private Survey survey() throws IOException {
    return Surveyor.survey(
        new Request(
            folder.toRealPath(),
            NOTICE,
            NOTICE.root(),
            Set.of(),
            java.time.LocalDate.of(2021, 12, 31),
            Limits.DEFAULT,
            1,
            RuleCatalog.standard(),
            Progress.SILENT));
  }

  private List<Correction> corrections(Survey survey) {
    Corrector corrector = new Corrector(survey.tree(), Limits.DEFAULT);
    List<Correction> all = new ArrayList<>();
    for (UnitFolder unit : survey.tree().units()) {
      for (UnitFile file : unit.files()) {
        all.add(corrector.correct(unit, file));
      }
    }
    return all;
  }

  private static boolean write(Survey survey, Correction correction) throws Exception {
    UnitFolder unit =
        survey.tree().units().stream()
            .filter(one -> one.files().contains(correction.file()))
            .findFirst()
            .orElseThrow();
    return new Rewriting(Optional.empty()).write(unit, correction);
  }

  private Map<String, Integer> write(Survey survey) throws Exception {
    Map<String, Integer> counts = new TreeMap<>();
    for (Correction correction : corrections(survey)) {
      assertThat(correction.aside()).isEmpty();
      if (correction.isChange()) {
        assertThat(write(survey, correction)).isTrue();
      }
      correction.counts().forEach((kind, often) -> counts.merge(kind.word(), often, Integer::sum));
    }
    return counts;
  }

  /** Findings without their lines, and how many there are of each. */
  private static Map<String, Integer> findings(Survey survey) {
    Map<String, Integer> findings = new HashMap<>();
    for (Finding finding : survey.findings().sorted()) {
      findings.merge(
          finding.rule() + " " + finding.at().file() + " " + finding.at().field(), 1, Integer::sum);
    }
    return findings;
  }

  private static List<String> newOnes(Survey before, Survey after) {
    Map<String, Integer> old = findings(before);
    return findings(after).entrySet().stream()
        .filter(found -> found.getValue() > old.getOrDefault(found.getKey(), 0))
        .map(Map.Entry::toString)
        .toList();
  }

  @Test
  void figures_stay_no_finding_is_new_and_a_second_time_there_is_nothing_to_do() throws Exception {
    Map<String, Integer> made = new TreeMap<>();
    for (int seed = 0; seed < SEEDS; seed++) {
      submission(new Random(seed));
      Survey before = survey();
      write(before).forEach((kind, often) -> made.merge(kind, often, Integer::sum));
      Survey after = survey();
      assertThat(after.statistics().totals())
          .as("seed %d", seed)
          .isEqualTo(before.statistics().totals());
      assertThat(after.statistics().quality().rows())
          .as("seed %d", seed)
          .isEqualTo(before.statistics().quality().rows());
      assertThat(newOnes(before, after)).as("seed %d", seed).isEmpty();
      assertThat(corrections(after)).as("seed %d", seed).noneMatch(Correction::isChange);
    }
    assertThat(made.keySet())
        .containsExactly(
            "control-characters",
            "date-spelling",
            "encoding",
            "full-width",
            "repeated-above",
            "total-row");
  }

  private void submission(Random random) throws IOException {
    String lineBreak = random.nextBoolean() ? "\r\n" : "\n";
    boolean tabs = random.nextInt(4) == 0;
    Charset charset =
        Charset.forName(List.of("UTF-8", "GB18030", "UTF-16", "UTF-16LE").get(random.nextInt(4)));
    String table = Offices.table(random, tabs ? '\t' : ',', lineBreak);
    for (String name : List.of("activities.csv", "activities.tsv")) {
      Files.deleteIfExists(folder.resolve(UNIT + name));
    }
    file(UNIT + (tabs ? "activities.tsv" : "activities.csv"), table.getBytes(charset));
    file(
        "360100-南昌市/360103-西湖区/activities.yaml",
        Offices.records(random)
            .getBytes(random.nextBoolean() ? UTF_8 : Charset.forName("GB18030")));
  }

  @Test
  void damaged_files_are_read_as_before_or_left_alone() throws Exception {
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      byte[] table = damaged(Offices.table(random, ',', "\n").getBytes(UTF_8), random);
      byte[] records = damaged(Offices.records(random).getBytes(UTF_8), random);
      file(UNIT + "activities.csv", table);
      file("360100-南昌市/360103-西湖区/activities.yaml", records);
      Survey before = survey();
      write(before);
      Survey after = survey();
      assertThat(after.statistics().totals())
          .as("seed %d", seed)
          .isEqualTo(before.statistics().totals());
      assertThat(newOnes(before, after)).as("seed %d", seed).isEmpty();
    }
  }

  private static byte[] damaged(byte[] bytes, Random random) {
    for (int i = random.nextInt(6); i > 0; i--) {
      byte[] marks = {'"', ',', '\n', '\r', '\'', ':', '&', '*', '#', 0, (byte) 0xE2, ' '};
      bytes[random.nextInt(bytes.length)] = marks[random.nextInt(marks.length)];
    }
    return bytes;
  }

  @Test
  void what_is_not_corrected_stays_to_the_byte() throws Exception {
    String head = "活动名称,发起单位,活动地域,活动时间,参与社会组织名称,参与人数,投入资金,受益对象及人数\r\n";
    String odd = "\"甲\"\"乙\" , 丙 ,\t东湖区,2021.9.1,\"a\nb\",１２,\"1,000\",30\r\r\n\r\n";
    file(UNIT + "activities.csv", ("\uFEFF" + head + odd).getBytes(UTF_8));
    Correction correction = corrections(survey()).get(0);
    assertThat(new String(correction.after().bytes(), UTF_8))
        .isEqualTo("\uFEFF" + head + odd.replace("2021.9.1", "2021-09-01").replace("１２", "12"));
  }

  @Test
  void a_total_row_goes_only_where_no_total_of_the_file_is_wrong_and_nothing_else_is_said()
      throws Exception {
    String head = "活动名称,发起单位,活动地域,活动时间,参与社会组织名称,参与人数,投入资金,受益对象及人数\n";
    String row = "甲,乙,东湖区,2021-09-01,丙协会,12,1000,30\n";
    assertThat(after(head + row + "合计,,,,,12,1000,30\n")).isEqualTo(head + row);
    assertThat(after(head + row + "合计,,,,,12,—,30\n")).as("placeholder").isEqualTo(head + row);
    assertLeft(head + row + "合计,,,,,13,1000,30\n");
    assertLeft(head + row + "小计,,,,,12,1000,30\n" + row + "合计,,,,,25,2000,60\n");
    assertLeft(head + row + "合计,共1场,,,,12,1000,30\n");
    assertLeft(head + row + "合计,,,,,12,1000,30\n,,,,另一协会,5,,\n");
  }

  private void assertLeft(String text) throws IOException {
    assertThat(after(text)).isEqualTo(text);
  }

  private String after(String text) throws IOException {
    file(UNIT + "activities.csv", text.getBytes(UTF_8));
    return new String(corrections(survey()).get(0).after().bytes(), UTF_8);
  }

  @Test
  void what_cannot_be_decoded_and_what_is_too_large_is_left_alone() throws Exception {
    file(UNIT + "activities.csv", new byte[] {(byte) 0xFF, 'a', ',', (byte) 0x80});
    assertThat(corrections(survey()).get(0).isChange()).isFalse();
    file(UNIT + "activities.csv", new byte[(32 << 20) + 1]);
    assertThat(corrections(survey()).get(0).aside()).contains(Correction.Aside.TOO_LARGE);
  }

  @Test
  void a_file_that_has_changed_since_it_was_read_is_not_written() throws Exception {
    file("360100-南昌市/360102-东湖区/unit.yaml", "submitted_on: 2021.10.28\n".getBytes(UTF_8));
    Survey survey = survey();
    Correction correction = corrections(survey).get(0);
    assertThat(correction.counts()).containsExactly(Map.entry(Kind.DATE_SPELLING, 1));
    file("360100-南昌市/360102-东湖区/unit.yaml", "submitted_on: 2021.10.29\n".getBytes(UTF_8));
    assertThat(write(survey, correction)).isFalse();
    assertThat(folder.resolve("360100-南昌市/360102-东湖区/unit.yaml"))
        .hasContent("submitted_on: 2021.10.29");
  }
}
