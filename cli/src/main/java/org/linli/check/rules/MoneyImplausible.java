package org.linli.check.rules;

import java.math.BigDecimal;
import java.util.Optional;
import org.linli.check.Context;
import org.linli.check.RowCheck;
import org.linli.check.Sink;
import org.linli.finding.Observation;
import org.linli.finding.RuleId;
import org.linli.model.Activity;
import org.linli.value.Money;

/** One activity that cost more yuan than the pack's {@code max}. */
final class MoneyImplausible implements RowCheck<Activity> {
  private static final RuleId RULE = new RuleId("money-implausible");

  @Override
  public void check(Activity activity, Context context, Sink out) {
    Optional<BigDecimal> yuan = activity.funds().map(Money::yuan);
    Optional<BigDecimal> most =
        Optional.ofNullable(context.notice().setting(RULE).parameters().get("max"));
    if (yuan.isPresent() && most.isPresent() && yuan.get().compareTo(most.get()) > 0) {
      out.found(
          Observation.of(RULE.text(), activity.at("funds"))
              .withValue(activity.row().text("funds"))
              .with("funds", yuan.get().toPlainString())
              .with("max", most.get().toPlainString()));
    }
  }
}
