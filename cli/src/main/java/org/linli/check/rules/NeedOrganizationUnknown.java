package org.linli.check.rules;

import org.linli.check.Context;
import org.linli.check.RowCheck;
import org.linli.check.Sink;
import org.linli.finding.Observation;
import org.linli.model.Need;
import org.linli.value.ListText;

/** A need that is in the hands of an organization which no register of the campaign lists. */
final class NeedOrganizationUnknown implements RowCheck<Need> {
  @Override
  public void check(Need need, Context context, Sink out) {
    for (String organization : ListText.split(need.organization().orElse(""))) {
      out.foundUnlessKnown(
          "organizations.name",
          organization,
          () ->
              Observation.of("need-organization-unknown", need.at("organization"))
                  .withValue(organization)
                  .with("organization", organization));
    }
  }
}
