package org.linli.read;

import java.util.function.Supplier;
import org.linli.discover.UnitFile;
import org.linli.finding.Observation;
import org.linli.model.Row;
import org.linli.model.UnitSheet;

/**
 * Receives what is read of one unit, in the order of files and lines; nothing is kept by the
 * reader.
 */
public interface SubmissionSink {
  /**
   * Receives the bytes of a file that is held whole while it is read, before what it says. They are
   * read from the disk once, so that these are what is read; nobody changes them.
   */
  default void opened(UnitFile file, byte[] bytes) {
    // Nearly everyone wants what they say.
  }

  /** Receives a row of any table; an activity's row and record come as one. */
  void row(Row row);

  /**
   * Receives a row that is not finished yet: whoever takes it has that done, in the order in which
   * rows came.
   */
  default void unfinished(Supplier<Row> row) {
    row(row.get());
  }

  /** Receives the unit's own sheet, before any row. */
  void unitSheet(UnitSheet sheet);

  /** Receives what was seen about a file as a whole, its heading or a row that is no data. */
  void observed(Observation observation);
}
