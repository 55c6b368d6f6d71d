package org.linli.check.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.linli.check.Context;
import org.linli.check.RowCheck;
import org.linli.check.Sink;
import org.linli.finding.Observation;
import org.linli.finding.RuleId;
import org.linli.model.Activity;
import org.linli.value.Count;

/** An activity that spent more yuan for each person helped than the pack's {@code max}. */
final class MoneyPerHeadImplausible implements RowCheck<Activity> {
  private static final RuleId RULE = new RuleId("money-per-head-implausible");

  /** Some ten times what a generous gift in kind costs; a pack that knows better says so. */
  private static final BigDecimal MOST = BigDecimal.valueOf(5_000);

  @Override
  public void check(Activity activity, Context context, Sink out) {
    long people =
        activity.beneficiaries().flatMap(stated -> stated.people()).map(Count::value).orElse(0L);
    if (people == 0 || activity.funds().isEmpty()) {
      return;
    }
    BigDecimal yuan = activity.funds().get().yuan();
    BigDecimal most = context.notice().setting(RULE).parameters().getOrDefault("max", MOST);
    if (yuan.compareTo(most.multiply(BigDecimal.valueOf(people))) > 0) {
      out.found(
          Observation.of(RULE.text(), activity.at("funds"))
              .withValue(activity.row().text("funds"))
              .with("funds", yuan.toPlainString())
              .with("people", people)
              .with(
                  "per-head",
                  yuan.divide(BigDecimal.valueOf(people), 2, RoundingMode.HALF_UP).toPlainString())
              .with("max", most.toPlainString()));
    }
  }
}
