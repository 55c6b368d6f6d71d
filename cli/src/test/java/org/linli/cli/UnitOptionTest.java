package org.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.linli.cli.ACampaign.Run;

class UnitOptionTest {
  @TempDir Path folder;
  private ACampaign campaign;

  @BeforeEach
  void begin() {
    campaign =
        new ACampaign(folder)
            .activities(ACampaign.DONGHU, ACampaign.row("中秋慰问"))
            .activities(ACampaign.XIHU, ACampaign.rowWithoutFunds("国庆慰问"));
  }

  @Test
  void a_check_of_one_unit_lists_and_fails_for_its_findings_alone() {
    Run xihu = campaign.run("check", "--unit", "西湖区");
    assertThat(xihu.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(xihu.out())
        .contains("360103 西湖区", "value-missing", "只列出 360103 西湖区")
        .doesNotContain("360102");
    Run donghu = campaign.run("check", "--unit=360102");
    assertThat(donghu.exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(donghu.out()).doesNotContain("西湖区", "value-missing");
  }

  @Test
  void a_unit_holds_those_below_it() {
    assertThat(campaign.run("check", "--unit", "南昌市").out()).contains("360103 西湖区");
  }

  @Test
  void a_status_of_one_unit_has_the_figures_of_its_subtree() {
    Run run = campaign.run("status", "--unit", "东湖区");
    assertThat(run.out()).contains("应报送 1 个单位", "东湖区：活动 1 场，受益 30 人次").doesNotContain("西湖区", "目标");
  }

  @Test
  void a_folder_of_an_unknown_unit_has_no_figures() {
    campaign.activities("幻想市/activities.csv", ACampaign.row("重阳慰问"));
    assertThat(campaign.run("status", "--unit", "幻想市").out())
        .contains("幻想市不是本次活动的单位，所报内容不计入")
        .doesNotContain("0 场");
  }

  @Test
  void a_name_that_nobody_or_several_bear_is_wrong_usage() {
    Run nobody = campaign.run("status", "--unit", "东湖区区");
    assertThat(nobody.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(nobody.err()).contains("是不是 东湖区");
    Run several = campaign.run("check", "--unit", "太阳镇");
    assertThat(several.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(several.err()).contains("可指多个单位", " 太阳镇、");
  }

  @Test
  void a_new_campaign_needs_a_root_that_one_unit_bears() {
    assertThat(campaign.run("init", "new", "--notice=jiangxi-2021", "--root=南昌市区").err())
        .contains("是不是 南昌市");
    assertThat(campaign.run("init", "new", "--notice=jiangxi-2021", "--root=太阳镇").err())
        .contains("可指多个单位");
    assertThat(folder.resolve("new")).doesNotExist();
  }

  @Test
  void a_watch_needs_a_terminal_and_a_second() {
    assertThat(campaign.run("status", "--watch").err()).contains("终端");
    assertThat(campaign.run("status", "--watch=0").err()).contains("1 秒");
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void a_watch_draws_again_until_it_is_interrupted() throws Exception {
    StringWriter out = new StringWriter();
    AtomicInteger exit = new AtomicInteger(-1);
    Shell shell =
        new Shell(
            new PrintWriter(out),
            new PrintWriter(new StringWriter()),
            campaign.environment,
            folder,
            () -> LocalDate.of(2021, 12, 31),
            "out");
    Thread run =
        new Thread(() -> exit.set(Main.run(shell, "status", "--watch=1", "--color=never")));
    run.start();
    while (out.toString().split("Ctrl-C", -1).length < 3) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    run.interrupt();
    run.join();
    assertThat(exit).hasValue(0);
    assertThat(out.toString()).startsWith("\u001b[H").contains("东湖区");
  }
}
