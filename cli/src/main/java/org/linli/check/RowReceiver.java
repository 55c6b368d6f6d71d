package org.linli.check;

import java.util.List;
import org.linli.discover.UnitFile;
import org.linli.finding.Finding;
import org.linli.model.Row;
import org.linli.model.Unit;

/**
 * Receives every row of the campaign once, in unit-code, file and line order, with what became of
 * it.
 */
public interface RowReceiver {
  /**
   * Receives the bytes of a file that is held whole while it is read, before its rows; nobody
   * changes them.
   */
  default void opened(UnitFile file, byte[] bytes) {
    // Nearly everyone wants rows.
  }

  /** Receives a row that counts. */
  void counted(Unit unit, Row row);

  /**
   * Receives a row that does not count: one with errors (they are the reasons), or a duplicate (the
   * finding says of what).
   */
  void uncounted(Unit unit, Row row, List<Finding> reasons);
}
