package org.linli.compile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.finding.Finding;

/**
 * Lines in UTF-8 are made of remembered cells where they are plain, and checks that have nothing to
 * say of a cell are left out where it comes again; a file in another encoding is read and checked
 * text by text. The same campaign must come to the same in both.
 */
class RememberedCellsTest {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final byte[] GB18030_MARK = {(byte) 0x84, 0x31, (byte) 0x95, 0x33};
  private static final List<String> UNITS =
      List.of(
          "360100-南昌市",
          "360100-南昌市/360102-东湖区",
          "360100-南昌市/360103-西湖区",
          "360100-南昌市/360102-东湖区/360102001-公园街道");
  private static final List<String> HEADS =
      List.of(
          "序号,活动名称,发起单位,活动地域,活动时间,活动类别,参与社会组织,参与人数,投入资金,受益对象及人数,活动总体情况",
          "序号,活动名称,发起单位,活动地域,活动时间,活动类别,参与社会组织,参与人数,投入资金,受益对象,受益人数,活动总体情况",
          "活动名称,序号,发起单位,活动地域,活动时间,参与社会组织,参与人数,投入资金（万元）,受益人数,活动详情,长期坚持",
          "参与社会组织,活动名称,发起单位,活动地域,活动时间,活动类别,参与人数,投入资金,受益对象及人数,,备注");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void lines_of_remembered_cells_come_to_the_same_as_lines_read_one_by_one(long seed)
      throws Exception {
    Random random = new Random(seed);
    CampaignFolder remembered = new CampaignFolder(folder.resolve("utf-8"));
    CampaignFolder anew = new CampaignFolder(folder.resolve("gb18030"));
    for (String unit : UNITS) {
      String text = table(random);
      write(folder.resolve("utf-8"), unit + "/activities.csv", text.getBytes(UTF_8));
      write(folder.resolve("gb18030"), unit + "/activities.csv", marked(text));
    }
    assertAlike(remembered.survey(), anew.survey(), 500);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void tables_that_begin_with_a_known_line_come_to_the_same(long seed) throws Exception {
    Random random = new Random(seed);
    CampaignFolder remembered = new CampaignFolder(folder.resolve("utf-8"));
    CampaignFolder anew = new CampaignFolder(folder.resolve("gb18030"));
    String head = HEADS.get(random.nextInt(2));
    for (String unit : UNITS) {
      String text = head + "\n" + beginning(random, head) + rows(random, head, "\n");
      write(folder.resolve("utf-8"), unit + "/activities.csv", text.getBytes(UTF_8));
      write(folder.resolve("gb18030"), unit + "/activities.csv", marked(text));
    }
    assertAlike(Surveyor.survey(remembered.request(1)), anew.survey(), 500);
  }

  /** What may stand below a heading. */
  private static String beginning(Random random, String head) {
    return pick(random, "", "", "", "\n", "1\n", head + "\n", "序号,活动名称\n", "1,\"多\n行\"\n", ",,\n");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void records_of_remembered_cells_come_to_the_same_as_records_read_one_by_one(long seed)
      throws Exception {
    Random random = new Random(seed);
    CampaignFolder remembered = new CampaignFolder(folder.resolve("utf-8"));
    CampaignFolder anew = new CampaignFolder(folder.resolve("gb18030"));
    for (String unit : UNITS) {
      for (int i = 1; i <= 150; i++) {
        String file = unit + "/activities/" + i + ".yaml";
        String text = record(random, i);
        write(folder.resolve("utf-8"), file, text.getBytes(UTF_8));
        write(folder.resolve("gb18030"), file, marked(text));
      }
    }
    assertAlike(remembered.survey(), anew.survey(), 200);
  }

  private static void assertAlike(Survey fast, Survey slow, long rows) {
    assertThat(fast.statistics().quality().rows().read()).isGreaterThan(rows);
    assertThat(onlyIn(slow, fast)).isEmpty();
    assertThat(onlyIn(fast, slow)).isEmpty();
    assertThat(fast.findings().sorted()).isEqualTo(slow.findings().sorted());
    assertThat(fast.findings().unlisted()).isEqualTo(slow.findings().unlisted());
    assertThat(fast.statistics()).usingRecursiveComparison().isEqualTo(slow.statistics());
  }

  private static String record(Random random, int number) {
    StringBuilder out = new StringBuilder();
    for (String heading : HEADS.get(random.nextInt(2)).split(",", -1)) {
      String value = cell(random, heading, number);
      switch (random.nextInt(20)) {
        case 0 -> out.append("# 说明\n");
        case 1 -> out.append("不认识的: 1\n");
        case 2 -> out.append(heading).append(": 又一次\n");
        default -> {
          // Most records are written alike.
        }
      }
      out.append(heading).append(':');
      switch (heading) {
        case "参与社会组织" -> {
          for (String item : value.split("、", -1)) {
            out.append("\n  - ").append(item);
          }
          out.append('\n');
        }
        case "活动总体情况" -> out.append(" |\n  ").append(value).append("\n  又一行\n");
        default -> out.append(' ').append(value).append('\n');
      }
    }
    return out.toString();
  }

  /** What one survey found and the other did not: says more than two long lists. */
  private static List<Finding> onlyIn(Survey one, Survey other) {
    Set<Finding> known = new HashSet<>(other.findings().sorted());
    return one.findings().sorted().stream().filter(found -> !known.contains(found)).toList();
  }

  private static void write(Path campaign, String file, byte[] bytes) throws IOException {
    Path path = campaign.resolve(file);
    Files.createDirectories(path.getParent());
    Files.write(path, bytes);
  }

  private static byte[] marked(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(GB18030_MARK);
    out.writeBytes(text.getBytes(GB18030));
    return out.toByteArray();
  }

  private static String table(Random random) {
    String head = HEADS.get(random.nextInt(HEADS.size()));
    String end = random.nextInt(4) == 0 ? "\r\n" : random.nextInt(8) == 0 ? "\r" : "\n";
    List<String> lines = new ArrayList<>();
    if (random.nextInt(3) == 0) {
      lines.add("附件1,,");
      lines.add("（统计单位：人次、元）");
    }
    lines.add(head);
    return String.join(end, lines) + end + rows(random, head, end);
  }

  private static String rows(Random random, String head, String end) {
    List<String> lines = new ArrayList<>();
    int rows = 200 + random.nextInt(100);
    for (int i = 1; i <= rows; i++) {
      lines.add(line(random, head.split(",", -1), i));
    }
    return String.join(end, lines) + (random.nextBoolean() ? end : "");
  }

  private static String line(Random random, String[] head, int number) {
    return switch (random.nextInt(40)) {
      case 0 -> pick(random, "合计,,,,,,,900,1000,2000", "小计,,,,,,,5,5,5", "3,合计", "备注：无", "", ",,,");
      case 1 -> pick(random, "5", "5,,,,,,,", ",,,,,,阳光协会,3", "一,二,三", ",,,,,,\"阳光\n协会\",3");
      case 2 -> String.join(",", head);
      default -> row(random, head, number);
    };
  }

  private static String row(Random random, String[] head, int number) {
    List<String> cells = new ArrayList<>();
    for (String heading : head) {
      cells.add(cell(random, heading, number));
    }
    if (random.nextInt(30) == 0) {
      cells.add(pick(random, "", "多出来的", "x"));
    }
    return random.nextInt(30) == 0
        ? String.join(",", cells.subList(0, random.nextInt(cells.size())))
        : String.join(",", cells);
  }

  private static String cell(Random random, String heading, int number) {
    if (random.nextInt(25) == 0) {
      return pick(
          random,
          "",
          " ",
          "同上",
          "〃",
          "无",
          "——",
          "暂无",
          "\"带,逗号\"",
          "\"引\"\"号\"",
          "\"多\n行\"",
          "\"乱\"了",
          "裸\"引号",
          "隐\u200B藏",
          " 空格 ",
          "\uFF11\uFF12",
          "电话13912345678",
          "e\u0301",
          "=1+1",
          "999999999999999999999");
    }
    return switch (heading) {
      case "序号" -> String.valueOf(random.nextInt(30) == 0 ? 7 : number);
      case "活动名称" ->
          pick(random, "义诊", "慰问空巢老人", "理发", "共建美好家园") + (random.nextInt(3) == 0 ? "" : number);
      case "发起单位" -> pick(random, "东湖区民政局", "义工联", "阳光社工中心");
      case "活动地域" -> pick(random, "东湖区", "西湖区", "南昌市东湖区公园街道", "九江市", "南昌");
      case "活动时间" ->
          pick(
              random,
              "2021-09-21",
              "2021年9月21日",
              "9月21日-25日",
              "2021-02-30",
              "2020-01-01",
              "2022-03-01",
              "中秋",
              "2021.8");
      case "活动类别" -> pick(random, "邻里亲", "邻里扶", "关爱特殊群体", "别的", "邻里和");
      case "参与社会组织" -> pick(random, "义工联", "义工联、阳光社工中心", "甲协会、乙协会、丙协会", "");
      case "参与人数", "受益人数" ->
          pick(
              random,
              String.valueOf(random.nextInt(50)),
              "30人次",
              "百余人",
              "约20人",
              "-3",
              "1.5",
              "12户");
      case "投入资金" ->
          pick(
              random,
              random.nextInt(9000) + ".5",
              "1000",
              "3.25万元",
              "0.00",
              "1.234",
              "无",
              "物资折款500元",
              "100000000000",
              "12.30",
              ".5",
              "5.");
      case "投入资金（万元）" -> pick(random, "1.5", "2", "3000元", "0.25");
      case "受益对象及人数" ->
          pick(random, "空巢老人30人", "残疾人5名，儿童12名", "40", "老人若干", "1,200人".replace(",", "，"));
      case "受益对象" -> pick(random, "空巢老人", "残疾人", "空巢老人、残疾人", "外星人", "");
      case "长期坚持" -> pick(random, "是", "否", "");
      default -> pick(random, "看望老人，送去物资。", "志愿者分组入户走访，得到好评。", "城市社区。", "");
    };
  }

  private static String pick(Random random, String... of) {
    return of[random.nextInt(of.length)];
  }
}
