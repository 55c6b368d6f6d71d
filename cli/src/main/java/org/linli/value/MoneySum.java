package org.linli.value;

import java.math.BigDecimal;

/**
 * An amount that a text comes to, before it is rounded to cents.
 *
 * @param estimated the part of it that rests on estimates
 */
record MoneySum(BigDecimal yuan, BigDecimal estimated, Bound bound, MoneyKind kind) {

  static MoneySum of(BigDecimal yuan, Bound bound, MoneyKind kind) {
    return new MoneySum(yuan, bound == Bound.EXACT ? BigDecimal.ZERO : yuan, bound, kind);
  }

  /** Both amounts in one; nothing at all has no kind that could mix with the other's. */
  MoneySum plus(MoneySum other) {
    MoneyKind both = kind.joined(other.kind);
    if (yuan.signum() == 0) {
      both = other.kind;
    } else if (other.yuan.signum() == 0) {
      both = kind;
    }
    return new MoneySum(
        yuan.add(other.yuan),
        estimated.add(other.estimated),
        Bound.together(bound, other.bound),
        both);
  }
}
