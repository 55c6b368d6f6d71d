package org.linli.check.rules;

import java.util.stream.Stream;
import org.linli.check.Context;
import org.linli.check.RowCheck;
import org.linli.check.Sink;
import org.linli.finding.Observation;
import org.linli.model.Activity;
import org.linli.value.Beneficiaries;
import org.linli.value.Count;

/** An activity whose stated figures say that it helped no person and no household. */
final class NobodyHelped implements RowCheck<Activity> {
  @Override
  public void check(Activity activity, Context context, Sink out) {
    if (activity.beneficiaries().filter(NobodyHelped::isNobody).isPresent()) {
      out.found(
          Observation.of("nobody-helped", activity.at("beneficiaries"))
              .withValue(activity.row().text("beneficiaries")));
    }
  }

  private static boolean isNobody(Beneficiaries stated) {
    boolean anyFigure = stated.people().isPresent() || stated.households().isPresent();
    return anyFigure
        && Stream.concat(stated.people().stream(), stated.households().stream())
            .mapToLong(Count::value)
            .allMatch(figure -> figure == 0);
  }
}
