package org.linli.notice;

import java.util.function.Function;
import org.linli.finding.Severity;

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
    String text = sentence;
    for (int i = 0; i < facts.length; i++) {
      String shown =
          facts[i] instanceof InBothLanguages words ? language.apply(words) : facts[i].toString();
      text = text.replace("{" + i + "}", shown);
    }
    return text;
  }

  /** A fact that is itself made of words. */
  interface InBothLanguages {
    /** Returns it in Chinese. */
    String zh();

    /** Returns it in English. */
    String en();
  }
}
