package org.linli.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
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
  private final int threads;
  private final List<Character> delimiters;
  private Optional<Character> found = Optional.empty();

  /**
   * Reads tables of one layout.
   *
   * @param threads so many go over the bytes of a file at once
   */
  CsvTable(Headings headings, UnitFile.Kind kind, Limits limits, int threads) {
    this.headings = headings;
    this.threads = threads;
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
    if (source.isSmall() && readUsual(source, table)) {
      table.finish();
      return;
    }
    DecodedText text = Encodings.settle(source, this::begins, threads);
    char delimiter = delimiter(text);
    if (delimiter != delimiters.get(0)) {
      observations.accept(
          Observation.of("delimiter-other", file)
              .with("delimiter", NAMES.getOrDefault(delimiter, ""))
              .with("expected", NAMES.getOrDefault(delimiters.get(0), "")));
    }
    if (text.charset().equals(StandardCharsets.UTF_8)) {
      readBytes(text, delimiter, table);
    } else {
      try (Reader in = text.open()) {
        readRows(new CsvScanner(in, delimiter, limits), table);
      }
    }
    table.finish();
  }

  /**
   * Returns a file as it was written.
   *
   * @throws Encodings.Undecodable if it is in none of the encodings
   */
  WrittenFile written(ByteSource source) throws IOException, Encodings.Undecodable {
    DecodedText text = Encodings.settle(source, this::begins, threads);
    return new WrittenFile(text, new CsvGrammar(delimiter(text), limits));
  }

  /**
   * A file that begins as others have begun needs no search for encoding, delimiter and heading.
   */
  private boolean readUsual(ByteSource source, TableReader table) throws IOException {
    byte[] whole = source.held().orElseThrow();
    char delimiter = delimiters.get(0);
    Optional<FirstLine> known = table.firstLine(delimiter, whole);
    if (known.isEmpty() || !PlainUtf8.is(source, threads)) {
      return false;
    }
    CsvBytes lines = new CsvBytes(whole, known.get().length(), 2, delimiter, limits);
    if (!lines.advance() || !table.begins(known.get(), lines)) {
      return false;
    }
    readLines(lines, table);
    return true;
  }

  /** Plain lines are taken as they lie there in bytes, all others are taken apart as text. */
  private void readBytes(DecodedText text, char delimiter, TableReader table) throws IOException {
    try (InputStream in = text.source().open()) {
      in.skipNBytes(text.mark());
      CsvBytes lines =
          text.source()
              .held()
              .map(whole -> new CsvBytes(whole, text.mark(), 1, delimiter, limits))
              .orElseGet(() -> new CsvBytes(in, delimiter, limits));
      readLines(lines, table);
    }
    if (text.mark() == 0 && text.source().isSmall() && delimiter == delimiters.get(0)) {
      keepFirstLine(text.source().held().orElseThrow(), delimiter, table);
    }
  }

  private void keepFirstLine(byte[] whole, char delimiter, TableReader table) throws IOException {
    if (table.firstLine(delimiter, whole).isPresent()) {
      return;
    }
    CsvBytes first = new CsvBytes(whole, 0, 1, delimiter, limits);
    // A heading of two lines would have to be counted as such.
    if (first.advance() && first.isPlain() && !first.isMarked(first.cells() - 1)) {
      table.keepFirstLine(delimiter, whole, first.end());
    }
  }

  private static void readLines(CsvBytes lines, TableReader table) throws IOException {
    while (!table.isLost() && lines.advance()) {
      if (!lines.isBlank() && !table.accepts(lines)) {
        table.accept(lines.row());
      }
    }
    if (!lines.isAtEnd()) {
      readRows(lines.rest(), table);
    }
  }

  private static void readRows(CsvScanner scanner, TableReader table) throws IOException {
    Optional<RawRow> row = scanner.next();
    while (row.isPresent() && !table.isLost()) {
      table.accept(row.get());
      row = scanner.next();
    }
  }

  /** A mark settles the encoding before anyone has looked for a heading. */
  private char delimiter(DecodedText text) throws IOException {
    if (found.isEmpty()) {
      begins(text);
    }
    return found.orElseGet(() -> delimiters.get(0));
  }

  /** Looks for the delimiter by which a heading row is found under the titles. */
  private boolean begins(DecodedText text) throws IOException {
    found = Optional.empty();
    for (char delimiter : delimiters) {
      if (findsHeading(text, delimiter)) {
        found = Optional.of(delimiter);
        return true;
      }
    }
    return false;
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
