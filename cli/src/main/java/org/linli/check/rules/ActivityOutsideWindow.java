package org.linli.check.rules;

import org.linli.check.Context;
import org.linli.check.RowCheck;
import org.linli.check.Sink;
import org.linli.finding.Observation;
import org.linli.model.Activity;
import org.linli.notice.Window;
import org.linli.value.Period;

/**
 * An activity that ended before the notice's window opened, or that begins after it closed and does
 * not go on for the long term (长期坚持).
 */
final class ActivityOutsideWindow implements RowCheck<Activity> {
  @Override
  public void check(Activity activity, Context context, Sink out) {
    if (activity.period().isEmpty() || context.notice().window().isEmpty()) {
      return;
    }
    Period period = activity.period().get();
    Window window = context.notice().window().get();
    boolean over = period.end().isBefore(window.start());
    boolean later = period.start().isAfter(window.end()) && !activity.longTerm();
    if (over || later) {
      out.found(
          dated(Observation.of("activity-outside-window", activity.at("period")), period)
              .withValue(activity.row().text("period"))
              .with("side", over ? "before" : "after")
              .with("window-start", window.start())
              .with("window-end", window.end())
              .under(window.clause()));
    }
  }

  private static Observation dated(Observation finding, Period period) {
    return period.start().equals(period.end())
        ? finding.with("day", period.start())
        : finding.with("start", period.start()).with("end", period.end());
  }
}
