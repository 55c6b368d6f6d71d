package org.linli.finding;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The name of a rule: kebab-case, states the defect, means one thing for ever.
 *
 * @param text for example {@code activity-outside-window}
 */
public record RuleId(String text) implements Comparable<RuleId> {
  /** Rules are a few hundred; whatever else asks to be one is not remembered. */
  private static final int MOST = 4096;

  private static final Map<String, RuleId> KNOWN = new ConcurrentHashMap<>();

  private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  public RuleId {
    if (!KEBAB.matcher(text).matches()) {
      throw new IllegalArgumentException("not a rule id: " + text);
    }
    text = text.intern();
  }

  /** Returns the rule of a name: of one that was asked for before, the same again. */
  public static RuleId of(String text) {
    RuleId known = KNOWN.get(text);
    if (known != null) {
      return known;
    }
    RuleId rule = new RuleId(text);
    if (KNOWN.size() < MOST) {
      KNOWN.put(text, rule);
    }
    return rule;
  }

  @Override
  public int compareTo(RuleId other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
