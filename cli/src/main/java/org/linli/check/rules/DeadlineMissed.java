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

/** A unit that the notice asks to report and that sent its submission up after the deadline. */
final class DeadlineMissed implements UnitCheck {
  @Override
  public void check(UnitFacts unit, Context context, Sink out) {
    Optional<LocalDate> submitted = unit.sheet().flatMap(UnitSheet::submittedOn);
    Optional<Deadline> deadline = context.notice().deadline();
    if (!context.roster().expects(unit.unit().code())
        || submitted.isEmpty()
        || deadline.isEmpty()) {
      return;
    }
    if (!deadline.get().metBy(submitted.get())) {
      out.found(
          Observation.of("deadline-missed", unit.sheet().get().at("submitted_on"))
              .withValue(submitted.get().toString())
              .with("submitted-on", submitted.get())
              .with("deadline", deadline.get().lastDay())
              .under(deadline.get().clause()));
    }
  }
}
