package org.linli.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linli.model.Unit;
import org.linli.notice.Notice;
import org.linli.value.Bound;
import org.linli.value.Count;
import org.linli.value.Money;

/** How official documents write amounts and offices (GB/T 15835: digits, no grouping). */
public final class OfficialWriting {
  private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
  private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);

  /** The largest share that is not the whole, in percent. */
  private static final BigDecimal MOST_OF_ALL = new BigDecimal("99.9");

  /** 机关 + 关于 + 事由 + 的 + 文种: how a document's title is built. */
  private static final Pattern TITLE = Pattern.compile("(?:.*?关于)?(.+?)的?(?:通知|意见|方案|函)");

  /** A notice that hands out a plan is about what the plan is about. */
  private static final Pattern ISSUED = Pattern.compile("(?:印发|下发|转发)《(.+)》");

  /** A figure before which or within which 余 may stand: 50, 3000, 60万, 3万, 1.2万; not 53. */
  private static final Pattern ROUND = Pattern.compile("(\\d*0|\\d+(?:\\.\\d)?[万亿])(\\D+)");

  private OfficialWriting() {}

  /** Returns what a document is about, the 事由 of its title; the whole title where it has none. */
  public static String subject(String title) {
    Matcher parts = TITLE.matcher(title);
    String subject = parts.matches() ? parts.group(1) : title;
    Matcher issued = ISSUED.matcher(subject);
    return issued.matches() ? issued.group(1) : subject;
  }

  /** Returns a name as it stands within “ ”: its own quotation marks become ‘ ’ (GB/T 15834). */
  public static String quoted(String name) {
    return name.replace('“', '‘').replace('”', '’');
  }

  /** Returns an amount of yuan for running text: {@code 9800元}, {@code 12.35万元}, {@code 1.2亿元}. */
  public static String money(BigDecimal yuan) {
    if (yuan.compareTo(YI) >= 0) {
      return FieldText.plain(yuan.divide(YI, 4, RoundingMode.HALF_UP)) + "亿元";
    }
    return yuan.compareTo(WAN) >= 0
        ? FieldText.plain(yuan.divide(WAN, 2, RoundingMode.HALF_UP)) + "万元"
        : FieldText.plain(yuan) + "元";
  }

  /** Returns an amount as stated: {@code 近2000元}, {@code 60余万元}, {@code 约1.2万元}. */
  public static String money(Money stated) {
    return estimated(money(stated.yuan()), stated.bound());
  }

  /**
   * Returns a number of things as stated: {@code 近40人次}, {@code 50余人次}, {@code 约300人次}.
   *
   * @param unit as {@code 人次}
   */
  public static String count(Count stated, String unit) {
    return estimated(stated.value() + unit, stated.bound());
  }

  /** 余 stands behind a round number, within its 万 or 亿; of any other one says 超过. */
  private static String estimated(String figure, Bound bound) {
    Matcher round = ROUND.matcher(figure);
    return switch (bound) {
      case EXACT -> figure;
      case LESS_THAN -> "近" + figure;
      case ABOUT -> "约" + figure;
      case MORE_THAN -> round.matches() ? round.group(1) + "余" + round.group(2) : "超过" + figure;
    };
  }

  /** Returns a round number as {@code 50万}, any other as it is. */
  public static String round(BigDecimal number) {
    boolean whole = number.compareTo(WAN) >= 0 && number.remainder(WAN).signum() == 0;
    return whole ? FieldText.plain(number.divide(WAN)) + "万" : FieldText.plain(number);
  }

  /**
   * Returns the share of a part in a whole, as {@code 41.2%}; empty text where the whole is 0. What
   * is there is never 0%, and what is not all never 100%.
   */
  public static String share(long part, long whole) {
    if (whole == 0) {
      return "";
    }
    if (part > 0 && part * 2000.0 < whole) {
      return "不足0.1%";
    }
    BigDecimal percent =
        BigDecimal.valueOf(part)
            .multiply(BigDecimal.valueOf(100))
            .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    if (part < whole) {
      percent = percent.min(MOST_OF_ALL);
    }
    return FieldText.plain(percent) + "%";
  }

  /** Returns the office of a unit, as 江西省民政厅; a unit of a level that has none by its own name. */
  public static String office(Unit unit, Notice notice) {
    return notice.office(unit);
  }

  /** Returns how a unit's own report speaks of all of it: 全省, 全市, 全区; else by its name. */
  public static String scope(Unit unit) {
    String name = unit.name();
    String kind = name.isEmpty() ? "" : name.substring(name.length() - 1);
    return "省市区县乡镇村旗盟州".contains(kind) && !kind.isEmpty() ? "全" + kind : name;
  }
}
