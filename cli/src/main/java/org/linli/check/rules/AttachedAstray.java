package org.linli.check.rules;

import java.util.Locale;
import java.util.Set;
import org.linli.check.Context;
import org.linli.check.NamedFile;
import org.linli.check.RowCheck;
import org.linli.check.Sink;
import org.linli.model.Row;

/**
 * A named file that was not handed in, or whose path, or a link on it, leads out of the campaign
 * folder.
 */
final class AttachedAstray implements RowCheck<Row> {
  /** What is published on the network is no file of the unit; nobody looks it up. */
  private static final Set<String> ADDRESSES = Set.of("http://", "https://");

  private final String rule;
  private final String field;
  private final NamedFile.Found found;
  private final boolean orPublished;

  private AttachedAstray(String rule, String field, NamedFile.Found found, boolean orPublished) {
    this.rule = rule;
    this.field = field;
    this.found = found;
    this.orPublished = orPublished;
  }

  /** Reports files of a field that do not lie where the row says. */
  static AttachedAstray missing(String rule, String field) {
    return new AttachedAstray(rule, field, NamedFile.Found.NOTHING, false);
  }

  /** Reports files of a field that lie outside the campaign folder. */
  static AttachedAstray outside(String rule, String field) {
    return new AttachedAstray(rule, field, NamedFile.Found.OUTSIDE, false);
  }

  /** The same of a field that may also hold the address where a thing is published. */
  AttachedAstray orPublished() {
    return new AttachedAstray(rule, field, found, true);
  }

  @Override
  public void check(Row row, Context context, Sink out) {
    for (Attached attached : Attached.of(row, field, context)) {
      if (attached.is(found) && !(orPublished && isAddress(attached.written()))) {
        out.found(attached.observed(rule));
      }
    }
  }

  private static boolean isAddress(String written) {
    String start = written.toLowerCase(Locale.ROOT);
    return ADDRESSES.stream().anyMatch(start::startsWith);
  }
}
