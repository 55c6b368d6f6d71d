package org.linli.render;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes a table for people: UTF-8 with a byte-order mark, CRLF, quoted as RFC 4180 has it, and no
 * cell that a spreadsheet program would run. Closing it closes the stream below.
 */
public final class CsvWriter implements Closeable {
  private final BufferedWriter out;
  private final KnownTexts<String> texts = new KnownTexts<>(CsvWriter::submitted);
  private boolean lineBegun;

  /** Begins a file with its heading. */
  public CsvWriter(OutputStream out, List<String> heading) throws IOException {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 15);
    this.out.write('\uFEFF');
    for (String name : heading) {
      plain(name);
    }
    endRow();
  }

  /** Writes a cell that was submitted, or was made from what was. */
  public CsvWriter text(String text) throws IOException {
    return cell(texts.of(text));
  }

  /** Writes a cell of our own making: a number, a date, a code. */
  public CsvWriter plain(String text) throws IOException {
    return cell(quoted(text));
  }

  private CsvWriter cell(String written) throws IOException {
    if (lineBegun) {
      out.write(',');
    }
    lineBegun = true;
    out.write(written);
    return this;
  }

  private static String submitted(String text) {
    return quoted(FormulaText.defused(VisibleText.of(text)));
  }

  private static String quoted(String text) {
    return needsQuotes(text) ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  /** Ends the row. */
  public void endRow() throws IOException {
    out.write("\r\n");
    lineBegun = false;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  private static boolean needsQuotes(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ',' || c == '"' || c == '\n' || c == '\r') {
        return true;
      }
    }
    return !text.isEmpty() && (text.charAt(0) == ' ' || text.charAt(text.length() - 1) == ' ');
  }
}
