package org.linli.aggregate;

import java.math.BigDecimal;

/**
 * The figures of any set of counted activities (outputs, MEASURES).
 *
 * @param activities number of activities
 * @param beneficiaries person-times (人次)
 * @param beneficiariesEstimated the part of them that rests on estimates
 * @param households 户; never converted to people
 * @param participants people who took part on the giving side
 * @param organizations distinct organizations
 * @param funds yuan, scale 2, goods valued in yuan included
 * @param fundsEstimated the part of them that rests on estimates
 * @param serviceHours hours
 */
public record Measures(
    long activities,
    long beneficiaries,
    long beneficiariesEstimated,
    long households,
    long participants,
    long organizations,
    BigDecimal funds,
    BigDecimal fundsEstimated,
    BigDecimal serviceHours) {}
