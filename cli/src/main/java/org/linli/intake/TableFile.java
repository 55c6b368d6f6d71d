package org.linli.intake;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.linli.intake.ColumnHeads.Head;
import org.linli.intake.IntakeException.Reason;
import org.linli.model.Limits;
import org.linli.notice.Notice;
import org.linli.notice.TableSpec;
import org.linli.read.FilledTable;
import org.linli.read.FilledTable.Entry;
import org.linli.read.Grid;

/**
 * The CSV file of a table in a unit's folder, and the rows that a form adds to it. What stands in
 * it stays as it is, byte by byte; new rows follow below.
 */
final class TableFile {
  private static final String BOM = "\uFEFF";

  private final Notice notice;
  private final TableSpec table;
  private final Changes changes;
  private final Limits limits;
  private final String name;
  private final Path place;
  private byte[] before = {};
  private Optional<FilledTable> there = Optional.empty();
  private final List<FilledTable> forms = new ArrayList<>();
  private final KnownRows known;
  private final List<Group> added = new ArrayList<>();
  private int same;

  /** The lines of one record: the first, and those that only go on with its organizations. */
  record Group(List<Entry> lines) {
    Entry first() {
      return lines.get(0);
    }
  }

  /**
   * Looks at the file as it is now.
   *
   * @throws IntakeException if nothing can be added to it
   */
  TableFile(Notice notice, TableSpec table, Changes changes, Limits limits)
      throws IntakeException, IOException {
    this.notice = notice;
    this.table = table;
    this.changes = changes;
    this.limits = limits;
    this.name = changes.name(List.of(table.name() + ".csv"));
    this.place = changes.place(name);
    if (Files.exists(place)) {
      look();
    }
    this.known = new KnownRows(notice, table);
    groups(there.map(FilledTable::rows).orElse(List.of())).forEach(known::add);
  }

  private void look() throws IntakeException, IOException {
    before = Files.readAllBytes(place);
    try {
      Grid grid = Grid.ofCsv(place, limits);
      if (grid.rows().isEmpty()) {
        before = new byte[0];
        return;
      }
      there = FilledTable.of(grid, table);
    } catch (CharacterCodingException other) {
      throw new IntakeException(Reason.OTHER_ENCODING, name);
    }
    if (there.isEmpty()) {
      throw new IntakeException(Reason.NO_HEADING, name);
    }
    for (FilledTable.Spot spot : there.get().aside()) {
      if (spot.why() == FilledTable.Why.TOTAL || spot.why() == FilledTable.Why.NOTE) {
        throw new IntakeException(Reason.ENDED, name, Integer.toString(spot.line()));
      }
    }
  }

  /**
   * Adds the rows of a form that are not there yet.
   *
   * @return what of its first row would repeat or go on with a row of another file, and is left
   * @throws IntakeException if a row contradicts one that is there
   */
  List<FilledTable.Spot> add(FilledTable form) throws IntakeException {
    forms.add(form);
    List<FilledTable.Spot> left = new ArrayList<>();
    List<Group> groups = groups(form.rows());
    for (Group group : groups) {
      if (known.remove(group)) {
        same++;
      } else if (hasRows() && group.equals(groups.get(0))) {
        FirstRow first = FirstRow.of(form, group);
        left.addAll(first.left());
        add(first.group());
      } else {
        add(group);
      }
    }
    return left;
  }

  private void add(Group group) throws IntakeException {
    if (group.lines().isEmpty()) {
      return;
    }
    if (known.remove(group)) {
      same++;
      return;
    }
    Optional<Group> other = known.other(group);
    if (other.isPresent()) {
      String line = Integer.toString(other.get().first().line());
      throw new IntakeException(Reason.OTHER_ROW, name, line, known.name(group));
    }
    added.add(group);
  }

  /**
   * Hands the file over to be written, if a row is new.
   *
   * @throws IntakeException if a row has no column
   */
  void finish() throws IntakeException {
    if (!added.isEmpty()) {
      write();
    }
  }

  /** Returns how many records were added. */
  int added() {
    return added.size();
  }

  /** Returns how many records were there already. */
  int same() {
    return same;
  }

  private static List<Group> groups(List<Entry> entries) {
    List<Group> groups = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.goesOn() && !groups.isEmpty()) {
        groups.get(groups.size() - 1).lines().add(entry);
      } else {
        groups.add(new Group(new ArrayList<>(List.of(entry))));
      }
    }
    return groups;
  }

  private void write() throws IntakeException {
    boolean begins = there.map(TableFile::isOnlyHeading).orElse(true);
    ColumnHeads columns = new ColumnHeads(name, table, forms);
    List<Head> heads =
        begins
            ? columns.fresh(notice, there.map(FilledTable::columns).orElse(List.of()))
            : columns.asTheyAre(there.orElseThrow(), stated());
    StringBuilder csv = new StringBuilder();
    if (begins) {
      csv.append(BOM);
      CellText.row(csv, heads.stream().map(Head::words).toList());
    } else if (before.length > 0 && before[before.length - 1] != '\n') {
      csv.append("\r\n");
    }
    for (Group group : added) {
      for (Entry entry : group.lines()) {
        CellText.row(
            csv,
            heads.stream()
                .map(head -> CellText.written(entry.texts().getOrDefault(head.key(), "")))
                .toList());
      }
    }
    byte[] rows = csv.toString().getBytes(StandardCharsets.UTF_8);
    changes.put(name, begins ? rows : joined(before, rows));
  }

  private static boolean isOnlyHeading(FilledTable file) {
    return file.isBlank() && file.above().isEmpty() && file.aside().isEmpty();
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }

  private Set<String> stated() {
    Set<String> keys = new TreeSet<>();
    added.forEach(group -> group.lines().forEach(line -> keys.addAll(line.texts().keySet())));
    return keys;
  }

  /** Whether the file holds rows already, below which the others follow. */
  private boolean hasRows() {
    return there.isPresent() && !there.get().isBlank();
  }
}
