package org.linli.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.linli.finding.Location;
import org.linli.finding.Observation;
import org.linli.value.StoredInput;
import org.linli.value.StoredOutput;

/**
 * What a unit's rows can be referred to by, and what they refer to that the unit itself does not
 * hold. Keys are 64-bit fingerprints. Written by one thread, read by any after {@link #close()}.
 */
public final class References {
  private final int listed;
  private final Map<String, LongTable> known = new TreeMap<>();
  private final Map<String, long[]> sorted = new TreeMap<>();
  private final List<Pending> pending = new ArrayList<>();
  private final Map<String, Integer> perFile = new HashMap<>();
  private final List<Question> questions = new ArrayList<>();

  /** Those of all units that hold nothing, closed. */
  static final References NONE = new References(0);

  /**
   * @param listed how many of one file and rule keep their facts; beyond that a finding is only
   *     counted
   */
  References(int listed) {
    this.listed = listed;
  }

  /** A reference that no table of its own unit answers. */
  record Pending(String field, long key, Observation observation) {}

  /** What the unit itself has to answer, by any of these keys. */
  private record Question(List<Key> answers, Observation observation) {}

  private record Key(String field, long fingerprint) {}

  /** Remembers that a row bears this text in this field. */
  void hold(String field, String text) {
    known.computeIfAbsent(field, name -> new LongTable()).putIfAbsent(LongTable.keyOf(text), 0);
  }

  /** Remembers a reference until all units have been read. */
  void refer(String field, String text, Observation observation) {
    long key = LongTable.keyOf(text);
    LongTable own = known.get(field);
    if (own != null && own.contains(key)) {
      return;
    }
    String place = observation.rule() + "\n" + observation.at().file().orElse("");
    boolean kept = perFile.merge(place, 1, Integer::sum) <= listed;
    pending.add(new Pending(field, key, kept ? observation : bare(observation)));
  }

  /** Remembers what only the unit's own rows can answer, until all of them have been read. */
  void ask(List<Sink.Answer> answers, Observation observation) {
    List<Key> keys =
        answers.stream()
            .map(answer -> new Key(answer.field(), LongTable.keyOf(answer.text())))
            .toList();
    questions.add(new Question(keys, observation));
  }

  /** Returns what none of the unit's own rows has answered; to be asked before {@link #close()}. */
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

  /** Drops what the unit's later tables have answered, and gives back room. */
  void close() {
    pending.removeIf(
        reference ->
            Optional.ofNullable(known.get(reference.field))
                .filter(own -> own.contains(reference.key))
                .isPresent());
    perFile.clear();
    questions.clear();
    known.forEach((field, keys) -> sorted.put(field, sorted(keys)));
    known.clear();
  }

  /** Returns whether nothing is left after {@link #close()}. */
  boolean isEmpty() {
    return pending.isEmpty() && sorted.isEmpty();
  }

  /** Returns the references that the unit itself does not answer. */
  List<Pending> pending() {
    return pending;
  }

  /**
   * Returns the keys by which rows of this unit can be referred to in a field, in ascending order.
   */
  long[] known(String field) {
    return sorted.getOrDefault(field, new long[0]);
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

  /** Writes what is left after {@link #close()}. */
  void write(StoredOutput out) {
    out.number(listed);
    out.map(
        sorted,
        keys -> {
          out.number(keys.length);
          for (long key : keys) {
            out.bits(key);
          }
        });
    out.each(
        pending,
        reference -> {
          out.text(reference.field);
          out.bits(reference.key);
          reference.observation.write(out);
        });
  }

  /** Reads references that are closed. */
  static References read(StoredInput in) {
    References references = new References(in.small());
    references.sorted.putAll(in.map(() -> keys(in)));
    references.pending.addAll(
        in.each(() -> new Pending(in.text(), in.bits(), Observation.read(in))));
    return references;
  }

  private static long[] keys(StoredInput in) {
    long[] keys = new long[in.count()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = in.bits();
    }
    return keys;
  }
}
