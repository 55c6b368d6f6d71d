package org.linli.aggregate;

import java.math.BigDecimal;
import org.linli.finding.Location;
import org.linli.notice.Indicator;

/**
 * An indicator of which a unit states another figure than the rows of its subtree come to. The
 * report gives the one that is worked out.
 *
 * @param indicator of the notice, with the table that it is worked out from
 * @param at where the unit states it
 * @param stated as the unit writes it
 * @param compiled worked out of the counted rows of the unit and of those below it
 */
public record IndicatorDifference(
    Indicator indicator, Location at, String stated, BigDecimal compiled) {}
