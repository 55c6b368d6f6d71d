package org.linli.check.rules;

import org.linli.check.Context;
import org.linli.check.RowCheck;
import org.linli.check.Sink;
import org.linli.finding.Observation;
import org.linli.model.Activity;

/** A row without 序号 in a table that has the column. */
final class NumberMissing implements RowCheck<Activity> {
  @Override
  public void check(Activity activity, Context context, Sink out) {
    if (activity.row().leavesEmpty("no")) {
      out.found(Observation.of("number-missing", activity.at("no")));
    }
  }
}
