package org.linli.discover;

import java.nio.file.Path;

/**
 * One file of a unit's folder that the compiler reads.
 *
 * @param where it lies on disk
 * @param name relative to the campaign folder, separated by {@code /}, NFC
 * @param kind what it holds
 * @param table the table that it belongs to, as {@code activities}; empty text for {@link
 *     Kind#UNIT_SHEET}
 * @param size in bytes, when it was found
 */
public record UnitFile(Whereabouts where, String name, Kind kind, String table, long size) {
  /** What a file holds. */
  public enum Kind {
    /** {@code unit.yaml}. */
    UNIT_SHEET,
    /** A table as .csv. */
    CSV,
    /** A table as .tsv. */
    TSV,
    /** A table as .yaml or .yml. */
    YAML,
    /** A table as .xlsx. */
    XLSX,
    /** One activity of {@code activities/} (Attachment 2) as YAML. */
    RECORD
  }

  /** Describes a file by its path on disk. */
  public UnitFile(Path path, String name, Kind kind, String table, long size) {
    this(Whereabouts.at(path), name, kind, table, size);
  }

  /** Returns its path on disk. */
  public Path path() {
    return where.of(name.substring(name.lastIndexOf('/') + 1));
  }
}
