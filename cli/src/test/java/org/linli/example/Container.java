package org.linli.example;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A kind of file in which an office saves a table. */
enum Container {
  /** Excel's “CSV UTF-8”. */
  CSV_BOM(".csv", StandardCharsets.UTF_8, "\uFEFF", ",", "\r\n"),
  /** Excel's plain CSV on a Chinese machine. */
  CSV_GB18030(".csv", Charset.forName("GB18030"), "", ",", "\r\n"),
  /** What other programs write. */
  CSV_UTF8(".csv", StandardCharsets.UTF_8, "", ",", "\n"),
  /** Excel's “Unicode text”. */
  TSV_UTF16(".tsv", StandardCharsets.UTF_16LE, "\uFEFF", "\t", "\r\n"),
  TSV_UTF8(".tsv", StandardCharsets.UTF_8, "", "\t", "\n");

  private final String ending;
  private final Charset charset;
  private final String mark;
  private final String separator;
  private final String lineEnd;

  Container(String ending, Charset charset, String mark, String separator, String lineEnd) {
    this.ending = ending;
    this.charset = charset;
    this.mark = mark;
    this.separator = separator;
    this.lineEnd = lineEnd;
  }

  /** Returns {@code .csv} or {@code .tsv}. */
  String ending() {
    return ending;
  }

  /** Returns the file of these rows. */
  byte[] bytes(List<List<String>> rows) {
    String text =
        rows.stream()
            .map(
                row ->
                    row.stream().map(this::field).collect(Collectors.joining(separator)) + lineEnd)
            .collect(Collectors.joining());
    return (mark + text).getBytes(charset);
  }

  private String field(String text) {
    boolean quoted = text.contains(separator) || text.contains("\"") || text.contains("\n");
    return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
