package org.linli.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read at a glance must be read as if it had been looked at in full. */
class PlainTextTest {
  @Test
  void every_character_is_folded_and_cleaned_as_normalisation_does() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      if (!Character.isSurrogate(c)) {
        holds("" + c);
        holds("邻" + c + "里");
        holds("é" + c);
      }
    }
  }

  @Test
  void what_is_hidden_is_taken_out_and_nothing_else_is() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      String text = "邻" + c + "里\uD83D\uDE00";
      boolean hidden = Text.hidden(text).isPresent();
      assertThat(Text.withoutHidden(text))
          .as("U+%04X", (int) c)
          .isEqualTo(hidden ? "邻里\uD83D\uDE00" : text);
    }
  }

  @Test
  void what_is_ordinary_has_nothing_hidden_and_need_only_be_trimmed() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      String text = "邻" + c + "里";
      if (Text.isOrdinary(text)
          && (Text.hidden(text).isPresent() || !Text.clean(text).equals(text))) {
        fail("U+%04X".formatted((int) c));
      }
    }
    assertThat("邻里 Az09~，。（）“”—、".split("")).allMatch(Text::isOrdinary);
    assertThat("\n\u007Fé가\u202E\uFEFF".split("")).noneMatch(Text::isOrdinary);
    assertThat(Text.isOrdinary("邻里\uD83D")).isFalse();
    assertThat(Text.isOrdinary("")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "邻里 守望, 邻里 守望",
    "'邻\n里', '邻\\n里'",
    "'邻\r里', '邻\\r里'",
    "'邻\t里', '邻\\t里'",
    "邻\u0000里, 邻\\u0000里",
    "\u202E邻里, \\u202E邻里",
    "邻\uD83D\uDE00里, 邻\uD83D\uDE00里",
    "邻里\uD83D, 邻里\\uD83D",
    "\uD83D邻里, \\uD83D邻里",
    "邻\uDE00里, 邻\\uDE00里",
    "\uDE00邻里, \\uDE00邻里"
  })
  void what_nobody_sees_is_shown(String text, String shown) {
    assertThat(Text.shown(text)).isEqualTo(shown);
  }

  @Test
  void characters_are_counted_as_people_count_them() {
    assertThat(Text.characters("邻里 守\n望\u3000。")).isEqualTo(5);
    assertThat(Text.characters("\uD83D\uDE00\uD842\uDFB7")).isEqualTo(2);
  }

  @Test
  void what_goes_before_a_combining_mark_is_composed_with_it() {
    for (String mark : new String[] {"\u0301", "\u0338", "\u3099", "\u20DD"}) {
      for (char c = 0x20; c < 0xA000; c++) {
        holds(c + mark);
      }
    }
  }

  @Test
  @Tag("lengthy")
  void a_sum_with_a_point_is_what_the_grammar_makes_of_it() {
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      int length = 1 + random.nextInt(12);
      int point = random.nextInt(length);
      for (int at = 0; at < length; at++) {
        text.append(at == point ? "." : "").append((char) ('0' + random.nextInt(10)));
      }
      String sum = text.toString();
      for (BigDecimal unit : new BigDecimal[] {BigDecimal.ONE, BigDecimal.valueOf(10_000)}) {
        assertThat(MoneyText.read(sum, unit)).as(sum).isEqualTo(MoneyGrammar.read(sum, unit));
      }
    }
  }

  private static void holds(String text) {
    String joined = withoutBlanks(Normalizer.normalize(text, Normalizer.Form.NFKC));
    String folded = Normalizer.normalize(joined, Normalizer.Form.NFKC);
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    if (!Text.folded(text).equals(folded) || !composed.contains(Text.clean(text))) {
      assertThat(Text.folded(text)).as(Text.shown(text)).isEqualTo(folded);
      assertThat(composed).as(Text.shown(text)).contains(Text.clean(text));
    }
  }

  private static String withoutBlanks(String text) {
    StringBuilder kept = new StringBuilder();
    text.chars().filter(c -> !Text.blank((char) c)).forEach(c -> kept.append((char) c));
    return kept.toString();
  }
}
