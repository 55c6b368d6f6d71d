package org.linli.check.rules;

import java.util.regex.Pattern;
import org.linli.check.Context;
import org.linli.check.RowCheck;
import org.linli.check.Sink;
import org.linli.model.SocialOrganization;

/** A registered name with brackets before its end, as 南昌县(上海)商会; 异地商会 are written 南昌县上海商会. */
final class OrganizationNameBracket implements RowCheck<SocialOrganization> {
  private static final Pattern INSIDE = Pattern.compile("[(（][^()（）]*[)）](?=[^()（）])");

  @Override
  public void check(SocialOrganization organization, Context context, Sink out) {
    OrganizationName.bound(organization, context)
        .filter(name -> INSIDE.matcher(name.text()).find())
        .ifPresent(
            name ->
                out.found(OrganizationName.observation("organization-name-bracket", organization)));
  }
}
