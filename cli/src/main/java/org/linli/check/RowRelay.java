package org.linli.check;

import java.util.List;
import java.util.function.Consumer;
import org.linli.finding.Finding;
import org.linli.model.Row;
import org.linli.model.Unit;
import org.linli.read.Relay;

/**
 * Hands rows with what became of them on to a receiver in a thread of its own, in order. What the
 * receiver fails with is thrown to whoever hands on.
 */
public final class RowRelay implements RowReceiver, AutoCloseable {
  private final Relay<Consumer<RowReceiver>> relay;

  /** Begins to hand on. */
  public RowRelay(RowReceiver to) {
    this.relay = new Relay<>(step -> step.accept(to));
  }

  @Override
  public void counted(Unit unit, Row row) {
    relay.accept(to -> to.counted(unit, row));
  }

  @Override
  public void uncounted(Unit unit, Row row, List<Finding> reasons) {
    relay.accept(to -> to.uncounted(unit, row, reasons));
  }

  /** Waits until the receiver has had all rows. */
  @Override
  public void close() {
    relay.close();
  }
}
