package org.linli.render.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.linli.Golden;
import org.linli.aggregate.Statistics;
import org.linli.notice.Notice;
import org.linli.render.SmallCampaign;

class ReportJsonTest {

  @Test
  void report_json_is_as_on_file() throws IOException {
    Golden.assertIsOnFile("render/report.json", json(SmallCampaign.notice()));
  }

  @Test
  void what_a_notice_does_not_ask_for_is_null_and_never_absent() throws IOException {
    JsonNode report = new ObjectMapper().readTree(json(SmallCampaign.bareNotice()));
    assertThat(report.get("needs").get("registered").isNull()).isTrue();
    assertThat(report.get("organizations").get("total").isNull()).isTrue();
    assertThat(report.get("cases").get("video").isNull()).isTrue();
    assertThat(report.get("totals").get("activities").asLong()).isEqualTo(3);
  }

  @Test
  void money_is_text_and_hours_are_a_number_without_trailing_zeros() throws IOException {
    JsonNode totals = new ObjectMapper().readTree(json(SmallCampaign.notice())).get("totals");
    assertThat(totals.get("funds").isTextual()).isTrue();
    assertThat(totals.get("service_hours").isNumber()).isTrue();
    assertThat(totals.get("service_hours").asText()).isEqualTo("96.5");
  }

  @Test
  void the_assessment_stands_behind_all_that_a_report_without_one_has() throws IOException {
    String without = json(SmallCampaign.notice());
    String with = json(SmallCampaign.assessed(), SmallCampaign.notice());
    assertThat(without).doesNotContain("assessment");
    assertThat(with).startsWith(without.substring(0, without.lastIndexOf("\n}")));
    Golden.assertIsOnFile(
        "render/assessment.json", with.substring(with.indexOf("  \"assessment\"")));
  }

  static String json(Notice notice) throws IOException {
    return json(SmallCampaign.statistics(), notice);
  }

  static String json(Statistics statistics, Notice notice) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportJson.write(statistics, notice, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
