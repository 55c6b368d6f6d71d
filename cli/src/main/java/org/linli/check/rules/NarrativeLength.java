package org.linli.check.rules;

import java.math.BigDecimal;
import java.util.Map;
import org.linli.check.Context;
import org.linli.check.RowCheck;
import org.linli.check.Sink;
import org.linli.finding.Observation;
import org.linli.finding.RuleId;
import org.linli.model.Activity;
import org.linli.value.Text;

/**
 * A 活动详情 that is far from the length that the form asks for. The pack gives the band as {@code min}
 * and {@code max} characters, white space not counted; a side that it leaves out is open.
 */
final class NarrativeLength implements RowCheck<Activity> {
  private static final RuleId RULE = new RuleId("narrative-length");

  @Override
  public void check(Activity activity, Context context, Sink out) {
    String detail = activity.row().text("detail");
    if (detail.isEmpty()) {
      return;
    }
    Map<String, BigDecimal> band = context.notice().setting(RULE).parameters();
    BigDecimal characters = BigDecimal.valueOf(Text.characters(detail));
    BigDecimal least = band.getOrDefault("min", characters);
    BigDecimal most = band.getOrDefault("max", characters);
    if (characters.compareTo(least) < 0 || characters.compareTo(most) > 0) {
      out.found(
          Observation.of(RULE.text(), activity.at("detail"))
              .withValue(detail)
              .with("characters", characters)
              .with("min", least.toPlainString())
              .with("max", most.toPlainString()));
    }
  }
}
