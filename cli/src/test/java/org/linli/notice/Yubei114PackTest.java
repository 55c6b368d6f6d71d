package org.linli.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.check.RuleCatalog;
import org.linli.finding.RuleId;
import org.linli.finding.Severity;
import org.linli.notice.NameRule.Kind;
import org.linli.value.UnitCode;

class Yubei114PackTest {
  private static final Path HERE = Path.of("");
  private static final Notice NOTICE = Packs.builtIn().load("yubei-2021-114", HERE);

  @Test
  void the_pack_is_in_order_and_names_only_rules_that_are_there() {
    assertThat(Packs.builtIn().knowing(RuleCatalog.standard().ids()).check("yubei-2021-114", HERE))
        .isEmpty();
  }

  @Test
  void three_whole_years_from_2021_without_a_deadline_a_form_or_a_target() {
    var window = NOTICE.window().orElseThrow();

    assertThat(window.start()).isEqualTo(LocalDate.of(2021, 1, 1));
    assertThat(window.end()).isEqualTo(LocalDate.of(2023, 12, 31));
    assertThat(NOTICE.deadline()).isEmpty();
    assertThat(NOTICE.forms()).isEmpty();
    assertThat(NOTICE.targets()).isEmpty();
    assertThat(NOTICE.deliverables().sections()).noneMatch(SummarySection::required);
  }

  @Test
  void thirty_towns_and_streets_are_expected_and_the_municipality_is_known_by_name() {
    var roster = NOTICE.roster();

    assertThat(roster.expectedBelow(new UnitCode("500112"))).hasSize(30);
    assertThat(roster.unit(new UnitCode("500000"))).isPresent();
    assertThat(NOTICE.setting(new RuleId("unit-missing")).severity()).contains(Severity.INFO);
  }

  @Test
  void the_four_series_take_the_place_of_the_ministrys_four_tasks() {
    assertThat(NOTICE.categories().all())
        .extracting(Category::name)
        .containsExactly("邻里守望", "共建共治共享", "共创平安", "文化铸魂");
    assertThat(NOTICE.categories().all())
        .flatExtracting(Category::replaces)
        .containsExactly("care", "concerns", "safety", "revitalization");
    assertThat(NOTICE.categories().named("“邻里守望”系列社区志愿服务活动")).map(Category::id).contains("watch");
  }

  @Test
  void migrant_workers_and_their_children_are_the_seventh_group() {
    assertThat(NOTICE.groups().all())
        .extracting(Group::name)
        .hasSize(7)
        .endsWith("残疾人", "进城务工人员及随迁子女");
    assertThat(NOTICE.groups().of("随迁子女")).map(Group::name).contains("进城务工人员及随迁子女");
  }

  @Test
  void names_have_five_parts_and_only_registered_bodies_need_a_brand() {
    NameRule names = NOTICE.names().orElseThrow();
    NameRule.Part brand = names.part(Kind.BRAND).orElseThrow();

    assertThat(names.order()).isEqualTo("行政区划、社区（村）、字号、业务范围（领域）、组织形式");
    assertThat(brand.characters()).isEqualTo(2);
    assertThat(List.of("service", "foundation"))
        .allMatch(type -> brand.neededBy(Optional.of(type), Optional.of("registered")));
    assertThat(List.of("association", "community"))
        .noneMatch(type -> brand.neededBy(Optional.of(type), Optional.of("registered")));
    assertThat(names.part(Kind.COMMUNITY).orElseThrow().tiers()).containsExactly("village");
  }

  @Test
  void an_activity_in_the_plans_own_words_speaks_for_its_series() {
    assertThat(inferred("小区自管会停车位协商")).contains("consultation");
    assertThat(inferred("垃圾分类进楼栋")).contains("safety-series");
    assertThat(inferred("移风易俗承诺书签订")).contains("culture");
    assertThat(inferred("结对帮扶空巢老人")).contains("watch");
  }

  private static Optional<String> inferred(String name) {
    return NOTICE.categories().inferred(name, "").map(Category::id);
  }
}
