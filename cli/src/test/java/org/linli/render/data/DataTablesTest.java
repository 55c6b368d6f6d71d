package org.linli.render.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.Golden;
import org.linli.notice.Notice;
import org.linli.render.Privacy;
import org.linli.render.SmallCampaign;

class DataTablesTest {
  @TempDir private Path folder;

  @Test
  void the_merged_activities_are_as_on_file() throws IOException {
    write(SmallCampaign.notice(), Privacy.MASKED);
    String csv = Files.readString(folder.resolve("data/activities.csv"));
    assertThat(csv).doesNotContain("王芳").doesNotContain("13812345678").doesNotContain("敬老活动");
    Golden.assertIsOnFile("render/activities.csv", csv.replace("\r\n", "\n"));
  }

  @Test
  void another_table_has_its_keys_as_columns_and_helped_persons_masked() throws IOException {
    write(SmallCampaign.notice(), Privacy.MASKED);
    assertThat(Files.readString(folder.resolve("data/needs.csv")))
        .isEqualTo(
            "\uFEFFunit,unit_name,id,household,content,wish,registered_on,status,file,line\r\n"
                + "360102,东湖区,N1,欧阳某,修水管,true,2021-09-01,已办结,"
                + "360100-南昌市/360102-东湖区/needs.csv,2\r\n");
  }

  @Test
  void whom_a_need_is_for_is_masked_in_its_content_too() throws IOException {
    try (DataTables tables =
        new DataTables(folder.resolve("data"), SmallCampaign.notice(), Privacy.MASKED)) {
      tables.counted(SmallCampaign.DONGHU, SmallCampaign.wish());
    }
    assertThat(Files.readString(folder.resolve("data/needs.csv")))
        .contains("郑某,郑某想要书包")
        .doesNotContain("郑小妹");
  }

  @Test
  void personal_data_stays_where_the_bureau_wants_it() throws IOException {
    write(SmallCampaign.notice(), Privacy.KEPT);
    assertThat(Files.readString(folder.resolve("data/activities.csv"))).contains("13812345678");
    assertThat(Files.readString(folder.resolve("data/needs.csv"))).contains("欧阳建国");
  }

  @Test
  void a_table_without_rows_is_not_written_but_that_of_activities_is() throws IOException {
    try (DataTables tables =
        new DataTables(folder.resolve("data"), SmallCampaign.notice(), Privacy.MASKED)) {
      assertThat(tables).isNotNull();
    }
    try (Stream<Path> files = Files.list(folder.resolve("data"))) {
      assertThat(files.map(file -> file.getFileName().toString()).toList())
          .containsExactly("activities.csv");
    }
  }

  @Test
  void a_notice_without_tables_has_none() throws IOException {
    write(SmallCampaign.bareNotice(), Privacy.MASKED);
    try (Stream<Path> files = Files.list(folder.resolve("data"))) {
      assertThat(files).isEmpty();
    }
  }

  private void write(Notice notice, Privacy privacy) throws IOException {
    try (DataTables tables = new DataTables(folder.resolve("data"), notice, privacy)) {
      SmallCampaign.send(tables);
    }
  }
}
