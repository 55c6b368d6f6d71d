package org.linli.render.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.linli.bench.SheetRows;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How long one row of a sheet takes to write, packing left out. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SheetSpeed {
  private static final int ROWS = 1_000;

  private final SheetRows rows = new SheetRows();

  /** Writes a sheet of a thousand rows to nowhere; returns its last row. */
  @Benchmark
  @OperationsPerInvocation(ROWS)
  public int write() throws IOException {
    Sheet sheet =
        new Sheet(OutputStream.nullOutputStream(), Collections.nCopies(BulkSheet.COLUMNS, 20), 1);
    for (int i = 0; i < ROWS; i++) {
      BulkSheet.write(sheet.nextRow(), rows.next());
    }
    sheet.end(Optional.empty(), Optional.empty());
    return sheet.row();
  }
}
