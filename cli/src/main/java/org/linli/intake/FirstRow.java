package org.linli.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linli.intake.TableFile.Group;
import org.linli.read.FilledTable;
import org.linli.read.FilledTable.Column;
import org.linli.read.FilledTable.Entry;
import org.linli.read.FilledTable.Spot;
import org.linli.value.Text;

/**
 * The first record of a form as it may follow those of another: it must neither repeat a row above
 * nor go on with one, for in the form there was none.
 *
 * @param group what follows; without lines for nothing
 * @param left what is left of it
 */
record FirstRow(Group group, List<Spot> left) {
  private static final Set<String> DITTO = Set.of("同上", "〃");
  private static final Set<String> GOES_ON = Set.of("no", "organizations", "participants");

  FirstRow {
    left = List.copyOf(left);
  }

  static FirstRow of(FilledTable form, Group group) {
    boolean goesOn = GOES_ON.containsAll(group.first().texts().keySet());
    List<Spot> left = new ArrayList<>();
    List<Entry> lines = new ArrayList<>();
    for (Entry line : group.lines()) {
      Map<String, String> kept = new LinkedHashMap<>();
      for (Column column : form.columns()) {
        String key = column.field().key();
        String text = line.texts().get(key);
        boolean ditto = lines.isEmpty() && text != null && DITTO.contains(Text.folded(text));
        if (text != null && (goesOn || ditto)) {
          left.add(column.spot(line, text));
        } else if (text != null) {
          kept.put(key, text);
        }
      }
      if (!kept.isEmpty()) {
        lines.add(new Entry(line.line(), line.goesOn(), kept));
      }
    }
    return new FirstRow(new Group(lines), left);
  }
}
