package org.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.cli.InProcess.Run;

/** The command line around the blank forms. */
class FormCommandTest {
  @TempDir Path folder;

  private Run form(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "form";
    all[1] = "--lang";
    all[2] = "zh";
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return InProcess.run(folder, Map.of(), all);
  }

  @Test
  void the_forms_that_were_written_are_listed() {
    Run run = form("--notice", "jiangxi-2021", "-o", "forms");

    assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.CLEAN);
    assertThat(run.out())
        .startsWith("已写出 forms：9 个表格")
        .contains("附件1-江西省社会组织“邻里守望”关爱行动情况统计表.xlsx", "需求台账.xlsx（通知未附表样");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void the_campaign_in_which_one_stands_names_the_notice() throws IOException {
    Files.writeString(folder.resolve("linli.yaml"), "notice: qinghai-2022\n");

    assertThat(form("-o", "a/forms").out()).contains("居民诉求台账.xlsx");
  }

  @Test
  void without_a_notice_nothing_is_written() {
    Run run = form("-o", "forms");

    assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--notice");
    assertThat(folder.resolve("forms")).doesNotExist();
  }

  @Test
  void forms_that_somebody_works_on_are_not_overwritten() throws IOException {
    form("--notice", "jiangxi-2021", "-o", "forms");
    assertThat(form("--notice", "jiangxi-2021", "-o", "forms").out()).contains("没有改动");

    Files.writeString(folder.resolve("forms/需求台账.xlsx"), "filled in");
    Run run = form("--notice", "jiangxi-2021", "-o", "forms");

    assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("需求台账.xlsx", "不会覆盖");
    assertThat(folder.resolve("forms/需求台账.xlsx")).hasContent("filled in");
  }

  @Test
  void a_folder_that_cannot_be_made_is_trouble_with_the_disk() throws IOException {
    Files.writeString(folder.resolve("file"), "");

    assertThat(form("--notice", "jiangxi-2021", "-o", "file/forms").exit())
        .isEqualTo(ExitCode.ENVIRONMENT);
  }

  @Test
  void a_number_of_rows_that_nobody_could_fill_in_is_refused() {
    for (String rows : new String[] {"0", "10001"}) {
      Run run = form("--notice", "jiangxi-2021", "-o", "forms", "--rows", rows);
      assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
      assertThat(run.err()).contains("--rows", rows);
    }
  }
}
