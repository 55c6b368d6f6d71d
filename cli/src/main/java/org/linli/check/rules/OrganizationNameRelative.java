package org.linli.check.rules;

import java.util.regex.Pattern;
import org.linli.check.Context;
import org.linli.check.RowCheck;
import org.linli.check.Sink;
import org.linli.model.SocialOrganization;

/**
 * A name that begins with a bare 省, 市, 县, 区 or 州, as 市停车协会: only its own office knows which one.
 */
final class OrganizationNameRelative implements RowCheck<SocialOrganization> {
  /** 市民, 市场, 区域 and their kin begin an ordinary word. */
  private static final Pattern RELATIVE =
      Pattern.compile("^(?:省(?![直级属])|市(?![民场政容井直属委])|县(?![域级直])|区(?![域块直])|州(?![府官]))");

  /** Returns whether a name, folded, begins so. */
  static boolean isRelative(String name) {
    return RELATIVE.matcher(name).find();
  }

  @Override
  public void check(SocialOrganization organization, Context context, Sink out) {
    OrganizationName.bound(organization, context)
        .filter(name -> isRelative(name.text()))
        .ifPresent(
            name ->
                out.found(
                    OrganizationName.observation("organization-name-relative", organization)
                        .with("first", name.text().substring(0, 1))
                        .with("unit", context.unit().name())));
  }
}
