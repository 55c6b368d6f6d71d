package org.linli.check.rules;

import org.linli.check.Context;
import org.linli.check.RowCheck;
import org.linli.check.Sink;
import org.linli.finding.Observation;
import org.linli.model.Activity;

/** An activity that begins after the reporting day: what it states is a plan. */
final class ActivityNotYetHappened implements RowCheck<Activity> {
  @Override
  public void check(Activity activity, Context context, Sink out) {
    activity
        .period()
        .filter(period -> context.liesAhead(period.start()))
        .ifPresent(
            period ->
                out.found(
                    Observation.of("activity-not-yet-happened", activity.at("period"))
                        .withValue(activity.row().text("period"))
                        .with("start", period.start())
                        .with("as-of", context.asOf())));
  }
}
