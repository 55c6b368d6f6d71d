package org.linli.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpedPersonsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "走访独居老人李桂花家>走访独居老人李某家",
        "看望空巢老人王芳。>看望空巢老人王某。",
        "为困境儿童王小明等辅导功课>为困境儿童王某等辅导功课",
        "孤儿“张伟”收到书包>孤儿“张某”收到书包",
        "看望李桂花奶奶>看望李某奶奶",
        "帮助王小明同学补课>帮助王某同学补课",
        "残疾人赵六患病在家>残疾人赵某患病在家",
      })
  void a_name_beside_a_word_for_a_helped_person_is_masked(String beforeAndAfter) {
    int arrow = beforeAndAfter.indexOf('>');

    assertThat(HelpedPersons.masked(beforeAndAfter.substring(0, arrow)))
        .isEqualTo(beforeAndAfter.substring(arrow + 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "为高龄老人送餐",
        "老人高兴地说",
        "给许多老人理发",
        "老人李某家",
        "组织老人和儿童、妇女",
        "社区老人张灯结彩，喜气洋洋",
        "周边居民",
        "南昌市东湖区为老服务中心",
        "走访慰问老人350人次",
      })
  void what_is_no_name_stays(String text) {
    assertThat(HelpedPersons.masked(text)).isEqualTo(text);
  }

  @Test
  void whom_an_activity_was_for_is_running_text_too() {
    assertThat(Privacy.MASKED.field("activities", "beneficiaries", "困境儿童王小明1人、空巢老人30人"))
        .isEqualTo("困境儿童王某1人、空巢老人30人");
    assertThat(Privacy.KEPT.field("activities", "beneficiaries", "困境儿童王小明1人"))
        .isEqualTo("困境儿童王小明1人");
  }
}
