package org.linli.check.rules;

import java.util.Optional;
import java.util.regex.Pattern;
import org.linli.check.Context;
import org.linli.check.RowCheck;
import org.linli.check.Sink;
import org.linli.finding.Observation;
import org.linli.model.Roster;
import org.linli.model.SocialOrganization;
import org.linli.model.Unit;

/**
 * A registered organization whose name does not begin with the unit or place that it belongs to, as
 * 幸福社会工作服务中心.
 */
final class OrganizationNameWithoutRegion implements RowCheck<SocialOrganization> {
  /**
   * Any place by its level's word; 中国 and its kin have a rule of their own, and so has a bare 市.
   */
  private static final Pattern REGION =
      Pattern.compile(
          "^(?:中国|全国|中华|[\\u4e00-\\u9fa5]{0,8}?[省市县区州盟旗镇乡村]|[\\u4e00-\\u9fa5]{1,6}?(?:街道|社区))");

  @Override
  public void check(SocialOrganization organization, Context context, Sink out) {
    OrganizationName.bound(organization, context)
        .filter(name -> name.kind().isPresent())
        .filter(
            name ->
                !REGION.matcher(name.text()).find() && !beginsWithKnownUnit(name.text(), context))
        .ifPresent(
            name ->
                out.found(
                    Observation.of("organization-name-without-region", organization.at("name"))
                        .withValue(organization.name())
                        .with("name", organization.name())));
  }

  /** 南昌太阳花… leaves out 市, which the rules of 1999 allow. */
  private static boolean beginsWithKnownUnit(String name, Context context) {
    Optional<Unit> at =
        PlaceText.home(context.roster(), context.unit()).or(() -> Optional.of(context.unit()));
    while (at.isPresent()) {
      if (name.startsWith(Roster.shortName(at.get().name()))) {
        return true;
      }
      at = at.get().parent().flatMap(context.roster()::unit);
    }
    return context.roster().below(context.unit().code()).stream()
        .anyMatch(unit -> name.startsWith(Roster.shortName(unit.name())));
  }
}
