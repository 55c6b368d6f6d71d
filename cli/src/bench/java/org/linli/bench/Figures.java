package org.linli.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Figures by name: {@code rows}, {@code counted}, {@code rejected}, {@code duplicates}, {@code
 * participants} (人), {@code beneficiaries} (人次), {@code funds} (yuan, two decimals), and the
 * person-times of each {@code category.NAME} and {@code month.2021-08}. A program states some of
 * them, a workload knows all.
 */
record Figures(SortedMap<String, String> byName) {
  Figures {
    byName = new TreeMap<>(byName);
  }

  static Figures none() {
    return new Figures(new TreeMap<>());
  }

  static Figures of(Map<String, String> byName) {
    return new Figures(new TreeMap<>(byName));
  }

  /** Reads lines of the form {@code name=figure}. */
  static Figures ofLines(Collection<String> lines) throws IOException {
    SortedMap<String, String> figures = new TreeMap<>();
    for (String line : lines) {
      int sign = line.lastIndexOf('=');
      if (sign < 0) {
        throw new IOException("not a figure: " + line);
      }
      figures.put(line.substring(0, sign), line.substring(sign + 1));
    }
    return new Figures(figures);
  }

  /** Returns, in words, every figure of these that is not as a right result has it. */
  List<String> differencesFrom(Figures right) {
    List<String> differences = new ArrayList<>();
    byName.forEach(
        (name, figure) -> {
          String expected = right.byName.getOrDefault(name, "nothing");
          if (!figure.equals(expected)) {
            differences.add(name + " is " + figure + ", must be " + expected);
          }
        });
    return differences;
  }

  /** Returns what is stated, for people: the names, categories and months as one word each. */
  String names() {
    return String.join(
        ", ",
        byName.keySet().stream()
            .map(name -> name.startsWith("category.") ? "by category" : name)
            .map(name -> name.startsWith("month.") ? "by month" : name)
            .distinct()
            .toList());
  }
}
