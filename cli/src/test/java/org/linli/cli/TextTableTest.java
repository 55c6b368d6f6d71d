package org.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.linli.cli.TextTable.Align;

class TextTableTest {
  @Test
  void columns_align_although_a_chinese_character_takes_two_places() {
    TextTable table = new TextTable(Align.LEFT, Align.RIGHT);
    table.row("东湖区", "12");
    table.row("abc", "3456");
    assertThat(table.lines()).containsExactly("东湖区    12", "abc     3456");
  }

  @Test
  void colours_take_no_place() {
    assertThat(TextTable.width(Style.COLOURED.bad("迟"))).isEqualTo(2);
  }

  @Test
  void a_combining_mark_takes_no_place_of_its_own() {
    assertThat(TextTable.width("e\u0301")).isEqualTo(1);
  }
}
