package org.linli.check;

import java.util.function.Consumer;
import org.linli.finding.Observation;
import org.linli.model.Row;
import org.linli.model.UnitSheet;
import org.linli.read.SubmissionSink;

/** What is read of a unit, on its way to the thread that checks it. */
record CheckingSteps(Relay<Consumer<SubmissionSink>> relay) implements SubmissionSink {

  /** One for each row: a class of its own costs less than a closure. */
  private record OfRow(Row row) implements Consumer<SubmissionSink> {
    @Override
    public void accept(SubmissionSink pass) {
      pass.row(row);
    }
  }

  @Override
  public void row(Row row) {
    relay.accept(new OfRow(row));
  }

  @Override
  public void unitSheet(UnitSheet sheet) {
    relay.accept(pass -> pass.unitSheet(sheet));
  }

  @Override
  public void observed(Observation observation) {
    relay.accept(pass -> pass.observed(observation));
  }
}
