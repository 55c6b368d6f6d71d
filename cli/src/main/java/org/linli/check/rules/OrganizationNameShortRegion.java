package org.linli.check.rules;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linli.check.Context;
import org.linli.check.RowCheck;
import org.linli.check.Sink;
import org.linli.finding.Observation;
import org.linli.model.Level;
import org.linli.model.Roster;
import org.linli.model.SocialOrganization;
import org.linli.model.Unit;

/**
 * A registered name whose place is not written out: 南昌太阳花… without 市, 玉树州… for the autonomous
 * prefecture, and the name of a service institution that begins with a district alone
 * (民发〔1999〕129号: 不得单独使用市辖区名称).
 */
final class OrganizationNameShortRegion implements RowCheck<SocialOrganization> {
  private static final String RULE = "organization-name-short-region";

  /** The autonomous prefectures without the peoples in their names. */
  private static final Pattern PREFECTURE =
      Pattern.compile(
          "^(?:延边|恩施|湘西|阿坝|甘孜|凉山|黔西南|黔东南|黔南|楚雄|红河|文山|西双版纳|大理|德宏|怒江|迪庆|临夏|甘南|海北|黄南|海南|果洛|玉树"
              + "|海西|昌吉|博尔塔拉|巴音郭楞|克孜勒苏|伊犁)州");

  /** 社区, 小区 and 开发区 are no districts. */
  private static final Pattern DISTRICT =
      Pattern.compile("^(?!中国|全国|中华)[\\u4e00-\\u9fa5&&[^省市州盟县旗]]{1,5}?(?<![社小园片景灾库新发开矿治])区(?!域)");

  @Override
  public void check(SocialOrganization organization, Context context, Sink out) {
    Optional<OrganizationName> bound =
        OrganizationName.bound(organization, context).filter(name -> name.kind().isPresent());
    if (bound.isEmpty()) {
      return;
    }
    String name = bound.get().text();
    Roster roster = context.roster();
    Matcher prefecture = PREFECTURE.matcher(name);
    Matcher district = DISTRICT.matcher(name);
    if (prefecture.find()) {
      say(organization, prefecture(prefecture.group(), roster), out);
    } else if (district.find()
        && !NameRegion.holdsMore(district.group(), roster)
        && bound.get().isService(organization, context)) {
      say(organization, district(district.group(), roster), out);
    } else {
      NameRegion.withoutLevel(name, context)
          .ifPresent(unit -> say(organization, Optional.of(unit.name()), out));
    }
  }

  /** 玉树州 is 玉树藏族自治州 where the roster knows it. */
  private static Optional<String> prefecture(String brief, Roster roster) {
    String proper = brief.substring(0, brief.length() - 1);
    return roster.units().stream()
        .map(Unit::name)
        .filter(name -> name.startsWith(proper) && name.endsWith("自治州"))
        .findFirst();
  }

  /** 蜀山区 is 合肥市蜀山区 where the roster knows it. */
  private static Optional<String> district(String name, Roster roster) {
    return roster.bearing(name).stream()
        .flatMap(unit -> unit.parent().flatMap(roster::unit).stream())
        .filter(above -> above.level() != Level.NATION)
        .map(above -> above.name() + name)
        .findFirst();
  }

  private static void say(SocialOrganization organization, Optional<String> full, Sink out) {
    Observation seen = OrganizationName.observation(RULE, organization);
    out.found(full.map(region -> seen.with("full", region)).orElse(seen));
  }
}
