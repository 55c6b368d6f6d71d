package org.linli.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.linli.finding.Observation;
import org.linli.fuzz.Law;
import org.linli.model.Limits;

/**
 * A table as CSV, whatever its bytes: the quick way and the slow one read the same, remembered or
 * not, and no line is lost.
 */
public final class CsvLaw implements Law {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final byte[] GB18030_MARK = {(byte) 0x84, 0x31, (byte) 0x95, 0x33};

  /** Few columns and short cells, so that a small input reaches beyond. */
  private static final Limits NARROW = new Limits(1, 1, 1, 1, 1, 12, 4, 1, 1, 1, 1, 1, 1, 1);

  private final Office remembering = new Office();

  @Override
  public void holds(byte[] input) throws IOException {
    Office.Read read = remembering.read("activities.csv", input);
    assertThat(new Office().read("activities.csv", input).told())
        .as("read anew")
        .isEqualTo(read.told());
    Optional<String> utf8 = strictly(input);
    if (utf8.isPresent() && !utf8.get().startsWith("\uFEFF")) {
      rowsAgree(utf8.get(), Limits.DEFAULT);
      rowsAgree(utf8.get(), NARROW);
      otherEncoding(utf8.get(), read);
      noLineIsLost(utf8.get(), read);
    }
  }

  /** Bytes and characters come apart in the same places. */
  private static void rowsAgree(String text, Limits limits) throws IOException {
    InputStream bytes = new ByteArrayInputStream(text.getBytes(UTF_8));
    CsvBytes lines = new CsvBytes(bytes, ',', limits);
    List<RawRow> quick = new ArrayList<>();
    while (lines.advance()) {
      quick.add(lines.row());
    }
    assertThat(lines.isAtEnd()).isTrue();
    CsvScanner scanner = new CsvScanner(new StringReader(text), ',', limits);
    List<RawRow> slow = new ArrayList<>();
    for (Optional<RawRow> row = scanner.next(); row.isPresent(); row = scanner.next()) {
      slow.add(row.get());
    }
    assertThat(quick).isEqualTo(slow);
  }

  /** The same text in another encoding, of which no line is remembered. */
  private static void otherEncoding(String text, Office.Read read) {
    byte[] other = text.getBytes(GB18030);
    if (new String(other, GB18030).equals(text)) {
      ByteArrayOutputStream marked = new ByteArrayOutputStream();
      marked.writeBytes(GB18030_MARK);
      marked.writeBytes(other);
      assertThat(new Office().read("activities.csv", marked.toByteArray()).told())
          .as("in GB18030")
          .isEqualTo(read.told());
    }
  }

  /** Every line with something on it is a row, or something is said of it. */
  private static void noLineIsLost(String text, Office.Read read) throws IOException {
    if (read.saw("heading-row-not-found")) {
      return;
    }
    Set<Integer> accounted = new TreeSet<>();
    read.rows.forEach(row -> row.at().line().ifPresent(accounted::add));
    read.observed.stream().map(Observation::at).forEach(at -> at.line().ifPresent(accounted::add));
    Set<Integer> silent = new TreeSet<>();
    CsvScanner scanner = new CsvScanner(new StringReader(text), delimiter(read), Limits.DEFAULT);
    for (Optional<RawRow> row = scanner.next(); row.isPresent(); row = scanner.next()) {
      if (!row.get().isBlank() && !accounted.contains(row.get().line())) {
        silent.add(row.get().line());
      }
    }
    // The heading alone, of one row or of two, is neither data nor worth a word.
    assertThat(silent).as("lines of which nothing is heard").hasSizeLessThanOrEqualTo(2);
  }

  private static char delimiter(Office.Read read) {
    return read.observed.stream()
        .filter(seen -> seen.rule().text().equals("delimiter-other"))
        .findFirst()
        .map(seen -> "tab".equals(seen.facts().get("delimiter")) ? '\t' : ';')
        .orElse(',');
  }

  private static Optional<String> strictly(byte[] input) {
    try {
      return Optional.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(input)).toString());
    } catch (CharacterCodingException none) {
      return Optional.empty();
    }
  }
}
