package org.linli.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackPathTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "tables.needs",
        "fields.needs.status",
        "fields.needs.status.done",
        "categories.fu.topics.文化.keywords.送戏",
        "groups.残疾人",
        "deliverables.liaisons.max"
      })
  void what_a_pack_or_one_below_it_says_is_found(String path) {
    assertThat(PackPath.leadsSomewhere("jiangxi-2021", path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tables.projects",
        "fields.needs.state",
        "fields.needs.status.closed",
        "categories.care",
        "settings.urban",
        "terms.organization-types.生活服务类",
        "cites.《培育发展社区社会组织专项行动方案（2021-2023年）》"
      })
  void what_it_lacks_drops_replaces_or_says_otherwise_is_not(String path) {
    assertThat(PackPath.leadsSomewhere("jiangxi-2021", path)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tables.needs", "groups.残疾人"})
  void an_unknown_pack_has_nothing(String path) {
    assertThat(PackPath.leadsSomewhere("jiangxi-2012", path)).isFalse();
  }
}
