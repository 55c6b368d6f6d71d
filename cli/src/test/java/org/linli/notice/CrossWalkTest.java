package org.linli.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CrossWalkTest {
  @Test
  void a_provinces_actions_stand_for_the_nations_tasks() {
    CrossWalk walk = walk("jiangxi-2021", "national-2021");
    assertThat(walk.category("qin")).contains("care");
    assertThat(walk.category("fu")).contains("concerns");
    assertThat(walk.category("he")).contains("safety");
    assertThat(walk.category("mei")).contains("revitalization");
  }

  @Test
  void several_measures_may_stand_for_one_task() {
    CrossWalk walk = walk("qinghai-2022", "national-2021");
    assertThat(walk.category("elderly")).contains("care");
    assertThat(walk.category("children")).contains("care");
    assertThat(walk.category("community")).contains("safety");
  }

  @Test
  void a_task_stands_for_the_one_action_that_took_its_place() {
    assertThat(walk("national-2021", "jiangxi-2021").category("care")).contains("qin");
  }

  @Test
  void two_notices_meet_in_what_they_both_replace() {
    assertThat(walk("qinghai-2022", "jiangxi-2021").category("elderly")).contains("qin");
  }

  @Test
  void where_several_took_its_place_nobody_decides() {
    assertThat(walk("national-2021", "qinghai-2022").category("care")).isEmpty();
  }

  private static CrossWalk walk(String from, String to) {
    Packs packs = Packs.builtIn();
    return new CrossWalk(packs.load(from, Path.of("")), packs.load(to, Path.of("")));
  }
}
