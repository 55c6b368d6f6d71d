package org.linli.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A folded text has as many characters as the original, so that places stay places. */
class FoldingTest {
  @ParameterizedTest
  @CsvSource({
    "１２００人！～, 1200人!~",
    "'1，200', '1，200'",
    "￥５０, ¥50",
    "⼈⻩, 人⻩",
    "金\uF90A\uFA0D, 金金嗀",
    "\u3000a\u00A0b, ' a b'"
  })
  void widths_and_radicals_are_put_right(String text, String folded) {
    assertThat(Folding.fold(text)).isEqualTo(Normalizer.normalize(folded, Normalizer.Form.NFC));
  }

  @Test
  void every_character_becomes_one_and_a_folded_text_stays() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      String folded = Folding.fold("" + c);
      assertThat(folded).hasSize(1);
      boolean compatible = (c >= '\u2E80' && c <= '\u2FDF') || (c >= '\uF900' && c <= '\uFAFF');
      String plain = Normalizer.normalize("" + c, Normalizer.Form.NFKC);
      if (compatible && plain.length() == 1) {
        assertThat(folded).isEqualTo(plain);
      }
      if (c >= '！' && c <= '～' && c != '，') {
        assertThat(folded.charAt(0)).isEqualTo((char) (c - '！' + '!'));
      }
      if (c > ' ' && c < 0x7F) {
        assertThat(folded).isEqualTo("" + c);
      }
    }
  }

  @Test
  void breaks_stay_breaks_and_blanks_become_one() {
    assertThat(Folding.fold("a\u2028b\u2029c\nd\te\rf")).isEqualTo("a\nb\nc\nd e f");
    assertThat(Folding.fold("plain")).isEqualTo("plain");
  }

  @Test
  void groups_of_a_list_state_no_more_than_a_cell_may() {
    long most = Count.LARGEST;
    assertThat(of(group("老人", most)).value()).isPresent();
    assertThat(of(group("老人", most), group("儿童", 1)).trouble())
        .hasValueSatisfying(
            why -> {
              assertThat(why.name()).isEqualTo("count-too-large");
              assertThat(why.facts().get("value")).isEqualTo("老人" + most + "人次；儿童1人次");
            });
    assertThat(
            BeneficiariesText.of(
                    List.of(new GroupCount("低保户", Optional.empty())),
                    List.of(Count.exact(most), Count.exact(1)),
                    "低保户")
                .trouble())
        .isPresent();
    assertThat(
            BeneficiariesText.of(
                    List.of(new GroupCount("低保户", Optional.empty())),
                    List.of(Count.exact(2), Count.exact(1)),
                    "低保户3户")
                .value()
                .orElseThrow()
                .households())
        .contains(Count.exact(3));
    assertThat(BeneficiariesText.of(List.of())).isEqualTo(Reading.nothing());
    assertThat(of(group("老人", 3)).value().orElseThrow().text()).isEqualTo("老人3人次");
  }

  private static GroupCount group(String name, long people) {
    return new GroupCount(name, Optional.of(Count.exact(people)));
  }

  private static Reading<Beneficiaries> of(GroupCount... groups) {
    return BeneficiariesText.of(List.of(groups));
  }
}
