package org.linli.check.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.linli.check.Context;
import org.linli.check.NamedFile;
import org.linli.finding.Location;
import org.linli.model.Activity;

/**
 * One piece of 佐证材料 as an activity names it, and where it lies.
 *
 * @param written the path as written
 * @param at the cell that names it
 * @param named what lies there
 */
record Evidence(String written, Location at, NamedFile named) {

  /**
   * Returns the pieces that an activity names, in order; paths are relative to the file that names
   * them.
   */
  static List<Evidence> of(Activity activity, Context context) {
    List<String> named = activity.evidence();
    if (named.isEmpty()) {
      return List.of();
    }
    Location at = activity.at("evidence");
    return named.stream()
        .map(written -> new Evidence(written, at, NamedFile.of(context.folder(), at, written)))
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
}
