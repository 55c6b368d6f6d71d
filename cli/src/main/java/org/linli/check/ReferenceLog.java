package org.linli.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.linli.check.References.Pending;
import org.linli.finding.Location;
import org.linli.finding.Observation;
import org.linli.finding.RuleId;
import org.linli.value.OrganizationText;
import org.linli.value.StoredInput;
import org.linli.value.StoredOutput;

/**
 * What a unit's rows can be referred to by and what they refer to, noted while they are read. Keys
 * are 64-bit fingerprints. For one thread.
 */
final class ReferenceLog {
  private static final String ORGANIZATIONS = "organizations.name";

  private final int listed;
  private final Map<String, LongTable> known = new TreeMap<>();
  private final List<Pending> pending = new ArrayList<>();

  /** By rule: what is listed for the first row only, where a rule wants that. */
  private final Map<RuleId, LongTable> told = new TreeMap<>();

  private final Map<String, Integer> perFile = new HashMap<>();
  private final List<Question> questions = new ArrayList<>();

  /**
   * @param listed how many of one file and rule keep their facts; beyond that a finding is only
   *     counted
   */
  ReferenceLog(int listed) {
    this.listed = listed;
  }

  /** What the unit itself has to answer, by any of these keys. */
  private record Question(List<Key> answers, Observation observation) {}

  private record Key(String field, long fingerprint) {}

  /** Remembers that a row bears this text in this field. */
  void hold(String field, String text) {
    table(field).putIfAbsent(keyOf(field, text), 0);
  }

  /** An organization is the same with and without quotation marks, and before 等5家. */
  private static long keyOf(String field, String text) {
    return LongTable.keyOf(field.equals(ORGANIZATIONS) ? OrganizationText.same(text) : text);
  }

  private LongTable table(String field) {
    return known.computeIfAbsent(field, name -> new LongTable());
  }

  /** Remembers a reference until all units have been read. */
  void refer(String field, String text, Observation observation) {
    refer(new Key(field, keyOf(field, text)), observation);
  }

  /** The same, unless a row has already referred to this text under this rule. */
  void referOnce(String rule, String field, String text, Supplier<Observation> observation) {
    Key key = new Key(field, keyOf(field, text));
    if (isFirst(RuleId.of(rule), key)) {
      refer(key, observation.get());
    }
  }

  private boolean isFirst(RuleId rule, Key key) {
    return told.computeIfAbsent(rule, ofRule -> new LongTable())
        .putIfAbsent(key.fingerprint, 0)
        .isEmpty();
  }

  private void refer(Key key, Observation observation) {
    if (holds(key)) {
      return;
    }
    String place = observation.rule() + "\n" + observation.at().file().orElse("");
    boolean kept = perFile.merge(place, 1, Integer::sum) <= listed;
    pending.add(new Pending(key.field, key.fingerprint, kept ? observation : bare(observation)));
  }

  /** Remembers what only the unit's own rows can answer, until all of them have been read. */
  void ask(List<Sink.Answer> answers, Observation observation) {
    List<Key> keys =
        answers.stream()
            .map(answer -> new Key(answer.field(), keyOf(answer.field(), answer.text())))
            .toList();
    questions.add(new Question(keys, observation));
  }

  /**
   * Adds what the rows behind these have said, as if they had been read here.
   *
   * @param next has kept the facts of all that it lists
   */
  void add(ReferenceLog next) {
    for (Pending reference : next.pending) {
      Key key = new Key(reference.field(), reference.key());
      boolean once = next.told.containsKey(reference.observation().rule());
      if (!once || isFirst(reference.observation().rule(), key)) {
        refer(key, reference.observation());
      }
    }
    questions.addAll(next.questions);
    next.known.forEach(
        (field, keys) -> {
          LongTable own = table(field);
          keys.forEachKey(key -> own.putIfAbsent(key, 0));
        });
  }

  /** Returns what none of the unit's own rows has answered. */
  List<Observation> unanswered() {
    return questions.stream()
        .filter(question -> question.answers.stream().noneMatch(this::holds))
        .map(Question::observation)
        .toList();
  }

  private boolean holds(Key key) {
    LongTable own = known.get(key.field);
    return own != null && own.contains(key.fingerprint);
  }

  /** Returns what is left to other units when all rows of this one have been read. */
  References close() {
    List<Pending> open =
        pending.stream()
            .filter(reference -> !holds(new Key(reference.field(), reference.key())))
            .toList();
    if (open.isEmpty() && known.isEmpty()) {
      return References.NONE;
    }
    Map<String, long[]> sorted = new TreeMap<>();
    known.forEach((field, keys) -> sorted.put(field, sorted(keys)));
    return new References(sorted, open);
  }

  private static long[] sorted(LongTable table) {
    long[] keys = new long[table.size()];
    int[] at = {0};
    table.forEachKey(key -> keys[at[0]++] = key);
    Arrays.sort(keys);
    return keys;
  }

  private static Observation bare(Observation observation) {
    Location at = observation.at();
    Location line =
        new Location(
            at.unit(), at.file(), at.line(), Optional.empty(), Optional.empty(), Optional.empty());
    return new Observation(
        observation.rule(),
        line,
        Optional.empty(),
        Map.of(),
        observation.severity(),
        observation.clause());
  }

  void write(StoredOutput out) {
    out.map(known, keys -> write(keys, out));
    out.number(told.size());
    told.forEach(
        (rule, keys) -> {
          out.text(rule.text());
          write(keys, out);
        });
    out.each(
        pending,
        reference -> {
          write(new Key(reference.field(), reference.key()), out);
          reference.observation().write(out);
        });
    out.each(
        questions,
        question -> {
          out.each(question.answers, key -> write(key, out));
          question.observation.write(out);
        });
  }

  private static void write(LongTable table, StoredOutput out) {
    out.number(table.size());
    for (long key : sorted(table)) {
      out.bits(key);
    }
  }

  private static void write(Key key, StoredOutput out) {
    out.text(key.field);
    out.bits(key.fingerprint);
  }

  /** Reads a log that nothing is noted in any more; it can be added to another. */
  static ReferenceLog read(StoredInput in) {
    ReferenceLog log = new ReferenceLog(0);
    log.known.putAll(in.map(() -> table(in)));
    for (int rules = in.count(); rules > 0; rules--) {
      log.told.put(new RuleId(in.text()), table(in));
    }
    log.pending.addAll(in.each(() -> new Pending(in.text(), in.bits(), Observation.read(in))));
    log.questions.addAll(
        in.each(
            () ->
                new Question(in.each(() -> new Key(in.text(), in.bits())), Observation.read(in))));
    return log;
  }

  private static LongTable table(StoredInput in) {
    LongTable table = new LongTable();
    for (int count = in.count(); count > 0; count--) {
      table.putIfAbsent(in.bits(), 0);
    }
    return table;
  }
}
