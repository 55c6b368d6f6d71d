package org.linli.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.finding.Finding;
import org.linli.finding.Severity;
import org.linli.model.Unit;
import org.linli.value.UnitCode;

/** Sections of units' reports that say what another unit's says. */
class RepeatedNarrativesTest {
  private static final String CITY = "360100-南昌市";
  private static final String DONGHU = CITY + "/360102-东湖区";
  private static final String XIHU = CITY + "/360103-西湖区";
  private static final String ANYI = CITY + "/360123-安义县";

  private static final String TEXT =
      "%s%s召开动员会，随后派出干部挨家挨户走访，问清老人想要什么、孩子缺什么，回来列成单子分给各协会认领。"
          + "理发队每周到小区门口摆摊，律师每月坐班答疑，退休教师晚上在活动室陪孩子写作业，"
          + "%s个月里邻里吵架少了，见面打招呼多了，楼道里的杂物也清走了。";

  private static final String OTHER =
      "老小区加装电梯吵了两年，互助协会请来物业、设计院和一楼住户，在院子里开板凳会，最后每个单元都签了字。"
          + "暑假里大学生在社区食堂开班，教游泳安全和毛笔字，独居老人轮流当评委，食堂顺便送饭上门，"
          + "晚饭后广场舞队改到河边，再没有人投诉。";

  @TempDir Path folder;
  @TempDir Path kept;

  private CampaignFolder campaign;

  @BeforeEach
  void begin() throws Exception {
    campaign = new CampaignFolder(folder);
  }

