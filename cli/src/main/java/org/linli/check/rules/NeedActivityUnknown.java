package org.linli.check.rules;

import org.linli.check.Context;
import org.linli.check.RowCheck;
import org.linli.check.Sink;
import org.linli.finding.Observation;
import org.linli.model.Need;

/** A need that names an activity, by its name or its 编号, which nobody reports. */
final class NeedActivityUnknown implements RowCheck<Need> {
  @Override
  public void check(Need need, Context context, Sink out) {
    need.activity()
        .ifPresent(
            activity ->
                out.foundUnlessKnown(
                    "activities",
                    activity,
                    () ->
                        Observation.of("need-activity-unknown", need.at("activity"))
                            .withValue(activity)
                            .with("activity", activity)));
  }
}
