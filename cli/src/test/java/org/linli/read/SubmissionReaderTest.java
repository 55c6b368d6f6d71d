package org.linli.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
