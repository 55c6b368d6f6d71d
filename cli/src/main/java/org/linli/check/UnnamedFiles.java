package org.linli.check;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.linli.discover.OtherFile;
import org.linli.finding.Observation;

/** Finds files that are no tables and that no row names either: nobody reads them. */
final class UnnamedFiles {
  private final Set<String> named = new HashSet<>();

  UnnamedFiles(List<UnitReport> reports) {
    reports.forEach(report -> report.images().forEach(use -> named.add(use.file())));
  }

  /**
   * Returns what is to be said of those that no row names.
   *
   * @param campaign the campaign folder, real path
   */
  List<Observation> among(List<OtherFile> files, Path campaign) {
    return files.stream()
        .filter(file -> !named.contains(NamedFile.relative(campaign, file.path())))
        .map(OtherFile::unread)
        .toList();
  }
}
