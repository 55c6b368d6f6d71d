package org.linli.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.linli.discover.UnitFile;
import org.linli.model.Limits;

/**
 * A text file that a unit has submitted, as it was written: its characters, where in them each cell
 * stands, and how another text would have to be written there. What it says is for {@link
 * SubmissionReader} to read.
 */
public final class WrittenFile {
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final String text;
  private final Charset charset;
  private final boolean marked;
  private final int size;
  private final Grammar grammar;

  /** How cells stand in the text of a file. */
  interface Grammar {
    /** Whether a spreadsheet opens such files, which tells UTF-8 by its mark only. */
    boolean isForSpreadsheets();

    /** Hands out the cells that can be written anew, in order of line and column. */
    void cells(String text, Consumer<WrittenCell> taker);

    /** Returns the rows that begin on the lines that are wanted, in order of place. */
    List<WrittenRow> rows(String text, Predicate<Integer> wanted);

    /** Returns how a text is written in a cell's place, as far as can be as the old one was. */
    Optional<String> written(String text, WrittenCell cell, String newText);
  }

  /**
   * Returns a file as it was written, if it held certain bytes; empty for a workbook, and for what
   * is in none of the encodings.
   *
   * @param headings of a table by its name
   */
  static Optional<WrittenFile> of(
      UnitFile file, byte[] bytes, Function<String, Headings> headings, Limits limits) {
    ByteSource source = ByteSource.held(file.path(), bytes);
    try {
      return switch (file.kind()) {
        case CSV, TSV ->
            Optional.of(
                new CsvTable(headings.apply(file.table()), file.kind(), limits, 1).written(source));
        case YAML, RECORD ->
            Optional.of(YamlFile.written(source, headings.apply(file.table()), limits));
        case UNIT_SHEET -> Optional.of(YamlFile.written(source, limits));
        case XLSX -> Optional.empty();
      };
    } catch (Encodings.Undecodable undecodable) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("bytes that are held can be read", e);
    }
  }

  WrittenFile(DecodedText decoded, Grammar grammar) {
    // All of its bytes are held and known to decode.
    byte[] bytes = decoded.source().held().orElseThrow();
    this.text = new String(bytes, decoded.mark(), bytes.length - decoded.mark(), decoded.charset());
    this.size = bytes.length;
    this.charset = decoded.charset();
    this.marked = decoded.mark() > 0;
    this.grammar = grammar;
  }

  /** Returns all its characters, without a byte-order mark. */
  public String text() {
    return text;
  }

  /** Returns whether it is in UTF-8, with a mark or without. */
  public boolean isUtf8() {
    return charset.equals(StandardCharsets.UTF_8);
  }

  /** Returns the name of its encoding, as {@code GB18030}. */
  public String encoding() {
    return charset.name();
  }

  /**
   * Returns whether a text that takes the place of this one begins with a byte-order mark. One that
   * is in UTF-8 keeps what it has; of others a table gets one, for a spreadsheet that has saved a
   * table in another encoding would take UTF-8 without a mark for that encoding again.
   */
  public boolean keepsMark() {
    return isUtf8() ? marked : grammar.isForSpreadsheets();
  }

  /**
   * Returns the bytes of a text that takes the place of this one, in UTF-8.
   *
   * @param parts of the text, in order
   */
  public byte[] encoded(Iterable<? extends CharSequence> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(size + MARK.length);
    if (keepsMark()) {
      bytes.writeBytes(MARK);
    }
    try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
      for (CharSequence part : parts) {
        out.append(part);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("bytes that are held can be written", e);
    }
    return bytes.toByteArray();
  }

  /** Hands out the cells in order of line and column; those that nobody could rewrite not. */
  public void cells(Consumer<WrittenCell> taker) {
    grammar.cells(text, taker);
  }

  /**
   * Returns the rows of a table that begin on the lines that are wanted, in order of place.
   *
   * @param wanted asks of a line, from 1
   */
  public List<WrittenRow> rows(Predicate<Integer> wanted) {
    return grammar.rows(text, wanted);
  }

  /**
   * Returns the characters that write a text in the place of a cell; in quotation marks where the
   * old ones were, or where it could not be read otherwise. Empty where there are none for certain.
   */
  public Optional<String> written(WrittenCell cell, String newText) {
    return grammar.written(text, cell, newText);
  }
}
