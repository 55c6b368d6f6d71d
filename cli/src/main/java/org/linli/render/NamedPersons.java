package org.linli.render;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The persons whom a field meant for names holds. */
final class NamedPersons {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{IsHan}]+|和|与|及");

  /** 李桂花户 and 李桂花家 name 李桂花. */
  private static final Pattern HOUSEHOLD = Pattern.compile("[户家]$");

  /** Neither an office nor a village nor 老人, which other fields speak of too. */
  private static final Pattern PERSON =
      Pattern.compile(
          "(?:"
              + NameWords.DOUBLE
              + "|["
              + NameWords.PLAIN
              + NameWords.DOUBTFUL
              + "])\\p{IsHan}?(?!["
              + NameWords.UNUSUAL
              + "])\\p{IsHan}");

  private NamedPersons() {}

  /** Returns the full names in a field's text, the longest first. */
  static List<String> in(String text) {
    return Arrays.stream(BETWEEN.split(text))
        .map(part -> HOUSEHOLD.matcher(part).replaceFirst(""))
        .filter(part -> PERSON.matcher(part).matches() && !isForm(part))
        .distinct()
        .sorted((one, other) -> other.length() - one.length())
        .toList();
  }

  /** 李大爷 says no more than a family name does. */
  private static boolean isForm(String part) {
    return NameWords.FORMS.contains(part.substring(1));
  }
}
