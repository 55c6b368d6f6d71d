package org.linli.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text on its way out: formulas, unseen characters, personal data, RFC 4180. */
class PublishedTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+86", "-1", "@A", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠A"})
  void text_that_begins_like_a_formula_gets_an_apostrophe(String text) {
    assertThat(FormulaText.defused(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1+1", "（=）", "——", "中秋"})
  void other_text_stays_as_it_is(String text) {
    assertThat(FormulaText.defused(text)).isEqualTo(text);
  }

  @Test
  void unseen_characters_are_shown_and_line_breaks_stay() {
    assertThat(VisibleText.of("一\r\n二\t三")).isEqualTo("一\n二\t三");
    assertThat(VisibleText.of("一\r二\n")).isEqualTo("一\n二\n");
    assertThat(VisibleText.of("铃\u0007\u202e反\n行")).isEqualTo("铃\\u0007\\u202E反\n行");
    assertThat(VisibleText.of("铃\u0007\r二\r\n三\r")).isEqualTo("铃\\u0007\n二\n三\n");
    assertThat(VisibleText.of("半\ud800个")).isEqualTo("半\\uD800个");
    assertThat(VisibleText.of("𠮷野")).isEqualTo("𠮷野");
  }

  @ParameterizedTest
  @CsvSource({"李桂花,李某", "欧阳建国,欧阳某", "欧阳,欧某", "李*,李*", "李某,李某", "'',''", "𠮷野家,𠮷某"})
  void the_name_of_a_helped_person_keeps_its_family_name(String name, String published) {
    assertThat(Privacy.MASKED.field("needs", "household", name)).isEqualTo(published);
    assertThat(Privacy.KEPT.field("needs", "household", name)).isEqualTo(name);
  }

  @Test
  void telephone_numbers_are_masked_unless_they_are_to_be_kept() {
    assertThat(Privacy.MASKED.text("电话13812345678")).isEqualTo("电话138********");
    assertThat(Privacy.KEPT.text("电话13812345678")).isEqualTo("电话13812345678");
    assertThat(Privacy.MASKED.field("needs", "content", "修水管")).isEqualTo("修水管");
  }

  @Test
  void helped_persons_are_masked_where_a_story_is_told_and_nowhere_else() {
    assertThat(Privacy.MASKED.field("activities", "overview", "看望老人李桂花家")).isEqualTo("看望老人李某家");
    assertThat(Privacy.MASKED.field("activities", "name", "看望老人李桂花家")).isEqualTo("看望老人李桂花家");
    assertThat(Privacy.KEPT.narrative("看望老人李桂花家")).isEqualTo("看望老人李桂花家");
  }

  @Test
  void a_cases_title_tells_of_helped_persons() {
    assertThat(Privacy.MASKED.field("cases", "title", "困境儿童赵小宝的书包")).isEqualTo("困境儿童赵某的书包");
    assertThat(Privacy.KEPT.field("cases", "title", "困境儿童赵小宝的书包")).isEqualTo("困境儿童赵小宝的书包");
  }

  @ParameterizedTest
  @CsvSource({
    "郑小妹,郑小妹想要书包,郑某想要书包",
    "李桂花户,为李桂花修水管,为李某修水管",
    "欧阳建国、王芳,欧阳建国和王芳要轮椅,欧阳某和王某要轮椅",
    "老人,为老人理发,为老人理发",
    "王家村,王家村修路,王家村修路",
    "李大爷,李大爷要轮椅,李大爷要轮椅",
    "'',修水管,修水管"
  })
  void whom_a_need_names_is_masked_wherever_the_row_speaks_of_him(
      String household, String content, String published) {
    assertThat(Privacy.MASKED.row("needs", key -> household).field("content", content))
        .isEqualTo(published);
    assertThat(Privacy.KEPT.row("needs", key -> household).field("content", content))
        .isEqualTo(content);
    assertThat(Privacy.MASKED.row("organizations", key -> household).field("domain", content))
        .isEqualTo(content);
  }

  @Test
  void a_table_for_people_has_a_mark_crlf_and_quotes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CsvWriter csv = new CsvWriter(out, List.of("a", "b"))) {
      csv.plain("-1").text("-1").endRow();
      csv.text("一,\"二\"").text("三\n四").endRow();
      csv.text("").text(" 五").endRow();
      csv.plain("六 ").plain("\"七").plain("八\r九").endRow();
    }
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "\uFEFFa,b\r\n-1,'-1\r\n\"一,\"\"二\"\"\",\"三\n四\"\r\n,\" 五\"\r\n"
                + "\"六 \",\"\"\"七\",\"八\r九\"\r\n");
  }
}
