package org.linli.check.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.linli.check.Context;
import org.linli.check.RowCheck;
import org.linli.check.Sink;
import org.linli.finding.Observation;
import org.linli.finding.RuleId;
import org.linli.model.Activity;
import org.linli.value.Beneficiaries;
import org.linli.value.Count;

/** An activity that spent more yuan for each person-time than the pack's {@code max}. */
final class MoneyPerHeadImplausible implements RowCheck<Activity> {
  private static final RuleId RULE = new RuleId("money-per-head-implausible");

  @Override
  public void check(Activity activity, Context context, Sink out) {
    long people =
        activity.beneficiaries().flatMap(Beneficiaries::people).map(Count::value).orElse(0L);
    Optional<BigDecimal> most =
        Optional.ofNullable(context.notice().setting(RULE).parameters().get("max"));
    if (people == 0 || activity.funds().isEmpty() || most.isEmpty()) {
      return;
    }
    BigDecimal yuan = activity.funds().get().yuan();
    BigDecimal heads = BigDecimal.valueOf(people);
    if (yuan.compareTo(most.get().multiply(heads)) > 0) {
      out.found(
          Observation.of(RULE.text(), activity.at("funds"))
              .withValue(activity.row().text("funds"))
              .with("funds", yuan.toPlainString())
              .with("people", people)
              .with("per-head", yuan.divide(heads, 2, RoundingMode.HALF_UP).toPlainString())
              .with("max", most.get().toPlainString()));
    }
  }
}
