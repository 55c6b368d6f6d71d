package org.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.cli.ACampaign.DONGHU;
import static org.linli.cli.ACampaign.XIHU;
import static org.linli.cli.ACampaign.row;
import static org.linli.cli.ACampaign.rowWithoutFunds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.cli.ACampaign.Run;

/** Only what a change has touched is told. */
class ChangedFilesTest {
  @TempDir Path folder;
  private ACampaign campaign;

  @BeforeEach
  void aCampaignWithAnErrorInEachOfTwoUnits() {
    campaign =
        new ACampaign(folder)
            .activities(DONGHU, rowWithoutFunds("重阳敬老"))
            .activities(XIHU, rowWithoutFunds("义诊"));
    String path = System.getenv("PATH");
    campaign.environment.put("PATH", path == null ? "" : path);
  }

  @Test
  void a_list_on_standard_input_narrows_what_is_told_to_its_units() {
    Run run = campaign.handingIn(XIHU + "\nREADME.md\n").run("check", "--files-from", "-");
    assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out())
        .contains("360103 西湖区")
        .doesNotContain("360102 东湖区")
        .contains("只列出有改动的 2 个单位的问题（改动文件 2 个）", "没有列出");
    assertThat(campaign.handingIn("elsewhere/README.md\n").run("check", "--files-from=-").exit())
        .isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void names_may_be_as_git_quotes_them_or_end_in_nul() {
    String quoted =
        "\"360100-\\345\\215\\227\\346\\230\\214\\345\\270\\202/360103-\\350\\245\\277\\346\\271\\226\\345\\214\\272/activities.csv\"\n";
    assertThat(campaign.handingIn(quoted).run("check", "--files-from=-", "--show=error").out())
        .contains("360103 西湖区")
        .doesNotContain("360102 东湖区");
    assertThat(campaign.handingIn(XIHU + "\0").run("check", "--files-from=-", "--show=error").out())
        .contains("360103 西湖区")
        .doesNotContain("360102 东湖区");
    assertThat(ChangedFiles.names("\"a\\tb\\\"c\\\\d\"\r\n\"\n"))
        .containsExactly("a\tb\"c\\d", "\"");
  }

  @Test
  void a_list_in_a_file_is_not_taken_for_a_submission() {
    campaign.file("changed.txt", DONGHU + "\n");
    Run run = campaign.run("check", "--files-from=changed.txt", "--format=concise");
    assertThat(run.out()).contains(DONGHU).doesNotContain(XIHU).doesNotContain("changed.txt");
    assertThat(run.err()).contains("只列出有改动的 1 个单位");
    assertThat(campaign.run("check", "--files-from=nowhere.txt").exit()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void linli_yaml_and_what_it_rests_on_touch_everything() {
    Run run = campaign.handingIn("linli.yaml\n").run("check", "--files-from=-");
    assertThat(run.out()).contains("360103 西湖区", "360102 东湖区", "列出全部单位的问题");
  }

  @Test
  void a_unit_whose_folder_is_gone_is_told_to_be_missing() {
    String gone = "360100-南昌市/360104-青云谱区/activities.csv\n360100-南昌市/青山湖区/unit.yaml\n";
    Run run = campaign.handingIn(gone).run("check", "--files-from=-", "--format=concise");
    assertThat(run.out())
        .contains("unit-missing 青云谱区（360104）还没有报送", "unit-missing 青山湖区（360111）还没有报送")
        .doesNotContain("新建区");
  }

  @Test
  void a_duplicate_at_another_unit_is_told_if_it_names_a_changed_file() {
    campaign.activities(DONGHU, row("联合义诊")).activities(XIHU, row("联合义诊"));
    Run run = campaign.handingIn(DONGHU).run("check", "--files-from=-", "--format=concise");
    assertThat(run.out()).contains(XIHU + ":2:1: warning activity-duplicate");
  }

  @Test
  void what_stands_on_standard_input_holds_for_each_of_several_notices() {
    Run run =
        campaign
            .handingIn(XIHU + "\n")
            .run(
                "check",
                "--files-from=-",
                "--format=concise",
                "--notice=jiangxi-2021",
                "--notice=national-2021");
    assertThat(run.out().lines().filter(line -> line.contains("value-missing")))
        .hasSize(2)
        .allMatch(line -> line.startsWith(XIHU));
  }

  @Test
  void git_tells_what_has_changed_committed_or_not() throws Exception {
    git("init", "-q", "-b", "main");
    git("add", ".");
    commit("first");
    assertThat(campaign.run("check", "--changed-since=HEAD").exit()).isEqualTo(ExitCode.CLEAN);
    campaign.activities(XIHU, rowWithoutFunds("义诊"), rowWithoutFunds("送医上门"));
    Run changed = campaign.run("check", "--changed-since=HEAD", "--show=error");
    assertThat(changed.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(changed.out()).contains("360103 西湖区").doesNotContain("360102 东湖区");
    git("checkout", "-q", "-b", "work");
    git("add", ".");
    commit("second");
    assertThat(campaign.run("check", "--changed-since=main", "--show=error").out())
        .contains("360103 西湖区")
        .doesNotContain("360102 东湖区");
    campaign.activities("360100-南昌市/360104-青云谱区/activities.csv", rowWithoutFunds("义剪"));
    assertThat(campaign.run("check", "--changed-since=HEAD", "--show=error").out())
        .contains("360104 青云谱区")
        .doesNotContain("360103 西湖区");
  }

  @Test
  void an_unknown_revision_or_no_repository_is_wrong_usage() throws Exception {
    Run none = campaign.run("check", "--changed-since=main");
    assertThat(none.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(none.err()).contains("不在 git 仓库中");
    git("init", "-q");
    for (String revision : List.of("no-such", "--stolen=x", "HEAD")) {
      Run run = campaign.run("check", "--changed-since=" + revision);
      assertThat(run.exit()).as(revision).isEqualTo(ExitCode.USAGE);
      assertThat(run.err()).contains(revision, "fetch-depth");
    }
    assertThat(folder.resolve("x")).doesNotExist();
  }

  @Test
  void without_git_it_says_what_to_do() {
    campaign.environment.put("PATH", folder.toString());
    Run run = campaign.run("check", "--changed-since=main");
    assertThat(run.exit()).isEqualTo(ExitCode.ENVIRONMENT);
    assertThat(run.err()).contains("找不到 git", "--files-from");
  }

  private void commit(String message) throws Exception {
    git("-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-q", "-m", message);
  }

  private void git(String... arguments) throws IOException, InterruptedException {
    List<String> line = new ArrayList<>(List.of("git"));
    line.addAll(List.of(arguments));
    Path log = Files.createTempFile("git", ".log");
    int exit =
        new ProcessBuilder(line)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    assertThat(exit).as(Files.readString(log)).isZero();
    Files.delete(log);
  }
}
