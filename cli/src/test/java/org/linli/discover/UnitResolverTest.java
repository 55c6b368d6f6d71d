package org.linli.discover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.finding.Observation;
import org.linli.model.Level;
import org.linli.model.Roster;
import org.linli.model.Unit;
import org.linli.value.UnitCode;

class UnitResolverTest {
  private final List<Observation> observed = new ArrayList<>();

  @Test
  void the_roster_need_not_hold_the_root_itself() {
    Unit root = unit("360100", "南昌市", Level.PREFECTURE, Optional.empty());
    Unit county = unit("360102", "东湖区", Level.COUNTY, Optional.of("360100"));

    Place place = resolver(root, county).resolve(Place.known(root), "360102-东湖区", "x");

    assertThat(place.unit()).isEqualTo(county);
    assertThat(observed).isEmpty();
  }

  @Test
  void provinces_at_the_top_of_the_roster_stand_under_the_nation() {
    Unit nation = unit("000000", "全国", Level.NATION, Optional.empty());
    Unit province = unit("360000", "江西省", Level.PROVINCE, Optional.empty());

    Place place = resolver(nation, province).resolve(Place.known(nation), "江西", "x");

    assertThat(place.unit().code().text()).isEqualTo("360000");
    assertThat(place.unit().parent()).contains(nation.code());
    assertThat(observed).isEmpty();
  }

  @Test
  void a_name_under_an_unknown_folder_is_refused_with_it_but_a_code_is_not() {
    Unit root = unit("360000", "江西省", Level.PROVINCE, Optional.empty());
    Unit city = unit("360100", "南昌市", Level.PREFECTURE, Optional.of("360000"));
    Unit county = unit("360102", "东湖区", Level.COUNTY, Optional.of("360100"));
    UnitResolver resolver = resolver(root, city, county);

    Place unknown = resolver.resolve(Place.known(root), "南昌是", "南昌是");
    Place byName = resolver.resolve(unknown, "东湖区", "南昌是/东湖区");
    Place byCode = resolver.resolve(unknown, "360102", "南昌是/360102");

    assertThat(byName.refused()).isEqualTo(unknown.refused()).isPresent();
    assertThat(byCode).isEqualTo(Place.known(county));
    assertThat(observed)
        .extracting(seen -> seen.rule().text())
        .containsExactly("unit-unknown", "unit-misplaced");
  }

  @Test
  void a_county_that_is_known_but_not_expected_is_found_under_another_prefecture_too() {
    Unit root = unit("630000", "青海省", Level.PROVINCE, Optional.empty());
    Unit here = unit("632500", "海南藏族自治州", Level.PREFECTURE, Optional.of("630000"));
    Unit there = unit("630100", "西宁市", Level.PREFECTURE, Optional.of("630000"));
    Unit county = unit("630121", "大通回族土族自治县", Level.COUNTY, Optional.of("630100"));
    Unit office = unit("X63SHSWC", "社会事务处", Level.REPORTING_UNIT, Optional.of("630000"));
    List<UnitCode> expected = List.of(here.code(), there.code(), office.code());
    Roster roster = new Roster(List.of(root, here, there, county, office), expected, Map.of());
    UnitResolver resolver = new UnitResolver(roster, root, observed::add);

    Place found = resolver.resolve(Place.known(here), "大通县", "海南州/大通县");
    Place free = resolver.resolve(Place.known(here), "社会事务处", "海南州/社会事务处");

    assertThat(found.unit()).isEqualTo(county);
    assertThat(free.unit().parent()).contains(here.code());
    assertThat(observed).extracting(seen -> seen.rule().text()).containsExactly("unit-misplaced");
  }

  private UnitResolver resolver(Unit root, Unit... units) {
    List<Unit> all = List.of(units);
    List<UnitCode> expected = all.stream().map(Unit::code).toList();
    return new UnitResolver(new Roster(all, expected, Map.of()), root, observed::add);
  }

  private static Unit unit(String code, String name, Level level, Optional<String> parent) {
    return new Unit(new UnitCode(code), name, level, parent.map(UnitCode::new));
  }
}
