package org.linli.check.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.linli.check.FieldCheck;
import org.linli.check.Sink;
import org.linli.finding.Observation;
import org.linli.model.Row;
import org.linli.notice.FieldSpec;
import org.linli.notice.FieldType;
import org.linli.value.PersonalData.Leak;

/**
 * Identity numbers, telephone numbers, bank accounts and e-mail addresses in any text of any table:
 * one look for the four rules. A finding holds what is masked only.
 */
final class PersonalDataInField implements FieldCheck {
  private static final Set<FieldType> TEXTS =
      EnumSet.of(FieldType.TEXT, FieldType.LIST, FieldType.GROUPS);

  /**
   * A credit code is no bank account even where its check fails; names of files hold dates and
   * times.
   */
  private static final Set<String> NUMBERS_OF_THINGS = Set.of("credit_code", "file");

  /**
   * An office's own numbering looks like anything: only what a check digit proves is taken for
   * personal data.
   */
  private static final Set<String> NUMBERINGS = Set.of("id", "needs");

  @Override
  public boolean looksAt(FieldSpec field) {
    return TEXTS.contains(field.type()) && !NUMBERS_OF_THINGS.contains(field.key());
  }

  @Override
  public void check(Row row, FieldSpec field, Sink out) {
    String text = row.text(field.key());
    List<Leak> leaks = PersonalDataText.leaks(text);
    if (leaks.isEmpty()) {
      return;
    }
    for (Leak leak : leaks) {
      if (leak.certain() || !NUMBERINGS.contains(field.key())) {
        Observation seen = PersonalDataText.observation(leak, text, row.at(field.key()));
        out.found(seen.with("heading", field.heading()));
      }
    }
  }
}
