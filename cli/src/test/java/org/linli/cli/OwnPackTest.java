package org.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the author of the next notice gets from a pack that asks for other things than ours do. */
class OwnPackTest {
  private static final String PACK =
      """
      id: own
      extends: _shared
      title: 关于开展助老行动的通知
      root: "430181"
      roster: {expected: roster.csv}
      window: {from: 2023-03-01, to: 2023-11-30}
      deadline: {day: 2023-12-10, inclusive: false}
      festivals: [{name: 重阳, day: 2023-10-23, before: 1, after: 1}]
      addressee: 市民政局社会组织科
      categories: [{id: care, name: 关爱}]
      deliverables:
        liaisons: {min: 2, max: 2}
        sections: [{key: results, title: 成效, required: true}]
        cases: [{kind: story, min: 2}]
      tables:
        tasks:
          title: 任务台账
          fields:
            task: {type: enum, headings: [任务], required: true, in: [{id: a, name: 助餐}, {id: b, name: 助浴}]}
            progress: {type: text, headings: [进展]}
        meals:
          title: 助餐点
          fields:
            name: {type: text, headings: ["名称（全称,不简写）"], required: true}
            seats: {type: integer, headings: [座位], within: {min: 1, max: 500}}
      duties:
        table: tasks
        field: task
        list: [{id: a, responsible: [大瑶镇]}, {id: b, responsible: [大瑶镇]}]
      forms:
        - id: a1
          label: 附件1
          title: 助餐点情况表
          table: meals
          layout: table
          required: true
          columns: [{key: name, heading: "名称（全称,不简写）"}, {key: seats, heading: 座位}]
      rules: {narrative-length: {on: false}, category-missing: {severity: info}}
      """;

  private static final String ROSTER =
      """
      code,name,level,parent_code
      430181,浏阳市,county,430100
      430181001,淮川街道,township,430181
      430181101,大瑶镇,township,430181
      """;

  private static final String SITES =
      """
      所在地区,示范点,是否启动,启动日期,议事协商次数,协商解决事项,主要做法
      西宁,甲村,已启动,2022年6月,12次,30件,做法
      西宁市,乙村,√,2022-06-01,1,1,做法
      黄南藏族自治州,丙村,是,2022-06-01,1,1,做法
      黄南州,丁村,是,2022-06-01,1,1,做法
      """;

  private static final String STATIONS =
      """
      县（市、区、行委）,乡镇（街道）,是否建成社工站,建成日期
      城东区,东关大街街道,已建,2021年
      城东区,清真巷街道,×,
      """;

  @TempDir Path folder;

  @BeforeEach
  void pack() throws IOException {
    write("own/notice.yaml", PACK);
    write("own/roster.csv", ROSTER);
  }

