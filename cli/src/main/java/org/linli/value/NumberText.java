package org.linli.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a plain number: 累计服务时长 in hours, 目标值. */
public final class NumberText {

  private static final int LONGEST = 40;

  /** 合计：60小时, 服务时长：60小时: what the number is, before a colon. */
  private static final Pattern LABEL =
      Pattern.compile("^(?:(?:累计|合计|共计|总计|总|志愿|服务|活动|时长|时间|小时数){1,5})\\s*[:：]\\s*");

  private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

  private NumberText() {}

  /**
   * A decimal number, with or without a unit behind it; hours and minutes are hours. An estimate is
   * taken and remarked as {@code count-estimated}. Troubles: {@code number-unreadable}, {@code
   * number-negative}, {@code number-too-long}.
   */
  public static Reading<BigDecimal> decimal(String text) {
    String cleaned = Text.clean(text);
    if (cleaned.isEmpty()) {
      return Reading.nothing();
    }
    long plain = Digits.plain(cleaned);
    if (plain >= 0) {
      return Reading.of(BigDecimal.valueOf(plain));
    }
    return cleaned.length() > LONGEST
        ? trouble("number-too-long", cleaned)
        : measured(cleaned, Tokens.of(Folding.fold(cleaned)));
  }

  /**
   * A time in hours. Days and longer times are {@code number-unreadable}: nobody says how many
   * hours of a day were served. Else as {@link #decimal}.
   *
   * @param unit of the heading, for a number that bears none
   */
  public static Reading<BigDecimal> hours(String text, HeadedUnit unit) {
    String cleaned = LABEL.matcher(Text.clean(text)).replaceFirst("");
    if (unit.isPlain() && Digits.plain(cleaned) >= 0 || cleaned.length() > LONGEST) {
      return decimal(cleaned);
    }
    List<Token> tokens = new ArrayList<>();
    for (Token token : Tokens.of(Folding.fold(cleaned))) {
      Token meant = token instanceof Measure measure ? unit.of(measure) : token;
      if (meant instanceof Measure measure && isCalendar(measure)) {
        return trouble(
            "number-unreadable", measure.equals(token) ? cleaned : cleaned + unit.word());
      }
      tokens.add(meant);
    }
    return cleaned.isEmpty() ? Reading.nothing() : measured(cleaned, tokens);
  }

  /** 8时 is said of eight hours too. */
  private static boolean isCalendar(Measure measure) {
    return measure.unit() == Unit.TIME && !measure.unitWord().equals("时");
  }

  /**
   * A whole number; a fraction is {@code number-unreadable}, and so is what no {@code long} holds.
   */
  public static Reading<Long> integer(String text) {
    long plain = Digits.plain(text);
    if (plain >= 0) {
      return Reading.of(plain);
    }
    Reading<BigDecimal> decimal = decimal(text);
    boolean whole =
        decimal
            .value()
            .map(v -> v.stripTrailingZeros().scale() <= 0 && v.precision() - v.scale() <= 18)
            .orElse(true);
    return whole ? decimal.map(BigDecimal::longValueExact) : trouble("number-unreadable", text);
  }

  private static Reading<BigDecimal> measured(String text, List<Token> tokens) {
    BigDecimal value = BigDecimal.ZERO;
    Bound bound = Bound.EXACT;
    int order = 0;
    boolean hoursBefore = false;
    for (Token token : tokens) {
      if (!(token instanceof Measure measure) || ++order > 2) {
        return trouble("number-unreadable", text);
      }
      if (!measure.sound()) {
        return trouble(
            measure.flaw() == Flaw.NEGATIVE ? "number-negative" : "number-unreadable", text);
      }
      boolean minutes = measure.unit() == Unit.MINUTES;
      if (measure.unit() == Unit.OTHER || (order == 2 && (!hoursBefore || !minutes))) {
        return trouble("number-unreadable", text);
      }
      hoursBefore = measure.unit() == Unit.HOURS;
      value = value.add(minutes ? hours(measure.value()) : measure.value());
      bound = Bound.together(bound, measure.bound());
    }
    List<Remark> remarks = new ArrayList<>();
    if (bound != Bound.EXACT) {
      remarks.add(
          Remark.of("count-estimated", "value", value.toPlainString(), "bound", bound.word()));
    }
    BigDecimal shortest = value.stripTrailingZeros();
    return Reading.of(shortest.scale() < 0 ? shortest.setScale(0) : shortest, remarks);
  }

  private static BigDecimal hours(BigDecimal minutes) {
    return minutes.divide(MINUTES, 2, RoundingMode.HALF_UP);
  }

  private static <T> Reading<T> trouble(String name, String text) {
    return Reading.unreadable(Remark.of(name, "value", Text.quoted(text)));
  }
}
