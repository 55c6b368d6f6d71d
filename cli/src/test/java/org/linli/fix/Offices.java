package org.linli.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Tables as offices write them: every spelling of figures and days, right and wrong. */
final class Offices {
  private static final List<String> PERIODS =
      List.of(
          "2021-09-20",
          "2021年9月20日",
          "2021.9.20",
          "2021/9/20",
          "20210920",
          "２０２１年９月２０日",
          "二〇二一年九月二十日",
          "2021年9月20日至22日",
          "2021.9.20-9.22",
          "2021.9.20-22",
          "9月20日",
          "2021年9月",
          "2021年9月20日上午",
          "2021年9月20日、22日",
          "9/8/2021",
          "近日",
          " 2021.9.20 ",
          "\uFEFF2021.9.20",
          "同上",
          "2021\u200E-09-20",
          "2021-09-20 14:30",
          "2021年9月20日（中秋节）",
          "2021-02-30",
          "2021年9月25日至21日");
  private static final List<String> COUNTS =
      List.of(
          "12",
          "１２",
          "１，２００",
          "12人",
          "１２人次",
          "约３００",
          "近百人",
          "1.2万",
          "一百二十",
          "-3",
          "1,20",
          "12\u200B",
          "同上",
          "——",
          "",
          "５０余人",
          "1**",
          "２００+");
  private static final List<String> FUNDS =
      List.of(
          "1000",
          "１０００",
          "１，０００．５０",
          "￥３，０００",
          "3.5万",
          "1.2万元",
          "价值３０００余元",
          "无",
          "0",
          "同上",
          "3000元，其中资金1000元，物资折款２０００元",
          "物资折款１０００元（含，运费）",
          "每户２２０元",
          "",
          "1000\u200B");
  private static final List<String> BENEFICIARIES =
      List.of(
          "30",
          "３０",
          "３０人次",
          "空巢老人30人",
          "空巢老人３０人、困境儿童１２人次",
          "15户",
          "１５户",
          "约３００人",
          "同上",
          "若干",
          "１，２００人次",
          "（７０岁以上）老人３０人");
  private static final List<String> NAMES =
      List.of("看望老人", "中秋“送月饼”", "Ａ计划２０２１.9.1", "带,逗号", "带\"引号\"", "两\n行", "同上", "隐\u200B藏");
  private static final List<String> ORGANIZATIONS =
      List.of("东湖区志愿者协会", "甲协会、乙协会", "甲协会；丙１协会", "同上", "");
  private static final List<String> CATEGORIES = List.of("邻里亲", "邻里和", "同上", "", "ｑｉｎ", "没有的");

  private Offices() {}

  /** Returns a table of activities with totals among its rows, parted by a delimiter. */
  static String table(Random random, char delimiter, String lineBreak) {
    List<List<String>> rows = new ArrayList<>();
    if (random.nextBoolean()) {
      rows.add(List.of("情况统计表"));
    }
    rows.add(
        List.of("活动名称", "发起单位", "活动地域", "活动时间", "活动类别", "参与社会组织名称", "参与人数", "投入资金", "受益对象及人数"));
    int count = 1 + random.nextInt(12);
    for (int i = 0; i < count; i++) {
      rows.add(row(random, i));
      if (random.nextInt(6) == 0) {
        rows.add(total(random));
      }
    }
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        text.append(i == 0 ? "" : delimiter).append(cell(random, row.get(i), delimiter));
      }
      text.append(lineBreak);
    }
    return random.nextInt(4) == 0
        ? text.substring(0, text.length() - lineBreak.length())
        : text.toString();
  }

  private static List<String> row(Random random, int number) {
    if (random.nextInt(8) == 0) {
      return List.of("", "", "", "", "", one(random, ORGANIZATIONS), "5", "", "");
    }
    return List.of(
        one(random, NAMES) + (random.nextBoolean() ? number : ""),
        one(random, ORGANIZATIONS),
        "东湖区",
        one(random, PERIODS),
        one(random, CATEGORIES),
        one(random, ORGANIZATIONS),
        one(random, COUNTS),
        one(random, FUNDS),
        one(random, BENEFICIARIES));
  }

  /** Right where it says nothing, and hardly ever otherwise. */
  private static List<String> total(Random random) {
    return List.of(
        one(random, List.of("合计", "小计", "总计")),
        random.nextInt(4) == 0 ? "共3场" : "",
        "",
        "",
        "",
        "",
        random.nextInt(3) == 0 ? one(random, COUNTS) : "",
        "",
        "");
  }

  private static String cell(Random random, String text, char delimiter) {
    boolean needed =
        text.indexOf(delimiter) >= 0 || text.indexOf('"') >= 0 || text.indexOf('\n') >= 0;
    return needed || random.nextInt(8) == 0 ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  /** Returns records in YAML, written in every way. */
  static String records(Random random) {
    StringBuilder text = new StringBuilder("# 记录\n");
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      text.append("- 活动名称: 活动").append(i).append("   # 名称\n");
      text.append("  发起单位: 甲协会\n  活动地域: 东湖区\n");
      text.append("  活动时间: ").append(scalar(random, one(random, PERIODS))).append('\n');
      text.append("  参与社会组织: [甲协会, 乙协会]\n");
      text.append("  参与人数: ").append(scalar(random, one(random, COUNTS))).append(" # 人\n");
      text.append("  投入资金: ").append(scalar(random, one(random, FUNDS))).append('\n');
      text.append("  受益对象及人数: ").append(scalar(random, one(random, BENEFICIARIES))).append('\n');
    }
    return text.toString();
  }

  private static String scalar(Random random, String text) {
    return switch (random.nextInt(4)) {
      case 0 -> '"' + text.replace("\uFEFF", "\\uFEFF") + '"';
      case 1 -> "'" + text.replace("\uFEFF", "") + "'";
      case 2 -> text.isEmpty() ? "|\n    无" : "|\n    " + text.strip();
      default ->
          text.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}.，．]*") ? text : "\"" + text.strip() + '"';
    };
  }

  private static String one(Random random, List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
