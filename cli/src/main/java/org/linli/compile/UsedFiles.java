package org.linli.compile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linli.cache.Hash;
import org.linli.check.NamedFile;
import org.linli.check.RowReceiver;
import org.linli.discover.UnitFile;
import org.linli.finding.Finding;
import org.linli.finding.Location;
import org.linli.model.Cell;
import org.linli.model.Row;
import org.linli.model.Unit;
import org.linli.notice.FieldSpec;
import org.linli.notice.FieldType;
import org.linli.notice.Notice;
import org.linli.notice.TableSpec;
import org.linli.value.StoredInput;
import org.linli.value.StoredOutput;
import org.linli.value.UnitCode;

/**
 * Takes note of the files that a unit's result rests on: what those held that were read whole, and
 * those that its rows name, which checks look for and into.
 */
final class UsedFiles implements RowReceiver {
  private static final String EVIDENCE = "evidence";

  private final Map<String, List<String>> fields = new HashMap<>();
  private final Set<Named> named = new LinkedHashSet<>();
  private final Map<Path, Hash> hashes = new HashMap<>();

  UsedFiles(Notice notice) {
    for (TableSpec table : notice.tables().values()) {
      fields.put(
          table.name(),
          table.fields().stream()
              .filter(field -> field.type() == FieldType.PATHS || field.key().equals(EVIDENCE))
              .map(FieldSpec::key)
              .toList());
    }
  }

  /**
   * A file as a row names it.
   *
   * @param file the one that the row stands in
   * @param written as it is written there
   */
  record Named(String file, String written) {
    NamedFile in(Path campaign, UnitCode unit) {
      return NamedFile.of(campaign, Location.of(unit, file), written);
    }

    void write(StoredOutput out) {
      out.text(file);
      out.text(written);
    }

    static Named read(StoredInput in) {
      return new Named(in.text(), in.text());
    }
  }

  @Override
  public void opened(UnitFile file, byte[] bytes) {
    hashes.put(file.path(), Hash.of(bytes));
  }

  @Override
  public void counted(Unit unit, Row row) {
    note(row);
  }

  @Override
  public void uncounted(Unit unit, Row row, List<Finding> reasons) {
    note(row);
  }

  private void note(Row row) {
    for (String key : fields.getOrDefault(row.table(), List.of())) {
      Object value = row.cell(key).flatMap(Cell::value).orElse(null);
      if (value instanceof List<?> names) {
        String file = row.at(key).file().orElse("");
        names.forEach(name -> named.add(new Named(file, name.toString())));
      }
    }
  }

  /** Returns the files that rows name, each once. */
  List<Named> named() {
    return new ArrayList<>(named);
  }

  /** Returns the SHA-256 of the bytes of those files that were held whole. */
  Map<Path, Hash> hashes() {
    return hashes;
  }
}
