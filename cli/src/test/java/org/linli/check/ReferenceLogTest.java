package org.linli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.finding.Location;
import org.linli.finding.Observation;
import org.linli.value.StoredInput;
import org.linli.value.StoredOutput;
import org.linli.value.UnitCode;

/** Logs of some rows after others, joined, are the log of all rows. */
class ReferenceLogTest {
  private static final List<String> FIELDS = List.of("needs.id", "organizations.name");

  private final Random random = new Random();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void parts_say_together_what_was_said_at_once(int seed) {
    random.setSeed(seed);
    ReferenceLog whole = new ReferenceLog(2);
    ReferenceLog joined = new ReferenceLog(2);
    for (int file = 0; file < 12; file++) {
      ReferenceLog part = new ReferenceLog(Integer.MAX_VALUE);
      for (Consumer<ReferenceLog> step : steps("file" + file)) {
        step.accept(whole);
        step.accept(part);
      }
      joined.add(stored(part));
    }
    assertThat(joined.unanswered()).isNotEmpty().isEqualTo(whole.unanswered());
    References closed = joined.close();
    References expected = whole.close();
    assertThat(closed.pending()).isNotEmpty().isEqualTo(expected.pending());
    for (String field : FIELDS) {
      assertThat(closed.known(field)).isNotEmpty().isEqualTo(expected.known(field));
    }
  }

  private List<Consumer<ReferenceLog>> steps(String file) {
    List<Consumer<ReferenceLog>> steps = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      String field = FIELDS.get(random.nextInt(FIELDS.size()));
      String text = "text" + random.nextInt(20);
      int line = i + 1;
      switch (random.nextInt(6)) {
        case 0 -> steps.add(log -> log.hold(field, text));
        case 1 ->
            steps.add(
                log ->
                    log.referOnce("told-once", field, text, () -> seen("told-once", file, line)));
        case 2 ->
            steps.add(
                log ->
                    log.ask(
                        List.of(new Sink.Answer(field, text), new Sink.Answer("no.table", text)),
                        seen("asked", file, line)));
        default -> steps.add(log -> log.refer(field, text, seen("referred", file, line)));
      }
    }
    return steps;
  }

  private static Observation seen(String rule, String file, int line) {
    return Observation.of(rule, Location.of(new UnitCode("360000"), file).atLine(line))
        .withValue("as written");
  }

  private static ReferenceLog stored(ReferenceLog log) {
    StoredOutput out = new StoredOutput();
    log.write(out);
    return ReferenceLog.read(new StoredInput(out.toBytes()));
  }
}
