package org.linli.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
  private static final String TABLE = "编号,需求内容,状态\n1,买药,已办结\n";
  private static final Charset GB18030 = Charset.forName("GB18030");

  @TempDir private Path folder;

  @Test
  void a_byte_order_mark_decides() {
    assertRead(with(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, StandardCharsets.UTF_8));
    assertRead(with(new byte[] {(byte) 0xFF, (byte) 0xFE}, StandardCharsets.UTF_16LE));
    assertRead(with(new byte[] {(byte) 0xFE, (byte) 0xFF}, StandardCharsets.UTF_16BE));
  }

  @Test
  void without_a_mark_utf_8_goes_first_then_gb18030() {
    assertRead(with(new byte[0], StandardCharsets.UTF_8));
    assertRead(with(new byte[0], GB18030));
  }

  @Test
  void utf_16_without_a_mark_is_recognised_by_its_nul_pattern() {
    assertRead(with(new byte[0], StandardCharsets.UTF_16LE));
    assertRead(with(new byte[0], StandardCharsets.UTF_16BE));
  }

  @Test
  void utf_16_of_english_keys_is_recognised_too() {
    byte[] bytes = "id,content,status\n1,medicine,done\n".getBytes(StandardCharsets.UTF_16LE);

    assertThat(Submission.in(folder).with("needs.csv", bytes).read().row().text("content"))
        .isEqualTo("medicine");
  }

  @Test
  void a_decoding_is_taken_only_if_the_heading_matches() {
    byte[] big5 = "編號,需求內容,狀態\n1,買藥,已辦結\n".getBytes(Charset.forName("Big5"));
    Submission read = Submission.in(folder).with("needs.csv", big5).read();

    assertThat(read.rows).isEmpty();
    assertThat(read.rules()).containsExactly("encoding-unreadable");
  }

  @Test
  void undecodable_bytes_name_the_line_and_the_offset_of_the_first() {
    byte[] good = "编号,需求内容\r\n1,买药\r\n2,".getBytes(StandardCharsets.UTF_8);
    Submission read = Submission.in(folder).with("needs.csv", joined(good, new byte[] {-1})).read();

    assertThat(read.seen("encoding-unreadable").at().line()).contains(3);
    assertThat(read.seen("encoding-unreadable").facts())
        .containsEntry("offset", String.valueOf(good.length));
    assertThat(read.rows).isEmpty();
  }

  @Test
  void a_bad_byte_in_gb18030_is_told_where_gb18030_fails() {
    byte[] good = "编号,需求内容,状态\n1,买药,已办结\n2,".getBytes(GB18030);
    byte[] rest = "x,已办结\n3,买菜,已办结\n".getBytes(GB18030);
    byte[] all = joined(joined(good, new byte[] {-1}), rest);
    Submission read = Submission.in(folder).with("needs.csv", all).read();

    assertThat(read.seen("encoding-unreadable").at().line()).contains(3);
    assertThat(read.seen("encoding-unreadable").facts())
        .containsEntry("offset", String.valueOf(good.length));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void half_of_a_character_in_utf_16_is_no_line_break(String name) {
    Charset charset = Charset.forName(name);
    String text = "\uFEFF编号,需求内容,状态\r\n1,上门不收费,已办结\r\n2,上楼不便";
    byte[] good = text.getBytes(charset);
    // Half of a pair, and no other half behind it.
    byte[] torn = charset.equals(StandardCharsets.UTF_16LE) ? bytes(0, 0xD8) : bytes(0xD8, 0);
    byte[] rest = ",已办结\n".getBytes(charset);
    Submission read =
        Submission.in(folder).with("needs.csv", joined(joined(good, torn), rest)).read();

    assertThat(read.seen("encoding-unreadable").at().line()).contains(3);
    assertThat(read.seen("encoding-unreadable").facts())
        .containsEntry("offset", String.valueOf(good.length));
  }

  private static byte[] bytes(int first, int second) {
    return new byte[] {(byte) first, (byte) second};
  }

  @Test
  void what_a_mark_promises_must_hold() {
    byte[] text = TABLE.getBytes(GB18030);
    byte[] mark = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    assertThat(Submission.in(folder).with("needs.csv", joined(mark, text)).read().rules())
        .containsExactly("encoding-unreadable");
  }

  @Test
  void a_large_file_is_read_in_the_same_way() {
    String row = "1,买药,已办结\n";
    byte[] text = ("编号,需求内容,状态\n" + row.repeat(90_000)).getBytes(GB18030);
    Submission read = Submission.in(folder).with("needs.csv", text).read();

    assertThat(text.length).isGreaterThan(1 << 20);
    assertThat(read.rows).hasSize(90_000);
    assertThat(read.rows.get(89_999).at().line()).contains(90_001);
  }

  @Test
  void yaml_in_gb18030_is_recognised_by_its_keys() {
    byte[] text = "- 需求内容: 买药\n".getBytes(GB18030);

    assertThat(Submission.in(folder).with("needs.yaml", text).read().row().text("content"))
        .isEqualTo("买药");
  }

  private static byte[] with(byte[] mark, Charset charset) {
    return joined(mark, TABLE.getBytes(charset));
  }

  private static byte[] joined(byte[] first, byte[] second) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(first);
    out.writeBytes(second);
    return out.toByteArray();
  }

  private void assertRead(byte[] bytes) {
    Submission read = Submission.in(folder).with("needs.csv", bytes).read();
    assertThat(read.row().text("content")).isEqualTo("买药");
    assertThat(read.row().value("status", String.class)).contains("done");
    assertThat(read.rules()).isEmpty();
  }
}
