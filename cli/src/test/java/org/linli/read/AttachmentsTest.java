package org.linli.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.read.Submission.place;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.model.Activity;
import org.linli.model.Row;

class AttachmentsTest {
  private static final String HEAD = "编号,活动名称,发起单位,活动地域,活动时间,参与社会组织,参与人数,投入资金,受益对象及人数";
  private static final String ROW = "A1,慰问老人,东湖区民政局,东湖区/公园街道/某社区,2021-09-21,义工联,20,3000,30";

  @TempDir private Path folder;

  @Test
  void the_same_name_and_start_date_are_one_activity_and_the_record_adds_to_the_row() {
    Submission read = both(ROW, "活动名称: 慰问老人", "活动时间: 2021年9月21日", "累计服务时长: 12", "活动负责人: 王芳");

    Row row = read.row();
    assertThat(new Activity(row).serviceHours()).contains(new BigDecimal("12"));
    assertThat(row.text("leader")).isEqualTo("王芳");
    assertThat(row.at().file()).contains(Submission.UNIT + "activities.csv");
    assertThat(row.at("leader").file()).contains(Submission.UNIT + "activities/a.yaml");
    assertThat(read.rules()).isEmpty();
  }

  @Test
  void a_name_broken_over_lines_or_with_narrow_brackets_is_the_same_name() {
    String row = ROW.replace("慰问老人", "\"慰问老人\n（第１场）\"");

    Submission read = both(row, "name: 慰问老人(第1场)", "period: 2021-09-21", "leader: 王芳");

    assertThat(read.row().text("leader")).isEqualTo("王芳");
    assertThat(read.rules()).isEmpty();
  }

  @Test
  void a_name_written_alike_goes_before_one_that_only_sounds_alike() {
    Submission read =
        Submission.in(folder)
            .with("activities.csv", HEAD, ROW.replace("A1,", ","))
            .with("activities/a.yaml", "name: 慰问 老人", "period: 2021-09-21", "leader: 李")
            .with("activities/b.yaml", "name: 慰问老人", "period: 2021-09-21", "leader: 王")
            .read();

    assertThat(read.rows).extracting(row -> row.text("leader")).containsExactly("王", "李");
  }

  @Test
  void the_same_id_is_enough() {
    Submission read = both(ROW, "id: A1", "name: 另一个名称", "leader: 王芳");

    assertThat(read.row().text("name")).isEqualTo("慰问老人");
    assertThat(read.row().text("leader")).isEqualTo("王芳");
  }

  @Test
  void another_start_date_is_another_activity_and_stands_after_the_rows() {
    Submission read = both(ROW, "name: 慰问老人", "period: 2021-09-22");

    assertThat(read.rows)
        .extracting(row -> row.at().file().orElseThrow())
        .containsExactly(Submission.UNIT + "activities.csv", Submission.UNIT + "activities/a.yaml");
  }

  @Test
  void where_they_contradict_each_other_attachment_1_counts_and_it_is_said() {
    Submission read =
        both(
            ROW,
            "name: 慰问老人",
            "period: 2021-09-21",
            "place: 西湖区/南浦街道",
            "beneficiaries: 35",
            "initiator: 西湖区民政局");

    assertThat(read.row().text("beneficiaries")).isEqualTo("30");
    assertThat(read.rules())
        .containsExactly(
            "attachments-contradict", "attachments-contradict", "attachments-contradict");
    assertThat(read.seen("attachments-contradict").facts())
        .containsEntry("attachment1", "东湖区民政局")
        .containsEntry("attachment2", "西湖区民政局");
    assertThat(place(read.seen("attachments-contradict"))).isEqualTo("5:12");
  }

  @Test
  void a_sum_a_number_and_a_category_contradict_too_but_not_other_spellings_of_them() {
    String head = HEAD + ",服务时长,活动类别,长期坚持";
    String row = ROW + ",12,邻里亲,是";
    assertThat(rulesOf(head, row, "funds: 4000", "service_hours: 12.5", "category: 邻里扶", "长期坚持: 否"))
        .hasSize(4)
        .containsOnly("attachments-contradict");
    assertThat(
            rulesOf(head, row, "funds: 0.3万元", "service_hours: 12.0", "category: qin", "长期坚持: yes"))
        .isEmpty();
  }

