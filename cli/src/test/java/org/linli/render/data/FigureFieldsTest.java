package org.linli.render.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureFieldsTest {

  @ParameterizedTest
  @CsvSource({"１５, 15", "70%, 70", "72.50%, 72.5", "'1,200', 1200", "约70%, 约70%", "见附件, 见附件"})
  void a_stated_figure_is_a_plain_number_where_it_is_one(String stated, String written) {
    assertThat(FigureFields.figure(stated)).contains(written);
  }

  @Test
  void nothing_stated_is_no_figure() {
    assertThat(FigureFields.figure("")).isEmpty();
  }
}
