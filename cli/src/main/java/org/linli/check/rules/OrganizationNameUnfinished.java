package org.linli.check.rules;

import java.util.regex.Pattern;
import org.linli.check.Context;
import org.linli.check.RowCheck;
import org.linli.check.Sink;
import org.linli.model.SocialOrganization;

/** A name that says of itself that the organization is still being founded (筹). */
final class OrganizationNameUnfinished implements RowCheck<SocialOrganization> {
  private static final Pattern UNFINISHED = Pattern.compile("[(（]筹[建备]?[中]?[)）]|筹备[组会处]|筹建[组处]");

  @Override
  public void check(SocialOrganization organization, Context context, Sink out) {
    OrganizationName.bound(organization, context)
        .filter(name -> UNFINISHED.matcher(name.text()).find())
        .ifPresent(
            name ->
                out.found(
                    OrganizationName.observation("organization-name-unfinished", organization)));
  }
}
