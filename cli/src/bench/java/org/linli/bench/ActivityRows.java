package org.linli.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Makes the rows of Attachment 1, the same for a seed, and adds up what a right compile gives.
 * About one row in a hundred is wrong, in one of eight ways. No two are duplicates: the number
 * stands in each name.
 */
public final class ActivityRows {
  /** The form's headings, in the order of a row's cells. */
  public static final List<String> HEADINGS =
      List.of(
          "序号",
          "活动名称",
          "发起单位（组织者）",
          "活动地域（县/乡/村）",
          "活动时间",
          "活动类别",
          "参与社会组织名称",
          "参与人数",
          "投入资金（含物资折款）",
          "受益对象",
          "受益人数",
          "活动总体情况");

  private static final int SEED = 20_210_816;
  private static final int DAYS = 153;
  private static final LocalDate FIRST = LocalDate.of(2021, 8, 1);
  private static final List<String> GROUPS =
      List.of("低保对象", "特困人员", "空巢老人", "农村留守人员", "困境儿童", "残疾人");
  private static final List<String> WHAT =
      List.of("走访慰问", "义诊", "助学", "纠纷调解", "环境整治", "普法宣传", "节日联欢", "维修", "理发", "送餐", "心理疏导", "就业帮扶");
  private static final List<String> SENTENCES =
      List.of(
          "志愿者分组入户走访",
          "了解居民在生活中遇到的困难",
          "登记需求清单",
          "为行动不便的老人送去米面油",
          "讲解防诈骗和消防知识",
          "组织孩子们阅读和做手工",
          "得到居民好评",
          "增进了邻里感情",
          "社区社会组织积极参与",
          "将持续开展此类活动");

  /** A wrong value for a column. */
  private record Slip(int column, String value) {}

  private static final List<Slip> SLIPS =
      List.of(
          new Slip(1, ""),
          new Slip(2, ""),
          new Slip(4, "2021-02-30"),
          new Slip(4, "某日"),
          new Slip(7, "-3"),
          new Slip(8, "一些"),
          new Slip(5, "其他类"),
          new Slip(10, ""));

  private final Random random = new Random(SEED);
  private final List<String> categories;
  private final List<String> names = new ArrayList<>();
  private final List<String> organizations = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final Map<String, Long> byCategory = new LinkedHashMap<>();
  private final Map<String, Long> byMonth = new TreeMap<>();
  private int rows;
  private int rejected;
  private long beneficiaries;
  private long participants;
  private long cents;

  /**
   * Prepares the words.
   *
   * @param categories names of the notice's categories
   * @param places names of the units that organizations are named after
   */
  public ActivityRows(List<String> categories, List<String> places) {
    this.categories = List.copyOf(categories);
    categories.forEach(category -> byCategory.put(category, 0L));
    for (int i = 0; i < 3_600; i++) {
      names.add(
          "“邻里守望”"
              + WHAT.get(i % WHAT.size())
              + "进"
              + letter("安平永新长宁兴临江河山")
              + letter("福禄康泰丰盛荣昌吉祥")
              + "社区活动");
    }
    for (int i = 0; i < 4_000; i++) {
      String kind = one(List.of("阳光", "暖邻", "同心", "银杏", "和美"));
      organizations.add(one(places) + kind + "社会工作服务中心");
    }
    for (int i = 0; i < 2_000; i++) {
      List<String> sentences = new ArrayList<>(SENTENCES);
      Collections.shuffle(sentences, random);
      String text = String.join("，", sentences.subList(0, 3)) + "。";
      // One in fifty needs quotation marks in CSV.
      texts.add(i % 50 == 0 ? text + " 其中,说明\"重点\"\n另起一行。" : text);
    }
  }

  /** Makes the next row, for a place; twelve cells. */
  public List<String> next(String place) {
    rows++;
    LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
    String category = one(categories);
    int taking = random.nextInt(60) + 1;
    long money = random.nextInt(2_000_000);
    int helped = random.nextInt(900) + 1;
    List<String> row = new ArrayList<>();
    Collections.addAll(row, Integer.toString(rows), one(names) + rows, place + "社会工作协会", place);
    Collections.addAll(row, day.toString(), category, one(organizations), Integer.toString(taking));
    Collections.addAll(row, yuan(money), one(GROUPS), Integer.toString(helped), one(texts));
    if (random.nextInt(100) == 0) {
      Slip slip = one(SLIPS);
      row.set(slip.column(), slip.value());
      rejected++;
    } else {
      participants += taking;
      cents += money;
      beneficiaries += helped;
      byCategory.merge(category, (long) helped, Long::sum);
      byMonth.merge(day.toString().substring(0, 7), (long) helped, Long::sum);
    }
    return row;
  }

  /** Returns an account of some 300 characters, the same for a number. */
  String longText(int number) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < 290; i++) {
      text.append(SENTENCES.get((number + i * 7) % SENTENCES.size())).append('，');
    }
    return text.append("完成。").toString();
  }

  /** Returns the figures of the rows so far, as the file of a workload's figures has them. */
  Map<String, Object> figures() {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("rows", rows);
    figures.put("counted", rows - rejected);
    figures.put("rejected", rejected);
    figures.put("beneficiaries", beneficiaries);
    figures.put("participants", participants);
    figures.put("by_category", byCategory);
    figures.put("by_month", byMonth);
    figures.put("funds", yuan(cents));
    return figures;
  }

  private static String yuan(long cents) {
    return BigDecimal.valueOf(cents, 2).toPlainString();
  }

  private char letter(String letters) {
    return letters.charAt(random.nextInt(letters.length()));
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
