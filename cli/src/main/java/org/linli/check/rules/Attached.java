package org.linli.check.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.linli.check.Context;
import org.linli.check.NamedFile;
import org.linli.finding.Location;
import org.linli.finding.Observation;
import org.linli.model.Row;

/**
 * A file that a row names, 佐证材料 of an activity or 文件 of a case, and what lies there.
 *
 * @param written the path as written
 * @param at the cell that names it
 * @param named what lies there
 */
record Attached(String written, Location at, NamedFile named) {

  /**
   * Returns the files that a field of a row names, in order; paths are relative to the file that
   * names them.
   */
  static List<Attached> of(Row row, String key, Context context) {
    List<String> named = row.list(key);
    if (named.isEmpty()) {
      return List.of();
    }
    Location at = row.at(key);
    return named.stream()
        .map(written -> new Attached(written, at, NamedFile.of(context.folder(), at, written)))
        .toList();
  }

  /** Returns the regular file if there is one inside the campaign folder. */
  Optional<Path> file() {
    return named.file();
  }

  /** Returns whether it is found so. */
  boolean is(NamedFile.Found found) {
    return named.found() == found;
  }

  /** Returns an observation of it. */
  Observation observed(String rule) {
    return Observation.of(rule, at).withValue(written).with("path", written);
  }
}
