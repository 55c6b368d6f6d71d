package org.linli.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of the program's own with numbered places for facts.
 *
 * <ul>
 *   <li>{@code {0}} is the first fact
 *   <li>{@code {0?1=unit|=units}} is a word that goes with it: that of the fact, else the one
 *       without a fact, else the fact itself
 * </ul>
 */
public final class Phrase {
  private static final Pattern PLACE = Pattern.compile("\\{([0-9])(?:\\?([^{}]*))?}");

  private Phrase() {}

  /**
   * Returns the sentence with its facts in their places. Facts are taken as they are, never read as
   * places; a place without a fact stays as it is.
   */
  public static String filled(String phrase, Object... facts) {
    StringBuilder out = new StringBuilder(phrase.length() + 32);
    Matcher place = PLACE.matcher(phrase);
    int at = 0;
    while (place.find()) {
      int number = place.group(1).charAt(0) - '0';
      out.append(phrase, at, place.start());
      if (number >= facts.length) {
        out.append(place.group());
      } else {
        String fact = String.valueOf(facts[number]);
        out.append(place.group(2) == null ? fact : inWords(fact, place.group(2)));
      }
      at = place.end();
    }
    return out.append(phrase, at, phrase.length()).toString();
  }

  /**
   * Returns the word that goes with a fact.
   *
   * @param choices as {@code open=no closing mark|text=text behind the mark} or {@code
   *     1=unit|=units}
   */
  public static String inWords(String fact, String choices) {
    String word = fact;
    for (String choice : choices.split("\\|", -1)) {
      int equals = choice.indexOf('=');
      if (equals == 0) {
        word = choice.substring(1);
      } else if (equals > 0 && choice.substring(0, equals).equals(fact)) {
        return choice.substring(equals + 1);
      }
    }
    return word;
  }
}
