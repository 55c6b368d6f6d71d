package org.linli.check.rules;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import org.linli.check.Context;
import org.linli.check.RowCheck;
import org.linli.check.Sink;
import org.linli.finding.Observation;
import org.linli.finding.RuleId;
import org.linli.model.Activity;
import org.linli.value.Bound;
import org.linli.value.Count;
import org.linli.value.Period;

/**
 * More hours of service than all who took part could give, at the pack's {@code max} hours a day
 * each (checklist, 累计服务时长: plausible beside people and days).
 */
final class ServiceHoursImplausible implements RowCheck<Activity> {
  private static final RuleId RULE = new RuleId("service-hours-implausible");

  @Override
  public void check(Activity activity, Context context, Sink out) {
    BigDecimal hours = activity.serviceHours().orElse(null);
    if (hours == null) {
      return;
    }
    BigDecimal most = context.notice().setting(RULE).parameters().get("max");
    Count people = activity.participants().orElse(null);
    Period period = activity.period().orElse(null);
    // 30余人 may be any number above thirty.
    if (most == null || people == null || period == null || people.bound() == Bound.MORE_THAN) {
      return;
    }
    long days = ChronoUnit.DAYS.between(period.start(), period.end()) + 1;
    BigDecimal possible =
        most.multiply(BigDecimal.valueOf(people.value())).multiply(BigDecimal.valueOf(days));
    if (hours.compareTo(possible) > 0) {
      out.found(
          Observation.of(RULE.text(), activity.at("service_hours"))
              .withValue(activity.row().text("service_hours"))
              .with("hours", hours.toPlainString())
              .with("people", people.value())
              .with("days", days)
              .with("max", most.toPlainString()));
    }
  }
}
