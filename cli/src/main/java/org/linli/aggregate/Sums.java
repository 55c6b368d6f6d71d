package org.linli.aggregate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.BitSet;
import org.linli.model.Activity;
import org.linli.value.Beneficiaries;
import org.linli.value.Count;
import org.linli.value.Money;

/** Running sums of {@link Measures}. Exact, whatever the order in which they are added up. */
final class Sums {
  private long activities;
  private long beneficiaries;
  private long beneficiariesEstimated;
  private long households;
  private long participants;
  private BigDecimal funds = BigDecimal.ZERO;
  private BigDecimal fundsEstimated = BigDecimal.ZERO;
  private BigDecimal serviceHours = BigDecimal.ZERO;

  void add(Activity activity) {
    activities = Math.addExact(activities, 1);
    activity.beneficiaries().ifPresent(this::addBeneficiaries);
    participants =
        Math.addExact(participants, activity.participants().map(Count::value).orElse(0L));
    activity.funds().ifPresent(this::addFunds);
    serviceHours = serviceHours.add(activity.serviceHours().orElse(BigDecimal.ZERO));
  }

  private void addBeneficiaries(Beneficiaries helped) {
    beneficiaries = Math.addExact(beneficiaries, helped.people().map(Count::value).orElse(0L));
    beneficiariesEstimated = Math.addExact(beneficiariesEstimated, helped.estimated());
    households = Math.addExact(households, helped.households().map(Count::value).orElse(0L));
  }

  private void addFunds(Money money) {
    funds = funds.add(money.yuan());
    if (money.estimated()) {
      fundsEstimated = fundsEstimated.add(money.yuan());
    }
  }

  void add(Sums other) {
    activities = Math.addExact(activities, other.activities);
    beneficiaries = Math.addExact(beneficiaries, other.beneficiaries);
    beneficiariesEstimated = Math.addExact(beneficiariesEstimated, other.beneficiariesEstimated);
    households = Math.addExact(households, other.households);
    participants = Math.addExact(participants, other.participants);
    funds = funds.add(other.funds);
    fundsEstimated = fundsEstimated.add(other.fundsEstimated);
    serviceHours = serviceHours.add(other.serviceHours);
  }

  /** Returns the sums together with the number of distinct organizations. */
  Measures measures(long organizations) {
    return new Measures(
        activities,
        beneficiaries,
        beneficiariesEstimated,
        households,
        participants,
        organizations,
        funds.setScale(2, RoundingMode.UNNECESSARY),
        fundsEstimated.setScale(2, RoundingMode.UNNECESSARY),
        serviceHours);
  }

  /** Returns the sums together with the organizations of a set. */
  Measures measures(BitSet organizations) {
    return measures(organizations.cardinality());
  }
}
