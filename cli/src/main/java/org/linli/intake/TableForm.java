package org.linli.intake;

import java.util.List;
import org.linli.read.FilledTable;

/**
 * A table form in a document.
 *
 * @param table what it holds; its lines are those of all parts, one after the other
 * @param parts the tables that it stands in, in order: one, or those that it was cut into
 */
record TableForm(FilledTable table, List<WordText.Table> parts) {
  TableForm {
    parts = List.copyOf(parts);
  }

  /** Returns where in the document a cell stands. */
  Place place(int line, int column) {
    int rest = line;
    for (WordText.Table part : parts) {
      if (rest <= part.rows().size()) {
        return Place.table(part.number(), rest, column);
      }
      rest -= part.rows().size();
    }
    return Place.table(parts.get(0).number(), line, column);
  }
}
