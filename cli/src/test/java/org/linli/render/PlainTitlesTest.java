package org.linli.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the program itself prints bears none of the names that the negative list on awards forbids
 * (item 5): units are listed in the order of their codes, never ranked.
 */
class PlainTitlesTest {
  private static final List<String> FORBIDDEN = List.of("排行榜", "功勋谱", "名人录");

  private static final List<Path> PRINTED =
      List.of(Path.of("src/main/java"), Path.of("src/main/resources"), Path.of("../templates"));

  @Test
  void no_fixed_text_of_an_output_is_a_ranking() throws IOException {
    List<Path> files = printed();
    assertThat(files).hasSizeGreaterThan(100);
    for (Path file : files) {
      assertThat(Files.readString(file)).as(file.toString()).doesNotContain(FORBIDDEN);
    }
  }

  /**
   * Everything but the list itself, the rules against such names and their words, which have to
   * name them.
   */
  private static List<Path> printed() throws IOException {
    List<Path> printed = new ArrayList<>();
    for (Path folder : PRINTED) {
      try (Stream<Path> files = Files.walk(folder)) {
        files
            .filter(Files::isRegularFile)
            .filter(
                file ->
                    file.toString().matches(".*\\.(java|properties|ftl|yaml|md|css|xml|json|html)"))
            .filter(file -> !file.endsWith("_shared/notice.yaml"))
            .filter(file -> !file.endsWith("source.md"))
            .filter(file -> !file.getFileName().toString().startsWith("award-"))
            .forEach(printed::add);
      }
    }
    return printed;
  }
}
