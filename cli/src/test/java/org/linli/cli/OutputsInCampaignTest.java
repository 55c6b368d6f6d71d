package org.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies in a campaign folder is a submission, unless a run of the program has written it. */
class OutputsInCampaignTest {
  private static final String NANCHANG = "notice: jiangxi-2021\nroot: \"360100\"\n";
  private static final String XIHU = "360103-西湖区/";

  @TempDir Path folder;

  @Test
  void an_output_is_no_submission_and_is_told_of() throws Exception {
    ACampaign campaign = campaign();
    campaign.run("compile", ".", "-o", "out", "--quiet");
    ACampaign.Run run = campaign.run("check", "--format", "json");
    assertThat(run.exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(run.out())
        .contains("\"rule\": \"output-in-campaign\"")
        .contains("\"file\": \"out\"")
        .doesNotContain("unit-unknown", "out/");
  }

  @Test
  void a_compile_into_the_campaign_gives_the_same_the_second_time() throws Exception {
    ACampaign campaign = campaign();
    campaign.run("compile", ".", "-o", "out", "--quiet");
    String first = campaign.read("out/findings.json");
    campaign.run("compile", ".", "-o", "out", "--quiet");
    assertThat(campaign.read("out/findings.json")).isEqualTo(first);
  }

  @Test
  void what_others_have_put_into_an_output_is_listed() {
    ACampaign campaign = campaign();
    campaign.run("compile", ".", "-o", "out", "--quiet");
    campaign.file("out/批示.txt", "已阅");
    campaign.file("out/~$summary.docx", "");
    assertThat(campaign.run("check", "--format", "concise").out())
        .contains("out: info output-in-campaign")
        .contains("out/批示.txt: info file-not-read")
        .doesNotContain("~$");
  }

  @Test
  void a_table_that_others_have_put_into_an_output_makes_it_data() {
    ACampaign campaign = campaign();
    campaign.run("compile", ".", "-o", "out", "--quiet");
    campaign.activities("out/activities.csv", ACampaign.row("重阳慰问"));
    assertThat(campaign.run("check", "--format", "concise").out())
        .contains("out: error unit-unknown")
        .doesNotContain("output-in-campaign");
  }

  @Test
  void a_manifest_alone_hides_no_unit() throws Exception {
    ACampaign campaign = campaign();
    campaign.file(XIHU + "manifest.json", "{\"tool\":\"linli\"}");
    ACampaign.Run run = campaign.run("check", "--format", "concise");
    assertThat(run.out())
        .contains(XIHU + "manifest.json: info file-not-read")
        .doesNotContain("output-in-campaign", "西湖区: warning unit-missing");
    campaign.run("compile", ".", "-o", "out", "--quiet");
    assertThat(campaign.read("out/data/activities.csv")).contains("国庆慰问");
  }

  @Test
  void the_manifest_of_an_output_hides_no_unit_either() throws Exception {
    ACampaign campaign = campaign();
    campaign.run("compile", ".", "-o", "out", "--quiet");
    Files.move(folder.resolve("out"), folder.resolve("西湖"));
    campaign.activities("西湖/activities.csv", ACampaign.row("重阳慰问"));
    assertThat(campaign.run("check", "--format", "concise").out())
        .doesNotContain("output-in-campaign");
  }

  @Test
  void the_folder_of_a_unit_is_never_replaced_because_of_a_manifest_in_it() throws Exception {
    ACampaign campaign = campaign();
    campaign.file(XIHU + "manifest.json", "{\"tool\":\"linli\"}");
    ACampaign.Run run = campaign.run("compile", ".", "-o", XIHU);
    assertThat(run.exit()).isEqualTo(ExitCode.ENVIRONMENT);
    assertThat(run.err()).contains("activities.csv");
    assertThat(campaign.read(XIHU + "activities.csv")).contains("国庆慰问");
    assertThat(folder.resolve(XIHU + "summary.md")).doesNotExist();
  }

  @Test
  void the_folder_of_the_only_unit_is_no_output_folder_rather_than_nothing_to_compile()
      throws Exception {
    ACampaign campaign = campaign();
    Files.delete(folder.resolve("360102-东湖区/activities.csv"));
    ACampaign.Run run = campaign.run("compile", ".", "-o", XIHU);
    assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("不是 linli 的输出").doesNotContain("campaign-empty");
    assertThat(campaign.read(XIHU + "activities.csv")).contains("国庆慰问");
  }

  @Test
  void a_compile_that_is_refused_leaves_nothing_beside_what_it_may_not_replace() {
    ACampaign campaign = campaign();
    campaign.run("compile", ".", "-o", "out", "--quiet");
    assertThat(campaign.run("compile", ".", "-o", "out/report.json").exit())
        .isEqualTo(ExitCode.USAGE);
    assertThat(campaign.run("compile", ".", "-o", "out", "--quiet").exit())
        .isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void a_folder_that_only_has_the_name_of_an_earlier_output_is_read() {
    ACampaign campaign = campaign();
    campaign.file("out.01/说明.txt", "说明");
    campaign.run("compile", ".", "-o", "out", "--quiet");
    assertThat(campaign.run("check", "--format", "concise").out()).contains("out.01/说明.txt");
    assertThat(campaign.run("compile", ".", "-o", "out", "--keep", "1").exit())
        .isEqualTo(ExitCode.USAGE);
  }

  private ACampaign campaign() {
    return new ACampaign(folder)
        .file("linli.yaml", NANCHANG + "as_of: 2021-12-31\n")
        .activities("360102-东湖区/activities.csv", ACampaign.row("中秋慰问"))
        .activities(XIHU + "activities.csv", ACampaign.row("国庆慰问"))
        .file(XIHU + "unit.yaml", "unit: 西湖区民政局\nsubmitted_on: 2021-10-28\n");
  }
}
