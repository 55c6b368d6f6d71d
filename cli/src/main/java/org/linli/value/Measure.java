package org.linli.value;

import java.math.BigDecimal;
import java.util.Set;

/**
 * A number with its unit and the words that belong to it: {@code 共计近30余名}.
 *
 * @param start index of the first word that belongs to it
 * @param end index behind the last
 * @param opposed whether words before and behind the number point to opposite sides (近…余)
 * @param unitWord the unit as written, folded; empty for {@link Unit#NONE}
 * @param scaled whether the number bears 千, 万 or 亿 of its own
 */
record Measure(
    int start,
    int end,
    BigDecimal value,
    Bound bound,
    boolean opposed,
    Flaw flaw,
    Unit unit,
    String unitWord,
    boolean scaled,
    Set<Cue> cues)
    implements Token {

  boolean sound() {
    return flaw == Flaw.NONE;
  }

  Measure flawed(Flaw other) {
    return new Measure(start, end, value, bound, opposed, other, unit, unitWord, scaled, cues);
  }

  Measure in(Unit other, String word, BigDecimal amount) {
    return new Measure(start, end, amount, bound, opposed, flaw, other, word, scaled, cues);
  }

  boolean has(Cue cue) {
    return cues.contains(cue);
  }
}
