package org.linli.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.linli.intake.IntakeException.Reason;
import org.linli.notice.FieldSpec;
import org.linli.notice.Form;
import org.linli.notice.Notice;
import org.linli.notice.TableSpec;
import org.linli.read.FilledTable;
import org.linli.read.FilledTable.Column;

/**
 * Which columns a table file has, or is to have, for the rows of forms.
 *
 * @param file name of the table file
 * @param table that it holds
 * @param forms whose rows it takes
 */
record ColumnHeads(String file, TableSpec table, List<FilledTable> forms) {

  /** A column of the file; the key is empty for one that holds no field. */
  record Head(String key, String words) {}

  /**
   * Returns the columns of a file that begins: those that it has already, the official form's, then
   * what the unit has added to it.
   *
   * @throws IntakeException if the forms count in different units
   */
  List<Head> fresh(Notice notice, List<Column> own) throws IntakeException {
    Map<String, String> units = units(forms);
    Stream<String> printed =
        notice.forms().stream()
            .filter(any -> any.layout() == Form.Layout.TABLE && any.table().equals(table.name()))
            .limit(1)
            .flatMap(any -> any.leaves().stream())
            .flatMap(leaf -> leaf.key().stream());
    Stream<Column> found = forms.stream().flatMap(form -> form.columns().stream());
    Map<String, Head> heads = new LinkedHashMap<>();
    Stream.of(keys(own.stream()), printed, keys(found))
        .flatMap(keys -> keys)
        .flatMap(key -> table.field(key).stream())
        .forEach(
            field ->
                heads.putIfAbsent(field.key(), head(field, units.getOrDefault(field.key(), ""))));
    return List.copyOf(heads.values());
  }

  private static Stream<String> keys(Stream<Column> columns) {
    return columns.map(column -> column.field().key());
  }

  /** A number stands as it was written, so its heading must say in which unit. */
  private static Head head(FieldSpec field, String unit) {
    String words = field.heading();
    return new Head(
        field.key(),
        unit.isEmpty() ? words : words.replaceAll("[（(][^）)]*[）)]", "") + "（" + unit + "）");
  }

  /**
   * Returns the columns of a file as they are.
   *
   * @param stated keys of what the rows state
   * @throws IntakeException if it has no column for one of these, or counts in another unit
   */
  List<Head> asTheyAre(FilledTable there, Set<String> stated) throws IntakeException {
    Map<String, String> own = units(List.of(there));
    Map<String, String> others = units(forms);
    for (String key : stated) {
      FieldSpec field = table.field(key).orElseThrow();
      if (!own.containsKey(key)) {
        throw new IntakeException(Reason.NO_COLUMN, file, field.heading());
      }
      String unit = own.getOrDefault(key, "");
      String other = others.getOrDefault(key, "");
      if (!unit.equals(other)) {
        throw otherUnit(field, unit, other);
      }
    }
    Map<Integer, String> keys = new LinkedHashMap<>();
    there.columns().forEach(column -> keys.put(column.index(), column.field().key()));
    int last = keys.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<Head> heads = new ArrayList<>();
    for (int index = 0; index <= last; index++) {
      heads.add(new Head(keys.getOrDefault(index, ""), ""));
    }
    return heads;
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
    return new IntakeException(Reason.OTHER_UNIT, file, field.heading(), unit, other);
  }
}
