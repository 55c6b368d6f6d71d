package org.linli.check.rules;

import org.linli.check.Context;
import org.linli.check.LongTable;
import org.linli.check.Sink;
import org.linli.check.TableCheck;
import org.linli.finding.Observation;
import org.linli.model.Activity;

/**
 * An activity's organization that no register lists; told of once for a unit, where it comes up
 * first.
 */
final class OrganizationNotRegistered implements TableCheck<Activity> {
  @Override
  public Look<Activity> begin(Context context) {
    LongTable told = new LongTable();
    return (activity, out) -> {
      for (String organization : activity.organizations()) {
        if (told.putIfAbsent(LongTable.keyOf(organization), 0).isEmpty()) {
          refer(activity, organization, out);
        }
      }
    };
  }

  private static void refer(Activity activity, String organization, Sink out) {
    out.foundUnlessKnown(
        "organizations.name",
        organization,
        () ->
            Observation.of("organization-not-registered", activity.at("organizations"))
                .withValue(organization)
                .with("organization", organization));
  }
}
