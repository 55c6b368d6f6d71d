package org.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack may count rows by what units write in their own words. */
class TallyPrivacyTest {
  private static final String NUMBER = "13812345678";

  @TempDir Path folder;

  @Test
  void the_lines_of_a_statistics_table_bear_no_numbers_of_persons() throws IOException {
    ACampaign campaign =
        new ACampaign(folder)
            .file("linli.yaml", "notice: pack\nas_of: 2021-12-31\n")
            .file(
                "pack/notice.yaml",
                """
                id: own
                extends: jiangxi-2021
                tables:
                  visits:
                    title: 走访
                    fields:
                      who: {type: text, headings: [对象]}
                      how: {type: text, headings: [方式]}
                tallies:
                  - {id: by-who, title: 走访对象, table: visits, by: who, across: how}
                """)
            .file(
                "360100-南昌市/360102-东湖区/visits.csv",
                "对象,方式\n李大爷" + NUMBER + ",上门\n乙,电话" + NUMBER + "\n");
    assertThat(campaign.run("compile", "-o", "out", "--trust-pack").err()).isEmpty();
    assertThat(campaign.read("out/report.json"))
        .contains("李大爷138********", "电话138********")
        .doesNotContain(NUMBER);
    assertThat(workbook()).contains("李大爷138********", "电话138********").doesNotContain(NUMBER);
  }

  private String workbook() throws IOException {
    StringBuilder parts = new StringBuilder();
    try (InputStream in = Files.newInputStream(folder.resolve("out/statistics.xlsx"));
        ZipInputStream zip = new ZipInputStream(in)) {
      while (zip.getNextEntry() != null) {
        parts.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts.toString();
  }
}
