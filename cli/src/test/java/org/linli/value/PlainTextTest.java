package org.linli.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

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
