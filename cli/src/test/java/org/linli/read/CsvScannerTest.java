package org.linli.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.model.Limits;

class CsvScannerTest {
  private static final Limits NARROW = new Limits(1, 1, 1, 1, 1, 8, 3, 1, 1, 1, 1, 1, 1, 1);

  @Test
  void a_cell_knows_the_physical_line_on_which_it_begins() throws IOException {
    List<RawRow> rows = scan("a,\"b\r\nc\",d\r\ne,f,g", Limits.DEFAULT);

    assertThat(rows.get(0).cells())
        .extracting(RawCell::text, RawCell::line, RawCell::column)
        .containsExactly(tuple("a", 1, 1), tuple("b\r\nc", 1, 2), tuple("d", 2, 3));
    assertThat(rows.get(1).line()).isEqualTo(3);
  }

  @Test
  void every_kind_of_line_break_ends_a_row() throws IOException {
    assertThat(scan("a\rb\nc\r\nd", Limits.DEFAULT))
        .extracting(row -> row.text(0), RawRow::line)
        .containsExactly(tuple("a", 1), tuple("b", 2), tuple("c", 3), tuple("d", 4));
  }

  @Test
  void a_doubled_quotation_mark_is_one_and_one_inside_a_bare_cell_is_text() throws IOException {
    assertThat(scan("\"a\"\"b\",c\"d", Limits.DEFAULT).get(0).cells())
        .extracting(RawCell::text)
        .containsExactly("a\"b", "c\"d");
  }

  @Test
  void a_quotation_mark_that_is_never_closed_names_the_line_that_opened_it() throws IOException {
    RawRow row = scan("a,b\nc,\"d\ne\nf", Limits.DEFAULT).get(1);

    assertThat(row.troubles())
        .extracting(RawTrouble::rule, RawTrouble::line, RawTrouble::column)
        .containsExactly(tuple("csv-malformed", 2, 2));
    assertThat(row.troubles().get(0).facts()).containsEntry("problem", "quote-not-closed");
  }

  @Test
  void text_after_a_closing_quotation_mark_is_a_trouble_of_its_row_alone() throws IOException {
    List<RawRow> rows = scan("\"a\"b,c\nd,e", Limits.DEFAULT);

    assertThat(rows.get(0).troubles().get(0).facts()).containsEntry("problem", "text-after-quote");
    assertThat(rows.get(0).text(0)).isEqualTo("ab");
    assertThat(rows.get(1).troubles()).isEmpty();
  }

  @Test
  void empty_cells_at_the_end_are_left_out() throws IOException {
    assertThat(scan("a,,b,, ,　\n,,\n", Limits.DEFAULT))
        .extracting(row -> row.cells().size())
        .containsExactly(3, 0);
  }

  @Test
  void a_cell_beyond_the_limit_is_refused_and_the_next_row_is_read() throws IOException {
    List<RawRow> rows = scan("a,123456789,c\n12345678,b", NARROW);

    assertThat(rows.get(0).troubles())
        .extracting(RawTrouble::rule, RawTrouble::column)
        .containsExactly(tuple("csv-field-too-long", 2));
    assertThat(rows.get(0).text(1)).isEmpty();
    assertThat(rows.get(1).troubles()).isEmpty();
    assertThat(rows.get(1).text(0)).isEqualTo("12345678");
  }

  @Test
  void a_row_may_have_four_times_what_a_cell_may_and_what_is_more_is_refused() throws IOException {
    List<RawRow> rows = scan("12345678,".repeat(4) + "9,\n" + "1234567,".repeat(4) + "8", NARROW);

    assertThat(rows.get(0).troubles())
        .extracting(RawTrouble::rule, RawTrouble::column)
        .containsExactly(tuple("columns-too-many", 4), tuple("csv-field-too-long", 5));
    assertThat(rows.get(1).troubles())
        .extracting(RawTrouble::rule)
        .containsExactly("columns-too-many");
  }

  @Test
  void more_columns_than_the_limit_are_refused_only_if_they_hold_something() throws IOException {
    assertThat(scan("a,b,c,,,\na,b,c,d", NARROW))
        .extracting(row -> row.troubles().size())
        .containsExactly(0, 1);
  }

  private static List<RawRow> scan(String text, Limits limits) throws IOException {
    CsvScanner scanner = new CsvScanner(new StringReader(text), ',', limits);
    List<RawRow> rows = new ArrayList<>();
    for (Optional<RawRow> row = scanner.next(); row.isPresent(); row = scanner.next()) {
      rows.add(row.get());
    }
    return rows;
  }
}
