package org.linli.check.rules;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.linli.check.Context;
import org.linli.check.RowCheck;
import org.linli.check.Sink;
import org.linli.finding.Observation;
import org.linli.finding.RuleId;
import org.linli.model.Activity;
import org.linli.value.Count;

/**
 * One activity that reached more people than the pack's {@code max}: a telephone number in the cell
 * of the count, or a digit too many. Looks at one field, so that a count that comes again need not
 * be looked at again.
 */
final class PeopleImplausible implements RowCheck<Activity> {
  private static final RuleId RULE = new RuleId("people-implausible");

  private final String field;
  private final Function<Activity, Stream<Count>> counts;

  private PeopleImplausible(String field, Function<Activity, Stream<Count>> counts) {
    this.field = field;
    this.counts = counts;
  }

  /** Looks at 受益对象及人数: people and households. */
  static PeopleImplausible beneficiaries() {
    return new PeopleImplausible(
        "beneficiaries",
        activity ->
            activity.beneficiaries().stream()
                .flatMap(helped -> Stream.of(helped.people(), helped.households()))
                .flatMap(Optional::stream));
  }

  /** Looks at 参与人数. */
  static PeopleImplausible participants() {
    return new PeopleImplausible("participants", activity -> activity.participants().stream());
  }

  @Override
  public void check(Activity activity, Context context, Sink out) {
    BigDecimal most = context.notice().setting(RULE).parameters().get("max");
    if (most == null) {
      return;
    }
    counts
        .apply(activity)
        .map(Count::value)
        .filter(count -> BigDecimal.valueOf(count).compareTo(most) > 0)
        .findFirst()
        .ifPresent(count -> out.found(observation(activity, count, most)));
  }

  private Observation observation(Activity activity, long count, BigDecimal most) {
    return Observation.of(RULE.text(), activity.at(field))
        .withValue(activity.row().text(field))
        .with("count", count)
        .with("max", most.toPlainString());
  }
}
