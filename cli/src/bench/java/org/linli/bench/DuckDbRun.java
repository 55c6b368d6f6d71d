package org.linli.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** DuckDB's checks of a campaign, in a Java of its own. */
record DuckDbRun(Ground ground, DuckDb duckDb, Workload workload) implements Entrant {
  @Override
  public String name() {
    return "DuckDB " + DuckDb.version();
  }

  /** Beside the campaign's own run lies the script, for whoever wants to try it elsewhere. */
  @Override
  public Program program(Path folder) {
    Path script = ground.settings().work().resolve("duckdb-" + workload.set().word() + ".sql");
    try {
      Files.writeString(script, DuckDbScript.of(workload, folder.resolve("findings.csv")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ground.java(
        name(),
        duckDb.classPath(),
        List.of("-Djava.library.path=" + duckDb.libraries()),
        DuckDbChecks.class,
        script.toString());
  }

  @Override
  public Figures figures(Run run) throws IOException {
    if (run.exit() != 0) {
      throw new IOException("exit code " + run.exit() + ", see " + run.folder().resolve("err"));
    }
    return Figures.ofLines(Files.readAllLines(run.out(), StandardCharsets.UTF_8));
  }
}
