package org.linli.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 序号 as people number the lines of a form (data-format.md 2). */
class OrderTextTest {
  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "012, 12",
    "１２, 12",
    "' 3 ', 3",
    "1、, 1",
    "2., 2",
    "（一）, 1",
    "(12), 12",
    "①, 1",
    "十二, 12",
    "第3项, 3",
    "第五条, 5",
    "6号, 6",
    "No.7, 7",
    "№8, 8"
  })
  void a_line_may_be_numbered_as_lists_are(String text, long number) {
    assertThat(OrderText.read(text)).isEqualTo(Reading.of(number));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"甲", "、", "-1", "1.5", "1、2", "约5", "10余", "第一批第2", "1234567890123456789"})
  void what_is_no_whole_number_is_said_to_be_none(String text) {
    assertThat(OrderText.read(text).trouble())
        .contains(Remark.of("order-number-unreadable", "value", text));
  }

  @Test
  void a_line_need_not_be_numbered() {
    assertThat(OrderText.read("")).isEqualTo(Reading.nothing());
    assertThat(OrderText.read("\u3000\n")).isEqualTo(Reading.nothing());
  }
}
