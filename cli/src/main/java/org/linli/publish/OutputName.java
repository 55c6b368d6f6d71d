package org.linli.publish;

import java.util.Locale;
import java.util.Set;
import org.linli.model.Unit;
import org.linli.value.Text;

/**
 * Names of files that are made of data: one place decides what may stand in them (reliability,
 * output names).
 */
public final class OutputName {
  private static final int LONGEST = 120;
  private static final String FORBIDDEN = "/\\:*?\"<>|";
  private static final Set<String> DEVICES =
      Set.of(
          "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
          "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

  private OutputName() {}

  /** Returns what files and folders about a unit are named: {@code 360102-东湖区}. */
  public static String of(Unit unit) {
    return of(unit.code() + "-" + unit.name());
  }

  /**
   * Returns a name that every file system takes and nobody is deceived by: NFC, without control or
   * bidirectional characters, separators or a device's name, at most 120 characters, no dot or
   * space at either end.
   *
   * @param text what the file is about, as {@code 360102-东湖区}
   */
  public static String of(String text) {
    StringBuilder name = new StringBuilder();
    Text.clean(text)
        .codePoints()
        .forEach(point -> name.appendCodePoint(isSafe(point) ? point : '_'));
    int end = Math.min(LONGEST, name.codePointCount(0, name.length()));
    String cut = strip(name.substring(0, name.offsetByCodePoints(0, end)));
    String stem = cut.contains(".") ? cut.substring(0, cut.indexOf('.')) : cut;
    return cut.isEmpty() || DEVICES.contains(stem.toLowerCase(Locale.ROOT)) ? "_" + cut : cut;
  }

  private static boolean isSafe(int point) {
    return FORBIDDEN.indexOf(point) < 0
        && !Character.isISOControl(point)
        && Character.getType(point) != Character.FORMAT
        && Character.getType(point) != Character.SURROGATE
        && Character.getType(point) != Character.UNASSIGNED;
  }

  private static String strip(String name) {
    int from = 0;
    int to = name.length();
    while (from < to && (name.charAt(from) == '.' || name.charAt(from) == ' ')) {
      from++;
    }
    while (to > from && (name.charAt(to - 1) == '.' || name.charAt(to - 1) == ' ')) {
      to--;
    }
    return name.substring(from, to);
  }
}
