package org.linli.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measures the pieces where the time goes, each alone and warm, with JMH. */
final class HotPieces {
  private static final int WARMUPS = 3;
  private static final int ITERATIONS = 5;

  private HotPieces() {}

  /** Writes jmh.txt into a folder. */
  static void measure(Path folder) throws IOException {
    try {
      new Runner(
              new OptionsBuilder()
                  .include("org\\.linli\\..*Speed\\.")
                  .forks(1)
                  .warmupIterations(WARMUPS)
                  .warmupTime(TimeValue.seconds(1))
                  .measurementIterations(ITERATIONS)
                  .measurementTime(TimeValue.seconds(1))
                  .resultFormat(ResultFormatType.TEXT)
                  .result(folder.resolve("jmh.txt").toString())
                  .build())
          .run();
    } catch (RunnerException e) {
      throw new IOException(e);
    }
  }
}
