package org.linli.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.model.Limits;

class PlainYamlTest {
  private static final Path EXAMPLES = Path.of("..", "examples");
  private static final Pattern CHARACTER = Pattern.compile("<(\\p{XDigit}{4,5})>");

  private final PlainYamlAgreement agreement = new PlainYamlAgreement();

  @Test
  void a_record_as_units_write_them_is_taken() {
    assertThat(
            agreement.takes(
                """
                name: “邻里守望”节日联欢进永祥社区活动123
                发起单位（组织者）: 西城区社会工作协会
                period: 2021-10-13 至 2021-10-14
                organizations:
                  - 阳光社会工作服务中心
                  - 暖邻社会工作服务中心

                participants: -3
                hours: "80"
                wish: 'null'
                need: ""
                funds: 6187.67   \s
                # 受益人数待核
                beneficiaries:
                place: ~
                detail: |
                  志愿者分组入户走访，其中: "重点"

                    # 又一行
                """))
        .isTrue();
  }

  @Test
  void ranges_lines_and_columns_are_those_of_the_file() {
    byte[] file =
        "\uFEFFname:  敬老 \n名称:\n - a\n\n -  乙\nd: |-\n  x\n\n   y\n"
            .getBytes(StandardCharsets.UTF_8);
    PlainYaml plain = new PlainYaml(Limits.DEFAULT);

    assertThat(plain.read(file, file.length)).isTrue();
    PlainRecord record = plain.record();
    assertThat(record.size()).isEqualTo(3);
    assertThat(texts(file, record, 0)).containsExactly("敬老");
    assertThat(record.kind(0)).isEqualTo(PlainRecord.Kind.SCALAR);
    assertThat(record.column(0)).isEqualTo(8);
    assertThat(text(file, record.keyFrom(1), record.keyTo(1))).isEqualTo("名称");
    assertThat(record.kind(1)).isEqualTo(PlainRecord.Kind.LIST);
    assertThat(texts(file, record, 1)).containsExactly("a", "乙");
    assertThat(record.line(1)).isEqualTo(3);
    assertThat(record.partLine(record.endPart(1) - 1)).isEqualTo(5);
    assertThat(record.partColumn(record.endPart(1) - 1)).isEqualTo(5);
    assertThat(record.kind(2)).isEqualTo(PlainRecord.Kind.BLOCK);
    assertThat(texts(file, record, 2)).containsExactly("x", "", " y");
    assertThat(record.endsWithBreak(2)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# 说明\n",
        "name: \"敬老\\n\"\n",
        "name: \"敬老\" # 说明\n",
        "name: \"敬老\n",
        "name: \"敬\n  老\"\n",
        "name: \"a\" b \"c\"\n",
        "name: \"\n",
        "name: 'it''s'\n",
        "\"name\": x\n",
        "name: &a x\n",
        "name: *a\n",
        "name: !x y\n",
        "name: [a, b]\n",
        "name: {a: b}\n",
        "name: a: b\n",
        "name: a:\n",
        "name: a # b\n",
        "name: >\n  a\n",
        "name: |+\n  a\n",
        "name: |2\n  a\n",
        "name: |\n\n  a\n",
        "name: a\n  b\n",
        "name:\n  a: b\n",
        "name:\n  - a: b\n",
        "name:\n  - a\n - b\n",
        "name: a\nname: b\n",
        "- name: a\n",
        "---\nname: a\n",
        "name: a\n...\n",
        "name:\ta\n",
        "name: a\rb: c\r",
        "name: a\u0085b\n",
        "name: a\u2028b\n",
        "name: a\uFEFFb\n",
        "name: a\uFFFFb\n",
        "name: 敬老\u2028敬老活动\n",
        "name: 敬老\uFEFF敬老活动\n",
        "name: 敬老\uFFFF敬老活动\n",
        "name: 敬\u0080老活动\n",
        "name: a\u0000\n",
        "null: a\n",
        "<<: a\n",
        "na me: a\n",
        "name : a\n",
        "? name\n: a\n"
      })
  void what_is_unusual_is_left_to_the_full_reader(String text) {
    assertThat(agreement.takes(text)).isFalse();
  }

