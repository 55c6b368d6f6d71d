package org.linli.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linli.value.Period.Precision;

/** Reads one day: 登记日期, 填表时间; or its month or year where that is enough: 成立日期. */
public final class DateText {
  private static final Pattern YEAR = Pattern.compile("([0-9]{4})年?");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** What is wrong with a period is no help to somebody who is to write one day. */
  private static final Set<String> OF_PERIODS = Set.of("period-vague", "period-reversed");

  private DateText() {}

  /** The day that the text states; several days or a whole month are {@code date-vague}. */
  public static Reading<LocalDate> read(String text, Optional<Period> window) {
    return stated(text, window, Precision.DAY).map(Period::start);
  }

  /**
   * The day that the text states, or the {@link Period} of its month or year.
   *
   * @param least how finely it must be stated
   */
  public static Reading<Object> read(String text, Optional<Period> window, Precision least) {
    return stated(text, window, least)
        .map(period -> period.precision() == Precision.DAY ? period.start() : period);
  }

  private static Reading<Period> stated(String text, Optional<Period> window, Precision least) {
    Optional<Period> year = least == Precision.YEAR ? year(text) : Optional.empty();
    Reading<Period> days = year.map(Reading::of).orElseGet(() -> PeriodText.read(text, window));
    boolean ofPeriods = days.trouble().filter(why -> OF_PERIODS.contains(why.name())).isPresent();
    if (ofPeriods || days.value().filter(period -> !isOne(period, least)).isPresent()) {
      return Reading.unreadable(
          Remark.of("date-vague", "value", Text.quoted(text), "least", least.word()));
    }
    return days.value()
        .filter(period -> period.precision() != Precision.DAY)
        .map(period -> Reading.of(period, withoutMonth(days.remarks())))
        .orElse(days);
  }

  private static Optional<Period> year(String text) {
    Matcher year = YEAR.matcher(BLANKS.matcher(Folding.fold(Text.clean(text))).replaceAll(""));
    return Optional.of(year)
        .filter(Matcher::matches)
        .map(matched -> Integer.parseInt(matched.group(1)))
        .filter(number -> number >= CalendarPart.EARLIEST && number <= CalendarPart.LATEST)
        .map(Period::year);
  }

  /** One day, or where less will do one month or one year. */
  private static boolean isOne(Period period, Precision least) {
    return switch (period.precision()) {
      case DAY -> period.days() == 1;
      case MONTH ->
          least != Precision.DAY
              && YearMonth.from(period.start()).equals(YearMonth.from(period.end()));
      // No other field's text is read as a year.
      case YEAR -> true;
    };
  }

  /** That it is a month need not be told where a month is enough. */
  private static List<Remark> withoutMonth(List<Remark> remarks) {
    return remarks.stream().filter(remark -> !remark.name().equals("period-is-month")).toList();
  }
}
