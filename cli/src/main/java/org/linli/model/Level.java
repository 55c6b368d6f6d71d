package org.linli.model;

import java.util.Locale;
import java.util.Optional;

/** A level of the administrative division, from the top down (data-format, section 1). */
public enum Level {
  NATION("全国"),
  PROVINCE("省级"),
  PREFECTURE("市级"),
  COUNTY("县级"),
  /** A statistics-only area at county rank, such as a development zone. */
  STATZONE("县级"),
  /** A unit that reports but has no official code; its own code begins with X. */
  REPORTING_UNIT("报送单位"),
  TOWNSHIP("乡级"),
  VILLAGE("村级");

  private final String chinese;

  Level(String chinese) {
    this.chinese = chinese;
  }

  /** Returns the word used in rosters and in report.json, as {@code reporting-unit}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the level as an official would name it. */
  public String chinese() {
    return chinese;
  }

  /** Returns the level that a roster names. */
  public static Optional<Level> ofWord(String word) {
    for (Level level : values()) {
      if (level.word().equals(word)) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns how deep the level lies, so that a deeper one is the lower unit; county, zone and
   * reporting unit are equal.
   */
  public int depth() {
    return switch (this) {
      case NATION -> 0;
      case PROVINCE -> 1;
      case PREFECTURE -> 2;
      case COUNTY, STATZONE, REPORTING_UNIT -> 3;
      case TOWNSHIP -> 4;
      case VILLAGE -> 5;
    };
  }
}
