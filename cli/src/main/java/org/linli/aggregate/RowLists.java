package org.linli.aggregate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.linli.aggregate.NoticeFigures.Listed;
import org.linli.aggregate.NoticeFigures.ListedRow;
import org.linli.model.Row;
import org.linli.model.Unit;
import org.linli.notice.Duties;
import org.linli.notice.FieldSpec;
import org.linli.notice.Listing;
import org.linli.notice.Notice;
import org.linli.notice.TableSpec;
import org.linli.value.StoredInput;
import org.linli.value.StoredOutput;

/** Keeps the rows that a report lists one by one, as many as it can show. */
final class RowLists {
  /** A longer list is no longer read in a report; the workbook has them all. */
  static final int MOST = 200;

  /** Ten measures in some hundred units. */
  private static final int MOST_ENTRIES = 5000;

  /**
   * Names whom a row is about. Kept even where a list does not show it: only who knows the name can
   * mask it in what the list does show.
   */
  private static final String PERSON = "household";

  private final Notice notice;
  private final Map<String, List<ListedRow>> listed = new TreeMap<>();
  private final Map<String, Long> all = new TreeMap<>();
  private final Map<String, List<ListedRow>> entries = new TreeMap<>();
  private int kept;

  RowLists(Notice notice) {
    this.notice = notice;
  }

  /** Returns whether a notice has any rows listed. */
  static boolean wants(Notice notice) {
    return !notice.statistics().listings().isEmpty() || notice.statistics().duties().isPresent();
  }

  void add(Unit unit, Row row) {
    for (Listing listing : notice.statistics().listings()) {
      if (listing.table().equals(row.table()) && listing.where().meets(row)) {
        keep(listing.id(), unit, row, listing.columns());
      }
    }
    Optional<Duties> duties = notice.statistics().duties();
    if (duties.isPresent() && duties.get().table().equals(row.table())) {
      entry(duties.get(), unit, row);
    }
  }

  private void keep(String id, Unit unit, Row row, List<String> columns) {
    List<ListedRow> rows = listed.computeIfAbsent(id, key -> new ArrayList<>());
    all.merge(id, 1L, Long::sum);
    if (rows.size() < MOST) {
      rows.add(shown(unit, row, columns));
    }
  }

  private void entry(Duties duties, Unit unit, Row row) {
    List<ListedRow> rows =
        entries.computeIfAbsent(row.word(duties.field()), key -> new ArrayList<>());
    // Who tells of a duty at all is not told to have kept silent, however late it comes.
    if (kept < MOST_ENTRIES || rows.isEmpty()) {
      kept++;
      rows.add(shown(unit, row, row.columns().keys()));
    }
  }

  private ListedRow shown(Unit unit, Row row, List<String> columns) {
    Map<String, String> texts = new LinkedHashMap<>();
    TableSpec table = notice.table(row.table()).orElseThrow();
    for (String key : columns) {
      keep(table.field(key).orElseThrow(), row, texts);
    }
    table.field(PERSON).ifPresent(field -> keep(field, row, texts));
    return new ListedRow(unit, texts);
  }

  private void keep(FieldSpec field, Row row, Map<String, String> texts) {
    String text = RowValues.shown(row, field, notice);
    if (!text.isEmpty()) {
      texts.put(field.key(), text);
    }
  }

  /** Adds another unit's rows behind these. */
  void add(RowLists other) {
    other.listed.forEach(
        (id, rows) -> {
          List<ListedRow> mine = listed.computeIfAbsent(id, key -> new ArrayList<>());
          rows.stream().limit(MOST - mine.size()).forEach(mine::add);
        });
    other.all.forEach((id, count) -> all.merge(id, count, Long::sum));
    other.entries.forEach(
        (id, rows) -> entries.computeIfAbsent(id, key -> new ArrayList<>()).addAll(rows));
  }

  List<Listed> listings() {
    return notice.statistics().listings().stream()
        .map(
            listing -> {
              List<ListedRow> rows = listed.getOrDefault(listing.id(), List.of());
              return new Listed(listing, rows, all.getOrDefault(listing.id(), 0L) - rows.size());
            })
        .toList();
  }

  /** Returns what was reported of a duty. */
  List<ListedRow> entries(String duty) {
    return entries.getOrDefault(duty, List.of());
  }

  void write(StoredOutput out) {
    out.map(listed, rows -> write(rows, out));
    out.map(all, out::number);
    out.map(entries, rows -> write(rows, out));
  }

  private static void write(List<ListedRow> rows, StoredOutput out) {
    out.each(rows, row -> out.map(new TreeMap<>(row.texts()), out::text));
  }

  /** Reads the rows of a unit. */
  void read(Unit unit, StoredInput in) {
    listed.putAll(in.map(() -> rows(unit, in)));
    all.putAll(in.map(in::number));
    entries.putAll(in.map(() -> rows(unit, in)));
  }

  private static List<ListedRow> rows(Unit unit, StoredInput in) {
    return in.each(() -> new ListedRow(unit, in.map(in::text)));
  }
}
