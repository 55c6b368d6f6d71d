package org.linli.render.data;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.linli.check.RowReceiver;
import org.linli.finding.Finding;
import org.linli.model.Row;
import org.linli.model.Unit;
import org.linli.notice.FieldSpec;
import org.linli.notice.Notice;
import org.linli.notice.TableSpec;
import org.linli.render.CsvWriter;
import org.linli.render.FieldText;
import org.linli.render.Privacy;
import org.linli.render.PublishedRow;

/**
 * Writes the cleaned, merged tables of the rows that count, {@code data/activities.csv} and its
 * kin, as the rows stream by. The table of activities is always there where the notice has one; the
 * others where they have rows.
 */
public final class DataTables implements RowReceiver, Closeable {
  private final Path folder;
  private final Notice notice;
  private final Privacy privacy;
  private final Optional<ActivityTable> activities;
  private final Map<String, CsvWriter> open = new TreeMap<>();

  /**
   * Begins the tables.
   *
   * @param folder {@code data/}, which is made
   */
  public DataTables(Path folder, Notice notice, Privacy privacy) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.notice = notice;
    this.privacy = privacy;
    this.activities =
        notice.table("activities").map(table -> new ActivityTable(table, notice, privacy));
    if (activities.isPresent()) {
      begin("activities", activities.get().heading());
    }
  }

  @Override
  public void counted(Unit unit, Row row) {
    try {
      if (row.table().equals("activities") && activities.isPresent()) {
        activities.get().write(unit, row, table(row.table(), List.of()));
      } else {
        write(unit, row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void uncounted(Unit unit, Row row, List<Finding> reasons) {
    // Only what counts is in the merged tables; the workbook lists the rest with its reasons.
  }

  @Override
  public void close() throws IOException {
    for (CsvWriter csv : open.values()) {
      csv.close();
    }
  }

  private void write(Unit unit, Row row) throws IOException {
    Optional<TableSpec> spec = notice.table(row.table());
    if (spec.isEmpty()) {
      return;
    }
    CsvWriter csv = table(row.table(), heading(spec.get()));
    csv.plain(unit.code().text()).text(unit.name());
    PublishedRow published = privacy.row(row.table(), row::text);
    for (FieldSpec field : spec.get().fields()) {
      csv.text(published.field(field.key(), FieldText.of(field, row, notice)));
    }
    ActivityTable.source(row, csv);
    csv.endRow();
  }

  private static List<String> heading(TableSpec table) {
    List<String> heading = new ArrayList<>(List.of("unit", "unit_name"));
    table.fields().forEach(field -> heading.add(field.key()));
    heading.addAll(List.of("file", "line"));
    return heading;
  }

  private CsvWriter table(String name, List<String> heading) throws IOException {
    CsvWriter csv = open.get(name);
    return csv == null ? begin(name, heading) : csv;
  }

  private CsvWriter begin(String name, List<String> heading) throws IOException {
    CsvWriter csv = new CsvWriter(Files.newOutputStream(folder.resolve(name + ".csv")), heading);
    open.put(name, csv);
    return csv;
  }
}
