package org.linli.check.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.linli.check.Context;
import org.linli.check.RowCheck;
import org.linli.check.Sink;
import org.linli.finding.Observation;
import org.linli.model.Activity;

/**
 * A piece of evidence that is no PNG or JPEG by its own bytes, whose header is broken, or that
 * breaks off.
 */
final class EvidenceUnreadable implements RowCheck<Activity> {
  @Override
  public void check(Activity activity, Context context, Sink out) {
    for (Evidence evidence : Evidence.of(activity, context)) {
      evidence
          .file()
          .filter(file -> !opens(file))
          .ifPresent(
              file ->
                  out.found(
                      Observation.of("evidence-unreadable", evidence.at())
                          .withValue(evidence.written())
                          .with("path", evidence.written())));
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
