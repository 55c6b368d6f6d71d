package org.linli.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
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
        "困境儿童赵小宝的书包>困境儿童赵某的书包",
        "留守儿童钱小贝得到帮助>留守儿童钱某得到帮助",
        "陪伴留守儿童刘洋读书>陪伴留守儿童刘某读书",
        "受助儿童：张小红>受助儿童：张某",
        "受助儿童（张小红）>受助儿童（张某）",
        "孤儿吴小兰生活困难>孤儿吴某生活困难",
        "赵小宝是一名困境儿童。>赵某是一名困境儿童。",
        "残疾人冯大力喜笑颜开>残疾人冯某喜笑颜开",
        "为特困老人周树人理发>为特困老人周某理发",
        "孤儿欧阳小红得到帮助>孤儿欧阳某得到帮助",
        "低保对象曾国强家>低保对象曾某家",
        "看望残疾人高强，送去轮椅>看望残疾人高某，送去轮椅",
        "走访李桂花奶奶>走访李某奶奶",
        "留守儿童李小明陪同。>留守儿童李某陪同。",
        "孤儿赵小燕代表发言>孤儿赵某代表发言",
        "其子刘小宝（12岁）想要书包>其子刘某（12岁）想要书包",
        "低保户女儿王芳的学费>低保户女儿王某的学费",
      })
  void a_name_beside_a_word_for_a_helped_person_is_masked(String beforeAndAfter) {
    int arrow = beforeAndAfter.indexOf('>');

    assertThat(HelpedPersons.masked(beforeAndAfter.substring(0, arrow)))
        .isEqualTo(beforeAndAfter.substring(arrow + 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "帮助困境儿童赵小宝、钱小贝和孙小花。>帮助困境儿童赵某、钱某和孙某。",
        "为赵小宝、钱小贝等3名困境儿童送书包>为赵某、钱某等3名困境儿童送书包",
        "走访李桂花、王芳，张伟等5位独居老人>走访李某、王某，张某等5位独居老人",
        "困境儿童“赵小宝”和“钱小贝”收到书包>困境儿童“赵某”和“钱某”收到书包",
        "困境儿童万小明和游芳读书>困境儿童万某和游某读书",
        "困境儿童赵小宝、文具和李老师>困境儿童赵某、文具和李老师",
      })
  void every_name_of_a_list_is_masked(String beforeAndAfter) {
    a_name_beside_a_word_for_a_helped_person_is_masked(beforeAndAfter);
  }

  /** Many of them are the examples' own. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "困境儿童关爱活动",
        "老人高兴",
        "残疾人康复训练",
        "孤儿生活费",
        "儿童张贴画",
        "送给儿童文具、书包",
        "孤寡老人孙子在外打工",
        "老人儿子高考、女儿马上毕业",
        "残疾人代表发言",
        "居民曾多次在楼道堆放杂物",
        "老人余热生辉",
        "困境儿童文明礼仪课",
        "困境儿童和方志馆",
        "居民金山小区业主",
        "学生文华小学的",
        "王芳、李娜等志愿者为老人理发",
        "志愿者王芳为困境儿童。",
        "困境儿童李老师",
        "老人石桥村",
        "给万安老人送餐",
        "大学生志愿者陪老人",
        "残疾人康复明星",
        "儿童童话剧",
        "老人白内障筛查",
        "由年轻的老人帮年长的老人",
        "多对一综合包户关爱特困人员",
        "为分散供养的特困人员建立包户名单",
        "收集居民的急难愁盼",
        "中秋慰问空巢老人",
        "行动不便的老人家中",
        "与老人聊天，帮着打扫屋子",
        "上门为残疾人修剪指甲",
        "重阳节前后走访空巢老人",
        "困境儿童“微心愿”圆梦行动",
        "请老人讲自己的故事",
        "心理咨询师与社工为老人开展倾听",
        "对需要的老人转介",
        "上门接送老人接种疫苗",
        "为村里老人集体祝寿",
        "松山村村民委员会",
        "大学生志愿者陪留守儿童读书",
        "桂花苑社区居民委员会",
        "文昌社区居民委员会",
        "给每位老人送羊毛衫和寿面",
        "困境儿童课业辅导、防溺水教育",
        "枫林村村民委员会",
        "儿童主任业务培训",
        "低保对象走访探视",
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
  void a_long_text_takes_no_longer_than_its_length_asks() {
    for (String part : new String[] {"王和", "困境儿童王小明、", "老人王", "王小明、", "王"}) {
      String text = part.repeat(32_000 / part.length());
      assertTimeoutPreemptively(Duration.ofSeconds(10), () -> HelpedPersons.masked(text));
    }
  }

  @Test
  void whom_an_activity_was_for_is_running_text_too() {
    assertThat(Privacy.MASKED.field("activities", "beneficiaries", "困境儿童王小明1人、空巢老人30人"))
        .isEqualTo("困境儿童王某1人、空巢老人30人");
    assertThat(Privacy.KEPT.field("activities", "beneficiaries", "困境儿童王小明1人"))
        .isEqualTo("困境儿童王小明1人");
  }
}
