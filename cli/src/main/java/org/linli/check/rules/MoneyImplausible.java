package org.linli.check.rules;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.linli.check.Context;
import org.linli.check.RowCheck;
import org.linli.check.Sink;
import org.linli.finding.Observation;
import org.linli.finding.RuleId;
import org.linli.model.Activity;
import org.linli.notice.Notice;
import org.linli.value.Money;

/** One activity that cost more yuan than the pack's {@code max}. */
final class MoneyImplausible implements RowCheck<Activity> {
  private static final RuleId RULE = new RuleId("money-implausible");

  private final @Nullable BigDecimal most;

  MoneyImplausible() {
    this(null);
  }

  private MoneyImplausible(@Nullable BigDecimal most) {
    this.most = most;
  }

  @Override
  public RowCheck<Activity> under(Notice notice) {
    return new MoneyImplausible(notice.setting(RULE).parameters().get("max"));
  }

  @Override
  public void check(Activity activity, Context context, Sink out) {
    Money funds = activity.funds().orElse(null);
    if (most != null && funds != null && funds.yuan().compareTo(most) > 0) {
      out.found(
          Observation.of(RULE.text(), activity.at("funds"))
              .withValue(activity.row().text("funds"))
              .with("funds", funds.yuan().toPlainString())
              .with("max", most.toPlainString()));
    }
  }
}
