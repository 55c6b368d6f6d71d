package org.linli.value;

import java.util.List;

/**
 * A measure in its sentence.
 *
 * @param token its index among the tokens
 * @param lead the words of its clause before it, from the last mark or bracket
 * @param right the words right behind it, up to the next mark or measure
 * @param clause counts clauses between marks from the start of the text
 * @param sentence counts sentences from the start of the text
 * @param wholes what it is said to be part of (其中, 含, or in brackets behind them); mostly nothing
 * @param explained whether the bracket that it stands in, if any, stands behind a figure
 * @param standing whether it tells of what was done, what is planned, or more than this activity
 */
record Mention(
    int token,
    Measure measure,
    String lead,
    String right,
    int clause,
    int sentence,
    List<Whole> wholes,
    boolean explained,
    Standing standing) {

  Mention {
    wholes = List.copyOf(wholes);
  }

  /** A measure that others are said to be part of. */
  record Whole(Unit unit) {}

  boolean part() {
    return !wholes.isEmpty();
  }

  /** What a figure tells of. */
  enum Standing {
    DONE,
    /** 拟, 计划, 力争, 预计. */
    PLANNED,
    /** 累计: this activity and others, or a sum; which, the sort of figure decides. */
    ACCUMULATED,
    /** 历年, 以来, 去年: not this activity. */
    HISTORY
  }

  /** The same mention of a number that cannot be taken for a figure. */
  Mention unreadable() {
    return with(measure.flawed(Flaw.UNREADABLE));
  }

  /** The same mention of another measure. */
  Mention with(Measure other) {
    return new Mention(token, other, lead, right, clause, sentence, wholes, explained, standing);
  }

  /** Whether it is said to come on top of what was told before: 另, 此外. */
  boolean further() {
    return lead.contains("另") || lead.contains("此外") || lead.contains("还");
  }

  Unit unit() {
    return measure.unit();
  }

  boolean has(Cue cue) {
    return measure.has(cue);
  }
}
