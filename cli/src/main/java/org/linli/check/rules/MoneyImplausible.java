package org.linli.check.rules;

import java.math.BigDecimal;
import org.linli.check.Context;
import org.linli.check.Sink;
import org.linli.check.TableCheck;
import org.linli.finding.Observation;
import org.linli.finding.RuleId;
import org.linli.model.Activity;
import org.linli.value.Money;

/** One activity that cost more yuan than the pack's {@code max}. */
final class MoneyImplausible implements TableCheck<Activity> {
  private static final RuleId RULE = new RuleId("money-implausible");

  @Override
  public boolean spansFiles() {
    return false;
  }

  @Override
  public Look<Activity> begin(Context context) {
    BigDecimal most = context.notice().setting(RULE).parameters().get("max");
    return most == null ? Look.nothing() : (activity, out) -> look(activity, most, out);
  }

  private static void look(Activity activity, BigDecimal most, Sink out) {
    Money funds = activity.funds().orElse(null);
    if (funds != null && funds.yuan().compareTo(most) > 0) {
      out.found(
          Observation.of(RULE.text(), activity.at("funds"))
              .withValue(activity.row().text("funds"))
              .with("funds", funds.yuan().toPlainString())
              .with("max", most.toPlainString()));
    }
  }
}
