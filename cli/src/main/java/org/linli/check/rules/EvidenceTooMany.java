package org.linli.check.rules;

import java.math.BigDecimal;
import java.util.Optional;
import org.linli.check.Context;
import org.linli.check.RowCheck;
import org.linli.check.Sink;
import org.linli.finding.Observation;
import org.linli.finding.RuleId;
import org.linli.model.Activity;

/** An activity with more images than the form has room for: the pack's {@code max}. */
final class EvidenceTooMany implements RowCheck<Activity> {
  private static final RuleId RULE = new RuleId("evidence-too-many");

  @Override
  public void check(Activity activity, Context context, Sink out) {
    int count = activity.evidence().size();
    Optional.ofNullable(context.notice().setting(RULE).parameters().get("max"))
        .filter(most -> BigDecimal.valueOf(count).compareTo(most) > 0)
        .ifPresent(
            most ->
                out.found(
                    Observation.of(RULE.text(), activity.at("evidence"))
                        .withValue(activity.row().text("evidence"))
                        .with("count", count)
                        .with("max", most.toPlainString())));
  }
}
