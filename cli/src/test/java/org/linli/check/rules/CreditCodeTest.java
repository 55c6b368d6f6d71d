package org.linli.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.check.RowCheck;
import org.linli.finding.Observation;
import org.linli.model.SocialOrganization;

class CreditCodeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "51100000500009247D",
        "53100000500019795a",
        "５２３６０７０２ＭＪＤ００００１１Ｔ",
        "52100000500000784G",
        "",
        "5136 0000 5021 00001F"
      })
  void a_code_whose_last_character_is_right_passes_however_it_is_spaced(String code) {
    assertThat(seen(new CreditCodeWrong(), "name", "某协会", "credit_code", code)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "53100000500020462H",
        "51100000500000024G",
        "52110101MJ0018899X",
        "51100000500009247",
        "无证",
        "3601000000012"
      })
  void a_code_that_does_not_check_or_has_not_the_form_is_found(String code) {
    assertThat(seen(new CreditCodeWrong(), "name", "某协会", "credit_code", code)).hasSize(1);
  }

  @Test
  void only_the_check_inside_is_looked_at_when_the_whole_is_right() {
    assertThat(seen(new CreditCodeInnerWrong(), "credit_code", "52100000500000784G")).hasSize(1);
    assertThat(seen(new CreditCodeInnerWrong(), "credit_code", "51100000500009247D")).isEmpty();
    assertThat(seen(new CreditCodeInnerWrong(), "credit_code", "52110101MJ0018899X")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "51360102MJD000011Y, 东湖区春晖志愿者协会, association, 0",
    "51360102MJD000011Y, 东湖区春晖志愿者协会, '', 0",
    "51360102MJD000011Y, 东湖区春晖服务中心, '', 1",
    "51360102MJD000011Y, 东湖区春晖服务中心, association, 0",
    "52360102MJD000038K, 东湖区春晖服务中心, service, 0",
    "52360102MJD000038K, 东湖区春晖服务中心, foundation, 1",
    "52360102MJD000038K, 东湖区春晖基金会, '', 1",
    "52360102MJD000038K, 东湖区红白理事会, '', 0",
    "52360102MJD000038K, 东湖区春晖, community, 0"
  })
  void the_kind_is_that_of_the_type_or_else_of_the_name(
      String code, String name, String type, int found) {
    assertThat(seen(new CreditCodeKindDiffers(), "credit_code", code, "name", name, "type", type))
        .hasSize(found);
  }

  @ParameterizedTest
  @CsvSource({
    "360102, 51360102MJD000011Y, 0",
    "360100, 51360102MJD000011Y, 0",
    "360102, 51360403MJD00002XL, 1",
    "360102, 51360000502100001F, 0",
    "360102, 51100000500009247D, 0",
    "360102, 51310110501144395U, 1"
  })
  void the_registrar_is_the_unit_or_one_above_or_below(String unit, String code, int found) {
    Bench bench = Bench.of(unit);
    assertThat(
            bench.seen(
                new CreditCodeRegionDiffers(),
                SocialOrganization::new,
                bench.row("organizations", "name", "某协会", "credit_code", code)))
        .hasSize(found);
  }

  @Test
  void an_organization_is_listed_twice_by_its_code_or_by_its_name() {
    Bench bench = Bench.of("360102");
    List<Observation> seen =
        bench.seen(
            new OrganizationDuplicate(),
            SocialOrganization::new,
            bench.rowOfLine(
                2, "organizations", "name", "春晖协会", "credit_code", "51360102MJD000011Y"),
            bench.rowOfLine(3, "organizations", "name", "银龄协会", "credit_code", ""),
            bench.rowOfLine(
                4, "organizations", "name", "春晖志愿者协会", "credit_code", "51360102mjd000011y"),
            bench.rowOfLine(5, "organizations", "name", "银 龄 协会", "credit_code", ""),
            bench.rowOfLine(6, "organizations", "name", "", "credit_code", ""),
            bench.rowOfLine(7, "organizations", "name", "", "credit_code", ""));
    assertThat(seen).extracting(one -> one.at().line().orElse(0)).containsExactly(4, 5);
    assertThat(seen).extracting(one -> one.facts().get("first")).containsExactly("2", "3");
  }

  private static List<Observation> seen(
      RowCheck<SocialOrganization> check, Object... keysAndValues) {
    Bench bench = Bench.of("360102");
    return bench.seen(check, SocialOrganization::new, bench.row("organizations", keysAndValues));
  }
}
