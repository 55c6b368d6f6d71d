package org.linli.check.rules;

import java.util.ArrayList;
import java.util.List;
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
    List<String> files = new ArrayList<>();
    return (organization, out) -> {
      long place = place(organization, files);
      Optional<String> code = organization.creditCode().map(CreditCode::text);
      OptionalLong sameCode =
          code.map(text -> first(codes, text, place)).orElse(OptionalLong.empty());
      OptionalLong sameName = first(names, OrganizationText.same(organization.name()), place);
      if (sameCode.isPresent()) {
        report(organization, "credit_code", sameCode.getAsLong(), files, out);
      } else if (sameName.isPresent()) {
        report(organization, "name", sameName.getAsLong(), files, out);
      }
    };
  }

  /** The number of the file, of those that the unit's register is in, and behind it the line. */
  private static long place(SocialOrganization organization, List<String> files) {
    String file = organization.row().at().file().orElse("");
    if (!files.contains(file)) {
      files.add(file);
    }
    long line = organization.row().at().line().orElse(0);
    return (long) files.indexOf(file) << Integer.SIZE | line;
  }

  private static OptionalLong first(LongTable seen, String text, long place) {
    return text.isEmpty() ? OptionalLong.empty() : seen.putIfAbsent(LongTable.keyOf(text), place);
  }

  private static void report(
      SocialOrganization organization, String key, long first, List<String> files, Sink out) {
    String file = files.get((int) (first >>> Integer.SIZE));
    boolean here = organization.row().at().file().filter(file::equals).isPresent();
    out.found(
        Observation.of("organization-duplicate", organization.at(key))
            .withValue(organization.row().text(key))
            .with("name", organization.name())
            .with("stated", organization.row().text(key))
            .with("file", here ? "" : file + " ")
            .with("first", (int) first));
  }
}
