package org.linli.check.rules;

import org.linli.check.Context;
import org.linli.check.NamedFile;
import org.linli.check.RowCheck;
import org.linli.check.Sink;
import org.linli.finding.Observation;
import org.linli.model.Activity;

/** A piece of evidence whose path, or a link on it, leads out of the campaign folder. */
final class EvidenceOutsideFolder implements RowCheck<Activity> {
  @Override
  public void check(Activity activity, Context context, Sink out) {
    for (Evidence evidence : Evidence.of(activity, context)) {
      if (evidence.is(NamedFile.Found.OUTSIDE)) {
        out.found(
            Observation.of("evidence-outside-folder", evidence.at())
                .withValue(evidence.written())
                .with("path", evidence.written()));
      }
    }
  }
}
