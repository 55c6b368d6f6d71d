package org.linli.check.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.linli.check.Context;
import org.linli.check.RowCheck;
import org.linli.check.Sink;
import org.linli.finding.Observation;
import org.linli.model.Cell;
import org.linli.model.Row;
import org.linli.notice.FieldSpec;
import org.linli.notice.FieldType;
import org.linli.notice.TableSpec;
import org.linli.value.PersonalData.Leak;

/**
 * Identity numbers, telephone numbers and bank accounts in any text of any table: one look for the
 * three rules. A finding holds the masked number only.
 */
final class PersonalDataInRow implements RowCheck<Row> {
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
  public void check(Row row, Context context, Sink out) {
    List<FieldSpec> fields =
        context.notice().table(row.table()).map(TableSpec::fields).orElse(List.of());
    for (FieldSpec field : fields) {
      if (TEXTS.contains(field.type()) && !NUMBERS_OF_THINGS.contains(field.key())) {
        row.cell(field.key()).ifPresent(cell -> check(cell, field, out));
      }
    }
  }

  private static void check(Cell cell, FieldSpec field, Sink out) {
    for (Leak leak : PersonalDataText.leaks(cell.text())) {
      if (leak.certain() || !NUMBERINGS.contains(field.key())) {
        Observation seen = PersonalDataText.observation(leak, cell.text(), cell.at());
        out.found(seen.with("heading", field.heading()));
      }
    }
  }
}
