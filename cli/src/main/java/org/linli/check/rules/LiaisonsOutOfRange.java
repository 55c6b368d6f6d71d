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
          bounded(Observation.of("liaisons-out-of-range", sheet.at("liaisons")), asked)
              .with("count", count)
              .under(asked.liaisonClause()));
    }
  }

  /** Both bounds may be the same number, and the lower none. */
  private static Observation bounded(Observation finding, Deliverables asked) {
    int least = asked.leastLiaisons();
    int most = asked.mostLiaisons();
    if (least == most) {
      return finding.with("exactly", least);
    }
    return least == 0
        ? finding.with("at-most", most)
        : finding.with("least", least).with("most", most);
  }
}
