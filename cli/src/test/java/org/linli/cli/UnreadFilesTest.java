package org.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an office has handed in, and is not read: it is told what becomes of it. */
class UnreadFilesTest {
  private static final String NANCHANG = "notice: jiangxi-2021\nroot: \"360100\"\n";
  private static final String XIHU = "360103-西湖区/";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "附件1.xlsx, 填好的正式表格请用 linli import 导入",
    "总结.docx, 总结报告请写进 unit.yaml；报表请用约定的文件名",
    "附件1.XLS, 请另存为 .xlsx、.docx，再用 linli import 导入",
    "附件1.et, 请另存为 .xlsx、.docx",
    "西湖区.rar, 压缩包请先解压",
    "IMG_0001.HEIC, 照片请另存为 .jpg 或 .png",
    "说明.txt, → 报表请用约定的文件名"
  })
  void what_to_do_with_a_file_goes_by_its_kind(String name, String said) {
    ACampaign campaign = new ACampaign(folder).file("linli.yaml", NANCHANG).file(XIHU + name, "");

    String out = campaign.run("check", "--show", "info").out();

    assertThat(out.substring(out.indexOf("没有读取这个文件：" + name))).contains(said);
  }

  @Test
  void a_unit_that_is_missing_and_has_files_that_are_not_read_is_told_with_them() {
    ACampaign campaign =
        new ACampaign(folder)
            .file("linli.yaml", NANCHANG)
            .file(XIHU + "附件1.xls", "")
            .file(XIHU + "附件2.docx", "");

    assertThat(campaign.run("check", "--format", "concise").out())
        .contains("西湖区（360103）还没有报送，文件夹里有 2 个没有读取的文件\n")
        .contains("东湖区（360102）还没有报送\n");
  }
}
