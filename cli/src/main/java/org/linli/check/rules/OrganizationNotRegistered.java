package org.linli.check.rules;

import org.linli.check.Context;
import org.linli.check.RowCheck;
import org.linli.check.Sink;
import org.linli.finding.Observation;
import org.linli.model.Activity;

/** An activity's organization that no register of the campaign lists. */
final class OrganizationNotRegistered implements RowCheck<Activity> {
  @Override
  public void check(Activity activity, Context context, Sink out) {
    for (String organization : activity.organizations()) {
      out.foundUnlessKnown(
          "organizations.name",
          organization,
          Observation.of("organization-not-registered", activity.at("organizations"))
              .withValue(organization)
              .with("organization", organization));
    }
  }
}
