package org.linli.render.findings;

import java.util.Locale;
import java.util.Optional;

/** A language that the program speaks. */
public enum Language {
  ZH,
  EN;

  /** Returns the word used in options, packs and rule pages: {@code zh}, {@code en}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the language of a word, as {@code zh}. */
  public static Optional<Language> ofWord(String word) {
    for (Language language : values()) {
      if (language.word().equals(word)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
