package org.linli.render.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class ChartTest {
  @Test
  void figures_stand_above_the_points_of_a_line_and_at_the_ends_of_columns() {
    assertThat(chart(Chart.Kind.LINE).part()).contains("<c:dLbls><c:dLblPos val=\"t\"/>");
    assertThat(chart(Chart.Kind.COLUMNS).part()).contains("<c:dLbls><c:dLblPos val=\"outEnd\"/>");
    assertThat(chart(Chart.Kind.BARS).part()).contains("<c:dLbls><c:dLblPos val=\"outEnd\"/>");
  }

  @Test
  void names_hold_nothing_that_xml_forbids() throws Exception {
    Chart.Range units = Chart.column("汇总", 2, 4, List.of("甲\uFFFE街", "乙\u0001街"));
    Chart.Range figures = Chart.column("汇总", 4, 4, List.of("572", "536"));
    Chart chart =
        new Chart(
            Chart.Kind.COLUMNS,
            "汇总",
            units,
            List.of(new Chart.Series(Chart.cell("汇总", 4, 3, "受益人次"), figures)),
            new Chart.Anchor(10, 30, 12));
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(chart.part().getBytes(StandardCharsets.UTF_8)));
    assertThat(chart.part()).contains("甲\\uFFFE街", "乙\\u0001街");
  }

  private static Chart chart(Chart.Kind kind) {
    Chart.Range months = Chart.column("按月", 2, 4, List.of("2021-08", "2021-09"));
    Chart.Range figures = Chart.column("按月", 4, 4, List.of("572", "536"));
    return new Chart(
        kind,
        "按月",
        months,
        List.of(new Chart.Series(Chart.cell("按月", 4, 3, "受益人次"), figures)),
        new Chart.Anchor(10, 30, 12));
  }
}
