package org.linli.check.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.check.Context;
import org.linli.check.Sink;
import org.linli.check.UnitCheck;
import org.linli.check.UnitFacts;
import org.linli.finding.Observation;
import org.linli.model.UnitSheet;
import org.linli.notice.Deadline;

/**
 * A form that bears a later day than the deadline, of a unit that the notice asks to report and
 * that does not say that it was late.
 */
final class FilledAfterDeadline implements UnitCheck {
  @Override
  public void check(UnitFacts unit, Context context, Sink out) {
    Optional<LocalDate> filled = unit.sheet().flatMap(UnitSheet::filledOn);
    Optional<Deadline> deadline = context.notice().deadline();
    if (filled.isEmpty()
        || deadline.isEmpty()
        || deadline.get().metBy(filled.get())
        || !context.roster().expects(unit.unit().code())) {
      return;
    }
    UnitSheet sheet = unit.sheet().get();
    // That a submission is late is told once, by the day on which it was sent up.
    if (sheet.submittedOn().filter(day -> !deadline.get().metBy(day)).isEmpty()) {
      out.found(
          Observation.of("filled-after-deadline", sheet.at("filled_on"))
              .withValue(filled.get().toString())
              .with("filled-on", filled.get())
              .with("deadline", deadline.get().lastDay())
              .under(deadline.get().clause()));
    }
  }
}
