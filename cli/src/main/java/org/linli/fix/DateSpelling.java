package org.linli.fix;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linli.value.Period;
import org.linli.value.Text;

/**
 * Days as {@code 2021-09-21} and {@code 2021-09-21至2021-09-25}. What a text means is for its reader
 * to say; here is only told whether it says nothing else besides: an hour, a festival, days between
 * the first and the last would be lost.
 */
final class DateSpelling {
  private static final String DIGIT = "[0-9〇零○一二三四五六七八九十廿卅]";
  private static final String BEHIND_YEAR =
      "(?:年" + DIGIT + "{1,3}月" + DIGIT + "{1,3}[日号]?|([./-])[0-9]{1,2}\\1[0-9]{1,2}[日号]?)";
  private static final Pattern FIRST = Pattern.compile("[0-9]{8}|" + DIGIT + "{4}" + BEHIND_YEAR);
  private static final Pattern JOINT = Pattern.compile("至|到|-+|~|—{1,2}|–|/(?=[0-9]{4}-)");
  private static final Pattern LAST =
      Pattern.compile(
          FIRST.pattern()
              + "|"
              + DIGIT
              + "{1,3}月"
              + DIGIT
              + "{1,3}[日号]?|[0-9]{1,2}[./-][0-9]{1,2}[日号]?|"
              + DIGIT
              + "{1,3}[日号]?");

  private DateSpelling() {}

  /**
   * Returns the spelling of a text that states days and nothing else.
   *
   * @param value that was read of it: a {@link LocalDate} or a {@link Period}
   */
  static Optional<String> of(String text, Object value) {
    if (value instanceof LocalDate day) {
      return spelled(text, Period.day(day));
    }
    return value instanceof Period period && period.precision() == Period.Precision.DAY
        ? spelled(text, period)
        : Optional.empty();
  }

  private static Optional<String> spelled(String text, Period days) {
    boolean one = days.days() == 1;
    String iso = one ? days.start().toString() : days.start() + "至" + days.end();
    // Most are, and need no second look.
    if (iso.equals(text)) {
      return Optional.of(iso);
    }
    String folded = Text.folded(text);
    return Optional.of(iso).filter(any -> one ? isOneDay(folded) : isRange(folded));
  }

  private static boolean isOneDay(String folded) {
    return FIRST.matcher(folded).matches();
  }

  private static boolean isRange(String folded) {
    Matcher first = FIRST.matcher(folded);
    if (!first.lookingAt()) {
      return false;
    }
    Matcher joint = JOINT.matcher(folded).region(first.end(), folded.length());
    return joint.lookingAt() && LAST.matcher(folded).region(joint.end(), folded.length()).matches();
  }
}
