package org.linli.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.linli.value.UnitCode;

class Yubei145PackTest {
  private static final Path HERE = Path.of("");
  private static final Notice NOTICE = Packs.builtIn().load("yubei-2021-145", HERE);

  @Test
  void the_pack_is_in_order() {
    assertThat(Packs.builtIn().check("yubei-2021-145", HERE)).isEmpty();
  }

  @Test
  void thirty_towns_and_streets_and_the_organizations_are_expected() {
    var roster = NOTICE.roster();

    assertThat(roster.expectedBelow(new UnitCode("500112"))).hasSize(31);
    assertThat(roster.expects(new UnitCode("X500112SHEHUIZUZHI"))).isTrue();
    assertThat(roster.expects(new UnitCode("X500112BUMEN"))).isFalse();
    assertThat(roster.expects(new UnitCode("500112"))).isFalse();
  }

  @Test
  void the_twelfth_of_november_is_still_in_time() {
    var deadline = NOTICE.deadline().orElseThrow();

    assertThat(deadline.metBy(LocalDate.of(2021, 11, 12))).isTrue();
    assertThat(deadline.metBy(LocalDate.of(2021, 11, 13))).isFalse();
    assertThat(NOTICE.window()).isEmpty();
  }

  @Test
  void its_own_four_tasks_take_the_place_of_the_ministrys() {
    assertThat(NOTICE.categories().all())
        .extracting(Category::id)
        .containsExactly("guanai", "guanqie", "pingan", "xiangcun");
  }

  @Test
  void the_six_groups_come_first_and_those_of_the_fourth_task_are_counted_on_their_own() {
    assertThat(NOTICE.groups().all())
        .extracting(Group::name)
        .containsExactly(
            "低保对象",
            "特困人员",
            "空巢老人",
            "农村留守人员",
            "困境儿童",
            "残疾人",
            "返贫致贫人口",
            "重度残疾人",
            "生活不能自理的老年人",
            "生活不能自理的未成年人",
            "生活不能自理的残疾人");
    assertThat(NOTICE.groups().of("重度残疾人")).map(Group::name).contains("重度残疾人");
    assertThat(NOTICE.groups().of("失能老人")).map(Group::name).contains("生活不能自理的老年人");
  }

  @Test
  void three_sections_and_four_pieces_of_promotion_material_are_asked_for() {
    assertThat(NOTICE.deliverables().sections())
        .allMatch(SummarySection::required)
        .extracting(SummarySection::title)
        .containsExactly("工作部署", "进展成效", "意见建议");
    assertThat(NOTICE.deliverables().cases())
        .extracting(CaseRequirement::kind)
        .containsExactly("experience", "story", "photo", "video");
  }
}
