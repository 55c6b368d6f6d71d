package org.linli.discover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.SampleNotice;
import org.linli.model.Limits;

/** What is found does not depend on how many threads list folders, or which of them comes first. */
class LookAheadTest {
  private static final String[] NAMES = {
    "360102-东湖区", "西湖区", "360104", "青云谱", "_extra", "activities", "照片", ".git", "360100-南昌"
  };

  @TempDir private Path folder;

  @TempDir private Path elsewhere;

  @BeforeEach
  void grow() throws IOException {
    Random random = new Random(11);
    for (String city : new String[] {"360100-南昌市", "360200", "九江市", "上饶", "不是单位"}) {
      grow(folder.resolve(city), random, 4);
    }
    Files.createSymbolicLink(folder.resolve("360300-萍乡市"), folder.resolve("360200"));
    Files.createSymbolicLink(folder.resolve("360400-九江市"), elsewhere);
    Files.createSymbolicLink(folder.resolve("360100-南昌市/up"), folder);
  }

  private static void grow(Path at, Random random, int depth) throws IOException {
    Files.createDirectories(at);
    Files.createFile(at.resolve("activities.csv"));
    for (int i = random.nextInt(4); i > 0; i--) {
      Files.writeString(at.resolve("file" + i + (random.nextBoolean() ? ".yaml" : ".csv")), "x");
    }
    for (String name : NAMES) {
      if (depth > 0 && random.nextInt(3) == 0) {
        grow(at.resolve(name), random, depth - 1);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 8})
  void any_number_of_threads_finds_the_same(int threads) throws IOException {
    CampaignTree alone = discover(1, Limits.DEFAULT);
    assertThat(alone.units()).hasSizeGreaterThan(5);
    assertThat(alone.observations()).hasSizeGreaterThan(10);
    for (int i = 0; i < 20; i++) {
      CampaignTree together = discover(threads, Limits.DEFAULT);
      assertThat(together.units()).isEqualTo(alone.units());
      assertThat(together.observations()).isEqualTo(alone.observations());
    }
  }

  @Test
  void a_folder_set_aside_is_not_listed_ahead() throws IOException {
    Path aside = folder.resolve("360200").toRealPath();
    try (LookAhead ahead = new LookAhead(1, Set.of(aside), 100)) {
      assertThat(ahead.contents(folder.toRealPath()).found())
          .anyMatch(found -> found.path().equals(aside));
      assertThat(ahead.contents(aside)).isEqualTo(FolderContents.of(aside, 100));
    }
  }

  @Test
  void what_goes_beyond_the_limit_is_not_looked_at() {
    assertThat(FolderContents.of(folder, 3).found()).hasSize(4);
  }

  @Test
  void a_folder_that_is_none_says_why_it_holds_nothing() {
    FolderContents none = FolderContents.of(folder.resolve("360100-南昌市/activities.csv"), 10);
    assertThat(none.found()).isEmpty();
    assertThat(none.trouble()).isPresent();
  }

  private CampaignTree discover(int threads, Limits limits) throws IOException {
    return Discovery.of(
        folder, SampleNotice.jiangxi(), Optional.empty(), Set.of(), limits, threads);
  }
}
