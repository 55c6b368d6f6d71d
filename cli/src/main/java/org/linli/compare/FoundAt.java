package org.linli.compare;

import java.util.Comparator;

/**
 * By what a finding is known again in another report. Not by its line: whoever inserts a row above
 * has not made a new mistake. A part that a finding does not have is an empty text.
 */
record FoundAt(String unit, String file, String rule, String field, String value)
    implements Comparable<FoundAt> {
  private static final Comparator<FoundAt> ORDER =
      Comparator.comparing(FoundAt::unit)
          .thenComparing(FoundAt::file)
          .thenComparing(FoundAt::rule)
          .thenComparing(FoundAt::field)
          .thenComparing(FoundAt::value);

  @Override
  public int compareTo(FoundAt other) {
    return ORDER.compare(this, other);
  }
}
