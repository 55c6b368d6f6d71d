package org.linli.read;

import java.util.regex.Pattern;
import org.linli.value.Text;

/** What the names of sheets say of what stands on them. */
public final class SheetNames {
  private static final Pattern SAMPLE =
      Pattern.compile("(?:填[写报表]|表格)?(?:示例|样例|范例|举例|示范|样表|样张)(?:表|\\d+)?");

  /** The sheet of our blank forms from which entries are chosen. */
  public static final String OPTIONS = "选项";

  private SheetNames() {}

  /**
   * Returns whether a sheet holds what the entries of a blank form are chosen from, each list under
   * the heading of its column: no table, though it looks like one.
   */
  public static boolean isOptions(String name) {
    return name.equals(OPTIONS);
  }

  /** Returns whether a sheet is called an example of how to fill in the others. */
  public static boolean isSample(String name) {
    return SAMPLE.matcher(Text.folded(name)).matches();
  }
}