  private List<String> rulesOf(String head, String row, String... said) {
    List<String> record = new ArrayList<>(List.of("name: 慰问老人", "period: 2021-09-21"));
    record.addAll(List.of(said));
    return Submission.in(folder)
        .with("activities.csv", head, row)
        .with("activities/a.yaml", record.toArray(String[]::new))
        .read()
        .rules();
  }

  @Test
  void another_name_under_the_same_id_is_said_and_that_of_attachment_1_counts() {
    Submission read = both(ROW, "id: A1", "name: 重阳登山");

    assertThat(read.row().text("name")).isEqualTo("慰问老人");
    assertThat(read.rules()).containsExactly("attachments-contradict");
  }

  @Test
  void what_cannot_be_read_in_a_record_contradicts_what_attachment_1_says() {
    Submission read =
        both(ROW, "name: 慰问老人", "period: 2021-09-21", "participants: -7", "funds: '1,20'");

    assertThat(read.rules()).containsExactly("attachments-contradict", "attachments-contradict");
    assertThat(read.seen("attachments-contradict").facts()).containsEntry("attachment2", "-7");
  }

  @Test
  void a_free_text_that_names_the_place_does_not_contradict_its_three_parts() {
    Submission read =
        both(ROW, "name: 慰问老人", "period: 2021-09-21", "place: 某社区活动室", "beneficiaries: 30人次");

    assertThat(read.rules()).isEmpty();
  }

  @Test
  void of_two_records_of_one_name_and_day_each_goes_to_the_row_of_its_initiator() {
    String other = ROW.replace("A1", "").replace("东湖区民政局", "义工联");
    Submission read =
        Submission.in(folder)
            .with("activities.csv", HEAD, ROW.replace("A1", ""), other)
            .with(
                "activities/a.yaml",
                "name: 慰问老人",
                "period: 2021-09-21",
                "initiator: 义工联",
                "leader: 甲")
            .with(
                "activities/b.yaml",
                "name: 慰问老人",
                "period: 2021-09-21",
                "initiator: 民政局",
                "leader: 乙")
            .read();

    assertThat(read.rows).extracting(row -> row.text("leader")).containsExactly("乙", "甲");
    assertThat(read.rules()).isEmpty();
  }

  @Test
  void a_record_is_found_behind_many_that_other_rows_have_taken() {
    List<String> rows = new ArrayList<>(List.of(HEAD));
    Submission submission = Submission.in(folder);
    for (int i = 100; i < 250; i++) {
      String initiator = i == 100 ? "第三方" : "义工联";
      submission.with(
          "activities/" + i + ".yaml",
          "name: 慰问老人",
          "period: 2021-09-21",
          "initiator: " + initiator,
          "leader: 甲");
      rows.add(ROW.replace("A1", "").replace("东湖区民政局", "义工联"));
    }
    Submission read = submission.with("activities.csv", rows.toArray(String[]::new)).read();

    assertThat(read.rows).hasSize(150).allMatch(row -> row.text("leader").equals("甲"));
  }

  @Test
  void a_record_serves_one_row_only() {
    Submission read =
        Submission.in(folder)
            .with("activities.csv", HEAD, ROW, ROW)
            .with("activities/a.yaml", "name: 慰问老人", "period: 2021-09-21", "leader: 王芳")
            .read();

    assertThat(read.rows).extracting(row -> row.text("leader")).containsExactly("王芳", "");
  }

  @Test
  void a_record_alone_takes_its_organizations_from_its_members() {
    Submission read =
        Submission.in(folder)
            .with("activities/a.yaml", "name: 慰问老人", "members: 东湖区义工联志愿者20人、东湖区社工中心（社工5人）、王芳")
            .read();

    assertThat(new Activity(read.row()).organizations()).contains("东湖区社工中心").doesNotContain("王芳");
    assertThat(read.rules()).containsExactly("organizations-from-members");
  }

  @Test
  void records_are_read_in_the_order_of_their_files() {
    Submission read =
        Submission.in(folder)
            .with("activities/b.yaml", "name: 慰问乙")
            .with("activities/a.yaml", "name: 慰问甲")
            .with("activities/2021-09/c.yml", "name: 慰问丙")
            .read();

    assertThat(read.rows).extracting(row -> row.text("name")).containsExactly("慰问丙", "慰问甲", "慰问乙");
  }

  private Submission both(String row, String... record) {
    return Submission.in(folder)
        .with("activities.csv", HEAD, row)
        .with("activities/a.yaml", record)
        .read();
  }
}
