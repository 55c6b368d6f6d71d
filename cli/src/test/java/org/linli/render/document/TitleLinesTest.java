package org.linli.render.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitleLinesTest {
  @Test
  void a_title_is_broken_by_meaning() {
    assertThat(TitleLines.of("江西省民政厅关于推动社会组织开展“邻里守望”关爱行动的总结报告"))
        .containsExactly("江西省民政厅关于推动社会组织开展", "“邻里守望”关爱行动的总结报告");
    assertThat(TitleLines.of("南昌市东湖区民政局总结报告")).containsExactly("南昌市东湖区民政局总结报告");
  }
}
