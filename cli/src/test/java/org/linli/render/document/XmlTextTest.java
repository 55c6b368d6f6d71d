package org.linli.render.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What XML 1.0 can hold, to the character. */
class XmlTextTest {
  @Test
  void metacharacters_are_escaped() {
    assertThat(XmlText.escaped("<a b=\"c\" d='e'>&"))
        .isEqualTo("&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;");
  }

  @ParameterizedTest
  @ValueSource(ints = {0x9, 0xA, 0xD, 0x20, 0xD7FF, 0xE000, 0xFFFD, 0x10000, 0x10FFFF})
  void what_is_allowed_stays(int c) {
    assertThat(XmlText.escaped(Character.toString(c))).isEqualTo(Character.toString(c));
  }

  @ParameterizedTest
  @ValueSource(ints = {0x0, 0x8, 0xB, 0xC, 0xE, 0x1F, 0xD800, 0xDFFF, 0xFFFE, 0xFFFF})
  void what_is_forbidden_is_shown_as_replaced(int c) {
    assertThat(XmlText.escaped("一" + Character.toString(c) + "二")).isEqualTo("一\uFFFD二");
  }

  @Test
  void elements_are_closed_in_their_order_and_the_file_ends_with_a_line() throws Exception {
    StringWriter out = new StringWriter();
    new XmlWriter(out).declaration().open("a", "b", "\"").empty("c").open("d").text("<").end();
    assertThat(out)
        .hasToString(
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <a b="&quot;"><c/><d>&lt;</d></a>
            """);
  }
}
