package org.linli.aggregate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.BitSet;
import org.linli.value.StoredInput;
import org.linli.value.StoredOutput;

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

  void add(Contribution one) {
    activities = Math.addExact(activities, 1);
    beneficiaries = Math.addExact(beneficiaries, one.beneficiaries());
    beneficiariesEstimated = Math.addExact(beneficiariesEstimated, one.beneficiariesEstimated());
    households = Math.addExact(households, one.households());
    participants = Math.addExact(participants, one.participants());
    funds = sum(funds, one.funds());
    fundsEstimated = sum(fundsEstimated, one.fundsEstimated());
    serviceHours = sum(serviceHours, one.serviceHours());
  }

  /** Most activities add nothing to most sums. */
  private static BigDecimal sum(BigDecimal so, BigDecimal more) {
    return more.signum() == 0 && more.scale() <= so.scale() ? so : so.add(more);
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

  void write(StoredOutput out) {
    out.number(activities);
    out.number(beneficiaries);
    out.number(beneficiariesEstimated);
    out.number(households);
    out.number(participants);
    out.amount(funds);
    out.amount(fundsEstimated);
    out.amount(serviceHours);
  }

  void read(StoredInput in) {
    activities = in.number();
    beneficiaries = in.number();
    beneficiariesEstimated = in.number();
    households = in.number();
    participants = in.number();
    funds = in.amount();
    fundsEstimated = in.amount();
    serviceHours = in.amount();
  }
}
