package org.linli.check.rules;

import java.math.BigDecimal;
import org.linli.check.Context;
import org.linli.check.Sink;
import org.linli.check.TableCheck;
import org.linli.finding.Observation;
import org.linli.finding.RuleId;
import org.linli.model.Activity;

/** An activity with more images than the form has room for: the pack's {@code max}. */
final class EvidenceTooMany implements TableCheck<Activity> {
  private static final RuleId RULE = new RuleId("evidence-too-many");

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
    int count = activity.evidence().size();
    if (BigDecimal.valueOf(count).compareTo(most) > 0) {
      out.found(
          Observation.of(RULE.text(), activity.at("evidence"))
              .withValue(activity.row().text("evidence"))
              .with("count", count)
              .with("max", most.toPlainString()));
    }
  }
}
