package org.linli.check;

import java.util.List;
import org.linli.finding.Finding;
import org.linli.model.Row;
import org.linli.model.Unit;

/**
 * Receives every row of the campaign once, in unit-code, file and line order, with what became of
 * it.
 */
public interface RowReceiver {
  /** Receives a row that counts. */
  void counted(Unit unit, Row row);

  /**
   * Receives a row that does not count: one with errors (they are the reasons), or a duplicate (the
   * finding says of what).
   */
  void uncounted(Unit unit, Row row, List<Finding> reasons);
}
