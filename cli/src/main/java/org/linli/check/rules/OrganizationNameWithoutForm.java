package org.linli.check.rules;

import org.linli.check.Context;
import org.linli.check.RowCheck;
import org.linli.check.Sink;
import org.linli.model.SocialOrganization;

/** A registered organization whose name does not end in a 组织形式, as 宿松义工. */
final class OrganizationNameWithoutForm implements RowCheck<SocialOrganization> {
  @Override
  public void check(SocialOrganization organization, Context context, Sink out) {
    OrganizationName.bound(organization, context)
        .filter(name -> name.form().isEmpty())
        .ifPresent(
            name ->
                out.found(
                    OrganizationName.observation("organization-name-without-form", organization)));
  }
}
