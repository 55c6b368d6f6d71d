package org.linli.check;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linli.value.Phrase;

/**
 * A sentence of a rule's page with places for facts.
 *
 * <ul>
 *   <li>{@code {value}} is the fact; … where it is not given
 *   <li>{@code {problem?open=no closing mark|text=text behind the mark}} says a fact that is one of
 *       a few words; {@code {count?1=image|=images}} a word that goes with a number
 *   <li>{@code [, did you mean {suggestion}]} is left out unless all its facts are given
 * </ul>
 */
public final class MessageTemplate {
  private static final String NOT_GIVEN = "…";
  private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)]");
  private static final Pattern FACT =
      Pattern.compile("\\{([a-z][a-z0-9]*(?:[-_][a-z0-9]+)*)(?:\\?([^{}]*))?}");

  private MessageTemplate() {}

  /**
   * Returns the sentence with its facts in their places. Facts are taken as they are, never read as
   * templates.
   *
   * @param facts gives the text of a fact, or nothing where it is not given
   */
  public static String filled(String template, Function<String, Optional<String>> facts) {
    StringBuilder out = new StringBuilder(template.length() + 32);
    Matcher optional = OPTIONAL.matcher(template);
    int at = 0;
    while (optional.find()) {
      fill(template.substring(at, optional.start()), facts, out);
      if (facts(optional.group(1)).stream().allMatch(name -> facts.apply(name).isPresent())) {
        fill(optional.group(1), facts, out);
      }
      at = optional.end();
    }
    fill(template.substring(at), facts, out);
    return out.toString();
  }

  /**
   * Returns the sentence for those who read about a rule and have no finding before them: facts are
   * left open under their names, and so is what only they decide.
   */
  public static String open(String template) {
    return FACT.matcher(template)
        .replaceAll(
            fact ->
                Matcher.quoteReplacement(
                    fact.group(2) == null
                        ? fact.group()
                        : Phrase.inWords(NOT_GIVEN, fact.group(2))));
  }

  /** Returns the names of the facts that a sentence cannot do without. */
  public static Set<String> needed(String template) {
    return facts(OPTIONAL.matcher(template).replaceAll(""));
  }

  /** Returns the names of all facts in a sentence. */
  static Set<String> facts(String template) {
    Set<String> names = new TreeSet<>();
    Matcher fact = FACT.matcher(template);
    while (fact.find()) {
      names.add(fact.group(1));
    }
    return names;
  }

  private static void fill(
      String part, Function<String, Optional<String>> facts, StringBuilder out) {
    Matcher fact = FACT.matcher(part);
    int at = 0;
    while (fact.find()) {
      String said = facts.apply(fact.group(1)).orElse(NOT_GIVEN);
      out.append(part, at, fact.start())
          .append(fact.group(2) == null ? said : Phrase.inWords(said, fact.group(2)));
      at = fact.end();
    }
    out.append(part, at, part.length());
  }
}
