package org.linli.read;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.linli.discover.UnitFile;
import org.linli.finding.Observation;
import org.linli.model.Row;
import org.linli.model.UnitSheet;

/** What is read of a unit, on its way to the thread that finishes its rows and takes them. */
record ReadingSteps(Relay<Consumer<SubmissionSink>> relay) implements SubmissionSink {

  @Override
  public void opened(UnitFile file, byte[] bytes) {
    relay.accept(sink -> sink.opened(file, bytes));
  }

  @Override
  public void row(Row row) {
    relay.accept(sink -> sink.row(row));
  }

  @Override
  public void unfinished(Supplier<Row> row) {
    relay.accept(sink -> sink.row(row.get()));
  }

  @Override
  public void unitSheet(UnitSheet sheet) {
    relay.accept(sink -> sink.unitSheet(sheet));
  }

  @Override
  public void observed(Observation observation) {
    relay.accept(sink -> sink.observed(observation));
  }
}
