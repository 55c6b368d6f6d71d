package org.linli.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linli.value.Beneficiaries;
import org.linli.value.BeneficiariesText;
import org.linli.value.Count;

/** Whatever a notice calls a group, the forms' ways of writing its number find it again. */
class PackGroupsTest {
  private static final List<String> WAYS =
      List.of("%s13人", "%s：13", "%s（13名）", "13名%s", "13人次%s", "走访慰问13位%s", "为13名%s送书");

  @ParameterizedTest
  @MethodSource
  void a_group_is_found_before_the_number_and_behind_it(String pack) {
    Groups groups = Packs.builtIn().load(pack, Path.of("")).groups();

    for (Group group : groups.all()) {
      for (String word : spellings(group).toList()) {
        for (String way : WAYS) {
          String text = String.format(way, word);
          Beneficiaries read = BeneficiariesText.read(text).value().orElseThrow();
          assertThat(read.groups()).as(text).hasSize(1);
          assertThat(read.groups().get(0).count()).as(text).contains(Count.exact(13));
          assertThat(groups.of(read.groups().get(0).group())).as(text).isEqualTo(groups.of(word));
        }
      }
    }
  }

  static Stream<String> a_group_is_found_before_the_number_and_behind_it() {
    return Packs.builtIn().ids().stream();
  }

  private static Stream<String> spellings(Group group) {
    return Stream.concat(Optional.of(group.name()).stream(), group.aliases().stream());
  }
}
