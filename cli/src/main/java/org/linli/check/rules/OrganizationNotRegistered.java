package org.linli.check.rules;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.linli.check.Context;
import org.linli.check.Sink;
import org.linli.check.TableCheck;
import org.linli.finding.Observation;
import org.linli.model.Activity;

/**
 * An activity's organization that no register lists; told of once for a unit, where it comes up
 * first.
 */
final class OrganizationNotRegistered implements TableCheck<Activity> {
  private static final String RULE = "organization-not-registered";
  private static final int MOST = 4096;

  @Override
  public Optional<String> asks() {
    return Optional.of("organizations");
  }

  @Override
  public boolean spansFiles() {
    return false;
  }

  @Override
  public Look<Activity> begin(Context context) {
    Set<String> seen = new HashSet<>();
    return (activity, out) -> {
      for (String organization : activity.organizations()) {
        // Names come again letter for letter, and need be folded but once.
        boolean known = seen.size() < MOST ? !seen.add(organization) : seen.contains(organization);
        if (!known) {
          refer(activity, organization, out);
        }
      }
    };
  }

  private static void refer(Activity activity, String organization, Sink out) {
    out.foundOnceUnlessKnown(
        RULE, "organizations.name", organization, () -> unregistered(activity, organization));
  }

  private static Observation unregistered(Activity activity, String organization) {
    return Observation.of(RULE, activity.at("organizations"))
        .withValue(organization)
        .with("organization", organization);
  }
}
