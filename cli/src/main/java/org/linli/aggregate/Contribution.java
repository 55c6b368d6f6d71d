package org.linli.aggregate;

import java.math.BigDecimal;
import java.util.Optional;
import org.linli.model.Activity;
import org.linli.value.Beneficiaries;
import org.linli.value.Count;
import org.linli.value.Money;

/**
 * What one activity adds to every slice that it belongs to.
 *
 * @param beneficiaries person-times (人次)
 * @param beneficiariesEstimated the part of them that rests on estimates
 * @param households 户
 * @param participants on the giving side
 * @param funds yuan
 * @param fundsEstimated the part of them that rests on estimates
 * @param serviceHours hours
 */
record Contribution(
    long beneficiaries,
    long beneficiariesEstimated,
    long households,
    long participants,
    BigDecimal funds,
    BigDecimal fundsEstimated,
    BigDecimal serviceHours) {

  /** Returns what an activity adds. */
  static Contribution of(Activity activity) {
    Beneficiaries helped = activity.beneficiaries().orElse(null);
    Money funds = activity.funds().orElse(null);
    BigDecimal yuan = funds == null ? BigDecimal.ZERO : funds.yuan();
    return new Contribution(
        helped == null ? 0 : number(helped.people()),
        helped == null ? 0 : helped.estimated(),
        helped == null ? 0 : number(helped.households()),
        number(activity.participants()),
        yuan,
        funds == null ? BigDecimal.ZERO : funds.estimated(),
        activity.serviceHours().orElse(BigDecimal.ZERO));
  }

  private static long number(Optional<Count> count) {
    return count.isPresent() ? count.get().value() : 0;
  }
}
