package org.linli.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The language that the program speaks to its user in. */
enum Language {
  ZH(Locale.SIMPLIFIED_CHINESE),
  EN(Locale.ENGLISH);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  Locale locale() {
    return locale;
  }

  /** Returns the word used by {@code --lang}, in rule pages and in bundles: {@code zh}, {@code en}. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Language> ofWord(String word) {
    for (Language language : values()) {
      if (language.word().equals(word.toLowerCase(Locale.ROOT))) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the language for a command line: {@code --lang}, then the user's locale as the launcher passes it on. Any locale that
   * is not English gets Chinese, for cron's {@code C} says nothing and the offices read Chinese.
   */
  static Language of(String[] arguments, Map<String, String> environment) {
    return asked(arguments).or(() -> wanted(environment)).orElse(ZH);
  }

  private static Optional<Language> asked(String[] arguments) {
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].startsWith("--lang=")) {
        return ofWord(arguments[i].substring("--lang=".length()));
      }
      if (arguments[i].equals("--lang") && i + 1 < arguments.length) {
        return ofWord(arguments[i + 1]);
      }
    }
    return Optional.empty();
  }

  private static Optional<Language> wanted(Map<String, String> environment) {
    for (String name : new String[] {"LINLI_LANG", "LINLI_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG"}) {
      String value = environment.getOrDefault(name, "");
      if (value.length() >= 2) {
        return ofWord(value.substring(0, 2));
      }
    }
    return Optional.empty();
  }
}
