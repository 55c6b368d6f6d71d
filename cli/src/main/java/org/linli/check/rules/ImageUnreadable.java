package org.linli.check.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.linli.check.Context;
import org.linli.check.RowCheck;
import org.linli.check.Sink;
import org.linli.model.Row;

/**
 * A named image that is no PNG or JPEG by its own bytes, whose header is broken, or that breaks
 * off.
 */
final class ImageUnreadable implements RowCheck<Row> {
  private static final Pattern IMAGE =
      Pattern.compile("\\.(?:png|jpe?g)$", Pattern.CASE_INSENSITIVE);

  private final String rule;
  private final String field;
  private final Predicate<String> isImage;

  private ImageUnreadable(String rule, String field, Predicate<String> isImage) {
    this.rule = rule;
    this.field = field;
    this.isImage = isImage;
  }

  /** Expects an image wherever a field names a file. */
  static ImageUnreadable always(String rule, String field) {
    return new ImageUnreadable(rule, field, written -> true);
  }

  /** Expects an image where the name says so; stories and videos come as other files. */
  static ImageUnreadable byName(String rule, String field) {
    return new ImageUnreadable(rule, field, IMAGE.asPredicate());
  }

  @Override
  public void check(Row row, Context context, Sink out) {
    for (Attached attached : Attached.of(row, field, context)) {
      attached
          .file()
          .filter(file -> isImage.test(attached.written()) && !opens(file))
          .ifPresent(file -> out.found(attached.observed(rule)));
    }
  }

  private static boolean opens(Path file) {
    try {
      return ImageHeader.of(file).isPresent() && ImageEnd.isThere(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
