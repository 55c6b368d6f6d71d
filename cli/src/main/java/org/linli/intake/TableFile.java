package org.linli.intake;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.linli.intake.IntakeException.Reason;
import org.linli.model.Limits;
import org.linli.notice.FieldSpec;
import org.linli.notice.Form;
import org.linli.notice.Notice;
import org.linli.notice.TableSpec;
import org.linli.read.FilledTable;
import org.linli.read.FilledTable.Column;
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
  TableFile(Notice notice, TableSpec table, Changes changes, Path folder, Limits limits)
      throws IntakeException, IOException {
    this.notice = notice;
    this.table = table;
    this.changes = changes;
    this.limits = limits;
    this.name = name(folder, table.name() + ".csv");
    this.place = changes.place(name);
    if (Files.exists(place)) {
      look();
    }
    this.known = new KnownRows(notice, table);
    groups(there.map(FilledTable::rows).orElse(List.of())).forEach(known::add);
  }

  /** Names are compared without case, so that a file is never there twice. */
  private static String name(Path folder, String wanted) throws IOException {
    if (!Files.isDirectory(folder)) {
      return wanted;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(file -> file.equalsIgnoreCase(wanted))
          .sorted()
          .findFirst()
          .orElse(wanted);
    }
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
    FirstRow first = hasRows() ? FirstRow.of(form) : new FirstRow(form.rows(), List.of());
    for (Group group : groups(first.rows())) {
      if (known.remove(group)) {
        same++;
        continue;
      }
      Optional<Group> other = known.other(group);
      if (other.isPresent()) {
        String line = Integer.toString(other.get().first().line());
        throw new IntakeException(Reason.OTHER_ROW, name, line, known.name(group));
      }
      added.add(group);
    }
    return first.left();
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
    List<Heading> headings = begins ? fresh() : asTheyAre();
    StringBuilder csv = new StringBuilder();
    if (begins) {
      csv.append(BOM);
      CellText.row(csv, headings.stream().map(Heading::words).toList());
    } else if (before.length > 0 && before[before.length - 1] != '\n') {
      csv.append("\r\n");
    }
    for (Group group : added) {
      for (Entry entry : group.lines()) {
        CellText.row(
            csv,
            headings.stream()
                .map(heading -> CellText.written(entry.texts().getOrDefault(heading.key(), "")))
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
    byte[] all = java.util.Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }

  /** A column of the file; the key is empty for one that holds no field. */
  private record Heading(String key, String words) {}

  /** The form's columns, then what the unit has added to it. */
  private List<Heading> fresh() throws IntakeException {
    Map<String, Heading> headings = new LinkedHashMap<>();
    Map<String, String> units = units(forms);
    Stream<String> printed =
        notice.forms().stream()
            .filter(any -> any.layout() == Form.Layout.TABLE && any.table().equals(table.name()))
            .limit(1)
            .flatMap(any -> any.leaves().stream())
            .flatMap(leaf -> leaf.key().stream());
    Stream<String> own =
        there.stream().flatMap(file -> file.columns().stream()).map(column -> column.field().key());
    Stream<String> found =
        forms.stream()
            .flatMap(form -> form.columns().stream())
            .map(column -> column.field().key());
    Stream.of(own, printed, found)
        .flatMap(keys -> keys)
        .forEach(
            key ->
                table
                    .field(key)
                    .ifPresent(
                        field -> headings.putIfAbsent(key, heading(field, units.getOrDefault(key, "")))));
    return List.copyOf(headings.values());
  }

  /** A number stands as it was written, so its heading must say in which unit. */
  private static Heading heading(FieldSpec field, String unit) {
    String words = field.heading();
    return new Heading(
        field.key(),
        unit.isEmpty() ? words : words.replaceAll("[（(][^）)]*[）)]", "") + "（" + unit + "）");
  }

  /** The units of measure by column; all forms of a file must count alike. */
  private Map<String, String> units(List<FilledTable> tables) throws IntakeException {
    Map<String, String> units = new LinkedHashMap<>();
    for (FilledTable one : tables) {
      for (Column column : one.columns()) {
        String unit = units.putIfAbsent(column.field().key(), column.unit());
        if (unit != null && !unit.equals(column.unit())) {
          throw otherUnit(column.field(), unit, column.unit());
        }
      }
    }
    return units;
  }

  private IntakeException otherUnit(FieldSpec field, String unit, String other) {
    return new IntakeException(Reason.OTHER_UNIT, name, field.heading(), unit, other);
  }

  private List<Heading> asTheyAre() throws IntakeException {
    FilledTable file = there.orElseThrow();
    Map<Integer, Column> columns = new LinkedHashMap<>();
    file.columns().forEach(column -> columns.put(column.index(), column));
    int last = columns.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<Heading> headings = new ArrayList<>();
    for (int index = 0; index <= last; index++) {
      Column column = columns.get(index);
      headings.add(new Heading(column == null ? "" : column.field().key(), ""));
    }
    Map<String, String> own = units(List.of(file));
    Map<String, String> others = units(forms);
    for (String key : stated()) {
      FieldSpec field = table.field(key).orElseThrow();
      if (!own.containsKey(key)) {
        throw new IntakeException(Reason.NO_COLUMN, name, field.heading());
      }
      String unit = own.getOrDefault(key, "");
      String other = others.getOrDefault(key, "");
      if (!unit.equals(other)) {
        throw otherUnit(field, unit, other);
      }
    }
    return headings;
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
