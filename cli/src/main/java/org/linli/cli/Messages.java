package org.linli.cli;

import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.linli.render.findings.Language;
import org.linli.value.Phrase;

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

  /** Returns the text of a key with its places filled; no locale groups the digits of a number. */
  String text(String key, Object... facts) {
    return Phrase.filled(bundle().getString(key), facts);
  }
}
