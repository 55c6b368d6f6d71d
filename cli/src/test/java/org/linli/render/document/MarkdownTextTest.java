package org.linli.render.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linli.render.document.Document.Paragraph;
import org.linli.render.document.Document.Run;
import org.linli.render.document.Document.Weight;

class MarkdownTextTest {
  private static final String ALPHABET = "\\`*_{}[]()<>#+-.!|~&;:=\"' 1a甲\n\t$^@/";

  @Test
  void escaped_data_reads_back_as_itself_at_the_start_of_a_line() {
    long seed = 20211031;
    var random = new Random(seed);
    for (int round = 0; round < 5_000; round++) {
      StringBuilder data = new StringBuilder();
      int length = 1 + random.nextInt(10);
      for (int i = 0; i < length; i++) {
        data.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
      }
      String expected = data.toString().replaceAll("\\s+", " ").strip();
      if (!expected.isEmpty()) {
        var document =
            MarkdownReader.read(
                "前文\n\n" + MarkdownText.escaped(data.toString()).strip() + "\n",
                "",
                LocalDate.EPOCH);
        assertThat(document.blocks())
            .as("seed %d round %d: %s", seed, round, data)
            .containsExactly(
                new Paragraph(List.of(new Run("前文", Weight.PLAIN))),
                new Paragraph(List.of(new Run(expected, Weight.PLAIN))));
      }
    }
  }

  @Test
  void data_that_ends_in_a_sharp_keeps_it_in_a_heading() {
    var document =
        MarkdownReader.read("## 一、" + MarkdownText.escaped("3号楼 ##") + "\n", "", LocalDate.EPOCH);
    assertThat(document.blocks())
        .containsExactly(new Document.Heading(1, List.of(new Run("一、3号楼 ##", Weight.PLAIN))));
  }

  @Test
  void ordinary_text_stays_as_a_person_would_write_it() {
    assertThat(MarkdownText.escaped("“邻里守望”（2021-09-21）：3.5万元，100%！"))
        .isEqualTo("“邻里守望”（2021-09-21）：3.5万元，100%！");
  }

  @Test
  void a_span_of_hours_is_not_struck_through() {
    assertThat(MarkdownText.escaped("9:00~11:00、14:00~16:00"))
        .isEqualTo("9:00\\~11:00、14:00\\~16:00");
  }

  @Test
  void what_begins_or_ends_a_line_is_escaped_beside_a_blank_too() {
    assertThat(MarkdownText.escaped(" # 一")).isEqualTo(" \\# 一");
    assertThat(MarkdownText.escaped("一 # ")).isEqualTo("一 \\# ");
    assertThat(MarkdownText.escaped("一 #")).isEqualTo("一 \\#");
    assertThat(MarkdownText.escaped("一 # 二")).isEqualTo("一 # 二");
    assertThat(MarkdownText.escaped("一 - 二")).isEqualTo("一 - 二");
  }
}
