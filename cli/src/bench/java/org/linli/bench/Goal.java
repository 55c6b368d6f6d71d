package org.linli.bench;

import java.io.IOException;
import java.util.List;

/** One of the goals P1 to P10. */
interface Goal {
  /** Returns its number, as P1. */
  String id();

  /**
   * Measures it.
   *
   * @throws IOException if a workload cannot be written or a program cannot be started
   */
  List<Line> measure(Ground ground) throws IOException;
}