  @Test
  void init_makes_what_this_notice_asks_of_each_unit_and_no_more() throws IOException {
    assertThat(run("init", "c", "--notice", "own").exit()).isEqualTo(ExitCode.CLEAN);

    assertThat(text("c/430181101-大瑶镇/activities.csv")).contains("活动名称", "发起单位", "活动时间");
    assertThat(text("c/430181101-大瑶镇/meals.csv")).isEqualTo("\uFEFF\"名称（全称,不简写）\",座位\r\n");
    assertThat(text("c/430181101-大瑶镇/tasks.csv")).isEqualTo("\uFEFF任务,进展\r\n");
    assertThat(folder.resolve("c/430181101-大瑶镇/cases.csv")).exists();
    assertThat(folder.resolve("c/430181101-大瑶镇/needs.csv")).exists();
    assertThat(folder.resolve("c/430181001-淮川街道/tasks.csv")).doesNotExist();
    assertThat(text("c/430181101-大瑶镇/unit.yaml"))
        .contains("报送日期，如 2023-12-09", "联络员，2 名", "results: # 成效（必填）")
        .doesNotContain("setting", "plan", "appeal");
    assertThat(run("status", "c").out()).contains("未报送 2");

    assertThat(run("init", "q", "--notice", "qinghai-2022").exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(text("q/_extra/养老服务处/measures.csv")).startsWith("\uFEFF措施,责任单位,推进状态");
    assertThat(text("q/_extra/养老服务处/unit.yaml"))
        .contains("如 2022-10-31")
        .doesNotContain("liaisons", "setting", "plan", "appeal");
  }

  /**
   * A station that stands, and a site that meets, count though an aside is not stated to the day.
   */
  @Test
  void a_vague_day_or_a_number_with_its_unit_loses_no_row() throws IOException {
    write("c/linli.yaml", "notice: qinghai-2022\nas_of: 2022-12-31\n");
    write("c/西宁市/sites.csv", SITES);
    write("c/西宁市/stations.csv", STATIONS);
    write("y/linli.yaml", "notice: yubei-2021-114\nas_of: 2023-06-30\n");
    write("y/双龙湖街道/projects.csv", "项目名称,资金渠道,立项日期,项目资金\n甲,公益创投,2022年3月,500\n");

    assertThat(run("check", "c").out()).contains("错误 0 条").doesNotContain("date-vague");
    assertThat(run("check", "y").out()).contains("错误 0 条").doesNotContain("date-vague");
    assertThat(run("compile", "c", "-o", "out").exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(text("out/report.json"))
        .containsPattern("\"id\" ?: ?\"site-places\"[^}]*\"actual\" ?: ?\"2\"")
        .containsPattern("\"id\" ?: ?\"station-coverage\"[^}]*\"actual\" ?: ?\"50\"");
  }

  @Test
  void the_lists_of_a_blank_form_are_no_rows_of_it() throws IOException {
    write("c/linli.yaml", "notice: qinghai-2022\nas_of: 2022-12-31\n");
    assertThat(run("form", "--notice", "qinghai-2022", "-o", "forms").exit())
        .isEqualTo(ExitCode.CLEAN);
    Files.createDirectories(folder.resolve("c/西宁市"));
    Files.copy(folder.resolve("forms/指标.xlsx"), folder.resolve("c/西宁市/indicators.xlsx"));

    assertThat(run("status", "c").out()).containsPattern("西宁市 +未报送");
    assertThat(run("check", "c").out()).contains("indicators.xlsx:选项 提示 sheet-not-read");
  }

  @Test
  void a_deadline_without_its_own_day_is_told_by_the_last_day_that_is_in_time() throws IOException {
    write("c/linli.yaml", "notice: ../own\nas_of: 2023-12-31\n");
    write("c/大瑶镇/unit.yaml", "submitted_on: 2023-12-10\nfilled_on: 2023-12-01\n");

    assertThat(run("check", "c").out()).contains("2023-12-10 报送，晚于期限 2023-12-09");
  }

  @Test
  void liaisons_are_asked_for_in_a_number_that_people_would_say() throws IOException {
    write("c/linli.yaml", "notice: ../own\nas_of: 2023-12-31\n");
    write("c/大瑶镇/unit.yaml", "submitted_on: 2023-12-01\nliaisons: [{name: 王芳}]\n");
    assertThat(run("check", "c").out()).contains("联络员 1 名，应为 2 名\n");
    assertThat(run("check", "c", "--lang=en").out()).contains("1 liaison is named; asked for: 2\n");

    write("own/notice.yaml", PACK.replace("{min: 2, max: 2}", "{min: 2, max: 3}"));
    assertThat(run("check", "c").out()).contains("联络员 1 名，应为 2 至 3 名\n");
    write("own/notice.yaml", PACK.replace("{min: 2, max: 2}", "{min: 0, max: 1}"));
    write("c/大瑶镇/unit.yaml", "submitted_on: 2023-12-01\nliaisons: [{name: 王芳}, {name: 李红}]\n");
    assertThat(run("check", "c").out()).contains("联络员 2 名，应为不多于 1 名\n");
  }

  @Test
  void a_duty_that_is_not_told_of_is_missed_with_the_table_to_write_it_in() throws IOException {
    write("c/linli.yaml", "notice: ../own\nas_of: 2023-12-31\n");
    write("c/大瑶镇/unit.yaml", "submitted_on: 2023-12-01\n");
    write("c/大瑶镇/tasks.csv", "任务,进展\n助餐,开了三处\n");

    assertThat(run("check", "c").out()).contains("大瑶镇是“助浴”的责任单位", "在“任务台账”（tasks.csv）里补一行");
  }

  @Test
  void the_notice_in_short_says_all_that_a_unit_must_send_and_which_rules_are_off() {
    var shown = run("notices", "show", "./own").out();

    assertThat(shown)
        .contains("2023-12-09", "重阳 2023-10-23", "市民政局社会组织科", "联络员 2 名", "暖心故事不少于 2 件")
        .containsPattern("停用的规则 +narrative-length\n");
    assertThat(shown.lines().filter(line -> line.startsWith("规则")))
        .containsExactly("规则          category-missing");
    assertThat(run("notices", "show", "qinghai-2022").out())
        .contains("社会救助处、养老服务处、儿童福利处、各市级单位 ［（二）］");
  }

  private InProcess.Run run(String... arguments) {
    return InProcess.run(folder, Map.of(), arguments);
  }

  private String text(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
