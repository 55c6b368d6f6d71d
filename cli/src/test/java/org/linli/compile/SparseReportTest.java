package org.linli.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.render.Privacy;
import org.linli.render.document.SummaryReport;
import org.linli.render.document.TemplateTrust;

/** The summary report of a campaign that has next to nothing, under each notice. */
class SparseReportTest {
  private static final String ROW = "中秋慰问,民政局,城关,%s,,志愿者协会,12,1000,空巢老人30人,看望慰问空巢老人";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "jiangxi-2021, 2021-10-20, 江西省本级",
    "national-2021, 2021-10-20, 本级",
    "qinghai-2022, 2022-07-10, 青海省本级",
    "yubei-2021-114, 2021-10-20, 渝北区本级",
    "yubei-2021-145, 2021-10-20, 渝北区本级",
  })
  void no_table_is_a_heading_alone_or_rows_of_nothing(String notice, String day, String own)
      throws Exception {
    CampaignFolder campaign =
        new CampaignFolder(folder)
            .file("linli.yaml", "notice: " + notice + "\nas_of: 2022-11-10\n")
            .activities(".", ROW.formatted(day));
    Survey survey = campaign.survey();

    assertThat(survey.statistics().totals().activities()).isEqualTo(1);
    assertThat(
            SummaryReport.of(
                    survey.statistics(),
                    survey.notice(),
                    Privacy.MASKED,
                    TemplateTrust.BUILT_IN_PACKS)
                .markdown())
        .doesNotContainPattern("\\|[:|-]+\\|\\n(?!\\|)")
        .containsPattern(own + " \\| 1 \\| 30 \\|.*\\n\\| 合计 \\| 1 \\| 30 \\|")
        .containsPattern("其余\\d+个单位尚无计入统计的活动，未列。")
        .doesNotContainPattern("\\| 0 \\| 0 \\| 0 \\| 0 \\|");
  }
}
