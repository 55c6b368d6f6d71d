package org.linli.fix;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.linli.finding.Location;
import org.linli.finding.Observation;
import org.linli.model.Cell;
import org.linli.notice.FieldSpec;

/**
 * A cell that may have to be spelled otherwise. A file may have hundreds of thousands.
 *
 * @param line where it stands, from 1
 * @param column where it stands, from 1
 * @param sheet and cell, of a workbook; else empty
 * @param row the how-manieth row of the file it is of, from 0
 * @param field what it holds; empty for a day of the unit's own sheet
 * @param cell what was read there
 * @param about what reading it brought to light and a correction answers
 */
record Candidate(
    int line,
    int column,
    String sheet,
    int row,
    Optional<FieldSpec> field,
    Cell cell,
    List<Observation> about) {
  static final Comparator<Candidate> ORDER =
      Comparator.comparingInt(Candidate::line).thenComparingInt(Candidate::column);

  /** Makes one of a cell that stands at a line and a column. */
  static Candidate of(
      Location at, int row, Optional<FieldSpec> field, Cell cell, List<Observation> about) {
    return new Candidate(
        at.line().orElseThrow(), at.column().orElseThrow(), place(at), row, field, cell, about);
  }

  /** Returns the name of a workbook's cell or row, as {@code Sheet1!E12}; else nothing. */
  static String place(Location at) {
    String cell = at.cell().or(() -> at.line().map(String::valueOf)).orElse("");
    return at.sheet().map(sheet -> sheet + "!" + cell).orElse("");
  }
}
