package org.linli.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands beside an organization's name goes, its name stays whole. */
class MembersTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '"',
      textBlock =
          """
          南昌市阳光协会10人                              > 南昌市阳光协会
          南昌市阳光协会 10人                             > 南昌市阳光协会
          南昌市阳光协会10余名                            > 南昌市阳光协会
          南昌市阳光协会共十二人                          > 南昌市阳光协会
          东湖区阳光协会10名志愿者                        > 东湖区阳光协会
          南昌市阳光协会会员10人                          > 南昌市阳光协会
          南昌市阳光协会党员志愿者10人次                  > 南昌市阳光协会
          阳光社会工作服务中心5人                         > 阳光社会工作服务中心
          南昌市阳光协会（10人）                          > 南昌市阳光协会
          南昌市阳光协会（志愿者10人、社工3人）           > 南昌市阳光协会
          南昌市阳光协会10人，南昌市月光协会5人           > 南昌市阳光协会 南昌市月光协会
          南昌市阳光协会志愿者10人、月光服务中心社工3人   > 南昌市阳光协会 月光服务中心
          南昌市阳光协会、志愿者10人                      > 南昌市阳光协会
          东湖区志愿者协会、党员10人                      > 东湖区志愿者协会
          南昌市志愿者10人；东湖区春晖志愿者协会          > 东湖区春晖志愿者协会
          吴春梅、南昌市西湖区映山红养老服务中心          > 南昌市西湖区映山红养老服务中心
          上饶市平安义警协会等10人                        > 上饶市平安义警协会
          厦门市商标(品牌)协会6人                         > 厦门市商标(品牌)协会
          八一村一队志愿服务队12人                        > 八一村一队志愿服务队
          阳光协会张三等5人                               > 阳光协会
          阳光社会工作服务中心王芳等12人                  > 阳光社会工作服务中心
          阳光协会：张三、李四                            > 阳光协会
          阳光协会张三等5人、春雨义工队                   > 阳光协会 春雨义工队
          上海自强社会服务总社                            > 上海自强社会服务总社
          志愿者10人                                      > ""
          吴春梅                                          > 吴春梅
          """)
  void names_stay_and_numbers_go(String members, String organizations) {
    assertThat(String.join(" ", MembersText.organizations(members))).isEqualTo(organizations);
  }

  /** As long as a cell may be; what takes a search back to each character takes minutes here. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "(1",
        "十",
        "学生",
        "约",
        "1人",
        "党员1人",
        "协会(",
        "协会",
        " ",
        "志愿者",
        "共计1",
        "\u0085协会"
      })
  @Timeout(10)
  void a_cell_full_of_anything_is_read_in_no_time(String again) {
    String cell = again.repeat(32_000 / again.length());

    assertThat(MembersText.organizations("(" + cell)).hasSizeLessThan(32_000);
    assertThat(MembersText.organizations(cell + "次")).hasSizeLessThan(32_000);
  }
}
