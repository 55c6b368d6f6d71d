package org.linli.value;

import java.util.Optional;

/**
 * The code of an administrative unit: 6 digits to the county (GB/T 2260), 9 to the township, 12 to
 * the village; or a reporting unit's own code, which begins with X. Two digits (a province) and
 * four (a prefecture) are written out to six.
 */
public record UnitCode(String text) implements Comparable<UnitCode> {

  private static final String NATION = "000000";
  private static final int LONGEST_OWN = 32;
  private static final char FREE = '/';

  /**
   * @throws IllegalArgumentException if the text is no code
   */
  public UnitCode {
    if (!wellFormed(text)) {
      throw new IllegalArgumentException("not a unit code: " + text);
    }
  }

  /** The code in this text, after folding of width and white space; empty if it is none. */
  public static Optional<UnitCode> parse(String text) {
    String folded = Text.folded(text);
    if (folded.startsWith("x")) {
      folded = "X" + folded.substring(1);
    }
    return wellFormed(folded) ? Optional.of(new UnitCode(folded)) : Optional.empty();
  }

  /** The code of the folder of this name under this unit, where the roster knows none. */
  public UnitCode named(String folder) {
    return new UnitCode(text + FREE + folder);
  }

  /** The name of the folder that {@link #named} made this code of; empty for any other code. */
  public Optional<String> folder() {
    int last = text.lastIndexOf(FREE);
    return last < 0 ? Optional.empty() : Optional.of(text.substring(last + 1));
  }

  /** The code that folders of free names hang below; any other code itself. */
  public UnitCode withoutFolders() {
    int first = text.indexOf(FREE);
    return first < 0 ? this : new UnitCode(text.substring(0, first));
  }

  /** The levels that a code alone can tell. */
  public enum Level {
    NATION,
    PROVINCE,
    PREFECTURE,
    COUNTY,
    TOWNSHIP,
    VILLAGE,
    /** A code of its own, beginning with X, or one made of a free name. */
    OWN
  }

  /** The level that the length and the trailing zeros of the code tell. */
  public Level level() {
    if (!isOfficial()) {
      return Level.OWN;
    }
    String code = significant();
    return switch (code.length()) {
      case 0 -> Level.NATION;
      case 2 -> Level.PROVINCE;
      case 4 -> Level.PREFECTURE;
      case 6 -> Level.COUNTY;
      case 9 -> Level.TOWNSHIP;
      default -> Level.VILLAGE;
    };
  }

  /**
   * Whether it is a code of GB/T 2260 or of the statistics office, rather than a reporting unit's
   * own.
   */
  public boolean isOfficial() {
    return text.charAt(0) != 'X' && text.indexOf(FREE) < 0;
  }

  /**
   * The code without the zeros that only fill it up: {@code 360000} is 36, {@code 000000} is empty.
   */
  public String significant() {
    if (!isOfficial()) {
      return text;
    }
    String code = text;
    if (code.length() == 12 && code.endsWith("000")) {
      code = code.substring(0, 9);
    }
    if (code.length() == 9 && code.endsWith("000")) {
      code = code.substring(0, 6);
    }
    while (code.length() <= 6 && code.endsWith("00")) {
      code = code.substring(0, code.length() - 2);
    }
    return code;
  }

  /**
   * Whether the other unit lies under this one by its code: {@code 360100} contains {@code 360102}
   * and not itself.
   */
  public boolean contains(UnitCode other) {
    if (!isOfficial() || !other.isOfficial()) {
      return false;
    }
    String own = significant();
    String its = other.significant();
    return its.length() > own.length() && its.startsWith(own);
  }

  /**
   * The code of the unit directly above by the code's own build; empty for the nation and for own
   * codes. A district of a municipality stands, by its code, under a prefecture that the roster may
   * not have.
   */
  public Optional<UnitCode> parent() {
    String own = significant();
    if (!isOfficial() || own.isEmpty()) {
      return Optional.empty();
    }
    int length = own.length() > 6 ? own.length() - 3 : own.length() - 2;
    String above = own.substring(0, length);
    return Optional.of(
        new UnitCode(above.length() >= 6 ? above : (above + NATION).substring(0, 6)));
  }

  @Override
  public int compareTo(UnitCode other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }

  private static boolean wellFormed(String code) {
    if (code.isEmpty()) {
      return false;
    }
    int free = code.indexOf(FREE);
    if (free >= 0) {
      return free < code.length() - 1 && wellFormed(code.substring(0, free));
    }
    if (code.charAt(0) == 'X') {
      return code.length() > 1 && code.length() <= LONGEST_OWN && isOwn(code);
    }
    int length = code.length();
    return (length == 6 || length == 9 || length == 12) && isDigits(code);
  }

  private static boolean isOwn(String code) {
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      boolean letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
      if (!letter && !isDigit(c) && c != '-' && c != '_') {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigits(String code) {
    for (int i = 0; i < code.length(); i++) {
      if (!isDigit(code.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
