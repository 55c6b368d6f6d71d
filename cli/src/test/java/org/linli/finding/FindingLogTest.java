package org.linli.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.value.StoredInput;
import org.linli.value.StoredOutput;
import org.linli.value.UnitCode;

/** A log that was written, read and appended goes on as if it had been filled here. */
class FindingLogTest {
  private static final int LIMIT = 3;

  private final Random random = new Random();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void a_log_goes_on_after_others(int seed) {
    random.setSeed(seed);
    FindingLog whole = new FindingLog(LIMIT);
    FindingLog joined = new FindingLog(LIMIT);
    for (int part = 0; part < 4; part++) {
      // Parts share no file, but for what is said of none.
      FindingLog of = new FindingLog(LIMIT);
      for (int i = 0; i < 20; i++) {
        Finding finding = finding("file" + part + random.nextInt(3));
        whole.add(finding);
        of.add(finding);
        if (i == 10) {
          of = stored(of);
        }
      }
      joined.append(stored(of));
    }
    for (int i = 0; i < 20; i++) {
      Finding finding = finding("file" + random.nextInt(4) + random.nextInt(3));
      whole.add(finding);
      joined.add(finding);
    }
    assertThat(joined.sorted()).isEqualTo(whole.sorted());
    assertThat(joined.unlisted()).isNotEmpty().isEqualTo(whole.unlisted());
    assertThat(joined.byRule()).isEqualTo(whole.byRule());
  }

  @Test
  void the_first_of_a_severity_and_of_a_unit_is_listed_however_full_the_log_is() {
    FindingLog log = new FindingLog(1);
    for (Severity severity : Severity.values()) {
      for (String unit : List.of("360100", "360200")) {
        for (int line = 1; line <= 3; line++) {
          log.add(
              new Finding(
                  new RuleId("rule-a"),
                  severity,
                  Location.of(new UnitCode(unit), "file").atLine(line),
                  Optional.empty(),
                  Map.of(),
                  Optional.empty()));
        }
      }
    }
    assertThat(log.sorted())
        .hasSize(6)
        .allMatch(finding -> finding.at().line().equals(Optional.of(1)));
    assertThat(log.unlisted().values()).hasSize(6).containsOnly(2L);
    assertThat(log.size()).isEqualTo(18);
  }

  private Finding finding(String file) {
    return new Finding(
        new RuleId("rule-" + "ab".charAt(random.nextInt(2))),
        Severity.values()[random.nextInt(2)],
        Location.of(new UnitCode("360000"), file).atLine(1 + random.nextInt(9)),
        Optional.empty(),
        Map.of(),
        Optional.empty());
  }

  private static FindingLog stored(FindingLog log) {
    StoredOutput out = new StoredOutput();
    log.write(out);
    return FindingLog.read(new StoredInput(out.toBytes()));
  }
}
