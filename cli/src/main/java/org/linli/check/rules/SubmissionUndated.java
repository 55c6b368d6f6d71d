package org.linli.check.rules;

import org.linli.check.Context;
import org.linli.check.Sink;
import org.linli.check.UnitCheck;
import org.linli.check.UnitFacts;
import org.linli.finding.Location;
import org.linli.finding.Observation;
import org.linli.model.UnitSheet;
import org.linli.notice.Deadline;

/** A unit that the notice asks to report and that has submitted, but does not say when. */
final class SubmissionUndated implements UnitCheck {
  @Override
  public void check(UnitFacts unit, Context context, Sink out) {
    boolean asked =
        context.roster().expects(unit.unit().code()) && context.notice().deadline().isPresent();
    if (asked && unit.submitted() && unit.sheet().flatMap(UnitSheet::submittedOn).isEmpty()) {
      Location at = unit.sheet().map(sheet -> sheet.at("submitted_on")).orElseGet(unit::sheetPlace);
      out.found(
          Observation.of("submission-undated", at)
              .with("unit", unit.unit().name())
              .under(context.notice().deadline().flatMap(Deadline::clause)));
    }
  }
}
