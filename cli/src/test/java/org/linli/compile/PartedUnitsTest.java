package org.linli.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.cache.CacheFolder;

/** Units of many records are kept in parts, and say together what reading them at once says. */
class PartedUnitsTest {
  private static final String SETTINGS = "notice: jiangxi-2021\nas_of: 2021-12-31\n";
  private static final String XIHU = "360100/360103-西湖区";
  private static final String DONGHU = "360100/360102-东湖区";
  private static final String ANYI = "360100/360123-安义县";
  private static final List<String> UNITS = List.of(XIHU, DONGHU, ANYI);

  @TempDir Path temp;
  private Path folder;
  private CampaignFolder campaign;
  private Random random = new Random(1);
  private final List<String> notes = new ArrayList<>();

  @BeforeEach
  void begin() throws IOException {
    folder = temp.resolve("campaign");
    campaign = new CampaignFolder(folder);
    campaign.file(
        "360100/organizations.csv",
        "组织名称,统一社会信用代码,组织类型\n南昌市邻里社会工作服务中心,52360103MJN0010207,社会服务机构\n");
    campaign.file(XIHU + "/unit.yaml", "unit: 西湖区民政局\n");
    campaign.file(
        DONGHU + "/needs.csv",
        "编号,需求内容,承接社会组织,关联活动\nX1,送餐,东湖区志愿者协会,中秋慰问3\nX2,理发,东湖区义工联,没有的活动\nX3,理发,东湖区义工会,没有的\n");
    campaign.activities(ANYI, "中秋慰问3,安义县志愿者协会,安义县,2021-09-20,邻里亲,安义县志愿者协会,12,1000,空巢老人30人,看望老人");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void whatever_changes_among_many_records(int seed) throws Exception {
    random = new Random(seed);
    for (int i = 0; i < 70; i++) {
      write(UNITS.get(i % UNITS.size()), i);
    }
    for (int round = 0; round < 8; round++) {
      campaign.file(
          "linli.yaml", SETTINGS + (round % 3 == 2 ? "limits: {findings_per_rule: 1}\n" : ""));
      String cold = Snapshot.of(Surveyor.survey(request()));
      assertThat(Snapshot.of(Surveyor.survey(keeping()))).as("round %s", round).isEqualTo(cold);
      assertThat(Snapshot.of(Surveyor.check(keeping())))
          .as("check of round %s", round)
          .isEqualTo(Snapshot.of(Surveyor.check(request())));
      int files = files().size();
      assertThat(Snapshot.of(Surveyor.survey(keeping()))).isEqualTo(cold);
      assertThat(files()).as("nothing is worked out twice").hasSize(files);
      change();
    }
    assertThat(notes).isEmpty();
  }

  @Test
  void of_many_records_those_beside_a_changed_one_are_read_again() throws Exception {
    for (int i = 0; i < 400; i++) {
      campaign.file(record(XIHU, i), text("慰问" + i, "2021-09-20", "西湖区志愿者协会", "西湖区志愿者协会", ""));
    }
    Surveyor.survey(keeping());
    campaign.file(record(XIHU, 77), text("走访", "2021-09-20", "西湖区志愿者协会", "西湖区志愿者协会", ""));
    Surveyor.survey(keeping());
    assertThat(files()).hasSize(2);
    assertThat(Files.size(files().get(1))).isLessThan(Files.size(files().get(0)) / 10);
    Files.delete(folder.resolve(record(XIHU, 200)));
    assertThat(Snapshot.of(Surveyor.survey(keeping())))
        .isEqualTo(Snapshot.of(Surveyor.survey(request())));
    assertThat(Files.size(files().get(2))).isLessThan(Files.size(files().get(0)) / 10);
  }

  /** A few records come, go, change, get another name or another's place. */
  private void change() throws IOException {
    for (int i = 0; i < 3; i++) {
      String unit = UNITS.get(random.nextInt(UNITS.size()));
      switch (random.nextInt(4)) {
        case 0 -> write(unit, random.nextInt(200));
        case 1 -> Files.delete(any(unit));
        case 2 ->
            Files.move(
                any(unit),
                folder.resolve(record(unit, 200 + random.nextInt(200))),
                StandardCopyOption.REPLACE_EXISTING);
        default -> {
          String one = Files.readString(any(unit));
          Files.writeString(any(UNITS.get(random.nextInt(UNITS.size()))), one);
        }
      }
    }
  }

  private Path any(String unit) throws IOException {
    try (Stream<Path> records = Files.list(folder.resolve(unit + "/activities"))) {
      List<Path> all = records.sorted().toList();
      return all.get(random.nextInt(all.size()));
    }
  }

  private void write(String unit, int number) throws IOException {
    String initiator = seldom() ? "" : pick("志愿者协会", "义工联");
    String day = seldom() ? pick("2021年9月", "2020-01-01", "某日") : pick("2021-09-20", "2021-10-01");
    String organizations = pick("南昌市邻里社会工作服务中心", "东湖区义工联", "东湖区义工联、西湖区志愿者协会");
    String fault =
        pick(
            "投入资金: 九千万元\n",
            "佐证材料:\n  - images/没有.jpg\n",
            "活动详情: |\n  联系人 13912345678。\n",
            "不认识的: 1\n",
            ": [\n");
    campaign.file(
        record(unit, number),
        text("中秋慰问" + random.nextInt(30), day, initiator, organizations, seldom() ? fault : ""));
  }

  private boolean seldom() {
    return random.nextInt(8) == 0;
  }

  private static String record(String unit, int number) {
    return unit + "/activities/" + String.format(java.util.Locale.ROOT, "%03d", number) + ".yaml";
  }

  private String text(
      String name, String day, String initiator, String organizations, String more) {
    return """
        活动名称: %s
        发起单位（组织者）: %s
        活动地点: 东湖区
        活动时间: "%s"
        活动类别: 邻里亲
        活动受益人数: %s
        参加社会组织及人员: %s
        %s"""
        .formatted(name, initiator, day, pick("空巢老人61人次", "空巢老人7人次"), organizations, more);
  }

  private String pick(String... texts) {
    return texts[random.nextInt(texts.length)];
  }

  private Request request() throws Exception {
    return campaign.request(2);
  }

  private Request keeping() throws Exception {
    return campaign.keeping(temp.resolve("kept"), notes::add);
  }

  private List<Path> files() throws IOException {
    return new CacheFolder(temp.resolve("kept"))
        .files().stream().map(CacheFolder.KeptFile::path).sorted().toList();
  }
}
