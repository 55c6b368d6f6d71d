package org.linli.compare;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A line of a section: a unit, a month, a category and its figures.
 *
 * @param id by which it is found again in another report
 * @param name for people; equal to {@code id} where it has no other
 * @param figures by key, in the report's order; what does not apply is left out
 */
record Line(Section section, String id, String name, Map<String, Figure> figures) {
  Line {
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
  }
}
