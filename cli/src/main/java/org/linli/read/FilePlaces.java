package org.linli.read;

import java.util.Optional;
import org.linli.finding.Location;
import org.linli.model.Places;

/** The places of a row that stands on one line of a file; those of its cells are for others. */
abstract class FilePlaces implements Places {
  private final Location file;
  private final int line;

  /**
   * Makes the places.
   *
   * @param file where the table stands
   * @param line on which the row begins
   */
  FilePlaces(Location file, int line) {
    this.file = file;
    this.line = line;
  }

  /** Returns where the table stands. */
  final Location table() {
    return file;
  }

  @Override
  public final Location row() {
    return file.atLine(line);
  }

  @Override
  public final Optional<String> file() {
    return file.file();
  }

  @Override
  public final Optional<String> sheet() {
    return file.sheet();
  }

  @Override
  public final int line() {
    return line;
  }
}
