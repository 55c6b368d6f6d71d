package org.linli.check.rules;

import java.util.List;
import java.util.Optional;
import org.linli.check.Context;
import org.linli.check.RowCheck;
import org.linli.check.Sink;
import org.linli.finding.Observation;
import org.linli.model.Activity;
import org.linli.model.Unit;

/**
 * An activity whose place clearly names a unit that neither holds the reporting unit nor lies in
 * it. A unit without land of its own (省本级社会组织) may act anywhere.
 */
final class PlaceInAnotherUnit implements RowCheck<Activity> {
  @Override
  public void check(Activity activity, Context context, Sink out) {
    String text = activity.place();
    // Nearly every row names its own unit, so that the roster need not be asked.
    if (text.isEmpty() || text.contains(context.unit().name())) {
      return;
    }
    Optional<Unit> home = PlaceText.home(context.roster(), context.unit());
    if (home.isEmpty()) {
      return;
    }
    List<Unit> named = PlaceText.unitsNamed(context.roster(), home.get(), text);
    boolean elsewhere =
        !named.isEmpty()
            && named.stream()
                .noneMatch(unit -> PlaceText.related(context.roster(), unit, home.get()));
    if (elsewhere) {
      Unit other = named.get(0);
      out.found(
          Observation.of("place-in-another-unit", activity.at("place"))
              .withValue(text)
              .with("place", text)
              .with("other", other.name())
              .with("other-code", other.code())
              .with("unit", context.unit().name()));
    }
  }
}
