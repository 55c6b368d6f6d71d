package org.linli.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linli.read.FilledTable;
import org.linli.read.FilledTable.Column;
import org.linli.read.FilledTable.Entry;
import org.linli.read.FilledTable.Spot;
import org.linli.value.Text;

/**
 * The rows of a form as they may follow those of another: its first row must neither repeat a row
 * above nor go on with one, for in the form there was none.
 *
 * @param rows that follow
 * @param left what is left of the first row
 */
record FirstRow(List<Entry> rows, List<Spot> left) {
  private static final Set<String> DITTO = Set.of("同上", "〃");
  private static final Set<String> GOES_ON = Set.of("no", "organizations", "participants");

  FirstRow {
    rows = List.copyOf(rows);
    left = List.copyOf(left);
  }

  static FirstRow of(FilledTable form) {
    List<Entry> rows = new ArrayList<>(form.rows());
    Entry first = rows.remove(0);
    boolean goesOn = GOES_ON.containsAll(first.texts().keySet());
    List<Spot> left = new ArrayList<>();
    Map<String, String> kept = new LinkedHashMap<>();
    for (Column column : form.columns()) {
      String key = column.field().key();
      String text = first.texts().get(key);
      if (text != null && (goesOn || DITTO.contains(Text.folded(text)))) {
        left.add(column.spot(first, text));
      } else if (text != null) {
        kept.put(key, text);
      }
    }
    if (!kept.isEmpty()) {
      rows.add(0, new Entry(first.line(), false, kept));
    }
    return new FirstRow(rows, left);
  }
}
