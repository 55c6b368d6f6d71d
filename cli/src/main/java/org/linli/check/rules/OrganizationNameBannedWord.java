package org.linli.check.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linli.check.Context;
import org.linli.check.RowCheck;
import org.linli.check.Sink;
import org.linli.model.SocialOrganization;

/**
 * A local organization's name that begins with 中国, 全国 or 中华, or holds 第一, 最高 or 国家级 (社会组织名称管理办法).
 * As a limiter of the field such a word is allowed: 江西省中国画研究会, 南昌市国际象棋协会.
 */
final class OrganizationNameBannedWord implements RowCheck<SocialOrganization> {
  /** 第一医院 and 国家级非物质文化遗产 are names of things; 第一 before the form is praise. */
  private static final Pattern BANNED =
      Pattern.compile(
          "^(?:中国|全国|中华|国际|世界)(?!象棋|标准舞|画|结)"
              + "|第一(?=[\\u4e00-\\u9fa5]?(?:协会|学会|研究会|促进会|联合会|商会|基金会|中心|总会|社))"
              + "|最高(?!人民)|国家级(?!非物质|非遗|自然保护|风景)");

  @Override
  public void check(SocialOrganization organization, Context context, Sink out) {
    OrganizationName.bound(organization, context)
        .filter(name -> !OrganizationName.isNational(organization))
        .map(name -> BANNED.matcher(name.text()))
        .filter(Matcher::find)
        .ifPresent(
            word ->
                out.found(
                    OrganizationName.observation("organization-name-banned-word", organization)
                        .with("word", word.group())));
  }
}