  @Test
  void a_copy_with_another_name_day_and_number_is_told_at_the_later_unit() throws Exception {
    reports(DONGHU, "results", TEXT.formatted("东湖区", "9月3日", "三"));
    reports(XIHU, "results", TEXT.formatted("西湖区", "2021年10月11日至12日", "两"));

    Finding only = found().get(0);

    assertThat(found()).hasSize(1);
    assertThat(only.severity()).isEqualTo(Severity.INFO);
    assertThat(only.at().unit()).contains(new UnitCode("360103"));
    assertThat(only.at().file()).contains(XIHU + "/unit.yaml");
    assertThat(only.at().line()).contains(3);
    assertThat(only.at().column()).contains(12);
    assertThat(only.at().field()).contains("summary.results");
    assertThat(only.clause()).isEmpty();
    assertThat(only.facts())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "section", "进展成效",
                "unit", "东湖区",
                "percent", "99",
                "file", DONGHU + "/unit.yaml",
                "line", "3"));
  }

  @Test
  void texts_of_their_own_are_silent() throws Exception {
    reports(DONGHU, "results", TEXT.formatted("东湖区", "9月3日", "三"));
    reports(XIHU, "results", OTHER);
    assertThat(found()).isEmpty();
  }

  @Test
  void what_only_repeats_the_notice_is_silent() throws Exception {
    String slogans =
        "营造向上向善、孝老爱亲、与邻为善、守望互助的社区氛围，增强社区认同感、归属感、责任感和荣誉感，增强获得感、幸福感、安全感，"
            + "服务低保对象、特困人员、空巢老人、农村留守人员、困境儿童、残疾人，一社连一村（居），邻里乐融融，结合“我为群众办实事”。";
    reports(DONGHU, "deployment", slogans);
    reports(XIHU, "deployment", slogans);
    assertThat(found()).isEmpty();
  }

  @Test
  void half_a_copy_and_a_report_that_gathers_others_are_silent() throws Exception {
    String donghu = TEXT.formatted("东湖区", "9月3日", "三");
    reports(CITY, "results", donghu + OTHER);
    reports(DONGHU, "results", donghu);
    reports(XIHU, "results", donghu.substring(0, donghu.length() / 2) + OTHER);
    assertThat(found()).isEmpty();
  }

  @Test
  void a_section_is_compared_with_the_same_section_of_other_units_only() throws Exception {
    reports(DONGHU, "results", TEXT.formatted("东湖区", "9月3日", "三"), "practices", OTHER);
    reports(XIHU, "practices", TEXT.formatted("西湖区", "9月3日", "三"), "problems", OTHER);
    assertThat(found()).isEmpty();
    reports(ANYI, "results", OTHER, "practices", OTHER);
    assertThat(found())
        .extracting(finding -> finding.facts().get("section"), f -> f.facts().get("unit"))
        .containsExactly(tuple("主要做法", "东湖区"));
  }

  @Test
  void of_several_the_earliest_is_named_and_of_others_the_one_most_alike() throws Exception {
    String text = TEXT.formatted("", "", "");
    String altered = text.replace("挨家挨户", "逐户上门").replace("列成单子", "编成清单");
    reports(CITY, "results", text);
    reports(DONGHU, "results", altered);
    reports(XIHU, "results", text);
    reports(ANYI, "results", altered);
    assertThat(found())
        .extracting(finding -> finding.facts().get("unit"), f -> f.facts().get("percent"))
        .containsExactly(tuple("南昌市", "100"), tuple("东湖区", "100"));
  }

  @Test
  void the_pack_says_how_long_and_how_much_alike() throws Exception {
    String text = TEXT.formatted("", "", "");
    String altered = text.replace("挨家挨户", "逐户上门").replace("列成单子", "编成清单");
    reports(DONGHU, "results", text);
    reports(XIHU, "results", altered);
    assertThat(found()).isEmpty();
    pack("narrative-repeated: {parameters: {percent: 80}}");
    assertThat(found()).hasSize(1);
    pack("narrative-repeated: {parameters: {percent: 80, min: 140}}");
    assertThat(found()).isEmpty();
    pack("narrative-repeated: {parameters: {percent: 80}, on: false}");
    assertThat(found()).isEmpty();
  }

  @Test
  void a_phrase_of_the_pack_is_left_out_beside_those_of_all() throws Exception {
    reports(DONGHU, "results", OTHER);
    reports(XIHU, "results", OTHER);
    assertThat(found()).hasSize(1);
    pack("{}\nterms: {boilerplate-mine: [" + OTHER + "]}");
    assertThat(found()).isEmpty();
  }

  @Test
  void units_that_answer_to_different_notices_are_compared_too() throws Exception {
    campaign.file("linli.yaml", "notice: national-2021\nas_of: 2021-12-31\n");
    campaign.file("360000-江西省/linli.yaml", "notice: jiangxi-2021\n");
    reports("360000-江西省/" + DONGHU, "results", TEXT.formatted("江西省东湖区", "9月3日", "三"));
    reports("430000-湖南省/430100-长沙市", "results", TEXT.formatted("长沙市", "9月4日", "三"));
    assertThat(found())
        .extracting(finding -> finding.at().unit().map(UnitCode::text).orElse(""))
        .containsExactly("430100");
  }

  @Test
  void the_folder_of_an_unknown_unit_is_nobodys_report() throws Exception {
    reports("幻想市", "results", OTHER);
    reports(DONGHU, "results", OTHER);
    assertThat(found()).isEmpty();
  }

  @Test
  void a_subtree_is_told_what_the_campaign_found_in_it() throws Exception {
    reports(DONGHU, "results", OTHER);
    reports("360200-景德镇市/360203-珠山区", "results", OTHER);
    Survey whole = campaign.survey();
    assertThat(found(whole)).hasSize(1);
    Unit city = whole.tree().notice().roster().unit(new UnitCode("360200")).orElseThrow();
    assertThat(found(new Subtrees(whole).of(city))).isEqualTo(found(whole));
  }

  @Test
  void what_is_kept_of_units_is_compared_anew() throws Exception {
    reports(DONGHU, "results", TEXT.formatted("东湖区", "9月3日", "三"));
    reports(XIHU, "results", TEXT.formatted("西湖区", "9月4日", "三"));
    assertThat(found(keeping())).hasSize(1);
    assertThat(found(keeping())).hasSize(1);

    reports(DONGHU, "results", OTHER);
    assertThat(found(keeping())).as("the earlier one has changed").isEmpty();

    reports(ANYI, "results", TEXT.formatted("安义县", "9月5日", "三"));
    assertThat(found(keeping()))
        .extracting(finding -> finding.facts().get("unit"))
        .containsExactly("西湖区");
  }

  private void reports(String unitFolder, String... sections) throws Exception {
    StringBuilder sheet = new StringBuilder("submitted_on: 2021-10-28\nsummary:\n");
    for (int i = 0; i < sections.length; i += 2) {
      sheet.append("  %s: %s\n".formatted(sections[i], sections[i + 1]));
    }
    campaign.file(unitFolder + "/unit.yaml", sheet.toString());
  }

  /** Lays a pack over that of Jiangxi, and has the campaign answer to it. */
  private void pack(String rule) throws Exception {
    campaign.file(".pack/notice.yaml", "id: pack\nextends: jiangxi-2021\nrules:\n  " + rule + "\n");
    campaign.file("linli.yaml", "notice: ./.pack\nas_of: 2021-12-31\n");
  }

  private List<Finding> found() throws Exception {
    return found(campaign.survey());
  }

  private Survey keeping() throws Exception {
    List<String> notes = new ArrayList<>();
    Survey survey = Surveyor.survey(campaign.keeping(kept, notes::add));
    assertThat(notes).isEmpty();
    return survey;
  }

  private static List<Finding> found(Survey survey) {
    return survey.listed(Severity.INFO).stream()
        .filter(finding -> finding.rule().text().equals("narrative-repeated"))
        .sorted()
        .toList();
  }
}
