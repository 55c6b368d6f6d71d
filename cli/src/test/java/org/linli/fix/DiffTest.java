package org.linli.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linli.fix.Hunk.Line;
import org.linli.fix.Hunk.Sign;

class DiffTest {
  private static Edit edit(int start, int end, String text) {
    return new Edit(start, end, text, Set.of(Kind.DATE_SPELLING), 0, List.of());
  }

  private static List<Hunk> hunks(String text, List<Edit> edits) {
    List<Hunk> hunks = new ArrayList<>();
    new Diff(text, edits).hunks(hunks::add);
    return hunks;
  }

  @Test
  void nothing_is_said_of_a_text_that_stays() {
    assertThat(hunks("a\n", List.of())).isEmpty();
  }

  @Test
  void where_every_line_changes_hunks_stand_side_by_side() {
    String text = "a\n".repeat(3000);
    List<Edit> edits = IntStream.range(0, 3000).mapToObj(i -> edit(2 * i, 2 * i + 1, "b")).toList();
    List<Hunk> hunks = hunks(text, edits);
    assertThat(hunks).hasSizeBetween(3, 10);
    assertThat(patched(text, hunks)).isEqualTo(split(text.replace('a', 'b')));
  }

  @Test
  void changes_that_lie_apart_stand_in_hunks_of_their_own_with_three_lines_around() {
    String text =
        IntStream.rangeClosed(10, 39).mapToObj(i -> i + "\n").collect(Collectors.joining());
    List<Hunk> hunks = hunks(text, List.of(edit(0, 2, "x"), edit(3, 6, ""), edit(60, 62, "y")));
    assertThat(hunks).hasSize(2);
    assertThat(hunks.get(0))
        .extracting(Hunk::oldStart, Hunk::oldLines, Hunk::newStart, Hunk::newLines)
        .containsExactly(1, 5, 1, 4);
    assertThat(hunks.get(1))
        .extracting(Hunk::oldStart, Hunk::oldLines, Hunk::newStart, Hunk::newLines)
        .containsExactly(18, 7, 17, 7);
    assertThat(hunks.get(0).lines().stream().map(line -> line.sign().mark() + line.text()))
        .containsExactly("-10", "-11", "+x", " 12", " 13", " 14");
  }

  @Test
  void a_last_line_without_an_end_is_known() {
    List<Hunk> hunks = hunks("a\r\nb", List.of(edit(3, 4, "c")));
    assertThat(hunks.get(0).lines())
        .containsExactly(
            new Line(Sign.KEPT, "a", true),
            new Line(Sign.REMOVED, "b", false),
            new Line(Sign.ADDED, "c", false));
  }

  @Test
  void nothing_is_left_of_a_text_that_is_taken_out() {
    Hunk hunk = hunks("a\n", List.of(edit(0, 2, ""))).get(0);
    assertThat(hunk)
        .extracting(Hunk::oldStart, Hunk::oldLines, Hunk::newStart, Hunk::newLines)
        .containsExactly(1, 1, 0, 0);
  }

  /** The old lines of a hunk stand where it says, and its new ones make the new text. */
  @Test
  void whoever_applies_the_hunks_has_the_new_text() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      String text = lines(random);
      List<Edit> edits = edits(text, random);
      String after = String.join("", Edit.parts(text, 0, text.length(), edits));
      assertThat(patched(text, hunks(text, edits))).as("seed %d", seed).isEqualTo(split(after));
    }
  }

  private static String lines(Random random) {
    StringBuilder text = new StringBuilder();
    int count = 1 + random.nextInt(40);
    for (int i = 0; i < count; i++) {
      text.append("line ").append(i).append(random.nextBoolean() ? "\r\n" : "\n");
    }
    return random.nextBoolean() ? text.toString() : text + "end";
  }

  private static List<Edit> edits(String text, Random random) {
    List<Edit> edits = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at) + 1;
      end = end == 0 ? text.length() : end;
      int what = random.nextInt(10);
      if (what == 0) {
        edits.add(edit(at, end, ""));
      } else if (what == 1) {
        edits.add(edit(at, at + 1, "L"));
        edits.add(edit(at + 1, at + 2, "two\nlines"));
      }
      at = end;
    }
    return edits;
  }

  private static List<String> patched(String text, List<Hunk> hunks) {
    List<String> old = split(text);
    List<String> patched = new ArrayList<>();
    int at = 0;
    for (Hunk hunk : hunks) {
      int from = hunk.oldLines() == 0 ? hunk.oldStart() : hunk.oldStart() - 1;
      patched.addAll(old.subList(at, from));
      assertThat(patched).hasSize(hunk.newStart() - (hunk.newLines() == 0 ? 0 : 1));
      assertThat(texts(hunk, Sign.ADDED)).isEqualTo(old.subList(from, from + hunk.oldLines()));
      patched.addAll(texts(hunk, Sign.REMOVED));
      assertThat(texts(hunk, Sign.REMOVED)).hasSize(hunk.newLines());
      at = from + hunk.oldLines();
    }
    patched.addAll(old.subList(at, old.size()));
    return patched;
  }

  private static List<String> texts(Hunk hunk, Sign without) {
    return hunk.lines().stream().filter(line -> line.sign() != without).map(Line::text).toList();
  }

  private static List<String> split(String text) {
    return text.isEmpty() ? List.of() : text.lines().toList();
  }
}
