package org.linli.render.findings;

import java.util.regex.Pattern;
import org.linli.value.Text;

/**
 * Text on its way into the log of a build, in which some lines are commands: {@code ::error::} at
 * the beginning of a line, {@code ##[error]} anywhere. What was submitted must give none.
 */
final class LogLine {
  private static final Pattern COMMAND = Pattern.compile("^(\\s*)::");

  private LogLine() {}

  /** Returns the text in one line, its control characters shown, with nothing that commands. */
  static String harmless(String text) {
    String line = Text.shown(text).replace("##[", "## [");
    return COMMAND.matcher(line).replaceFirst("$1: :");
  }
}
