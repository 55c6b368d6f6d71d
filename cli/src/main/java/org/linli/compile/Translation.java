package org.linli.compile;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.check.RowReceiver;
import org.linli.finding.Finding;
import org.linli.model.CategoryChoice;
import org.linli.model.Cell;
import org.linli.model.Columns;
import org.linli.model.Row;
import org.linli.model.Unit;
import org.linli.notice.CrossWalk;
import org.linli.notice.Notice;
import org.linli.notice.TableSpec;
import org.linli.value.Reading;

/**
 * Hands the rows of units that answer to one notice on as rows of another: in its columns, and
 * under the categories that theirs stand for. A table that the other notice does not have goes no
 * further; it is in the outputs of its own notice.
 */
final class Translation implements RowReceiver {
  private static final String CATEGORY = "category";

  private final Notice to;
  private final CrossWalk walk;
  private final RowReceiver receiver;

  Translation(CrossWalk walk, Notice to, RowReceiver receiver) {
    this.to = to;
    this.walk = walk;
    this.receiver = receiver;
  }

  @Override
  public void counted(Unit unit, Row row) {
    table(row).ifPresent(table -> receiver.counted(unit, translated(row, table)));
  }

  @Override
  public void uncounted(Unit unit, Row row, List<Finding> reasons) {
    table(row).ifPresent(table -> receiver.uncounted(unit, translated(row, table), reasons));
  }

  private Optional<TableSpec> table(Row row) {
    return to.table(row.table());
  }

  private Row translated(Row row, TableSpec table) {
    Columns columns = table.columns();
    @Nullable Cell[] cells = new Cell[columns.keys().size()];
    for (int i = 0; i < cells.length; i++) {
      String key = columns.keys().get(i);
      Cell cell = row.cell(key).orElse(null);
      cells[i] = cell != null && key.equals(CATEGORY) ? inOtherWords(cell) : cell;
    }
    return new Row(columns, row.unit(), row.places(), cells, row.observations());
  }

  /** A category that stands for none of the other notice's leaves the activity unclassified. */
  private Cell inOtherWords(Cell cell) {
    Optional<CategoryChoice> own = cell.value().map(CategoryChoice.class::cast);
    if (own.isEmpty()) {
      return cell;
    }
    Reading<CategoryChoice> reading =
        walk.category(own.get().id())
            .map(
                id ->
                    Reading.of(
                        new CategoryChoice(id, own.get().inferred()), cell.reading().remarks()))
            .orElseGet(Reading::nothing);
    return new Cell(cell.text(), reading);
  }
}
