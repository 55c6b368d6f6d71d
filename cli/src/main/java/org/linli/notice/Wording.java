package org.linli.notice;

import java.util.function.Function;
import org.linli.finding.Severity;
import org.linli.value.Phrase;

/**
 * A sentence in both languages.
 *
 * @param zh in Chinese; {@code {0}} and so on stand for facts
 * @param en the same in English, with the same facts
 */
public record Wording(String zh, String en) {
  /** Returns the problem at a place; {@code facts} are in the order of the words' numbers. */
  public PackProblem at(Severity severity, String file, int line, int column, Object... facts) {
    return new PackProblem(
        file,
        line,
        column,
        severity,
        filled(zh, facts, InBothLanguages::zh),
        filled(en, facts, InBothLanguages::en));
  }

  private static String filled(
      String sentence, Object[] facts, Function<InBothLanguages, String> language) {
    Object[] shown = facts.clone();
    for (int i = 0; i < facts.length; i++) {
      if (facts[i] instanceof InBothLanguages words) {
        shown[i] = language.apply(words);
      }
    }
    return Phrase.filled(sentence, shown);
  }

  /** A fact that is itself made of words. */
  interface InBothLanguages {
    /** Returns it in Chinese. */
    String zh();

    /** Returns it in English. */
    String en();
  }
}
