package org.linli.render.findings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A form in which a check can be told. */
public enum ReportFormat {
  /** For a terminal, by unit, with hints. */
  TEXT,
  /** One finding a line, as compilers write. */
  CONCISE,
  /** As findings.json. */
  JSON,
  /** As findings.json, an object a line. */
  JSONL,
  /** As findings.csv. */
  CSV,
  /** SARIF 2.1.0. */
  SARIF,
  /** JUnit XML. */
  JUNIT,
  /** GitHub workflow commands. */
  GITHUB,
  /** GitLab Code Quality. */
  GITLAB;

  /** Returns the word used in options, as {@code sarif}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the format of a word. */
  public static Optional<ReportFormat> ofWord(String word) {
    return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
  }

  /** Returns the words of all formats. */
  public static List<String> words() {
    return Arrays.stream(values()).map(ReportFormat::word).toList();
  }
}
