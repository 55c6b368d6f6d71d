package org.linli.check.rules;

import org.linli.check.Context;
import org.linli.check.Sink;
import org.linli.check.UnitCheck;
import org.linli.check.UnitFacts;
import org.linli.finding.Observation;
import org.linli.model.UnitSheet;
import org.linli.notice.Deliverables;

/** A unit that names fewer or more 联络员 than the notice asks for. */
final class LiaisonsOutOfRange implements UnitCheck {
  @Override
  public void check(UnitFacts unit, Context context, Sink out) {
    if (context.roster().expects(unit.unit().code())) {
      unit.sheet().ifPresent(sheet -> check(sheet, context.notice().deliverables(), out));
    }
  }

  private static void check(UnitSheet sheet, Deliverables asked, Sink out) {
    int count = sheet.liaisons().size();
    if (!asked.areEnough(count)) {
      out.found(
          Observation.of("liaisons-out-of-range", sheet.at("liaisons"))
              .with("count", count)
              .with("least", asked.leastLiaisons())
              .with("most", asked.mostLiaisons())
              .under(asked.liaisonClause()));
    }
  }
}
