package org.linli.check.rules;

import java.time.LocalDate;
import org.linli.check.Context;
import org.linli.check.LatestActivity;
import org.linli.check.Sink;
import org.linli.check.UnitCheck;
import org.linli.check.UnitFacts;
import org.linli.finding.Observation;
import org.linli.model.UnitSheet;

/** A form that bears an earlier day than the last activity that it reports began on. */
final class FilledBeforeActivity implements UnitCheck {
  @Override
  public void check(UnitFacts unit, Context context, Sink out) {
    unit.sheet()
        .flatMap(UnitSheet::filledOn)
        .ifPresent(
            day ->
                unit.latest()
                    .filter(latest -> day.isBefore(latest.start()))
                    .ifPresent(latest -> out.found(observation(unit.sheet().get(), day, latest))));
  }

  private static Observation observation(UnitSheet sheet, LocalDate day, LatestActivity latest) {
    return Observation.of("filled-before-activity", sheet.at("filled_on"))
        .withValue(day.toString())
        .with("filled-on", day)
        .with("start", latest.start())
        .with("file", latest.at().file().orElse(""))
        .with("line", latest.at().line().map(Object::toString).orElse("—"));
  }
}
