package org.linli.example;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a right compile gives for some activities.
 *
 * @param activities how many
 * @param beneficiaries 人次
 * @param beneficiariesEstimated the part of them that rests on estimates
 * @param participants 人次 on the giving side
 * @param funds yuan
 * @param fundsEstimated the part of them that rests on estimates
 */
public record Figures(
    long activities,
    long beneficiaries,
    long beneficiariesEstimated,
    long participants,
    BigDecimal funds,
    BigDecimal fundsEstimated) {

  static Figures of(List<Undertaking> undertakings) {
    long people = 0;
    long estimated = 0;
    long givers = 0;
    BigDecimal funds = BigDecimal.ZERO;
    BigDecimal fundsEstimated = BigDecimal.ZERO;
    for (Undertaking undertaking : undertakings) {
      people += undertaking.people();
      estimated += undertaking.estimated();
      givers += undertaking.givers().value().longValueExact();
      funds = funds.add(undertaking.yuan());
      fundsEstimated = fundsEstimated.add(undertaking.funds().estimated());
    }
    return new Figures(undertakings.size(), people, estimated, givers, funds, fundsEstimated);
  }
}
