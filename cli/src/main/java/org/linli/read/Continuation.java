package org.linli.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.value.Count;
import org.linli.value.CountText;
import org.linli.value.Text;

/**
 * The official form has several lines 名称 / 参与人数 in one activity. A line that says nothing but these
 * belongs to the row above: its organizations are added, its people are added up.
 */
final class Continuation {
  private static final String ORGANIZATIONS = "organizations";
  private static final Set<String> LINES = Set.of(ORGANIZATIONS, "participants");

  /** No activity names so many; what goes on for ever must not grow for ever. */
  private static final int LONGEST = 4096;

  private Continuation() {}

  /** Returns whether a row only names more organizations for the row above. */
  static boolean is(RawRow row, RawRow above, TableHead head) {
    Optional<TableHead.Column> name = head.column("name");
    if (!row.troubles().isEmpty() || name.isEmpty() || row.isFilled(name.get().index())) {
      return false;
    }
    boolean organization =
        head.column(ORGANIZATIONS)
            .filter(column -> row.isFilled(column.index()))
            .filter(column -> above.text(column.index()).length() < LONGEST)
            .isPresent();
    return organization
        && row.filled().stream()
            .allMatch(
                cell ->
                    LINES.stream()
                        .flatMap(key -> head.column(key).stream())
                        .anyMatch(column -> column.index() == cell.column() - 1));
  }

  /** Returns the row above with what the line adds. */
  static RawRow join(RawRow row, RawRow line, TableHead head) {
    List<RawCell> cells = new ArrayList<>(row.cells());
    for (String key : LINES) {
      Optional<TableHead.Column> column = head.column(key);
      if (column.isPresent()) {
        int index = column.get().index();
        while (cells.size() <= index) {
          cells.add(new RawCell("", row.line(), cells.size() + 1));
        }
        RawCell first = cells.get(index);
        String text = joined(key, Text.clean(first.text()), Text.clean(line.text(index)));
        cells.set(index, new RawCell(text, first.line(), first.column()));
      }
    }
    return new RawRow(row.line(), List.copyOf(cells), row.troubles());
  }

  private static String joined(String key, String above, String below) {
    if (above.isEmpty() || below.isEmpty()) {
      return above + below;
    }
    if (key.equals(ORGANIZATIONS)) {
      return above + "；" + below;
    }
    Optional<Count> one = CountText.read(above).value();
    Optional<Count> other = CountText.read(below).value();
    boolean exact =
        one.filter(count -> !count.estimated()).isPresent()
            && other.filter(count -> !count.estimated()).isPresent();
    // What cannot be added up stays in sight, and is a finding of its cell.
    return exact ? String.valueOf(one.get().value() + other.get().value()) : above + "；" + below;
  }
}
