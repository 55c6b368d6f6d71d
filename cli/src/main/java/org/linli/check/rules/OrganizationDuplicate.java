package org.linli.check.rules;

import java.util.Optional;
import java.util.OptionalLong;
import org.linli.check.Context;
import org.linli.check.LongTable;
import org.linli.check.Sink;
import org.linli.check.TableCheck;
import org.linli.finding.Observation;
import org.linli.model.SocialOrganization;
import org.linli.value.CreditCode;
import org.linli.value.OrganizationText;

/**
 * An organization that an earlier line of the unit's register lists: the same credit code, or the
 * same name.
 */
final class OrganizationDuplicate implements TableCheck<SocialOrganization> {
  @Override
  public Look<SocialOrganization> begin(Context context) {
    LongTable codes = new LongTable();
    LongTable names = new LongTable();
    return (organization, out) -> {
      long line = organization.row().at().line().orElse(0);
      Optional<String> code = organization.creditCode().map(CreditCode::text);
      OptionalLong sameCode =
          code.map(text -> first(codes, text, line)).orElse(OptionalLong.empty());
      OptionalLong sameName = first(names, OrganizationText.same(organization.name()), line);
      if (sameCode.isPresent()) {
        report(organization, "credit_code", sameCode.getAsLong(), out);
      } else if (sameName.isPresent()) {
        report(organization, "name", sameName.getAsLong(), out);
      }
    };
  }

  private static OptionalLong first(LongTable seen, String text, long line) {
    return text.isEmpty() ? OptionalLong.empty() : seen.putIfAbsent(LongTable.keyOf(text), line);
  }

  private static void report(SocialOrganization organization, String key, long first, Sink out) {
    out.found(
        Observation.of("organization-duplicate", organization.at(key))
            .withValue(organization.row().text(key))
            .with("name", organization.name())
            .with("stated", organization.row().text(key))
            .with("first", first));
  }
}
