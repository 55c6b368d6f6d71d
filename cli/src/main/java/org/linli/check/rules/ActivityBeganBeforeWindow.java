package org.linli.check.rules;

import org.linli.check.Context;
import org.linli.check.RowCheck;
import org.linli.check.Sink;
import org.linli.finding.Observation;
import org.linli.model.Activity;
import org.linli.notice.Window;
import org.linli.value.Period;

/**
 * An activity that had begun before the notice's window opened and runs into it: it counts, and the
 * reader is told.
 */
final class ActivityBeganBeforeWindow implements RowCheck<Activity> {
  @Override
  public void check(Activity activity, Context context, Sink out) {
    if (activity.period().isEmpty() || context.notice().window().isEmpty()) {
      return;
    }
    Period period = activity.period().get();
    Window window = context.notice().window().get();
    if (period.start().isBefore(window.start()) && window.touches(period)) {
      out.found(
          Observation.of("activity-began-before-window", activity.at("period"))
              .withValue(activity.row().text("period"))
              .with("start", period.start())
              .with("window-start", window.start())
              .under(window.clause()));
    }
  }
}
