package org.linli.check.rules;

import org.linli.check.Context;
import org.linli.check.RowCheck;
import org.linli.check.Sink;
import org.linli.model.SocialOrganization;

/**
 * A registered organization whose name does not begin with the unit or place that it belongs to, as
 * 幸福社会工作服务中心.
 */
final class OrganizationNameWithoutRegion implements RowCheck<SocialOrganization> {
  @Override
  public void check(SocialOrganization organization, Context context, Sink out) {
    OrganizationName.bound(organization, context)
        .filter(name -> name.kind().isPresent())
        .filter(
            name ->
                !NameRegion.isWorded(name.text())
                    && NameRegion.withoutLevel(name.text(), context).isEmpty())
        .ifPresent(
            name ->
                out.found(
                    OrganizationName.observation(
                        "organization-name-without-region", organization)));
  }
}
