package org.linli.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.linli.model.Level;
import org.linli.model.Unit;
import org.linli.value.UnitCode;

class NationalPackTest {
  private static final Path HERE = Path.of("");
  private static final Notice NOTICE = Packs.builtIn().load("national-2021", HERE);

  @Test
  void the_pack_is_in_order() {
    assertThat(Packs.builtIn().check("national-2021", HERE)).isEmpty();
  }

  @Test
  void it_sets_no_window_deadline_target_or_form() {
    assertThat(NOTICE.window()).isEmpty();
    assertThat(NOTICE.deadline()).isEmpty();
    assertThat(NOTICE.targets()).isEmpty();
    assertThat(NOTICE.forms()).isEmpty();
    assertThat(NOTICE.deliverables().sections()).noneMatch(SummarySection::required);
  }

  @Test
  void the_31_provinces_of_the_mainland_are_expected_and_the_others_known() {
    var roster = NOTICE.roster();
    var country = NOTICE.root().orElseThrow();

    assertThat(roster.unit(country)).map(Unit::level).contains(Level.NATION);
    assertThat(roster.expectedBelow(country)).hasSize(31);
    assertThat(roster.expects(country)).isFalse();
    for (String code : new String[] {"710000", "810000", "820000", "431103"}) {
      assertThat(roster.unit(new UnitCode(code))).as(code).isPresent();
      assertThat(roster.expects(new UnitCode(code))).as(code).isFalse();
    }
  }

  @Test
  void what_notices_call_by_different_words_is_the_same_task() {
    var categories = NOTICE.categories();

    assertThat(categories.inferred("风险排查", "")).map(Category::id).contains("safety");
    assertThat(categories.inferred("防灾救灾", "")).map(Category::id).contains("safety");
    assertThat(categories.inferred("道德评议会", "")).map(Category::id).contains("revitalization");
    assertThat(categories.inferred("征地拆迁", "")).map(Category::id).contains("revitalization");
    assertThat(categories.named("围绕回应群众关切办实事")).map(Category::id).contains("concerns");
  }

  @Test
  void towns_have_seven_topics_and_villages_four() {
    assertThat(NOTICE.statistics().settings())
        .extracting(setting -> setting.id() + setting.topics().size())
        .containsExactly("urban7", "rural4");
    assertThat(Packs.builtIn().load("jiangxi-2021", HERE).statistics().settings()).isEmpty();
  }
}
