package org.linli.fix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.linli.discover.UnitFile;
import org.linli.finding.Location;
import org.linli.finding.Observation;
import org.linli.model.Cell;
import org.linli.model.Row;
import org.linli.model.UnitSheet;
import org.linli.notice.FieldSpec;
import org.linli.notice.FieldType;
import org.linli.notice.Notice;
import org.linli.notice.TableSpec;
import org.linli.read.SubmissionSink;
import org.linli.value.Reading;

/**
 * What is read of one file: of each row the hash of what it means, what else there is to be said,
 * and the cells and rows that may be corrected. For one reading.
 */
final class FileReading implements SubmissionSink {
  private static final Set<String> ANSWERED = Set.of(Spelling.HIDDEN, Spelling.DITTO);
  private static final String TOTAL = "total-row";
  private static final String TOTAL_WRONG = "total-row-wrong";

  private final UnitFile file;
  private final Notice notice;
  private final Spelling spelling;
  private final List<byte[]> rows = new ArrayList<>();
  private final Map<String, Integer> seen = new HashMap<>();
  private final List<Candidate> candidates = new ArrayList<>();
  private final List<Observation> totals = new ArrayList<>();
  private final Map<Integer, FieldType> columns = new HashMap<>();
  private boolean wrongTotal;

  FileReading(UnitFile file, Notice notice) {
    this.file = file;
    this.notice = notice;
    this.spelling = new Spelling(notice);
  }

  /** Returns all that the file says. */
  Said said() {
    return new Said(rows, seen);
  }

  /** Returns the cells that may have to be spelled otherwise. */
  List<Candidate> candidates() {
    return candidates;
  }

  /**
   * Returns the total rows. None where one of them is wrong: whoever is to find out why needs the
   * others.
   */
  List<Observation> totals() {
    return wrongTotal ? List.of() : totals;
  }

  /** Returns the type of the field that a column holds, from 1; empty where it holds none. */
  Optional<FieldType> column(int number) {
    return Optional.ofNullable(columns.get(number));
  }

  @Override
  public void row(Row row) {
    TableSpec table = Objects.requireNonNull(notice.tables().get(row.table()), row.table());
    List<Observation> answered =
        row.observations().isEmpty()
            ? List.of()
            : row.observations().stream()
                .filter(one -> ANSWERED.contains(one.rule().text()))
                .toList();
    if (rows.isEmpty()) {
      layOut(row, table);
    }
    Meaning meaning = new Meaning();
    for (int i = 0; i < table.fields().size(); i++) {
      FieldSpec field = table.fields().get(i);
      Cell cell = row.cell(i);
      meaning.add(field, cell);
      if (cell != null) {
        cell(row, field, cell, answered);
      }
    }
    rows.add(meaning.hash());
    row.observations().forEach(this::note);
  }

  /** All rows of a file have their cells in the same columns. */
  private void layOut(Row first, TableSpec table) {
    for (FieldSpec field : table.fields()) {
      Location at = first.at(field.key());
      if (isHere(at)) {
        columns.put(at.column().orElseThrow(), field.type());
      }
    }
  }

  private void cell(Row row, FieldSpec field, Cell cell, List<Observation> answered) {
    List<Observation> about =
        answered.isEmpty()
            ? List.of()
            : answered.stream().filter(one -> one.at().equals(row.at(field.key()))).toList();
    if (spelling.mayDiffer(field, cell, about)) {
      Location at = row.at(field.key());
      if (isHere(at)) {
        candidates.add(Candidate.of(at, rows.size(), Optional.of(field), cell, about));
      }
    }
  }

  private boolean isHere(Location at) {
    return at.file().filter(file.name()::equals).isPresent() && at.column().isPresent();
  }

  @Override
  public void unitSheet(UnitSheet sheet) {
    Meaning meaning = new Meaning();
    meaning.add(sheet);
    days(sheet).forEach((key, day) -> day(sheet.at(key), day));
    rows.add(meaning.hash());
  }

  private void day(Location at, LocalDate day) {
    if (isHere(at)) {
      Cell cell = new Cell("", Reading.of(day));
      candidates.add(Candidate.of(at, rows.size(), Optional.empty(), cell, List.of()));
    }
  }

  private static Map<String, LocalDate> days(UnitSheet sheet) {
    Map<String, LocalDate> days = new HashMap<>();
    sheet.filledOn().ifPresent(day -> days.put("filled_on", day));
    sheet.submittedOn().ifPresent(day -> days.put("submitted_on", day));
    issued(sheet.plan()).ifPresent(day -> days.put("plan.issued_on", day));
    issued(sheet.appeal()).ifPresent(day -> days.put("appeal.issued_on", day));
    return days;
  }

  private static Optional<LocalDate> issued(Optional<UnitSheet.IssuedPaper> paper) {
    return paper.flatMap(UnitSheet.IssuedPaper::issuedOn);
  }

  @Override
  public void observed(Observation observation) {
    note(observation);
    if (observation.rule().text().equals(TOTAL)) {
      totals.add(observation);
    }
    wrongTotal |= observation.rule().text().equals(TOTAL_WRONG);
  }

  private void note(Observation observation) {
    seen.merge(Meaning.of(observation), 1, Integer::sum);
  }
}
