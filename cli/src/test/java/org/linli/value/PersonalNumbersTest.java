package org.linli.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.value.PersonalData.Kind;
import org.linli.value.PersonalData.Leak;

/** Numbers of persons beside numbers of organizations (domain.md 2), and how they are masked. */
class PersonalNumbersTest {
  /**
   * The outer check of a credit code holds for all of them; some look like an identity number too,
   * and of the last two the inner check fails.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "513600000000000357",
        "513222193004120071",
        "52360702MJD000011T",
        "52100000500000784G",
        "513222199304120042"
      })
  void a_credit_code_is_an_organizations(String code) {
    assertThat(PersonalData.find("代码" + code)).isEmpty();
    assertThat(PersonalData.masked("代码" + code)).isEqualTo("代码" + code);
  }

  @Test
  void a_right_identity_number_is_one_though_it_passes_one_check_of_a_credit_code() {
    String text = "513269193004120001";
    assertThat(CreditCode.parse(text))
        .hasValueSatisfying(c -> assertThat(c.outerCheckHolds()).isTrue());
    assertThat(PersonalData.find(text)).containsExactly(new Leak(Kind.ID_NUMBER, 0, 18, true));
  }

  @ParameterizedTest
  @CsvSource({
    "4111111111111111, true",
    "4111111111111112, false",
    "6222021502000000006, false",
    "5100000000000008, true",
    "5105105105105100, true",
    "4111 1111 1111 1111, true"
  })
  void the_check_digit_of_a_card_leaves_no_doubt(String card, boolean certain) {
    assertThat(PersonalData.find("卡" + card))
        .containsExactly(new Leak(Kind.BANK_ACCOUNT, 1, 1 + card.length(), certain));
  }

  @ParameterizedTest
  @ValueSource(strings = {"4111 1111 1111 1112", "411111111111111", "41111111111111111111"})
  void figures_without_it_are_no_card(String text) {
    assertThat(PersonalData.find("受益" + text)).isEmpty();
  }

  @Test
  void leaks_come_in_the_order_of_the_text_and_each_can_be_masked_alone() {
    String text = "0791-8622888，13810791919，li@qq.com";
    assertThat(PersonalData.find(text))
        .extracting(Leak::kind)
        .containsExactly(Kind.LANDLINE, Kind.MOBILE, Kind.EMAIL);
    assertThat(PersonalData.find(text))
        .extracting(leak -> PersonalData.masked(text, leak))
        .containsExactly("079*-*******", "138********", "l*@qq.com");
    assertThat(PersonalData.masked(text)).isEqualTo("079*-*******，138********，l*@qq.com");
  }

  @Test
  void each_kind_has_its_word() {
    assertThat(Kind.values())
        .extracting(Kind::word)
        .containsExactly("id-number", "mobile", "landline", "bank-account", "email");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"电话0791-8622888", "９０００００００００1381079１９１９", "tel: 13810791919", "李＠ｑｑ．ｃｏｍ a@b.cn"})
  void a_closer_look_is_taken_wherever_there_may_be_a_number(String text) {
    assertThat(PersonalData.find(text)).isEqualTo(PersonalData.find(text + " ＠"));
  }

  @ParameterizedTest
  @CsvSource({
    "110105194912310021, true",
    "110105189912310021, true",
    "110105209912310021, true",
    "110105179912310021, false",
    "110105219912310021, false",
    "110105194900310021, false",
    "110105194913310021, false",
    "110105194901000021, false",
    "110105194901320021, false",
    "110105194901010021, true",
    "010105194912310021, false",
    "11010519491231002X, true",
    "11010519491231002A, false",
    "11010519491231002*, false",
    "1101051949123100:1, false",
    "1101051949123100/1, false",
    "11010519491231002, false",
    "1101051949123100210, false"
  })
  void the_form_of_an_identity_number(String text, boolean wellFormed) {
    assertThat(ResidentId.wellFormed(text)).isEqualTo(wellFormed);
  }

  @Test
  void no_identity_number_is_made_of_what_has_not_its_form() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ResidentId("11010519491231002A"));
  }

  @Test
  void a_right_check_digit_alone_leaves_a_doubt() {
    String nobodysBirthday = "360702190502290021";
    assertThat(new ResidentId(nobodysBirthday).checkHolds()).isTrue();
    assertThat(PersonalData.find(nobodysBirthday))
        .containsExactly(new Leak(Kind.ID_NUMBER, 0, 18, false));
  }

  @Test
  void of_a_credit_code_only_six_digits_are_the_region() {
    assertThat(CreditCode.parse("5236/702MJD000011T")).isEmpty();
    assertThat(CreditCode.parse("5236:702MJD000011T")).isEmpty();
    assertThat(CreditCode.parse("52360702MJD00001T")).isEmpty();
    assertThat(CreditCode.parse("52 360702 mjd000011t").map(CreditCode::text))
        .contains("52360702MJD000011T");
    assertThat(new CreditCode("51100000500009247D").kind()).isEqualTo(CreditCode.Kind.ASSOCIATION);
    assertThat(new CreditCode("53100000500019795A").kind()).isEqualTo(CreditCode.Kind.FOUNDATION);
    assertThat(new CreditCode("59100000500019795A").kind()).isEqualTo(CreditCode.Kind.OTHER_CIVIL);
    assertThat(new CreditCode("91100000500019795A").kind()).isEqualTo(CreditCode.Kind.ELSEWHERE);
    assertThat(new CreditCode("51100000500009247D")).hasToString("51100000500009247D");
  }
}
