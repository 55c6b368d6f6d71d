package org.linli.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.notice.FieldSpec;
import org.linli.notice.Notice;
import org.linli.notice.TableSpec;
import org.linli.read.FilledTable.Entry;
import org.linli.value.Period;
import org.linli.value.PeriodText;
import org.linli.value.Text;

/**
 * By what a row is known again: an activity by its name, its first day and its initiator
 * (data-format, section 4), a row of another table by the field that no two rows share.
 *
 * @param notice by whose window days are read
 * @param table of the rows
 */
record Identity(Notice notice, TableSpec table) {
  private static final List<String> OF_ACTIVITIES = List.of("name", "period", "initiator");

  /** Returns what a row is known by; empty where it does not say so. */
  Optional<List<String>> of(Entry row) {
    List<String> known = new ArrayList<>();
    for (String key : keys()) {
      String text = Text.folded(row.texts().getOrDefault(key, ""));
      if (text.isEmpty()) {
        return Optional.empty();
      }
      known.add(key.equals("period") ? day(text) : text);
    }
    return Optional.of(known).filter(any -> !any.isEmpty());
  }

  private List<String> keys() {
    if (table.name().equals("activities")) {
      return OF_ACTIVITIES;
    }
    return table.fields().stream()
        .filter(field -> field.unique() != FieldSpec.Uniqueness.NONE)
        .map(FieldSpec::key)
        .limit(1)
        .toList();
  }

  private String day(String text) {
    Optional<Period> window = notice.window().map(days -> new Period(days.start(), days.end()));
    return PeriodText.read(text, window).value().map(days -> days.start().toString()).orElse(text);
  }
}
