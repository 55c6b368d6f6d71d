package org.linli.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no table is read where a row names it, and otherwise told of. */
class OtherFilesTest {
  private static final String EAST = "360100/360102/";

  @TempDir Path folder;

  @Test
  void files_that_no_row_names_are_told_of() throws Exception {
    CampaignFolder campaign =
        new CampaignFolder(folder)
            .file(EAST + "activities/images/named.png", "")
            .file(EAST + "activities/images/Other.JPG", "")
            .file(EAST + "activities/images/rejected.png", "")
            .file(EAST + "activities/images/nobody.png", "")
            .file(EAST + "photo.jpg", "")
            .file(EAST + "film.mp4", "")
            .file(EAST + "report.docx", "")
            .file(EAST + "activities/1.yaml", record("中秋送月饼", "images/named.png；images/other.jpg"))
            .file(EAST + "activities/2.yaml", record("", "images/rejected.png"))
            .file(EAST + "cases.yaml", "- {类型: 主题照片, 标题: 合影, 文件: photo.jpg}\n");

    assertThat(campaign.survey().findings().sorted())
        .filteredOn(finding -> finding.rule().text().equals("file-not-read"))
        .extracting(finding -> finding.at().file().orElseThrow())
        .containsExactly(
            EAST + "activities/images/nobody.png", EAST + "film.mp4", EAST + "report.docx");
  }

  private static String record(String name, String evidence) {
    return "活动名称: \"" + name + "\"\n佐证材料: " + evidence + "\n";
  }
}
