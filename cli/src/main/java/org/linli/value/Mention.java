package org.linli.value;

/**
 * A measure in its sentence.
 *
 * @param token its index among the tokens
 * @param lead the words of its clause before it, from the last mark or bracket
 * @param right the words right behind it, up to the next mark or measure
 * @param clause counts clauses between marks from the start of the text
 * @param sentence counts sentences from the start of the text
 * @param part whether it is said to be part of a figure before it (其中, 含, or in brackets behind it)
 * @param standing whether it tells of what was done, what is planned, or more than this activity
 */
record Mention(
    int token,
    Measure measure,
    String lead,
    String right,
    int clause,
    int sentence,
    boolean part,
    Standing standing) {

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
    return new Mention(token, other, lead, right, clause, sentence, part, standing);
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
