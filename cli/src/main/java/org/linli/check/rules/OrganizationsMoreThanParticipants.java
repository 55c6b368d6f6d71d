package org.linli.check.rules;

import org.linli.check.Context;
import org.linli.check.RowCheck;
import org.linli.check.Sink;
import org.linli.finding.Observation;
import org.linli.model.Activity;
import org.linli.value.Bound;
import org.linli.value.Count;
import org.linli.value.OrganizationText;

/**
 * An activity with fewer people on the giving side than organizations; 余 and 以上 leave room for more
 * people.
 */
final class OrganizationsMoreThanParticipants implements RowCheck<Activity> {
  @Override
  public void check(Activity activity, Context context, Sink out) {
    if (activity.participants().isEmpty()) {
      return;
    }
    Count people = activity.participants().get();
    if (people.value() >= activity.organizations().size()
        || MergedCell.isToldAbove(activity.row(), "participants")) {
      return;
    }
    long organizations =
        activity.organizations().stream().map(OrganizationText::same).distinct().count();
    if (people.bound() != Bound.MORE_THAN && people.value() < organizations) {
      out.found(
          Observation.of("organizations-more-than-participants", activity.at("participants"))
              .withValue(activity.row().text("participants"))
              .with("organizations", organizations)
              .with("participants", people.value()));
    }
  }
}
