package org.linli.check.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linli.check.Context;
import org.linli.check.RowCheck;
import org.linli.check.Sink;
import org.linli.model.SocialOrganization;

/** A name that holds that of a party or state organ, as 江西省民政厅志愿者协会 (社会组织名称管理办法). */
final class OrganizationNameOfStateOrgan implements RowCheck<SocialOrganization> {
  private static final Pattern ORGAN =
      Pattern.compile(
          "(?:民政|财政|公安|司法|教育|科技|水利|农业农村|交通运输|商务|文化和旅游|文旅|卫生健康|卫健|应急管理|审计|税务|自然资源|生态环境|市场监管|统计|信访)(?:部|厅|局|委)"
              + "|人民政府|人民法院|人民检察院|共产党|(?:党|纪|政法|市|县|区|省)委(?!员)|组织部|宣传部|统战部");

  @Override
  public void check(SocialOrganization organization, Context context, Sink out) {
    OrganizationName.bound(organization, context)
        .map(name -> ORGAN.matcher(name.stem()))
        .filter(Matcher::find)
        .ifPresent(
            organ ->
                out.found(
                    OrganizationName.observation("organization-name-of-state-organ", organization)
                        .with("organ", organ.group())));
  }
}
