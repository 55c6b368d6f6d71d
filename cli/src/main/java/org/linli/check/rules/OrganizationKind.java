package org.linli.check.rules;

import java.util.List;
import java.util.Optional;
import org.linli.check.Context;
import org.linli.model.SocialOrganization;
import org.linli.notice.FieldSpec;
import org.linli.value.Text;

/** The kinds of social organization that civil affairs registers, and how each shows. */
enum OrganizationKind {
  ASSOCIATION("51", List.of("社会团体")),
  SERVICE("52", List.of("社会服务机构", "民办非企业单位", "民办非企业", "民非")),
  FOUNDATION("53", List.of("基金会"));

  private final String prefix;
  private final List<String> terms;

  OrganizationKind(String prefix, List<String> terms) {
    this.prefix = prefix;
    this.terms = terms;
  }

  /** Returns the first two characters of its credit codes. */
  String prefix() {
    return prefix;
  }

  /** Returns the law's word for it. */
  String term() {
    return terms.get(0);
  }

  /** Returns the kind that 组织类型 states; empty for none, and for 社区社会组织, which may be of any kind or of none. */
  static Optional<OrganizationKind> ofType(SocialOrganization organization, Context context) {
    List<String> words = words(organization, context);
    for (OrganizationKind kind : values()) {
      if (words.stream().map(Text::folded).anyMatch(kind.terms::contains)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** The value may be the pack's id; its names say in the law's words what it is. */
  private static List<String> words(SocialOrganization organization, Context context) {
    Optional<String> stated = organization.type();
    return context
        .notice()
        .table("organizations")
        .flatMap(table -> table.field("type"))
        .flatMap(
            field ->
                field.options().stream().filter(option -> stated.filter(option.id()::equals).isPresent()).findFirst())
        .map((FieldSpec.Option option) -> java.util.stream.Stream.concat(
                java.util.stream.Stream.of(option.name()), option.aliases().stream())
            .toList())
        .orElse(List.of());
  }
}
