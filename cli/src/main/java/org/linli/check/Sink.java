package org.linli.check;

import java.util.List;
import java.util.function.Supplier;
import org.linli.finding.Observation;

/** Takes what checks see. */
public interface Sink {
  /** Reports something seen. */
  void found(Observation observation);

  /**
   * Reports a reference to a row that may stand in any unit's table: it is dropped when the
   * campaign turns out to hold that row, or neither the unit nor one above or below it to have
   * handed in such a table. It comes too late to keep the referring row from counting.
   *
   * @param field table and field that the text refers to, as {@code needs.id}; {@code activities}
   *     alone for an activity by its name or its id
   * @param text what is looked for there, compared without white space and width
   * @param observation what to report if no unit's table holds it
   */
  void foundUnlessKnown(String field, String text, Supplier<Observation> observation);

  /**
   * The same, but of all rows of the unit that refer to this text under the same rule only the
   * first is told of.
   *
   * @param rule id of the rule that the observation bears
   */
  default void foundOnceUnlessKnown(
      String rule, String field, String text, Supplier<Observation> observation) {
    foundUnlessKnown(field, text, observation);
  }

  /**
   * Reports something unless the unit itself lists what would answer for it, in whatever order its
   * tables are read. It comes too late to keep the row from counting.
   *
   * @param answers any one of them is enough
   * @param observation what to report if no row of the unit's own tables holds one, be it one that
   *     does not count
   */
  void foundUnlessOwn(List<Answer> answers, Observation observation);

  /**
   * A value by which a row can be recognised.
   *
   * @param field table and field, as {@code events.name}
   * @param text compared without white space and width; of a date its ISO form
   */
  record Answer(String field, String text) {}
}
