package org.linli.compare;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An output folder of {@code linli compile}, read back.
 *
 * @param head what was compiled, and as of when
 * @param lines every figure, in the report's order
 * @param reporting the units that are to report, by code
 * @param findings all that findings.json lists
 * @param inputs SHA-256 by file; empty for a unit's own output, which has no manifest
 */
public record CompiledReport(
    Head head,
    List<Line> lines,
    SortedMap<String, Reported> reporting,
    SortedMap<FoundAt, List<Found>> findings,
    SortedMap<String, String> inputs) {

  /**
   * What was compiled.
   *
   * @param notice id of the notice
   * @param title of the notice
   * @param root code of the unit that the report is about
   * @param rootName its name
   * @param asOf reporting day, as {@code 2021-10-31}
   * @param version of the program; empty without a manifest
   * @param pack SHA-256 of the notice's pack; empty without a manifest
   */
  record Head(
      String notice,
      String title,
      String root,
      String rootName,
      String asOf,
      String version,
      String pack) {}

  CompiledReport(
      Head head,
      List<Line> lines,
      Map<String, Reported> reporting,
      Map<FoundAt, List<Found>> findings,
      Map<String, String> inputs) {
    this(
        head,
        List.copyOf(lines),
        Collections.unmodifiableSortedMap(new TreeMap<>(reporting)),
        Collections.unmodifiableSortedMap(new TreeMap<>(findings)),
        Collections.unmodifiableSortedMap(new TreeMap<>(inputs)));
  }
}
