package org.linli.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an activity's name says of its action, and a form's words of the people cared for. */
class InferenceTest {
  private static final Notice NOTICE = Packs.builtIn().load("jiangxi-2021", Path.of(""));

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          走访慰问空巢老人,qin
          中秋节走访慰问困难群众,qin
          中秋送月饼,qin
          “迎中秋 送温暖”慰问低保户活动,qin
          关爱留守儿童,qin
          “爱心陪伴”留守儿童关爱活动,qin
          重阳节敬老活动,qin
          九九重阳节慰问孤寡老人,qin
          看望残疾人家庭,qin
          特困老人生日会,qin
          为独居老人圆微心愿,qin
          微星愿认领活动,qin
          结对帮扶困境儿童,qin
          探访五保老人,qin
          高龄老人助浴服务,qin
          事实无人抚养儿童心理辅导,qin
          慰问失能老人,qin
          残疾人居家照料服务,qin
          留守妇女心理疏导小组,qin
          给孤儿送温暖,qin
          “邻里守望”共建文明社区志愿服务,he
          义诊进社区,fu
          健康义诊活动,fu
          免费理发,fu
          爱心理发便民服务,fu
          家电维修进小区,fu
          四点半课堂,fu
          “四点半课堂”课后辅导,fu
          社区文化演出,fu
          庆国庆文艺汇演,fu
          便民服务进社区,fu
          便民服务日,fu
          社区帮帮团上门服务,fu
          青少年读书会,fu
          暑期托管班,fu
          老年人智能手机培训,fu
          失业人员再就业技能培训,fu
          就业招聘会,fu
          社区乒乓球比赛,fu
          长者食堂助餐服务,fu
          广场舞比赛,fu
          书法公益课,fu
          送戏下乡,fu
          亲子阅读活动,fu
          “关爱青少年·邻里相携”主题活动,fu
          邻里纠纷调解,he
          物业纠纷调解会,he
          家庭纠纷调解,he
          民法典普法宣传,he
          法律咨询进社区,he
          法律援助服务,he
          禁毒宣传,he
          疫情防控志愿服务,he
          新冠疫苗接种引导,he
          核酸检测志愿服务,he
          消防安全演练,he
          消防知识讲座,he
          反诈宣传进社区,he
          防范电信网络诈骗宣传,he
          社区矫正人员帮教,he
          治安巡逻志愿服务,he
          防溺水安全教育,he
          防汛救灾志愿行动,he
          应急救援培训,he
          刑满释放人员安置帮教,he
          社区议事会,he
          未成年人检察法治课,he
          环境整治志愿服务,mei
          农村人居环境整治,mei
          村容村貌提升行动,mei
          移风易俗宣传,mei
          红白理事会会议,mei
          农产品直播带货,mei
          助力乡村振兴,mei
          邻里节,mei
          社区“邻里节”百家宴,mei
          长寿宴,mei
          重阳长寿宴,mei
          丰收节庆祝活动,mei
          农家乐联谊,mei
          垃圾分类宣传,mei
          植树护绿活动,mei
          捡拾垃圾 清洁河道,mei
          社区好人榜宣传,mei
          新时代文明实践活动,mei
          易地搬迁社区社会融入活动,mei
          """)
  void an_activitys_name_speaks_for_its_action(String name, String category) {
    assertThat(NOTICE.categories().inferred(name, "")).map(Category::id).contains(category);
  }

  @ParameterizedTest
  @ValueSource(strings = {"9月志愿活动", "社会组织座谈会", "党史学习教育", "邻里守望活动", "“邻里守望”关爱行动启动仪式"})
  void a_name_that_says_nothing_is_not_guessed_at(String name) {
    assertThat(NOTICE.categories().inferred(name, "")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          低保户,低保对象
          低保对象,低保对象
          城乡低保家庭,低保对象
          五保户,特困人员
          特困供养人员,特困人员
          分散特困老人,特困人员
          空巢老人,空巢老人
          独居老人,空巢老人
          孤寡老人,空巢老人
          留守儿童,农村留守人员
          留守老人,农村留守人员
          留守妇女,农村留守人员
          农村留守人员,农村留守人员
          困境儿童,困境儿童
          孤儿,困境儿童
          事实无人抚养儿童,困境儿童
          残疾人,残疾人
          残障人士,残疾人
          重度残疾人,残疾人
          留守困境儿童,困境儿童
          """)
  void a_groups_own_words_are_mapped_to_the_notices(String words, String group) {
    assertThat(NOTICE.groups().of(words)).map(Group::name).contains(group);
  }

  @ParameterizedTest
  @ValueSource(strings = {"社区居民", "老年人", "青少年", "志愿者", "小区业主"})
  void words_for_none_of_the_notices_groups_are_mapped_to_none(String words) {
    assertThat(NOTICE.groups().of(words)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "邻里亲,qin",
    "“邻里亲”,qin",
    "关爱特殊群体,qin",
    "qin,qin",
    "QIN,qin",
    "Ｑｉｎ,qin",
    "亲,qin",
    "“邻里扶”：回应群众关切,fu",
    "邻里扶:回应群众关切,fu",
    "邻里和行动,he",
    "推进平安建设,he",
    "助力“五美”乡村,mei",
    "美,mei"
  })
  void a_stated_action_is_known_by_id_name_title_and_alias(String words, String category) {
    assertThat(NOTICE.categories().named(words)).map(Category::id).contains(category);
  }
}
