package org.linli.check;

import java.util.List;
import java.util.function.Consumer;
import org.linli.finding.Finding;
import org.linli.model.Row;
import org.linli.model.Unit;

/** Rows with what became of them, on their way to the thread that counts them. */
record CountingSteps(Relay<Consumer<RowReceiver>> relay) implements RowReceiver {

  /** One for each row: a class of its own costs less than a closure. */
  private record Counted(Unit unit, Row row) implements Consumer<RowReceiver> {
    @Override
    public void accept(RowReceiver to) {
      to.counted(unit, row);
    }
  }

  @Override
  public void counted(Unit unit, Row row) {
    relay.accept(new Counted(unit, row));
  }

  @Override
  public void uncounted(Unit unit, Row row, List<Finding> reasons) {
    relay.accept(to -> to.uncounted(unit, row, reasons));
  }
}
