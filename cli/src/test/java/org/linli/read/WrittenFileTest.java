package org.linli.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.model.Limits;

class WrittenFileTest {
  private static final CsvGrammar CSV = new CsvGrammar(',', Limits.DEFAULT);
  private static final YamlGrammar YAML = new YamlGrammar(Limits.DEFAULT);

  private static List<WrittenCell> cells(WrittenFile.Grammar grammar, String text) {
    List<WrittenCell> cells = new ArrayList<>();
    grammar.cells(text, cells::add);
    return cells;
  }

  private static List<String> sources(WrittenFile.Grammar grammar, String text) {
    return cells(grammar, text).stream()
        .map(cell -> text.substring(cell.start(), cell.end()))
        .toList();
  }

  private static String rewritten(WrittenFile.Grammar grammar, String text, int number, String as) {
    WrittenCell cell = cells(grammar, text).get(number);
    return grammar.written(text, cell, as).orElse("(left)");
  }

  @Test
  void every_cell_stands_where_it_is_said_to_whatever_its_quotation_marks_hold() {
    String text = "a,\"b\"\"c\",\r\n\"d\ne\",f\rg,";
    assertThat(sources(CSV, text)).containsExactly("a", "\"b\"\"c\"", "", "\"d\ne\"", "f", "g", "");
    assertThat(cells(CSV, text)).contains(new WrittenCell(3, 2, 17, 18, "f"));
  }

  @Test
  void cells_are_found_beyond_the_scanner_s_buffer() {
    String text = ("x".repeat(100) + ",y\n").repeat(500);
    List<WrittenCell> cells = cells(CSV, text);
    assertThat(cells).hasSize(1000);
    assertThat(cells.get(999).start()).isEqualTo(499 * 103 + 101);
  }

  @Test
  void a_row_goes_from_its_first_character_to_behind_its_line_break() {
    String text = "a,b\r\n合计,\"1\n2\",\r\nc";
    List<WrittenRow> rows = CSV.rows(text, line -> line != 1);
    assertThat(rows).hasSize(2);
    assertThat(text.substring(rows.get(0).start(), rows.get(0).end()))
        .isEqualTo("合计,\"1\n2\",\r\n");
    assertThat(rows.get(0).cells()).extracting(WrittenCell::column).containsExactly(1, 2);
    assertThat(text.substring(rows.get(1).start(), rows.get(1).end())).isEqualTo("c");
  }

  @Test
  void a_csv_cell_keeps_its_quotation_marks_and_gets_them_where_it_needs_them() {
    String text = "a,\"b\",\"c\"d,e\"f";
    assertThat(rewritten(CSV, text, 0, "x")).isEqualTo("x");
    assertThat(rewritten(CSV, text, 0, "1,200")).isEqualTo("\"1,200\"");
    assertThat(rewritten(CSV, text, 1, "x")).isEqualTo("\"x\"");
    assertThat(rewritten(CSV, text, 1, "x\"y")).isEqualTo("\"x\"\"y\"");
    assertThat(rewritten(CSV, text, 0, "x\ry")).isEqualTo("\"x\ry\"");
    assertThat(rewritten(CSV, text, 2, "x")).as("malformed").isEqualTo("(left)");
    assertThat(rewritten(CSV, text, 3, "x")).as("odd").isEqualTo("(left)");
  }

  @Test
  void yaml_values_are_found_by_the_parser_s_own_lines_and_columns() {
    String text = "# 😀 remark\r\na: 😀x   # c\rb: 'y'\u2028c: \"z\"\nd: {e: 1, f: [２, \"三\"]}\n";
    assertThat(sources(YAML, text)).containsExactly("😀x", "'y'", "\"z\"", "1", "２", "\"三\"");
  }

  @Test
  void a_yaml_value_that_is_not_written_as_it_is_read_is_nobody_s_to_rewrite() {
    String text = "a: \"b\\u0041\"\nc: |\n  d\ne: f\n  g\nh: 'i''j'\nk:\nl: !!str m\nn: >-\n  o\n";
    assertThat(sources(YAML, text)).isEmpty();
  }

  @Test
  void a_value_that_aliases_name_is_left_since_it_stands_for_several() {
    assertThat(sources(YAML, "a: &x １\nb: *x\nc: ２\n")).containsExactly("２");
  }

  @Test
  void a_yaml_value_keeps_its_quotation_marks_and_gets_them_where_it_needs_them() {
    String text = "[a, 'b', \"c\"]";
    assertThat(rewritten(YAML, text, 0, "2021-09-21")).isEqualTo("2021-09-21");
    assertThat(rewritten(YAML, text, 0, "1,200")).isEqualTo("\"1,200\"");
    assertThat(rewritten(YAML, text, 0, "- x")).isEqualTo("\"- x\"");
    assertThat(rewritten(YAML, text, 1, "1,200")).isEqualTo("'1,200'");
    assertThat(rewritten(YAML, text, 2, "x")).isEqualTo("\"x\"");
    assertThat(rewritten(YAML, text, 2, "x\"y")).isEqualTo("(left)");
  }

  @Test
  void broken_yaml_has_no_values() {
    assertThat(sources(YAML, "a: [")).isEmpty();
  }

  @Test
  void utf_8_keeps_its_mark_and_a_table_in_another_encoding_gets_one() throws Exception {
    assertThat(file("\uFEFF姓名", "UTF-8", CSV).encoded(List.of("", "x")))
        .isEqualTo("\uFEFFx".getBytes(UTF_8));
    assertThat(file("姓名", "UTF-8", CSV).encoded(List.of("", "x"))).isEqualTo("x".getBytes(UTF_8));
    assertThat(file("姓名", "GB18030", CSV).encoded(List.of("", "x")))
        .isEqualTo("\uFEFFx".getBytes(UTF_8));
    assertThat(file("姓名", "GB18030", YAML).encoded(List.of("", "x")))
        .isEqualTo("x".getBytes(UTF_8));
    assertThat(file("\uFEFF姓名", "UTF-16BE", CSV).text()).isEqualTo("姓名");
  }

  private static WrittenFile file(String text, String charset, WrittenFile.Grammar grammar)
      throws Exception {
    byte[] bytes = text.getBytes(charset);
    DecodedText decoded =
        Encodings.settle(
            ByteSource.held(java.nio.file.Path.of("a.csv"), bytes),
            found -> found.whole().contains("姓名"));
    return new WrittenFile(decoded, grammar);
  }
}
