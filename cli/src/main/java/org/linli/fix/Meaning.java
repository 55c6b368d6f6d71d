package org.linli.fix;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.linli.finding.Observation;
import org.linli.model.Cell;
import org.linli.model.UnitSheet;
import org.linli.notice.FieldSpec;
import org.linli.notice.FieldType;
import org.linli.value.Beneficiaries;
import org.linli.value.Remark;
import org.linli.value.Sha256;
import org.linli.value.Text;

/**
 * What a row means, as opposed to how it is spelled: texts to the letter, and of figures, days and
 * choices the value. Two rows with the same hash are the same to every later stage.
 */
final class Meaning {
  private static final String END = "\u0000";
  private static final Set<FieldType> TEXTS =
      EnumSet.of(FieldType.TEXT, FieldType.LIST, FieldType.PATHS);

  private final StringBuilder all = new StringBuilder();

  /** Returns what an observation says, wherever its line has gone to. */
  static String of(Observation seen) {
    return String.join(
        END,
        seen.rule().text(),
        seen.at().field().orElse(""),
        seen.value().map(Text::folded).orElse(""),
        folded(seen.facts()),
        seen.severity().map(Enum::name).orElse(""));
  }

  private static String folded(Map<String, String> facts) {
    Map<String, String> folded = new TreeMap<>();
    facts.forEach((name, fact) -> folded.put(name, Text.folded(fact)));
    return folded.toString();
  }

  /** Adds a cell; {@code null} where the file has no such column. */
  void add(FieldSpec field, @Nullable Cell cell) {
    all.append(field.key()).append(END);
    if (cell == null) {
      return;
    }
    boolean isText = TEXTS.contains(field.type()) || cell.reading().trouble().isPresent();
    all.append(isText || cell.value().isEmpty() ? cell.text() : value(cell.value().get()));
    all.append(END).append(cell.states()).append(END);
    add(cell.reading().remarks());
    cell.reading().trouble().ifPresent(why -> add(List.of(why)));
  }

  private void add(List<Remark> remarks) {
    for (Remark remark : remarks) {
      all.append(remark.name()).append(folded(remark.facts())).append(END);
    }
  }

  /** Every value is a record or a simple one, and says all of itself. */
  private static String value(Object value) {
    Object meant =
        value instanceof Beneficiaries helped
            ? new Beneficiaries(
                helped.people(),
                helped.estimated(),
                helped.households(),
                helped.groups(),
                Text.folded(helped.text()))
            : value;
    return meant.getClass().getSimpleName() + meant;
  }

  /** Adds what a unit says of itself. */
  void add(UnitSheet sheet) {
    for (Object part :
        List.of(
            sheet.office(),
            sheet.filledOn(),
            sheet.submittedOn(),
            sheet.setting(),
            sheet.liaisons(),
            sheet.plan(),
            sheet.appeal(),
            sheet.summary())) {
      all.append(part).append(END);
    }
  }

  /** Returns the hash of all that was added. */
  byte[] hash() {
    return Sha256.of(all.toString());
  }
}
