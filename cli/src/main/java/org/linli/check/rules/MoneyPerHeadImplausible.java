package org.linli.check.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.linli.check.Context;
import org.linli.check.Sink;
import org.linli.check.TableCheck;
import org.linli.finding.Observation;
import org.linli.finding.RuleId;
import org.linli.model.Activity;
import org.linli.value.Beneficiaries;
import org.linli.value.Money;

/** An activity that spent more yuan for each person-time than the pack's {@code max}. */
final class MoneyPerHeadImplausible implements TableCheck<Activity> {
  private static final RuleId RULE = new RuleId("money-per-head-implausible");

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
    Beneficiaries helped = activity.beneficiaries().orElse(null);
    if (funds == null || helped == null || helped.people().isEmpty()) {
      return;
    }
    long people = helped.people().get().value();
    BigDecimal yuan = funds.yuan();
    // What is no more than one person may cost needs no working out, however many were helped.
    if (people <= 0 || most.signum() > 0 && yuan.compareTo(most) <= 0) {
      return;
    }
    BigDecimal heads = BigDecimal.valueOf(people);
    if (yuan.compareTo(most.multiply(heads)) > 0) {
      out.found(
          Observation.of(RULE.text(), activity.at("funds"))
              .withValue(activity.row().text("funds"))
              .with("funds", yuan.toPlainString())
              .with("people", people)
              .with("per-head", yuan.divide(heads, 2, RoundingMode.HALF_UP).toPlainString())
              .with("max", most.toPlainString()));
    }
  }
}
