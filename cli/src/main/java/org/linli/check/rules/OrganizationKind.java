package org.linli.check.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.linli.check.Context;
import org.linli.model.SocialOrganization;
import org.linli.notice.FieldSpec;
import org.linli.value.Text;

/** The kinds of social organization that civil affairs registers, and how each shows. */
enum OrganizationKind {
  ASSOCIATION("51", "社会团体", "社会团体"),
  SERVICE("52", "社会服务机构", "社会服务机构|民办非企业(单位)?|民非"),
  FOUNDATION("53", "基金会", "基金会");

  private final String prefix;
  private final String term;
  private final Pattern spellings;

  OrganizationKind(String prefix, String term, String spellings) {
    this.prefix = prefix;
    this.term = term;
    this.spellings = Pattern.compile(spellings);
  }

  /** Returns the first two characters of its credit codes. */
  String prefix() {
    return prefix;
  }

  /** Returns the law's word for it. */
  String term() {
    return term;
  }

  /**
   * Returns the kind that 组织类型 states; empty for none, and for 社区社会组织, which may be of any kind or
   * of none.
   */
  static Optional<OrganizationKind> ofType(SocialOrganization organization, Context context) {
    List<String> words = words(organization, context);
    for (OrganizationKind kind : values()) {
      if (words.stream()
          .map(Text::folded)
          .anyMatch(word -> kind.spellings.matcher(word).matches())) {
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
                field.options().stream()
                    .filter(option -> stated.filter(option.id()::equals).isPresent())
                    .findFirst())
        .map(
            (FieldSpec.Option option) ->
                Stream.concat(Stream.of(option.name()), option.aliases().stream()).toList())
        .orElse(List.of());
  }
}
