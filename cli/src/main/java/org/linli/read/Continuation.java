package org.linli.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A row that waits for the lines which belong to it. The official form has several lines 名称 / 参与人数
 * in one activity: a line that says nothing but these adds its organizations and its people to the
 * row above.
 */
final class Continuation {
  static final String ORGANIZATIONS = "organizations";
  static final String PARTICIPANTS = "participants";

  private static final Set<String> LINES = Set.of(ORGANIZATIONS, PARTICIPANTS);

  /** No activity names so many; what goes on for ever must not grow for ever. */
  private static final int LONGEST = 4096;

  private final RawRow row;
  private List<RawRow> lines = List.of();
  private int length;

  /** Begins with a row that no line belongs to yet. */
  Continuation(RawRow row) {
    this.row = row;
  }

  RawRow row() {
    return row;
  }

  /** Returns the lines that belong to the row, in order. */
  List<RawRow> lines() {
    return lines;
  }

  /** Returns whether a line only names more organizations for the row. */
  boolean goesOnWith(RawRow line, TableHead head) {
    Optional<TableHead.Column> name = head.column("name");
    if (!line.troubles().isEmpty() || name.isEmpty() || line.isFilled(name.get().index())) {
      return false;
    }
    boolean organization =
        head.column(ORGANIZATIONS)
            .filter(column -> line.isFilled(column.index()))
            .filter(column -> row.text(column.index()).length() + length < LONGEST)
            .isPresent();
    return organization
        && line.filled().stream()
            .allMatch(
                cell ->
                    LINES.stream()
                        .flatMap(key -> head.column(key).stream())
                        .anyMatch(column -> column.index() == cell.column() - 1));
  }

  /** Adds a line that belongs to the row. */
  void add(RawRow line, TableHead head) {
    if (lines.isEmpty()) {
      lines = new ArrayList<>();
    }
    lines.add(line);
    length +=
        1 + head.column(ORGANIZATIONS).map(column -> line.text(column.index()).length()).orElse(0);
  }
}
