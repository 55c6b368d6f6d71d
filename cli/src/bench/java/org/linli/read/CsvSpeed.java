package org.linli.read;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.linli.bench.SheetRows;
import org.linli.model.Limits;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How long one row of CSV takes to take apart. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CsvSpeed {
  private static final int ROWS = 1_000;

  private final String table;

  /** Makes a table of a thousand rows. */
  public CsvSpeed() {
    SheetRows rows = new SheetRows();
    StringBuilder csv = new StringBuilder();
    for (int i = 0; i < ROWS; i++) {
      for (String cell : rows.next()) {
        csv.append('"').append(cell.replace("\"", "\"\"")).append("\",");
      }
      csv.append("\r\n");
    }
    table = csv.toString();
  }

  /** Takes the table apart; returns its cells. */
  @Benchmark
  @OperationsPerInvocation(ROWS)
  public int scan() throws IOException {
    CsvScanner scanner = new CsvScanner(new StringReader(table), ',', Limits.DEFAULT);
    int cells = 0;
    for (Optional<RawRow> row = scanner.next(); row.isPresent(); row = scanner.next()) {
      cells += row.get().cells().size();
    }
    return cells;
  }
}
