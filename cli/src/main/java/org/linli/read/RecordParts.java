package org.linli.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.linli.discover.UnitFile;
import org.linli.discover.UnitFolder;

/**
 * Parts the records of a unit, so that what is known of most of them still serves when some have
 * changed. Where a part ends, the name of its last file says: a record that comes or goes changes
 * the part that it belongs to, and no other.
 */
final class RecordParts {
  /** So many records make a part, about. */
  private static final int USUAL = 8;

  /** Whatever they are called, a part has no more. */
  private static final int MOST = 4 * USUAL;

  /** Spreads what the hash of similar names differs in over its upper bits. */
  private static final int SPREAD = 0x9E3779B9;

  /** A unit's own sheet is of none. */
  private static final String NO_TABLE = "";

  private RecordParts() {}

  /**
   * Parts the files of a unit.
   *
   * @param tables in the order of reading
   * @param canBeParted says whether the rows of a table may be taken in parts
   * @return in the order of reading; the unit itself, if there is nothing to part
   */
  static List<UnitFolder> of(UnitFolder unit, List<String> tables, Predicate<String> canBeParted) {
    List<List<UnitFile>> parts = new ArrayList<>();
    List<UnitFile> together = new ArrayList<>(files(unit, NO_TABLE));
    for (String table : tables) {
      List<UnitFile> files = files(unit, table);
      if (areManyRecords(files) && canBeParted.test(table)) {
        parts.add(List.copyOf(together));
        parts.addAll(parted(files));
        together.clear();
      } else {
        together.addAll(files);
      }
    }
    if (parts.isEmpty()) {
      return List.of(unit);
    }
    parts.add(together);
    return parts.stream().filter(files -> !files.isEmpty()).map(unit::with).toList();
  }

  private static List<UnitFile> files(UnitFolder unit, String table) {
    return unit.files().stream().filter(file -> file.table().equals(table)).toList();
  }

  private static boolean areManyRecords(List<UnitFile> files) {
    return files.size() > 2 * USUAL
        && files.stream().allMatch(file -> file.kind() == UnitFile.Kind.RECORD);
  }

  private static List<List<UnitFile>> parted(List<UnitFile> records) {
    List<List<UnitFile>> parts = new ArrayList<>();
    int begin = 0;
    for (int end = 1; end <= records.size(); end++) {
      if (end == records.size() || end - begin == MOST || isLast(records.get(end - 1).name())) {
        parts.add(records.subList(begin, end));
        begin = end;
      }
    }
    return parts;
  }

  private static boolean isLast(String name) {
    return Integer.remainderUnsigned(name.hashCode() * SPREAD >>> 8, USUAL) == 0;
  }
}
