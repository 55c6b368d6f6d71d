package org.linli.read;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.linli.discover.UnitFile;
import org.linli.finding.Location;
import org.linli.finding.Observation;
import org.linli.model.Limits;

/** Reads a CSV or TSV file: settles its encoding and its delimiter, then hands on row after row. */
final class CsvTable {
  private static final int LOOKED_AT = 1 << 16;
  private static final Map<Character, String> NAMES =
      Map.of(',', "comma", ';', "semicolon", '\t', "tab");

  private final Headings headings;
  private final Limits limits;
  private final List<Character> delimiters;

  CsvTable(Headings headings, UnitFile.Kind kind, Limits limits) {
    this.headings = headings;
    this.limits = limits;
    this.delimiters = kind == UnitFile.Kind.TSV ? List.of('\t', ',', ';') : List.of(',', ';', '\t');
  }

  /**
   * Reads a file from beginning to end.
   *
   * @throws Encodings.Undecodable if it is in none of the encodings
   */
  void read(ByteSource source, Location file, TableReader table, Consumer<Observation> observations)
      throws IOException, Encodings.Undecodable {
    DecodedText text = Encodings.settle(source, beginning -> delimiter(beginning).isPresent());
    char delimiter = delimiter(text).orElse(delimiters.get(0));
    if (delimiter != delimiters.get(0)) {
      observations.accept(
          Observation.of("delimiter-other", file)
              .with("delimiter", NAMES.getOrDefault(delimiter, ""))
              .with("expected", NAMES.getOrDefault(delimiters.get(0), "")));
    }
    try (Reader in = text.open()) {
      CsvScanner scanner = new CsvScanner(in, delimiter, limits);
      Optional<RawRow> row = scanner.next();
      while (row.isPresent() && !table.isLost()) {
        table.accept(row.get());
        row = scanner.next();
      }
    }
    table.finish();
  }

  /** The delimiter by which a heading row is found under the titles. */
  private Optional<Character> delimiter(DecodedText text) throws IOException {
    for (char delimiter : delimiters) {
      if (findsHeading(text, delimiter)) {
        return Optional.of(delimiter);
      }
    }
    return Optional.empty();
  }

  private boolean findsHeading(DecodedText text, char delimiter) throws IOException {
    try (Reader in = text.beginning(LOOKED_AT)) {
      CsvScanner scanner = new CsvScanner(in, delimiter, limits);
      int looked = 0;
      Optional<RawRow> row = scanner.next();
      while (row.isPresent() && looked <= TableReader.TITLES) {
        if (headings.head(row.get())) {
          return true;
        }
        looked += row.get().isBlank() ? 0 : 1;
        row = scanner.next();
      }
    }
    return false;
  }
}
