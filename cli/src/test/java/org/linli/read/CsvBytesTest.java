package org.linli.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.model.Limits;

/** Bytes and characters come apart in the same places. */
class CsvBytesTest {
  private static final Limits NARROW = new Limits(1, 1, 1, 1, 1, 8, 3, 1, 1, 1, 1, 1, 1, 1);

  private static final String[] PIECES = {
    "a",
    "邻里",
    "，",
    ",",
    ",",
    "\n",
    "\r\n",
    "\r",
    "\"",
    "\"\"",
    "\"甲,乙\"",
    "\"甲\n乙\"",
    " ",
    "12",
    "\uD83D\uDE00",
    "长长的一个单元格，比八个字节长得多"
  };

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 8, 64, 1 << 20})
  void rows_are_those_that_the_scanner_of_characters_finds(int readAtOnce) throws IOException {
    Random random = new Random(readAtOnce);
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder();
      int pieces = random.nextInt(30);
      for (int piece = 0; piece < pieces; piece++) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      assertThat(ofBytes(text.toString(), readAtOnce))
          .as(text.toString())
          .isEqualTo(ofCharacters(text.toString()));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 1 << 20})
  void a_plain_rows_cells_are_the_bytes_between_its_bounds(int readAtOnce) throws IOException {
    Random random = new Random(readAtOnce);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int piece = 0; piece < 12; piece++) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      CsvBytes lines = lines(text.toString(), readAtOnce);
      while (lines.advance()) {
        if (lines.isPlain()) {
          RawRow row = lines.row();
          for (int cell = 0; cell < lines.cells(); cell++) {
            int from = lines.from(cell);
            String between =
                lines.isMarked(cell)
                    ? lines.markedText()
                    : new String(lines.bytes(), from, lines.to(cell) - from, UTF_8);
            String said = row.text(cell);
            assertThat(said.isEmpty() ? between.strip() : between)
                .as(text.toString())
                .isEqualTo(said);
          }
        }
      }
    }
  }

  @Test
  void a_row_that_does_not_end_is_left_to_be_read_as_a_stream() throws IOException {
    String text = "1,2\n3,\"" + "长".repeat(2_000_000) + "\n4,5\n";
    CsvBytes lines = lines(text, 1 << 20);
    assertThat(lines.advance()).isTrue();
    assertThat(lines.advance()).isFalse();
    assertThat(lines.isAtEnd()).isFalse();
    CsvScanner rest = lines.rest();
    RawRow row = rest.next().orElseThrow();
    assertThat(row.line()).isEqualTo(2);
    assertThat(row.troubles()).isNotEmpty();
    assertThat(rest.next()).isEmpty();
  }

  @Test
  void a_row_of_more_bytes_than_a_cell_may_have_is_taken_apart_by_its_characters()
      throws IOException {
    InputStream bytes = new ByteArrayInputStream("1234,5678,90\n1,2\n".getBytes(UTF_8));
    CsvBytes lines = new CsvBytes(bytes, ',', NARROW);
    assertThat(lines.advance()).isTrue();
    assertThat(lines.isPlain()).isFalse();
    assertThat(lines.row().troubles()).isEmpty();
    assertThat(lines.row().text(2)).isEqualTo("90");
    assertThat(lines.advance()).isTrue();
    assertThat(lines.isPlain()).isTrue();
  }

  private static List<RawRow> ofBytes(String text, int readAtOnce) throws IOException {
    List<RawRow> rows = new ArrayList<>();
    CsvBytes lines = lines(text, readAtOnce);
    while (lines.advance()) {
      rows.add(lines.row());
    }
    assertThat(lines.isAtEnd()).isTrue();
    CsvScanner rest = lines.rest();
    for (Optional<RawRow> row = rest.next(); row.isPresent(); row = rest.next()) {
      rows.add(row.get());
    }
    return rows;
  }

  private static List<RawRow> ofCharacters(String text) throws IOException {
    List<RawRow> rows = new ArrayList<>();
    CsvScanner scanner = new CsvScanner(new StringReader(text), ',', Limits.DEFAULT);
    for (Optional<RawRow> row = scanner.next(); row.isPresent(); row = scanner.next()) {
      rows.add(row.get());
    }
    return rows;
  }

  private static CsvBytes lines(String text, int readAtOnce) {
    InputStream bytes = new ByteArrayInputStream(text.getBytes(UTF_8));
    InputStream slow =
        new FilterInputStream(bytes) {
          @Override
          public int read(byte[] target, int offset, int length) throws IOException {
            return super.read(target, offset, Math.min(length, readAtOnce));
          }
        };
    return new CsvBytes(slow, ',', Limits.DEFAULT);
  }
}
