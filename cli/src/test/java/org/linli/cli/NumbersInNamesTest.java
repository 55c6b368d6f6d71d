package org.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that bears a person's number: told of, and never published as a unit's name. */
class NumbersInNamesTest {
  private static final String NUMBER = "13812345678";
  private static final String TOWNSHIP = "360100-南昌市/360102-东湖区/公园街道" + NUMBER;
  private static final String FILE = TOWNSHIP + "/联系人" + NUMBER + ".txt";

  @TempDir Path folder;

  @Test
  void the_folder_and_the_file_are_told_of_once_each() {
    ACampaign.Run run = campaign().run("check", "--format", "concise");
    assertThat(run.out().lines().filter(line -> line.contains("personal-data-phone")))
        .hasSize(2)
        .anyMatch(line -> line.startsWith(TOWNSHIP + ": warning personal-data-phone"))
        .anyMatch(line -> line.startsWith(FILE + ": warning"));
  }

  @Test
  void the_name_of_the_unit_is_masked_wherever_it_is_written() throws Exception {
    ACampaign campaign = campaign();
    assertThat(campaign.run("compile", ".", "-o", "out", "--each", "township", "--quiet").exit())
        .isEqualTo(ExitCode.CLEAN);
    for (String file : List.of("summary.md", "summary.html", "report.json")) {
      assertThat(campaign.read("out/" + file)).as(file).doesNotContain(NUMBER);
    }
    assertThat(campaign.read("out/report.json")).contains("公园街道138********");
    assertThat(campaign.read("out/data/activities.csv").replace(TOWNSHIP, ""))
        .contains("公园街道138********")
        .doesNotContain(NUMBER);
    assertThat(text(folder.resolve("out/summary.docx"))).doesNotContain(NUMBER);
    String workbook = text(folder.resolve("out/statistics.xlsx"));
    assertThat(workbook.replace(FILE, "").replace(TOWNSHIP, "")).doesNotContain(NUMBER);
    try (var units = Files.list(folder.resolve("out/units"))) {
      assertThat(units.map(unit -> unit.getFileName().toString()))
          .noneMatch(unit -> unit.contains(NUMBER));
    }
  }

  @Test
  void the_office_that_filled_in_the_form_is_named_without_its_number() throws Exception {
    ACampaign campaign =
        new ACampaign(folder)
            .activities(ACampaign.DONGHU, ACampaign.row("中秋慰问"))
            .file("unit.yaml", "unit: 江西省民政厅（电话" + NUMBER + "）\nsubmitted_on: 2021-10-28\n");
    campaign.run("compile", ".", "-o", "out", "--quiet");
    assertThat(text(folder.resolve("out/statistics.xlsx")))
        .contains("江西省民政厅（电话138********）")
        .doesNotContain(NUMBER);
    assertThat(campaign.run("check", "--format", "concise").out())
        .contains("“填表单位”里有电话号码：138********");
    campaign.run("compile", ".", "-o", "kept", "--quiet", "--keep-personal-data");
    assertThat(text(folder.resolve("kept/statistics.xlsx"))).contains(NUMBER);
  }

  @Test
  void a_units_own_indicator_is_published_without_numbers() throws Exception {
    ACampaign campaign =
        new ACampaign(folder)
            .file("linli.yaml", "notice: qinghai-2022\nas_of: 2022-10-31\n")
            .file(
                "630100-西宁市/indicators.csv",
                "指标编号,指标名称,完成值\n热线" + NUMBER + ",热线" + NUMBER + "接听次数,34\n");
    campaign.run("compile", ".", "-o", "out", "--quiet");
    for (String file : List.of("summary.html", "dashboard.html", "report.json")) {
      assertThat(campaign.read("out/" + file))
          .as(file)
          .contains("热线138********接听次数")
          .doesNotContain(NUMBER);
    }
    assertThat(text(folder.resolve("out/summary.docx"))).doesNotContain(NUMBER);
    assertThat(text(folder.resolve("out/statistics.xlsx"))).doesNotContain(NUMBER);
  }

  private static String text(Path office) throws Exception {
    StringBuilder text = new StringBuilder();
    try (ZipFile zip = new ZipFile(office.toFile())) {
      for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
        text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return text.toString();
  }

  private ACampaign campaign() {
    return new ACampaign(folder)
        .activities(TOWNSHIP + "/activities.csv", ACampaign.row("中秋慰问"))
        .file(FILE, "说明");
  }
}
