package org.linli.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.linli.check.Context;
import org.linli.check.RowCheck;
import org.linli.check.Sink;
import org.linli.finding.Observation;
import org.linli.model.SocialOrganization;
import org.linli.model.Unit;
import org.linli.notice.NameRule;
import org.linli.notice.NameRule.Kind;
import org.linli.value.Text;

/**
 * A name that is not made of the parts that the notice wants, in their order:
 * 行政区划、社区（村）、字号、业务范围（领域）、 组织形式 (渝北民〔2021〕114号, 三（四）2). Says nothing where the notice has no {@link
 * NameRule}, nor of what the ministry itself has registered.
 */
final class OrganizationNameParts implements RowCheck<SocialOrganization> {
  private static final String RULE = "organization-name-parts";

  @Override
  public void check(SocialOrganization organization, Context context, Sink out) {
    OrganizationName name = OrganizationName.of(organization.name());
    context
        .notice()
        .names()
        .filter(rule -> !name.text().isEmpty() && !OrganizationName.isNational(organization))
        .ifPresent(rule -> new Look(organization, name.withoutTail(), rule, context).report(out));
  }

  /** A look at one name. */
  private static final class Look {
    private final SocialOrganization organization;
    private final String name;
    private final NameRule rule;
    private final Context context;
    private final Optional<String> type;
    private final NameParts parts;

    Look(SocialOrganization organization, String name, NameRule rule, Context context) {
      this.organization = organization;
      this.name = name;
      this.rule = rule;
      this.context = context;
      this.type = organization.type().or(this::typeOfForm);
      this.parts =
          NameParts.of(
              name,
              rule,
              context.roster(),
              organization.village().map(Text::folded),
              rule.part(Kind.BRAND).filter(this::isNeeded));
    }

    void report(Sink out) {
      List<NameRule.Part> misplaced = parts(this::isMisplaced);
      List<NameRule.Part> missing =
          parts(part -> isNeeded(part) && isAbsent(part) && !misplaced.contains(part));
      List<NameRule.Part> brief = parts(part -> isNeeded(part) && isTooShort(part));
      if (!missing.isEmpty()) {
        out.found(observation("missing", missing));
      }
      if (!misplaced.isEmpty()) {
        out.found(observation("misplaced", misplaced));
      }
      brief.forEach(
          part ->
              out.found(
                  observation("short", List.of(part))
                      .with("written", parts.part(part.kind()))
                      .with("characters", part.characters())));
      if (isOfAnotherType()) {
        out.found(
            observation("form", rule.part(Kind.FORM).stream().toList())
                .with("form", parts.part(Kind.FORM))
                .with("type", organization.row().text("type")));
      }
    }

    private List<NameRule.Part> parts(Predicate<NameRule.Part> which) {
      return rule.parts().stream().filter(which).toList();
    }

    private boolean isNeeded(NameRule.Part part) {
      return part.neededBy(type, organization.tier());
    }

    private boolean isAbsent(NameRule.Part part) {
      return parts.part(part.kind()).isEmpty();
    }

    private boolean isTooShort(NameRule.Part part) {
      long written = parts.part(part.kind()).codePoints().filter(Look::isChinese).count();
      return !isAbsent(part) && written < part.characters();
    }

    private static boolean isChinese(int character) {
      return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }

    private boolean isMisplaced(NameRule.Part part) {
      return isAbsent(part) && elsewhere(part.kind()).stream().anyMatch(name::contains);
    }

    /** Returns the words by which a part can be recognised anywhere in the name. */
    private List<String> elsewhere(Kind kind) {
      return switch (kind) {
        case REGION -> places();
        case COMMUNITY -> organization.village().map(Text::folded).stream().toList();
        case FORM ->
            rule.forms().values().stream()
                .flatMap(List::stream)
                .filter(word -> word.length() > 1)
                .toList();
        case BRAND, FIELD -> List.of();
      };
    }

    /** Returns the names of the unit and of those that it lies in. */
    private List<String> places() {
      List<String> names = new ArrayList<>();
      Optional<Unit> at = Optional.of(context.unit());
      while (at.isPresent()) {
        names.add(at.get().name());
        at = context.roster().above(at.get());
      }
      return names;
    }

    private boolean isOfAnotherType() {
      List<String> own =
          organization.type().map(id -> rule.forms().getOrDefault(id, List.of())).orElse(List.of());
      String form = parts.part(Kind.FORM);
      return !own.isEmpty() && !form.isEmpty() && own.stream().noneMatch(form::endsWith);
    }

    private Optional<String> typeOfForm() {
      String form = NameParts.form(name, rule);
      return rule.forms().entrySet().stream()
          .filter(forms -> forms.getValue().contains(form))
          .map(Map.Entry::getKey)
          .findFirst();
    }

    private Observation observation(String problem, List<NameRule.Part> concerned) {
      return OrganizationName.observation(RULE, organization)
          .under(rule.clause())
          .with("problem", problem)
          .with(
              "parts", concerned.stream().map(NameRule.Part::name).collect(Collectors.joining("、")))
          .with("order", rule.order());
    }
  }
}
