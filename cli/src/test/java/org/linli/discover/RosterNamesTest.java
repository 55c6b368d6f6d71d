package org.linli.discover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterNamesTest {
  @ParameterizedTest
  @CsvSource({
    "东湖区, 东湖",
    "东湖区, 东湖区",
    "公园街道, 公园街道办事处",
    "大通回族土族自治县, 大通",
    "大通回族土族自治县, 大通县",
    "海南藏族自治州, 海南州",
    "积石山保安族东乡族撒拉族自治县, 积石山县",
    "内蒙古自治区, 内蒙古",
    "新疆维吾尔自治区, 新疆",
    "广西壮族自治区, 广西",
    "香港特别行政区, 香港",
    "澳门特别行政区, 澳门",
    "大柴旦行政委员会, 大柴旦行委",
    "赣江新区社会发展局, 赣江新区社会发展局"
  })
  void a_short_form_is_the_same_name(String official, String written) {
    assertThat(RosterNames.same(official, written)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"东湖区, 东湖县", "南昌县, 南昌市", "东湖区, 湖区", "大通回族土族自治县, 大通州", "泰和县, 泰", "凉山彝族自治州民政局, 凉山州"})
  void another_suffix_or_a_part_of_it_is_another_name(String official, String written) {
    assertThat(RosterNames.same(official, written)).isFalse();
  }
}
