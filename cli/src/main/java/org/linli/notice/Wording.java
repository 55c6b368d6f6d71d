package org.linli.notice;

import java.util.function.Function;
import org.linli.finding.Severity;
import org.linli.notice.Trouble.DidYouMean;

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
        filled(zh, facts, DidYouMean::zh),
        filled(en, facts, DidYouMean::en));
  }

  private static String filled(String words, Object[] facts, Function<DidYouMean, String> guess) {
    String text = words;
    for (int i = 0; i < facts.length; i++) {
      String shown =
          facts[i] instanceof DidYouMean meant ? guess.apply(meant) : facts[i].toString();
      text = text.replace("{" + i + "}", shown);
    }
    return text;
  }
}
