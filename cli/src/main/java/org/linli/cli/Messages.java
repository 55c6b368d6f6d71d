package org.linli.cli;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.linli.render.findings.Language;

/**
 * The program's own words in one language: one bundle for each, {@code messages_zh} and {@code
 * messages_en}.
 */
final class Messages {
  static final String BUNDLE = "org.linli.cli.messages";

  private final Language language;
  private @Nullable ResourceBundle bundle;

  /** Begins without its words: most runs never ask for one, and to read them all takes a while. */
  Messages(Language language) {
    this.language = language;
  }

  Language language() {
    return language;
  }

  synchronized ResourceBundle bundle() {
    if (bundle == null) {
      bundle =
          ResourceBundle.getBundle(
              BUNDLE,
              Languages.locale(language),
              ResourceBundle.Control.getNoFallbackControl(
                  ResourceBundle.Control.FORMAT_PROPERTIES));
    }
    return bundle;
  }

  /**
   * Returns the text of a key with its places filled; numbers are passed as text, so that no locale
   * groups them.
   */
  String text(String key, Object... facts) {
    String[] words = new String[facts.length];
    for (int i = 0; i < facts.length; i++) {
      words[i] = String.valueOf(facts[i]);
    }
    return new MessageFormat(bundle().getString(key), Languages.locale(language)).format(words);
  }
}