  @Test
  void what_is_no_utf_8_is_left_to_the_full_reader() {
    String[] spoilt = {"80", "C3", "C0AF", "E0808A", "EDA080", "EFBFBE", "F08080AF", "F4908080"};
    for (String hex : spoilt) {
      byte[] file =
          ("name: aa" + "x".repeat(20) + "\nplace: 一二三四五六\n").getBytes(StandardCharsets.UTF_8);
      assertThat(agreement.takes(file)).isTrue();
      byte[] bad = HexFormat.of().parseHex(hex);
      System.arraycopy(bad, 0, file, 8, bad.length);
      assertThat(agreement.takes(file)).as(hex).isFalse();
    }
  }

  @Test
  void every_construct_of_the_specification_is_read_alike_or_left() throws IOException {
    List<String> cases = cases();
    assertThat(cases).hasSizeGreaterThan(300);
    long taken = cases.stream().filter(agreement::takes).count();
    assertThat(taken).isGreaterThan(60);
    for (String text : cases) {
      agreement.takes("first: x\n" + text);
      agreement.takes(text + "last: x\n");
      agreement.takes("first:\n" + text + "last:\n");
      agreement.takes(text.replace("\n", "\r\n"));
      agreement.takes("block: |\n" + indented(text, "  ") + "last: x\n");
      agreement.takes("list:\n" + indented(text, "  - "));
      agreement.takes("list:\n" + indented(text, "- ") + "last: x\n");
      for (int end = 0; end < text.length(); end++) {
        agreement.takes(text.substring(0, end));
      }
    }
  }

  @Test
  void every_yaml_file_of_the_examples_is_read_alike_or_left() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(EXAMPLES)) {
      files = all.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
    long taken = 0;
    for (Path file : files) {
      taken += agreement.takes(Files.readAllBytes(file)) ? 1 : 0;
    }
    // Most of the activities there; other files are lists of maps.
    assertThat(taken).isGreaterThan(80);
  }

  @Test
  void more_entries_parts_or_lines_than_a_record_has_are_left() {
    assertThat(agreement.takes(lines("key%d: x", PlainRecord.MOST_ENTRIES))).isTrue();
    assertThat(agreement.takes(lines("key%d: x", PlainRecord.MOST_ENTRIES + 1))).isFalse();
    assertThat(agreement.takes("key:\n" + lines("- x%d", PlainLines.MOST - 1))).isTrue();
    assertThat(agreement.takes("key:\n" + lines("- x%d", PlainLines.MOST))).isFalse();
    assertThat(agreement.takes("k".repeat(255) + ": x\n")).isTrue();
    assertThat(agreement.takes("k".repeat(256) + ": x\n")).isFalse();
  }

  @Test
  void nothing_is_taken_under_limits_that_a_plain_record_could_exceed() {
    byte[] file = "name: x\n".getBytes(StandardCharsets.UTF_8);

    assertThat(new PlainYaml(limits(50, 1_000, 2_000_000, 8)).read(file, 8)).isTrue();
    assertThat(new PlainYaml(limits(50, 1_000, 2_000_000, 7)).read(file, 8)).isFalse();
    assertThat(new PlainYaml(limits(1, 1_000, 2_000_000, 8)).read(file, 8)).isFalse();
    assertThat(new PlainYaml(limits(50, 10, 2_000_000, 8)).read(file, 8)).isFalse();
    assertThat(new PlainYaml(limits(50, 1_000, 100, 8)).read(file, 8)).isFalse();
  }

  private static Limits limits(int depth, int keys, int nodes, long size) {
    return new Limits(1, size, 1, 1, 1, 1, 1, 1, 1, depth, 1, keys, nodes, 1);
  }

  private static String lines(String format, int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> format.formatted(number) + "\n")
        .collect(Collectors.joining());
  }

  private static String indented(String text, String before) {
    return text.lines().map(line -> before + line + "\n").collect(Collectors.joining());
  }

  private static List<String> texts(byte[] file, PlainRecord record, int entry) {
    List<String> texts = new ArrayList<>();
    for (int part = record.firstPart(entry); part < record.endPart(entry); part++) {
      texts.add(text(file, record.partFrom(part), record.partTo(part)));
    }
    return texts;
  }

  private static String text(byte[] file, int from, int to) {
    return new String(file, from, to - from, StandardCharsets.UTF_8);
  }

  private static List<String> cases() throws IOException {
    try (InputStream in = PlainYamlTest.class.getResourceAsStream("yaml-cases.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.substring(line.indexOf(" | ") + 3).translateEscapes())
          .map(PlainYamlTest::withCharacters)
          .toList();
    }
  }

  private static String withCharacters(String text) {
    return CHARACTER
        .matcher(text)
        .replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
  }
}
