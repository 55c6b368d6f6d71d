package org.linli.value;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One thing worth saying about a text that was read, or the reason why it could not be.
 *
 * @param name kebab-case, and the id of the rule that reports it
 * @param facts what the message needs, sorted by key, all as text
 */
public record Remark(String name, Map<String, String> facts) {

  public Remark {
    facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
  }

  /**
   * A remark with its facts as pairs: {@code Remark.of("count-estimated", "value", "50", "bound",
   * "more_than")}.
   *
   * @throws IllegalArgumentException if a key lacks its value
   */
  public static Remark of(String name, String... facts) {
    if (facts.length % 2 != 0) {
      throw new IllegalArgumentException("facts come in pairs: " + name);
    }
    SortedMap<String, String> pairs = new TreeMap<>();
    for (int i = 0; i < facts.length; i += 2) {
      pairs.put(facts[i], facts[i + 1]);
    }
    return new Remark(name, pairs);
  }
}
