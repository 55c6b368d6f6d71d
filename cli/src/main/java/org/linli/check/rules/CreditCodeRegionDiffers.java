package org.linli.check.rules;

import java.util.Optional;
import org.linli.check.Context;
import org.linli.check.RowCheck;
import org.linli.check.Sink;
import org.linli.finding.Observation;
import org.linli.model.SocialOrganization;
import org.linli.model.Unit;
import org.linli.value.CreditCode;
import org.linli.value.UnitCode;

/**
 * A credit code given out in a region that is neither the unit's own nor one above or below it.
 * Superseded codes live on in old numbers, so a code of the same province that the roster does not
 * know says nothing.
 */
final class CreditCodeRegionDiffers implements RowCheck<SocialOrganization> {
  /** Characters 3 and 4 where the ministry itself registers (GB 32100-2015). */
  private static final String NATIONAL = "10";

  @Override
  public void check(SocialOrganization organization, Context context, Sink out) {
    Optional<Unit> home = PlaceText.home(context.roster(), context.unit());
    Optional<CreditCode> code = organization.creditCode().filter(CreditCode::outerCheckHolds);
    if (home.isEmpty()
        || code.isEmpty()
        || !isElsewhere(code.get().registrar(), home.get(), context)) {
      return;
    }
    out.found(
        Observation.of("credit-code-region-differs", organization.at("credit_code"))
            .withValue(organization.row().text("credit_code"))
            .with("code", code.get())
            .with("region", code.get().registrar())
            .with("unit", context.unit().name()));
  }

  private static boolean isElsewhere(String region, Unit home, Context context) {
    if (region.startsWith(NATIONAL)) {
      return false;
    }
    Optional<Unit> registrar = context.roster().unit(new UnitCode(region));
    return registrar
        .map(unit -> !PlaceText.related(context.roster(), unit, home))
        .orElse(!home.code().text().startsWith(region.substring(0, 2)));
  }
}
