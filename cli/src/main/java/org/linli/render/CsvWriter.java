package org.linli.render;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/**
 * Writes a table for people: UTF-8 with a byte-order mark, CRLF, quoted as RFC 4180 has it, and no
 * cell that a spreadsheet program would run. Closing it closes the stream below.
 */
public final class CsvWriter implements Closeable {
  private static final CSVFormat FORMAT = CSVFormat.RFC4180;
  private static final int BUFFER = 1 << 15;

  private final Writer out;
  private final KnownTexts<String> texts =
      new KnownTexts<>(text -> FormulaText.defused(VisibleText.of(text)));
  private boolean rowBegun;

  /** Begins a file with its heading. */
  public CsvWriter(OutputStream out, List<String> heading) throws IOException {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
    this.out.write('\uFEFF');
    row(this.out, heading);
  }

  /** Writes a cell that was submitted, or was made from what was. */
  public CsvWriter text(String text) throws IOException {
    return plain(texts.of(text));
  }

  /** Writes a cell of our own making: a number, a date, a code. */
  public CsvWriter plain(String text) throws IOException {
    cell(out, text, !rowBegun);
    rowBegun = true;
    return this;
  }

  /** Ends the row. */
  public void endRow() throws IOException {
    FORMAT.println(out);
    rowBegun = false;
  }

  /** Writes a row of cells as they are. */
  public static void row(Appendable out, List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      cell(out, cells.get(i), i == 0);
    }
    FORMAT.println(out);
  }

  /** An empty first cell would be quoted, which is of use to tables of one column alone. */
  private static void cell(Appendable out, String text, boolean first) throws IOException {
    if (!first || !text.isEmpty()) {
      FORMAT.print(text, out, first);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
