package org.linli.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OwnWordsTest {
  private static final OwnWords WORDS = OwnWords.of(Bench.tree());

  @Test
  void white_space_punctuation_and_width_are_left_out() {
    assertThat(WORDS.in("“修鞋”、修伞 ，\n修锅（ｆｒｅｅ）！")).isEqualTo("修鞋修伞修锅free");
  }

  @Test
  void what_the_notice_says_is_left_out() {
    assertThat(
            WORDS.in(
                """
                一社连一村（居），邻里乐融融。营造向上向善、孝老爱亲、与邻为善、守望互助的氛围，
                增强社区认同感、归属感、责任感和荣誉感；“邻里亲”关爱特殊群体，帮助农村留守人员；
                进展成效，见《关于推动社会组织开展“邻里守望”关爱行动的通知》"""))
        .isEqualTo("营造的氛围增强帮助见");
  }

  @Test
  void a_short_word_of_the_notice_is_anyones() {
    assertThat(Bench.NOTICE.terms("departments")).contains("教育");
    assertThat(WORDS.in("教育孩子")).isEqualTo("教育孩子");
  }

  @Test
  void the_longest_name_at_a_place_goes() {
    assertThat(Bench.NOTICE.theme()).contains("一社连一村（居），邻里乐融融");
    assertThat(WORDS.in("一社连一村")).as("numbers of half a theme").isEqualTo("社连村");
  }

  @Test
  void names_of_units_are_left_out_those_of_counties_without_their_level_too() {
    assertThat(WORDS.in("江西省南昌市东湖区公园街道和西湖在修路")).isEqualTo("和在修路");
  }

  @Test
  void a_township_is_known_by_its_full_name_only() {
    assertThat(WORDS.in("公园里在修路")).isEqualTo("公园里在修路");
  }

  @Test
  void numbers_and_days_are_left_out() {
    assertThat(WORDS.in("2021年9月21日走访500余人、六百多户，9月三十日花了１.2万元")).isEqualTo("走访人户花了元");
  }

  @Test
  void nothing_of_its_own_leaves_nothing() {
    assertThat(WORDS.in("")).isEmpty();
    assertThat(WORDS.in("东湖区，2021年。")).isEmpty();
  }
}
