package org.linli.render;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What was made of texts that come again, as offices, groups and phrases do in a long table: made
 * once, and looked up from then on. Bounded; for one thread.
 *
 * @param <T> what is made of a text
 */
public final class KnownTexts<T> {
  private static final int MOST = 4096;

  /** Longer ones seldom come again. */
  private static final int LONGEST = 256;

  private final Function<String, T> maker;
  private final Map<String, T> known = new HashMap<>();

  /** Remembers what is made of texts, which is always the same of the same text. */
  public KnownTexts(Function<String, T> maker) {
    this.maker = maker;
  }

  /** Returns what is made of a text. */
  public T of(String text) {
    if (text.length() > LONGEST) {
      return maker.apply(text);
    }
    T made = known.get(text);
    if (made == null) {
      made = maker.apply(text);
      if (known.size() >= MOST) {
        known.clear();
      }
      known.put(text, made);
    }
    return made;
  }
}
