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

  private static final Unit JIANGXI = unit("360000", "江西省", Level.PROVINCE, Optional.empty());
  private static final Unit NANCHANG =
      unit("360100", "南昌市", Level.PREFECTURE, Optional.of("360000"));
  private static final Unit DONGHU = unit("360102", "东湖区", Level.COUNTY, Optional.of("360100"));
  private static final Unit GANJIANG =
      unit("X36GJXQ", "赣江新区社会发展局", Level.REPORTING_UNIT, Optional.of("360000"));
  private static final Unit GUESTS = unit("X36KR", "客人处", Level.REPORTING_UNIT, Optional.empty());

  @Test
  void a_code_of_ones_own_names_a_unit_only_if_the_roster_has_it() {
    UnitResolver resolver = resolver(JIANGXI, NANCHANG, GANJIANG);
    Place campaign = Place.known(JIANGXI);

    assertThat(resolver.resolve(campaign, "x36gjxq-赣江新区社会发展局", "x").unit()).isEqualTo(GANJIANG);
    assertThat(observed).isEmpty();
    assertThat(resolver.resolve(campaign, "X36GJ-别的", "x").refused()).isPresent();
    assertThat(resolver.resolve(campaign, "Xinyu", "x").refused()).isPresent();
  }

  @Test
  void a_folder_is_a_units_by_its_code_or_its_name_and_not_by_any_name() {
    UnitResolver resolver = resolver(JIANGXI, NANCHANG, DONGHU, GANJIANG);
    Place campaign = Place.known(JIANGXI);

    assertThat(resolver.isNamed(campaign, "360102")).isTrue();
    assertThat(resolver.isNamed(campaign, "X36GJXQ")).isTrue();
    assertThat(resolver.isNamed(campaign, "南昌")).isTrue();
    assertThat(resolver.isNamed(campaign, "南昌是")).isFalse();
    assertThat(resolver.isNamed(campaign, "照片")).isFalse();
    assertThat(resolver.isNamed(Place.known(DONGHU), "公园街道")).isFalse();
    assertThat(observed).isEmpty();
  }

  @Test
  void in_extra_a_reporting_unit_goes_by_its_code_or_its_name() {
    UnitResolver resolver = resolver(JIANGXI, NANCHANG, GANJIANG, GUESTS);
    Place campaign = Place.known(JIANGXI);

    assertThat(resolver.resolveExtra(campaign, "X36GJXQ", "x").unit()).isEqualTo(GANJIANG);
    assertThat(resolver.resolveExtra(campaign, "赣江新区社会发展局", "x").unit()).isEqualTo(GANJIANG);
    assertThat(resolver.resolveExtra(campaign, "客人处", "x").unit().code()).isEqualTo(GUESTS.code());
    assertThat(observed).isEmpty();
    assertThat(resolver.resolveExtra(campaign, "360100", "x").unit()).isEqualTo(NANCHANG);
    assertThat(observed).isEmpty();
    Place unknown = resolver.resolveExtra(campaign, "赣江新区社会发展句", "x");
    assertThat(unknown.refused().orElseThrow().facts())
        .containsEntry("suggestion", "X36GJXQ-赣江新区社会发展局");
    assertThat(unknown.unit().level()).isEqualTo(Level.REPORTING_UNIT);
    // Its name, but of a unit of the division: not looked for here.
    assertThat(resolver.resolveExtra(campaign, "南昌市", "x").refused()).isPresent();
  }

  @Test
  void a_reporting_unit_of_another_province_is_none_here() {
    Unit other = unit("X42QT", "别省社会发展局", Level.REPORTING_UNIT, Optional.of("420000"));
    Unit hubei = unit("420000", "湖北省", Level.PROVINCE, Optional.empty());
    UnitResolver resolver = resolver(JIANGXI, JIANGXI, hubei, other, GANJIANG);

    Place place = resolver.resolveExtra(Place.known(JIANGXI), "别省社会发展局", "x");

    assertThat(place.refused().orElseThrow().rule().text()).isEqualTo("unit-unknown");
  }

  @Test
  void a_code_below_the_roster_stands_where_its_digits_say() {
    UnitResolver resolver = resolver(JIANGXI, NANCHANG, DONGHU);
    Place donghu = Place.known(DONGHU);

    Place here = resolver.resolve(donghu, "360102001-公园街道", "x");
    assertThat(here.unit().parent()).contains(DONGHU.code());
    assertThat(here.unit().level()).isEqualTo(Level.TOWNSHIP);
    assertThat(here.unit().name()).isEqualTo("公园街道");
    assertThat(resolver.resolve(donghu, "360102002", "x").unit().name()).isEqualTo("360102002");
    assertThat(observed).isEmpty();

    Unit xihu = unit("360103", "西湖区", Level.COUNTY, Optional.of("360100"));
    UnitResolver two = resolver(JIANGXI, NANCHANG, DONGHU, xihu);
    Place misplaced = two.resolve(Place.known(xihu), "360102001-公园街道", "x");
    assertThat(misplaced.unit().parent()).contains(DONGHU.code());
    assertThat(observed).extracting(seen -> seen.rule().text()).containsExactly("unit-misplaced");
    assertThat(observed.get(0).facts())
        .containsEntry("parent", "东湖区")
        .containsEntry("found", "西湖区");
  }

  @Test
  void a_village_with_a_code_stands_under_a_township_with_a_free_name() {
    UnitResolver resolver = resolver(JIANGXI, NANCHANG, DONGHU);

    Place township = resolver.resolve(Place.known(DONGHU), "公园街道", "a");
    Place village = resolver.resolve(township, "360102001001-南湖社区", "a/b");
    Place foreign = resolver.resolve(township, "360199001001-别处社区", "a/c");

    assertThat(township.free()).isTrue();
    assertThat(village.unit().parent()).contains(township.unit().code());
    assertThat(village.refused()).isEmpty();
    assertThat(foreign.refused()).isPresent();
  }

  @Test
  void a_code_under_a_folder_that_is_refused_stands_under_the_unit_of_its_digits_or_nowhere() {
    UnitResolver resolver = resolver(JIANGXI, NANCHANG, DONGHU);
    Place refused = resolver.resolve(Place.known(JIANGXI), "南昌是", "x");

    assertThat(resolver.resolve(refused, "360102001-公园街道", "x/y").unit().parent())
        .contains(DONGHU.code());
    assertThat(resolver.resolve(refused, "360188001-别处街道", "x/z").refused()).isPresent();
  }

  @Test
  void below_a_roster_that_ends_early_a_code_tells_its_level_itself() {
    Unit nation = unit("000000", "全国", Level.NATION, Optional.empty());
    UnitResolver resolver = resolver(nation, nation);

    Place province = resolver.resolve(Place.known(nation), "500000-重庆市", "a");
    Place county = resolver.resolve(province, "500112-渝北区", "a/b");
    Place prefecture = resolver.resolve(Place.known(nation), "360100-南昌市", "c");

    assertThat(List.of(province, county, prefecture))
        .allSatisfy(place -> assertThat(place.refused()).isEmpty())
        .extracting(place -> place.unit().level())
        .containsExactly(Level.PROVINCE, Level.COUNTY, Level.PREFECTURE);
    assertThat(county.unit().parent()).contains(province.unit().code());
    assertThat(observed).isEmpty();
  }

  @Test
  void a_code_with_a_hyphen_behind_it_and_no_name_is_the_code() {
    UnitResolver resolver = resolver(JIANGXI, NANCHANG, DONGHU, GANJIANG);

    assertThat(resolver.resolve(Place.known(NANCHANG), "360102-", "x").unit()).isEqualTo(DONGHU);
    assertThat(resolver.resolve(Place.known(JIANGXI), "X36GJXQ_ ", "x").unit()).isEqualTo(GANJIANG);
    assertThat(observed).isEmpty();
  }

  @Test
  void a_name_that_several_units_elsewhere_bear_is_told_with_them_and_is_none() {
    Unit nation = unit("000000", "全国", Level.NATION, Optional.empty());
    Unit henan = unit("410000", "河南省", Level.PROVINCE, Optional.of("000000"));
    Unit here = unit("410204", "鼓楼区", Level.COUNTY, Optional.of("410000"));
    Unit there = unit("360199", "鼓楼区", Level.COUNTY, Optional.of("360100"));
    UnitResolver resolver = resolver(nation, nation, henan, here, JIANGXI, NANCHANG, there);

    Place place = resolver.resolve(Place.known(nation), "鼓楼区", "x");

    assertThat(place.refused().orElseThrow().facts())
        .containsEntry("parent", "全国")
        .containsEntry("choices", "360199-鼓楼区、410204-鼓楼区");
    assertThat(observed).extracting(seen -> seen.rule().text()).containsExactly("unit-ambiguous");
  }

  @Test
  void folders_whose_names_differ_in_a_masked_number_alone_are_two_units_and_each_is_one() {
    UnitResolver resolver = resolver(JIANGXI, NANCHANG, DONGHU);
    Place donghu = Place.known(DONGHU);

    Unit first = resolver.resolve(donghu, "联系人13800138000", "a").unit();
    Unit other = resolver.resolve(donghu, "联系人13800138001", "b").unit();
    Unit again = resolver.resolve(donghu, "联系人13800138000", "c").unit();

    assertThat(first.name()).doesNotContain("13800138000");
    assertThat(other.name()).isEqualTo(first.name() + "（2）");
    assertThat(again).isEqualTo(first);
  }

  @Test
  void a_short_name_of_two_units_is_told_with_both() {
    Unit county = unit("360121", "南昌县", Level.COUNTY, Optional.of("360100"));
    Unit district = unit("360122", "南昌区", Level.COUNTY, Optional.of("360100"));
    UnitResolver resolver = resolver(JIANGXI, NANCHANG, county, district);

    Place place = resolver.resolve(Place.known(JIANGXI), "南昌县", "x");
    assertThat(place.unit()).isEqualTo(county);
    Place both = resolver.resolve(Place.known(NANCHANG), "南昌", "x");
    assertThat(both.refused().orElseThrow().facts())
        .containsEntry("choices", "360121-南昌县、360122-南昌区");
  }

  @Test
  void below_the_nation_stand_its_provinces_whether_the_roster_says_so_or_not() {
    Unit nation = unit("000000", "全国", Level.NATION, Optional.empty());
    Unit hubei = unit("420000", "湖北省", Level.PROVINCE, Optional.of("000000"));
    RosterNames names =
        new RosterNames(
            new Roster(
                List.of(JIANGXI, hubei, NANCHANG, GUESTS), List.of(JIANGXI.code()), Map.of()));

    assertThat(names.below(nation)).containsExactlyInAnyOrder(JIANGXI, hubei);
    assertThat(names.below(JIANGXI)).containsExactly(NANCHANG);
    assertThat(names.lists(nation)).isTrue();
    assertThat(names.lists(JIANGXI)).isFalse();
  }

  @Test
  void of_units_that_bear_one_name_those_that_are_expected_go_first() {
    Unit here = unit("360733", "会昌县", Level.COUNTY, Optional.of("360000"));
    Unit there = unit("420102", "会昌县", Level.COUNTY, Optional.of("420000"));
    Unit township = unit("360102001", "会昌县", Level.TOWNSHIP, Optional.of("360102"));
    List<Unit> units = List.of(here, there, township);

    RosterNames expected = new RosterNames(new Roster(units, List.of(there.code()), Map.of()));
    assertThat(expected.anywhere("会昌")).containsExactly(there);
    assertThat(expected.county("会昌")).contains(there);
    RosterNames none = new RosterNames(new Roster(units, List.of(), Map.of()));
    assertThat(none.anywhere("会昌")).containsExactly(township, here, there);
    assertThat(none.county("会昌")).isEmpty();
    RosterNames one = new RosterNames(new Roster(List.of(here, township), List.of(), Map.of()));
    assertThat(one.county("会昌")).contains(here);
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
