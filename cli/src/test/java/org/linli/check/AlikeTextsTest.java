package org.linli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AlikeTextsTest {
  private static final int LENGTH = 300;

  private final Random random = new Random(59);
  private final AlikeTexts texts = new AlikeTexts();

  @Test
  void shingles_are_counted_once_wherever_they_stand() {
    assertThat(Shingles.of("一二三四").size()).isZero();
    assertThat(Shingles.of("一二三四五").size()).isEqualTo(1);
    assertThat(Shingles.of("一二三四五一二三四五").size()).isEqualTo(5);
    Shingles moved = Shingles.of("甲乙丙丁戊己一二三四五六");
    assertThat(Shingles.of("一二三四五六甲乙丙丁戊己").sharedWith(moved)).isEqualTo(4);
    assertThat(moved.sharedWith(Shingles.of("甲乙丙丁"))).isZero();
  }

  @Test
  void of_a_thousand_texts_the_one_that_was_altered_a_little_is_found() {
    for (int i = 0; i < 1000; i++) {
      texts.add(i, Shingles.of(text()));
    }
    for (int i = 1000; i < 1200; i++) {
      String text = text();
      texts.add(i, Shingles.of(text));
      assertThat(texts.near(Shingles.of(altered(text, 6)))).as("text %s", i).containsExactly(i);
    }
    assertThat(texts.near(Shingles.of(text()))).isEmpty();
  }

  @Test
  void a_text_that_is_nearer_goes_before_one_that_came_earlier() {
    String text = text();
    texts.add(0, Shingles.of(text.substring(0, LENGTH / 2) + text()));
    texts.add(1, Shingles.of(text));
    assertThat(texts.near(Shingles.of(altered(text, 2)))).startsWith(1);
  }

  @Test
  void in_a_crowd_a_few_of_the_first_are_named() {
    String text = text();
    for (int i = 0; i < 3000; i++) {
      texts.add(i, Shingles.of(altered(text, 1)));
    }
    assertThat(texts.near(Shingles.of(text))).hasSizeLessThanOrEqualTo(4).allMatch(i -> i < 100);
  }

  @Test
  void a_text_too_short_for_a_shingle_is_like_none() {
    texts.add(0, Shingles.of("甲乙丙"));
    assertThat(texts.near(Shingles.of("甲乙丙"))).isEmpty();
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      text.append(character());
    }
    return text.toString();
  }

  private String altered(String text, int characters) {
    StringBuilder altered = new StringBuilder(text);
    for (int i = 0; i < characters; i++) {
      altered.setCharAt(random.nextInt(text.length()), character());
    }
    return altered.toString();
  }

  private char character() {
    return (char) ('一' + random.nextInt(3000));
  }
}
