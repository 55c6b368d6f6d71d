package org.linli.example;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How the clerk of one office writes days, people and money: mostly in one manner, now and then in
 * another.
 */
final class Hand {
  private static final List<String> DAYS =
      List.of(
          "yyyy年M月d日", "yyyy年M月d日", "yyyy年M月d日", "yyyy-MM-dd", "yyyy.M.d", "yyyy/M/d", "yyyyMMdd");
  private static final List<String> WORDS = List.of("人次", "人次", "人", "名");

  private final Dice dice;
  private final String day;
  private final String word;

  Hand(Dice dice) {
    this.dice = dice;
    this.day = dice.pick(DAYS);
    this.word = dice.pick(WORDS);
  }

  /** Returns the period from the first to the last day. */
  String period(LocalDate start, LocalDate end) {
    if (start.equals(end)) {
      return dice.happens(6)
          ? format(start, "M月d日")
          : format(start, dice.happens(92) ? day : dice.pick(DAYS));
    }
    boolean sameMonth = start.getMonth() == end.getMonth();
    if (day.equals("yyyy.M.d")) {
      return format(start, day) + "-" + format(end, sameMonth && dice.happens(50) ? "d" : "M.d");
    }
    return format(start, "yyyy年M月d日") + "至" + format(end, sameMonth ? "d日" : "M月d日");
  }

  /** Returns the people on the giving side. */
  Written givers(int people) {
    if (people >= 20 && dice.happens(12)) {
      int tens = people / 10 * 10;
      return Written.estimate(tens + "余人", tens);
    }
    return Written.exact(people + (dice.happens(40) ? "人" : ""), people);
  }

  /** Returns 受益对象及人数 of several groups, each with its number, or of a crowd. */
  String helped(Map<String, Integer> helped) {
    List<String> parts = new ArrayList<>();
    helped.forEach(
        (group, people) ->
            parts.add(group + people + (helped.size() > 1 || dice.happens(70) ? word : "人次")));
    return String.join("、", parts);
  }

  /** Returns a crowd as a bare number, in one of the ways to write one. */
  String bare(int people) {
    return switch (dice.between(1, 10)) {
      case 1 -> String.format(Locale.ROOT, "%,d", people);
      case 2 -> wide(Integer.toString(people));
      case 3, 4, 5 -> people + "人次";
      default -> Integer.toString(people);
    };
  }

  /** Returns a crowd that nobody counted exactly. */
  String about(int people) {
    return dice.pick(List.of("约" + people + "人次", people + "余人次", people + "多人", people + "余人"));
  }

  /** Returns money as its kind wants it. */
  Written funds(int yuan, String kind) {
    if (yuan == 0) {
      return Written.exact(dice.happens(30) ? "无" : "0", 0);
    }
    boolean plain = dice.happens(62);
    if (plain || yuan < 1000) {
      return Written.exact(plainMoney(yuan), yuan);
    }
    return switch (kind) {
      case "goods" -> inKind(yuan);
      case "mixed" -> mixed(yuan);
      default ->
          Written.exact(
              dice.pick(
                  List.of(
                      String.format(Locale.ROOT, "¥%,d", yuan), tenThousands(yuan), yuan + ".00")),
              yuan);
    };
  }

  private Written inKind(int yuan) {
    if (dice.happens(25)) {
      int hundreds = yuan / 100 * 100;
      return Written.estimate("价值" + hundreds + "余元", hundreds);
    }
    return Written.exact("物资折款" + yuan + "元", yuan);
  }

  private Written mixed(int yuan) {
    int cash = yuan / 300 * 100;
    return Written.exact(
        dice.pick(
            List.of(
                "资金" + cash + "元，物资折款" + (yuan - cash) + "元",
                yuan + "元，其中资金" + cash + "元，物资折款" + (yuan - cash) + "元",
                yuan + "元")),
        yuan);
  }

  private String plainMoney(int yuan) {
    return switch (dice.between(1, 8)) {
      case 1 -> yuan + "元";
      case 2 -> String.format(Locale.ROOT, "%,d", yuan);
      case 3 -> yuan >= 10_000 ? tenThousands(yuan) : Integer.toString(yuan);
      default -> Integer.toString(yuan);
    };
  }

  /** Returns 1.2万元: exact, without zeros at the end. */
  static String tenThousands(int yuan) {
    return BigDecimal.valueOf(yuan, 4).stripTrailingZeros().toPlainString() + "万元";
  }

  private static String format(LocalDate date, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(date);
  }

  private static String wide(String digits) {
    StringBuilder wide = new StringBuilder();
    digits.chars().forEach(digit -> wide.append((char) (digit - '0' + '０')));
    return wide.toString();
  }
}
