package org.linli.read;

import java.util.Set;
import org.linli.finding.Location;
import org.linli.finding.Observation;
import org.linli.notice.FieldSpec;
import org.linli.value.Text;

/** 同上 and 〃, which stand for what is said above (data-format, section 5). */
final class Ditto {
  private static final int SHOWN = 200;
  private static final Set<String> WRITTEN = Set.of("同上", "〃");

  /** With the blanks that may stand around and between. */
  private static final int LONGEST = 8;

  private Ditto() {}

  /** Returns whether a text says nothing but 同上. */
  static boolean is(String raw) {
    return raw.length() <= LONGEST && WRITTEN.contains(Text.folded(raw));
  }

  /**
   * Returns what is to be said of a value that is another's.
   *
   * @param written 同上, or a text that a merged cell shows here too
   * @param above what it stands for; nothing where nothing is said above
   */
  static Observation observed(FieldSpec field, String written, String above, Location at) {
    String said = Text.shortened(Text.clean(above), SHOWN);
    Observation observation =
        Observation.of(said.isEmpty() ? "repeated-nothing" : "repeated-above", at)
            .withValue(written)
            .with("heading", field.heading());
    return said.isEmpty() ? observation : observation.with("above", said);
  }
}
