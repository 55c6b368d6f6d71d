package org.linli.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.finding.Observation;
import org.linli.model.Activity;

class PlaceInAnotherUnitTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "公园街道",
        "东湖区",
        "南昌市东湖区公园街道某社区",
        "江西省/南昌市/东湖区/滕王阁街道",
        "南昌市 公园街道",
        "全市",
        "江西省",
        "温泉镇某村",
        "温泉镇",
        "北京市场",
        "云山",
        "九江市场",
        "九江路 12 号",
        "西湖",
        "西湖区、东湖区",
        "线上",
        "市民政局会议室"
      })
  void a_place_at_home_or_of_no_certain_unit_is_left_alone(String place) {
    assertThat(seen(Bench.of("360102"), place)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "西湖区",
        "西湖区/南浦街道",
        "南昌市西湖区",
        "江西省九江市",
        "九江市浔阳区某社区",
        "南昌市／西湖区／南浦街道",
        "赣州市/龙南县",
        "浙江省杭州市西湖区",
        "湖南省长沙市岳麓区",
        "湖南省",
        "广西壮族自治区南宁市",
        "朝阳洲街道",
        "朝阳洲街道某社区"
      })
  void a_place_that_names_another_unit_is_found(String place) {
    assertThat(Bench.rules(seen(Bench.of("360102"), place)))
        .containsExactly("place-in-another-unit");
  }

  @Test
  void the_finding_names_the_deepest_unit_that_is_certain() {
    List<Observation> seen = seen(Bench.of("360102"), "南昌市/西湖区/没有的街道");
    assertThat(seen).hasSize(1);
    assertThat(seen.get(0).facts()).containsEntry("other", "西湖区").containsEntry("unit", "东湖区");
    assertThat(seen.get(0).at().field()).contains("place");
  }

  @Test
  void a_township_named_without_its_county_is_certain_within_that_county() {
    assertThat(seen(Bench.of("360102"), "温泉镇")).isEmpty();
    assertThat(seen(Bench.of("360102001"), "滕王阁街道某社区")).hasSize(1);
    assertThat(seen(Bench.of("360102001"), "滕王阁街道、公园街道")).isEmpty();
    assertThat(seen(Bench.of("360100"), "公园街道")).isEmpty();
  }

  @Test
  void a_township_named_without_its_county_is_certain_if_no_other_bears_its_name() {
    List<Observation> seen = seen(Bench.of("360102"), "朝阳洲街道");
    assertThat(seen).hasSize(1);
    assertThat(seen.get(0).facts()).containsEntry("other", "朝阳洲街道");
    assertThat(seen(Bench.of("360102001"), "南浦街道")).hasSize(1);
    assertThat(seen(Bench.of("360103"), "朝阳洲街道")).isEmpty();
    assertThat(seen(Bench.of("360100"), "朝阳洲街道")).isEmpty();
  }

  @Test
  void another_province_is_named_by_its_own_name() {
    assertThat(seen(Bench.of("360102"), "湖南省长沙市岳麓区").get(0).facts())
        .containsEntry("other", "湖南省")
        .containsEntry("other-code", "430000");
  }

  @Test
  void a_city_may_act_in_its_counties_and_not_in_another_city() {
    assertThat(seen(Bench.of("360100"), "西湖区南浦街道")).isEmpty();
    assertThat(seen(Bench.of("360100"), "浔阳区")).hasSize(1);
  }

  @Test
  void a_township_does_not_act_in_its_neighbour() {
    assertThat(seen(Bench.of("360102001"), "东湖区/公园街道")).isEmpty();
    assertThat(seen(Bench.of("360102001"), "东湖区")).isEmpty();
    assertThat(seen(Bench.of("360102001"), "东湖区/滕王阁街道")).hasSize(1);
  }

  @Test
  void a_folder_below_the_roster_is_as_wide_as_the_unit_that_it_lies_in() {
    assertThat(seen(Bench.below("360102", "某联合会"), "东湖区/滕王阁街道")).isEmpty();
    assertThat(seen(Bench.below("360102", "某联合会"), "西湖区")).hasSize(1);
  }

  @Test
  void a_reporting_unit_without_land_may_act_anywhere() {
    String own =
        Bench.JIANGXI.roster().units().stream()
            .map(unit -> unit.code().text())
            .filter(code -> code.startsWith("X"))
            .findFirst()
            .orElseThrow();
    assertThat(seen(Bench.of(own), "九江市浔阳区")).isEmpty();
  }

  private static List<Observation> seen(Bench bench, String place) {
    return bench.seen(
        new PlaceInAnotherUnit(), Activity::new, bench.row("activities", "place", place));
  }
}
