package org.linli.check.rules;

import java.util.Optional;
import org.linli.check.Context;
import org.linli.check.Sink;
import org.linli.check.UnitCheck;
import org.linli.check.UnitFacts;
import org.linli.finding.Observation;
import org.linli.model.UnitSheet;

/** A unit that names no 倡议书 although the notice asks for one. */
final class AppealMissing implements UnitCheck {
  @Override
  public void check(UnitFacts unit, Context context, Sink out) {
    Optional<String> clause = context.notice().deliverables().appeal();
    if (clause.isEmpty() || !context.roster().expects(unit.unit().code())) {
      return;
    }
    unit.sheet()
        .filter(sheet -> sheet.appeal().filter(UnitSheet.IssuedPaper::isNamed).isEmpty())
        .ifPresent(
            sheet -> out.found(Observation.of("appeal-missing", sheet.at("appeal")).under(clause)));
  }
}
