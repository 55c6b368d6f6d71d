package org.linli.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.finding.Location;
import org.linli.finding.Observation;
import org.linli.model.Row;
import org.linli.notice.FieldSpec;
import org.linli.value.StoredInput;
import org.linli.value.StoredOutput;
import org.linli.value.Text;

/**
 * A value that may stand only once in the whole campaign. What repeats within a unit is told there;
 * what two units share only shows when all have been read.
 *
 * @param field table and key, as {@code pairings.agency}
 * @param text as submitted
 * @param at its cell
 * @param clause the clause that asks for the field
 */
record UniqueValue(String field, String text, Location at, Optional<String> clause) {
  static UniqueValue of(String table, FieldSpec field, Row row, String text) {
    return new UniqueValue(table + "." + field.key(), text, row.at(field.key()), field.clause());
  }

  /** Returns an observation for each value that a unit before has already. */
  static List<Observation> repeated(List<UnitReport> reports) {
    Map<String, UniqueValue> first = new HashMap<>();
    List<Observation> repeated = new ArrayList<>();
    for (UnitReport report : reports) {
      for (UniqueValue value : report.uniques()) {
        String key = value.field + "\n" + Text.folded(value.text);
        UniqueValue before = first.putIfAbsent(key, value);
        if (before != null && !before.at.unit().equals(value.at.unit())) {
          repeated.add(
              Observation.of("value-repeated-elsewhere", value.at)
                  .withValue(value.text)
                  .with("value", value.text)
                  .with("file", before.at.file().orElse(""))
                  .with("line", before.at.line().orElse(0))
                  .under(value.clause));
        }
      }
    }
    return repeated;
  }

  void write(StoredOutput out) {
    out.text(field);
    out.text(text);
    at.write(out);
    out.text(clause);
  }

  static UniqueValue read(StoredInput in) {
    return new UniqueValue(in.text(), in.text(), Location.read(in), in.optionalText());
  }
}
