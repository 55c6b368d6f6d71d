package org.linli.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeywordsTest {
  @Test
  void the_words_that_occur_are_found_also_where_one_lies_in_another() {
    Keywords keywords = new Keywords(List.of("空巢", "空巢老人", "老人", "义诊", ""));
    assertThat(found(keywords, "看望空巢老人", List.of("空巢", "空巢老人", "老人", "义诊")))
        .containsExactlyInAnyOrder("空巢", "空巢老人", "老人");
    assertThat(keywords.number("")).isEqualTo(-1);
    assertThat(keywords.number("助学")).isEqualTo(-1);
  }

  @Test
  void a_word_given_twice_has_one_number() {
    Keywords keywords = new Keywords(List.of("老人", "老人", "空巢"));
    assertThat(keywords.number("老人")).isZero();
    assertThat(keywords.number("空巢")).isEqualTo(1);
  }

  @Test
  void it_finds_what_a_search_for_each_word_finds() {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      Set<String> words = new HashSet<>();
      while (words.size() < 6) {
        words.add(text(random, 1 + random.nextInt(4)));
      }
      String text = text(random, random.nextInt(30));
      assertThat(found(new Keywords(words), text, List.copyOf(words)))
          .as(text)
          .containsExactlyInAnyOrderElementsOf(words.stream().filter(text::contains).toList());
    }
  }

  private static List<String> found(Keywords keywords, String text, List<String> words) {
    BitSet found = new BitSet();
    keywords.find(text, found);
    return words.stream().filter(word -> found.get(keywords.number(word))).toList();
  }

  private static String text(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append("甲乙丙".charAt(random.nextInt(3)));
    }
    return text.toString();
  }
}
