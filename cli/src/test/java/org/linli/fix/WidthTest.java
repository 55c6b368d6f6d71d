package org.linli.fix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WidthTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "１２００|1200",
        "１，２００|1,200",
        "１２，３４５，６７８|12,345,678",
        "1，200|1,200",
        "１２．５０元|12.50元",
        "３０％|30%",
        "１００＋|100+",
        "约３００人|约300人",
        "１２００元（含物资，折款２００元）|1200元（含物资，折款200元）",
        "资金２０００元，物资折款１０００元|资金2000元，物资折款1000元",
        "志愿者20，30人|志愿者20，30人",
        "1，2000|1，2000",
        "１０：３０|10:30",
        "ＡＢ班|AB班",
        "￥３，０００|￥3,000"
      })
  void a_figure_becomes_narrow_and_the_words_around_it_keep_their_marks(
      String wide, String narrow) {
    assertThat(Width.narrow(wide)).isEqualTo(narrow);
    assertThat(Width.narrow(narrow)).as("again").isEqualTo(narrow);
  }
}
