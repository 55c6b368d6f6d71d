package org.linli.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.model.Cell;
import org.linli.model.Row;
import org.linli.value.CreditCode;
import org.linli.value.UnitCode;

class SubmissionReaderTest {
  private static final UnitCode UNIT = new UnitCode("360102");

  @TempDir private Path folder;

  @Test
  void tables_come_in_a_fixed_order_and_reading_again_gives_the_same() {
    Submission submission =
        Submission.in(folder)
            .with("events.csv", "活动名称,活动日期", "集市,2021-09-01")
            .with("activities.csv", "活动名称,发起单位", "慰问老人,民政局")
            .with("needs.csv", "编号,需求内容", "1,买药")
            .with("organizations.csv", "组织名称,组织类型", "义工联,社团")
            .read();

    assertThat(submission.rows)
        .extracting(row -> row.table())
        .containsExactly("organizations", "needs", "activities", "events");
    submission.read();
    assertThat(submission.rows.subList(4, 8))
        .extracting(row -> row.at())
        .isEqualTo(submission.rows.subList(0, 4).stream().map(row -> row.at()).toList());
  }

  @Test
  void a_large_table_gives_two_threads_the_rows_that_it_gives_one() {
    List<String> lines = new ArrayList<>();
    lines.add("序号,活动名称,发起单位,活动地域,活动时间,参加社会组织及人员,参与人数,投入资金,受益对象,受益人数");
    for (int i = 1; i <= 2000; i++) {
      String groups = List.of("老人", "老人、儿童", "").get(i % 3);
      lines.add(i + ",困境儿童帮扶" + i + ",民政局,东湖区,2021-09-21,义工联、李某,20,3000," + groups + "," + i % 7);
    }
    lines.add("合计,,,,,,40000,1,,1");
    lines.addAll(Collections.nCopies(260, " ".repeat(1 << 16)));
    String[] table = lines.toArray(String[]::new);
    Submission one = Submission.in(folder).with("activities.csv", table).by(1).read();
    Submission two = Submission.in(folder).by(2).read();

    assertThat(one.rows.size()).isEqualTo(2000);
    assertThat(Set.copyOf(one.rules())).contains("organizations-from-members", "total-row-wrong");
    assertThat(two.observed).isEqualTo(one.observed);
    assertThat(told(two)).isEqualTo(told(one));
  }

  private static List<List<Object>> told(Submission read) {
    return read.rows.stream().map(SubmissionReaderTest::told).toList();
  }

  private static List<Object> told(Row row) {
    List<Object> told = new ArrayList<>(List.of(row.at(), row.observations()));
    for (String key : row.columns().keys()) {
      told.add(row.at(key));
      told.add(row.text(key));
      told.add(row.cell(key).map(Cell::reading));
    }
    return told;
  }

  @Test
  void one_bad_file_does_not_stop_the_others() {
    Submission read =
        Submission.in(folder)
            .with("needs.csv", new byte[] {1, -1, -2})
            .with("activities.csv", "活动名称,发起单位", "慰问老人,民政局")
            .read();

    assertThat(read.rows).hasSize(1);
    assertThat(read.observed)
        .extracting(seen -> seen.rule().text())
        .contains("encoding-unreadable");
  }

  @Test
  void registers_know_an_organization_by_its_folded_name() {
    SubmissionReader reader =
        Submission.in(folder)
            .with(
                "organizations.csv",
                "组织名称,统一社会信用代码,组织类型",
                "东湖区 义工联,51360102MJD0000000,社团",
                "社工中心,,民非")
            .reader();
    Registers registers = Registers.read(reader.tree(), unit -> reader);

    assertThat(registers.find(UNIT, "东湖区义工联").orElseThrow().creditCode())
        .isEqualTo(CreditCode.parse("51360102MJD0000000"));
    assertThat(registers.find(new UnitCode("360103"), "社工中心").orElseThrow().type())
        .contains("service");
    assertThat(registers.find(UNIT, "没有登记的")).isEmpty();
    assertThat(registers.isEmpty()).isFalse();
  }
}
