package org.linli.check.rules;

import java.util.Optional;
import org.linli.check.Context;
import org.linli.check.Sink;
import org.linli.check.UnitCheck;
import org.linli.check.UnitFacts;
import org.linli.finding.Observation;
import org.linli.model.UnitSheet;

/** A unit that names no 活动细则或工作方案 although the notice asks for one. */
final class PlanMissing implements UnitCheck {
  @Override
  public void check(UnitFacts unit, Context context, Sink out) {
    Optional<String> clause = context.notice().deliverables().plan();
    if (clause.isEmpty() || !context.roster().expects(unit.unit().code())) {
      return;
    }
    unit.sheet()
        .filter(sheet -> sheet.plan().filter(UnitSheet.IssuedPaper::isNamed).isEmpty())
        .ifPresent(
            sheet -> out.found(Observation.of("plan-missing", sheet.at("plan")).under(clause)));
  }
}
