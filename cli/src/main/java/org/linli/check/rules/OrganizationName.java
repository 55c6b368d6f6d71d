package org.linli.check.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linli.check.Context;
import org.linli.finding.Observation;
import org.linli.model.SocialOrganization;
import org.linli.notice.FieldSpec;
import org.linli.value.CreditCode;
import org.linli.value.OrganizationText;

/**
 * The name of a social organization, taken apart from the right: 行政区划 + 字号 + 业务领域 + 组织形式.
 *
 * @param text without white space, width and quotation marks
 * @param form the 组织形式 that it ends in, as 协会; empty where it ends in none
 */
record OrganizationName(String text, Optional<String> form) {
  private static final Pattern TAIL = Pattern.compile("[(（][^()（）]*[)）]$");

  /** Longest first, so that 慈善总会 is not taken for 会. */
  private static final Pattern ASSOCIATION =
      Pattern.compile("(同业公会|行业公会|慈善总会|联合总会|慈善会|协会|学会|研究会|促进会|联合会|联谊会|校友会|商会|总会|义工联|志愿者联合会)$");

  private static final Pattern FOUNDATION = Pattern.compile("(基金会)$");
  private static final Pattern SERVICE =
      Pattern.compile("(服务中心|发展中心|中心|总社|服务社|社工站|工作站|俱乐部|养老院|敬老院|幼儿园|医院|学院|学校|公寓|社|站|院|园|所|馆)$");

  /** What people form without a register: they end so, and no rule of names binds them. */
  private static final Pattern GROUP =
      Pattern.compile(
          "(理事会|议事会|评议会|监事会|互助会|乡贤会|禁毒会|调解会|自管会|参事会|协商会|业委会|委员会|帮帮团|艺术团|合唱团|宣讲团|服务团|团|队|小组|组|班|营)$");

  /** Other endings that name a form, if a loose one. */
  private static final Pattern LOOSE = Pattern.compile("(会|联盟|联|室|部|家|校|厅|坊|吧|超市|基地|平台|驿站|公会)$");

  /**
   * Ids of 管理方式 under which an organization is listed by a township or a village and not
   * registered.
   */
  private static final Set<String> LISTED_ONLY = Set.of("township", "village");

  /** Takes a name apart. */
  static OrganizationName of(String name) {
    String bare = OrganizationText.bare(name);
    String withoutTail = TAIL.matcher(bare).replaceFirst("");
    for (Pattern forms : List.of(GROUP, FOUNDATION, ASSOCIATION, SERVICE, LOOSE)) {
      Matcher at = forms.matcher(withoutTail);
      if (at.find()) {
        return new OrganizationName(bare, Optional.of(at.group(1)));
      }
    }
    return new OrganizationName(bare, Optional.empty());
  }

  /**
   * Returns the name of an organization that the rules of names bind: one that is registered or
   * calls itself so. Small groups managed by a township or a village are none.
   */
  static Optional<OrganizationName> bound(SocialOrganization organization, Context context) {
    OrganizationName name = of(organization.name());
    boolean listedOnly =
        organization.tier().filter(LISTED_ONLY::contains).isPresent()
            || isCommunityGroup(organization, context)
            || name.form().filter(form -> GROUP.matcher(form).matches()).isPresent();
    return name.text().isEmpty() || listedOnly && organization.creditCode().isEmpty()
        ? Optional.empty()
        : Optional.of(name);
  }

  /** Returns what a rule of names says of an organization, at its name. */
  static Observation observation(String rule, SocialOrganization organization) {
    return Observation.of(rule, organization.at("name"))
        .withValue(organization.name())
        .with("name", organization.name());
  }

  /** Returns the kind that the form stands for; empty for a form that any kind may bear. */
  Optional<OrganizationKind> kind() {
    if (form.isEmpty() || GROUP.matcher(form.get()).matches()) {
      return Optional.empty();
    }
    if (FOUNDATION.matcher(form.get()).matches()) {
      return Optional.of(OrganizationKind.FOUNDATION);
    }
    if (ASSOCIATION.matcher(form.get()).matches()) {
      return Optional.of(OrganizationKind.ASSOCIATION);
    }
    return SERVICE.matcher(form.get()).matches()
        ? Optional.of(OrganizationKind.SERVICE)
        : Optional.empty();
  }

  /**
   * Returns whether it is a service institution: by its code, else by its type, else by its form.
   */
  boolean isService(SocialOrganization organization, Context context) {
    return organization
        .creditCode()
        .map(code -> code.kind() == CreditCode.Kind.SERVICE)
        .orElseGet(
            () ->
                OrganizationKind.ofType(organization, context)
                    .or(this::kind)
                    .filter(kind -> kind == OrganizationKind.SERVICE)
                    .isPresent());
  }

  /** Returns the name without what stands in brackets at its end, as （筹）. */
  String withoutTail() {
    return TAIL.matcher(text).replaceFirst("");
  }

  /** Returns the name before its form. */
  String stem() {
    String whole = withoutTail();
    return form.map(word -> whole.substring(0, whole.length() - word.length())).orElse(whole);
  }

  /** Returns whether the ministry itself has registered it: its code bears the region 100000. */
  static boolean isNational(SocialOrganization organization) {
    return organization.creditCode().filter(code -> code.registrar().startsWith("10")).isPresent();
  }

  private static boolean isCommunityGroup(SocialOrganization organization, Context context) {
    return context.notice().table("organizations").flatMap(table -> table.field("type")).stream()
        .flatMap(field -> field.options().stream())
        .filter(option -> organization.type().filter(option.id()::equals).isPresent())
        .map(FieldSpec.Option::name)
        .anyMatch("社区社会组织"::equals);
  }
}
