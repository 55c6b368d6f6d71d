package org.linli.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Clears a period's text of all that is no date, so that only numbers, units and joints are left.
 */
final class CalendarWords {

  private static final Pattern VAGUE =
      Pattern.compile(
          "近日|日前|近期|最近|连日|前夕|前后|左右|大约|约|每|逢|长期|常年|全年|年内|不定期|定期|日常|随时|[上中下]旬|[月年](?:初|中|底|末)|季度|[上下]半年|[春夏秋冬][季天]|[今年][春夏秋冬]|暑[假期]|寒假|周末|节假日|至今|以来"
              + "|期间|起(?!\\s*[至到止—~-])|[月日年号]\\s*[底之以]?[前后]|截[至止]|待定|另定|农历|阴历|正月|腊月|冬月|初[一二三四五六七八九十]|除夕|多次|昨|今[日天年]|当[日天年](?=[^)]*$)|目前|持续|不等");
  private static final Pattern FESTIVAL =
      Pattern.compile(
          "正值|适逢|恰逢|国际志愿者日|中华慈善日|学雷锋(?:纪念)?日|(?:国际)?[\\p{IsHan}&&[^年月日号至到和及与]]{1,4}节|国庆|元旦|中秋|重阳|端午|七夕");

  /** What days have been written out for: 10月1日至7日国庆期间, and beside them in brackets. */
  private static final Pattern OF_DAYS =
      Pattern.compile(
          "(?<=[日号])\\s*(?:国庆|中秋|[\\p{IsHan}&&[^年月日号至到和及与]]{1,4}节)?期间|(?<=[0-9])期间"
              + "|(?<=[日号0-9])\\s*[(【\\[](?:(?:农历|阴历)[^()0-9]{1,10}|[^()0-9每待]{1,10}期间)[)】\\]]");

  /** 中秋节（2021年9月21日）: the day stands in the brackets. */
  private static final Pattern DAY_OF_FESTIVAL =
      Pattern.compile(
          "(?:国庆|中秋|重阳|[\\p{IsHan}&&[^年月日号至到和及与每]]{1,4}节)(?:期间|当天)?[(【\\[]([^()]{3,40}[日号0-9])[)】\\]]$");

  private static final Pattern BRACKET =
      Pattern.compile(
          "[(【\\[](?:[^()0-9一二三四五六七八九十]{0,12}|(?:星期|周|礼拜)[一二三四五六日天]|[^()]{0,6}共?[0-9一二三四五六七八九十两]+天[^()]{0,4})[)】\\]]");
  private static final Pattern HOURS =
      Pattern.compile(
          "(?<![0-9])[0-9]{1,2}\\s*(?:-|~|—+|至|到)\\s*[0-9]{1,2}\\s*[时点]|T?(?<![0-9])[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:\\.[0-9]+)?(?:Z|[+-][0-9]{2}:?[0-9]{2}(?![:0-9]))?|(?<![0-9])(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})\\s*[时点](?:[0-9]{1,2}分|半|整|许)?");
  private static final Pattern BETWEEN_HOURS = Pattern.compile("§\\s*(?:-|~|—+|–|至|到|、|,)\\s*§");
  private static final Pattern IDLE =
      Pattern.compile(
          "活动时间|活动日期|开展时间|举办时间|时间|日期|§|(?:星期|周|礼拜)[一二三四五六日天](?=\\D|$)|上午|下午|早上|早晨|清晨|晚上|晚间|晚(?=\\s|$|[,，至到-])|夜间|中午|凌晨|傍晚|全天|整天|一整天|一天|两天|(?:共计?|为期|历时|连续)\\s*[0-9一二三四五六七八九十两]+\\s*天|开展|举行|举办|进行|起(?=\\s*[至到止—~-])|止|^\\s*(?:于|在|自|从)|:|。|\\.$");
  private static final Pattern HANZI =
      Pattern.compile("[〇零○一二三四五六七八九十廿卅壹贰叁肆伍陆柒捌玖拾](?:[〇零○Oo一二三四五六七八九十廿卅壹贰叁肆伍陆柒捌玖拾])*");

  private static final Pattern LINE_BETWEEN_DATES =
      Pattern.compile("(?<=[日号]|[0-9]{4}[-./][0-9]{1,2}[-./][0-9]{1,2})\\s*\\n\\s*(?=[0-9])");

  private static final Pattern BLANK_BETWEEN = Pattern.compile("(?<=[0-9])\\s+(?=[0-9])");
  private static final Pattern BLANK = Pattern.compile("\\s");
  private static final Pattern EDGE = Pattern.compile("^[,，、;]+|[,，、;]+$");

  private final String folded;

  CalendarWords(String folded) {
    String days = OF_DAYS.matcher(folded).replaceAll("");
    this.folded = DAY_OF_FESTIVAL.matcher(days).replaceAll("$1");
  }

  /** Whether the text names a time that no calendar can place: 近日, 每周三, 中秋节前夕. */
  boolean vague() {
    return VAGUE.matcher(folded).find();
  }

  /** Whether a festival is named; without a day it is no date. */
  boolean festival() {
    return FESTIVAL.matcher(folded).find();
  }

  /**
   * Digits, 年 月 日, separators, and whatever could not be cleared. Two numbers with only a blank
   * between them are kept apart by #.
   */
  String cleared() {
    String rest = BRACKET.matcher(folded).replaceAll("");
    rest = HOURS.matcher(rest).replaceAll("§");
    rest = BETWEEN_HOURS.matcher(rest).replaceAll("§");
    rest = FESTIVAL.matcher(rest).replaceAll("");
    rest = IDLE.matcher(rest).replaceAll("");
    rest = digits(rest).strip();
    rest = LINE_BETWEEN_DATES.matcher(rest).replaceAll("、");
    rest = BLANK.matcher(BLANK_BETWEEN.matcher(rest).replaceAll("#")).replaceAll("");
    return EDGE.matcher(rest).replaceAll("");
  }

  /** 二〇二一年九月二十一日 with Arabic digits. */
  private static String digits(String text) {
    Matcher run = HANZI.matcher(text);
    StringBuilder out = new StringBuilder();
    while (run.find()) {
      run.appendReplacement(out, number(run.group()));
    }
    return run.appendTail(out).toString();
  }

  private static String number(String hanzi) {
    if (hanzi.chars().noneMatch(c -> "十廿卅拾".indexOf(c) >= 0)) {
      StringBuilder positional = new StringBuilder();
      hanzi
          .chars()
          .forEach(
              c -> positional.append(c == 'O' || c == 'o' ? 0 : NumeralScanner.hanzi((char) c)));
      return positional.toString();
    }
    return new NumeralScanner(hanzi)
        .at(0)
        .filter(n -> n.end() == hanzi.length() && n.sound())
        .map(n -> n.value().toPlainString())
        .orElse(hanzi);
  }
}
