package org.linli.check.rules;

import java.util.regex.Pattern;
import org.linli.check.Context;
import org.linli.check.RowCheck;
import org.linli.check.Sink;
import org.linli.model.SocialOrganization;

/** A 民办非企业单位 that calls itself 总社 or 总站: 总 is for associations (民发〔1999〕129号). */
final class OrganizationNameZong implements RowCheck<SocialOrganization> {
  private static final Pattern ZONG =
      Pattern.compile("总(?:服务|发展|工作)?(?:中心|社|站|院|园|所|馆|部|校)(?:[(（][^()（）]*[)）])?$");

  @Override
  public void check(SocialOrganization organization, Context context, Sink out) {
    OrganizationName.bound(organization, context)
        .filter(name -> name.isService(organization, context))
        .filter(name -> ZONG.matcher(name.text()).find())
        .ifPresent(
            name ->
                out.found(OrganizationName.observation("organization-name-zong", organization)));
  }
}
