package org.linli.check.rules;

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
    boolean nobody = activity.beneficiaries().filter(NobodyHelped::isNobody).isPresent();
    if (nobody && !MergedCell.isToldAbove(activity.row(), "beneficiaries")) {
      out.found(
          Observation.of("nobody-helped", activity.at("beneficiaries"))
              .withValue(activity.row().text("beneficiaries")));
    }
  }

  private static boolean isNobody(Beneficiaries stated) {
    Count people = stated.people().orElse(null);
    Count households = stated.households().orElse(null);
    return (people != null || households != null)
        && (people == null || people.value() == 0)
        && (households == null || households.value() == 0);
  }
}
