package org.linli.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates and what joins them.
 *
 * <pre>
 *   period = date { joint date }
 *   joint  = 至 | 到 | ~ | - | —   (from … to)      、 | ， | 和   (several days: from the first to the last)
 *   date   = 2021年9月21日 | 2021-9-21 | 20210921 | 2021年9月 | 9月21日 | 9.21 | 25日 | 25
 * </pre>
 *
 * What a date leaves out, the one before it gives; a year that none gives, the window.
 */
final class PeriodGrammar {

  private static final Pattern AMBIGUOUS =
      Pattern.compile(
          "[0-9]{1,2}([./-])[0-9]{1,2}\\1(?:[0-9]{4}|[0-9]{2})(?![0-9])|(?<![0-9./-])[0-9]{1,2}/[0-9]{1,2}(?![0-9/])");
  private static final Pattern YEAR_BEFORE = Pattern.compile("[0-9]{4}[./年-]");
  private static final Pattern WITH_YEAR =
      Pattern.compile(
          "([0-9]{4})年(?:([0-9]{1,2})(?:月(?:份)?(?:([0-9]{1,2})[日号]?)?|[./-]([0-9]{1,2})[日号]?|(?=-|~|—|–|至|到|、|和)))?(?![0-9年月])");
  private static final Pattern SHORT_YEAR =
      Pattern.compile("([0-9]{2})年([0-9]{1,2})月(?:份)?(?:([0-9]{1,2})[日号]?)?(?![0-9年])");
  private static final Pattern NUMERIC =
      Pattern.compile("([0-9]{4})([./-])([0-9]{1,2})(?:\\2([0-9]{1,2})[日号]?)?(?![0-9年月])");
  private static final Pattern COMPACT =
      Pattern.compile("((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})[日号]?(?![0-9年月])");
  private static final Pattern MONTH_DAY =
      Pattern.compile("([0-9]{1,2})月(?:份)?(?:([0-9]{1,2})[日号]?)?(?![0-9年月])");
  private static final Pattern DAY = Pattern.compile("([0-9]{1,2})[日号](?![0-9])");
  private static final Pattern MONTH_DOT_DAY =
      Pattern.compile("([0-9]{1,2})([./-])([0-9]{1,2})[日号]?(?![0-9./])");
  private static final Pattern NUMBER = Pattern.compile("([0-9]{1,2})(?![0-9])");
  private static final Pattern TO = Pattern.compile("[,，]?(?:至|到|~+|-+|—+|–|/(?=[0-9]{4}-))");
  private static final Pattern AND = Pattern.compile("[、,，;]?(?:和|及|与)|[、,，;]+");

  private final String text;
  private final Optional<Period> window;
  private final String rest;
  private final boolean festival;
  private final boolean vague;
  private final List<CalendarPart> parts = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private char separator;
  private boolean ranged;
  private boolean listed;
  private int at;

  PeriodGrammar(String text, Optional<Period> window) {
    this.text = text;
    this.window = window;
    CalendarWords words = new CalendarWords(Folding.fold(text));
    this.vague = words.vague();
    this.festival = words.festival();
    this.rest = words.cleared();
  }

  Reading<Period> read() {
    if (vague || (rest.isEmpty() && festival)) {
      return trouble("period-vague");
    }
    if (yearLast()) {
      return trouble("period-ambiguous");
    }
    if (!parse()) {
      return trouble("period-unreadable");
    }
    settleLoose();
    if (parts.stream().anyMatch(part -> part.month() == 0)) {
      boolean years = parts.stream().allMatch(part -> part.year() > 0);
      return trouble(years ? "period-vague" : "period-unreadable");
    }
    if (festival && parts.stream().noneMatch(CalendarPart::hasDay)) {
      return trouble("period-vague");
    }
    return dated();
  }

  /** 9/8/2021, 21-9-21 and a lone 9/8: day or month first, no one can tell. */
  private boolean yearLast() {
    Matcher matcher = AMBIGUOUS.matcher(rest);
    while (matcher.find()) {
      boolean afterYear = YEAR_BEFORE.matcher(rest.substring(0, matcher.start())).find();
      boolean insideDate =
          matcher.start() > 0 && "0123456789./-".indexOf(rest.charAt(matcher.start() - 1)) >= 0;
      if (!afterYear && !insideDate) {
        return true;
      }
    }
    return false;
  }

  private boolean parse() {
    while (at < rest.length()) {
      if (!parts.isEmpty() && !joint()) {
        return false;
      }
      Optional<CalendarPart> part = part();
      if (part.isEmpty()) {
        return false;
      }
      parts.add(part.get());
    }
    return !parts.isEmpty();
  }

  private boolean joint() {
    Optional<Matcher> to = take(TO);
    if (to.isPresent()) {
      ranged = true;
      return true;
    }
    listed |= take(AND).isPresent();
    return listed && at < rest.length();
  }

  private Optional<CalendarPart> part() {
    return take(WITH_YEAR)
        .map(m -> new CalendarPart(number(m, 1), number(m, 2), number(m, 3) + number(m, 4), 0))
        .or(
            () ->
                take(SHORT_YEAR)
                    .map(m -> new CalendarPart(century(m), number(m, 2), number(m, 3), 0)))
        .or(() -> take(NUMERIC).map(this::numeric))
        .or(
            () ->
                take(COMPACT)
                    .map(m -> new CalendarPart(number(m, 1), number(m, 2), number(m, 3), 0)))
        .or(() -> take(MONTH_DAY).map(m -> new CalendarPart(0, number(m, 1), number(m, 2), 0)))
        .or(() -> take(DAY).map(m -> new CalendarPart(0, 0, number(m, 1), 0)))
        .or(this::monthDotDay)
        .or(() -> take(NUMBER).map(m -> CalendarPart.loose(number(m, 1))));
  }

  private CalendarPart numeric(Matcher matcher) {
    separator = matcher.group(2).charAt(0);
    return new CalendarPart(number(matcher, 1), number(matcher, 3), number(matcher, 4), 0);
  }

  /** 9.21 anywhere; 9-21 and 9/21 only behind a date that was written with the same sign. */
  private Optional<CalendarPart> monthDotDay() {
    Matcher matcher = MONTH_DOT_DAY.matcher(rest).region(at, rest.length());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    char sign = matcher.group(2).charAt(0);
    if (sign != '.' && sign != separator) {
      return Optional.empty();
    }
    at = matcher.end();
    return Optional.of(new CalendarPart(0, number(matcher, 1), number(matcher, 3), 0));
  }

  private Optional<Matcher> take(Pattern pattern) {
    Matcher matcher = pattern.matcher(rest).region(at, rest.length()).useTransparentBounds(true);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    at = matcher.end();
    return Optional.of(matcher);
  }

  private static int century(Matcher shortYear) {
    return 2000 + Integer.parseInt(shortYear.group(1));
  }

  /** The number of a group, 0 if the text leaves it out. A written 0 is none of the calendar's. */
  private static int number(Matcher matcher, int group) {
    String digits = matcher.group(group);
    int number = digits == null ? 0 : Integer.parseInt(digits);
    return digits != null && number == 0 ? CalendarPart.NO_SUCH : number;
  }

  /** Gives every part what the parts beside it say: 8-12月 is 8月 to 12月. */
  private void settleLoose() {
    for (int i = parts.size() - 2; i >= 0; i--) {
      CalendarPart next = parts.get(i + 1);
      boolean first = parts.subList(0, i + 1).stream().allMatch(CalendarPart::isLoose);
      if (parts.get(i).isLoose() && first && !next.hasDay() && !next.isLoose()) {
        parts.set(i, new CalendarPart(0, parts.get(i).loose(), 0, 0));
      }
    }
    for (int i = 1; i < parts.size(); i++) {
      parts.set(i, parts.get(i).after(parts.get(i - 1)));
    }
    // 9月1日至2021年10月8日: the year is written once, at the end.
    CalendarPart last = parts.get(parts.size() - 1);
    for (int i = parts.size() - 2; i >= 0 && last.year() > 0 && parts.get(i).year() == 0; i--) {
      boolean before = parts.get(i).month() <= last.month();
      parts.set(i, before ? parts.get(i).inYear(last.year()) : parts.get(i));
    }
  }

  private Reading<Period> dated() {
    if (parts.stream().allMatch(part -> part.year() > 0)) {
      return period(parts);
    }
    List<List<CalendarPart>> fitting = new ArrayList<>();
    if (window.isPresent()) {
      for (int year = window.get().start().getYear();
          year <= window.get().end().getYear();
          year++) {
        List<CalendarPart> dated = inYear(year);
        if (fits(dated)) {
          fitting.add(dated);
        }
      }
    }
    if (fitting.size() != 1) {
      boolean never =
          parts.stream().anyMatch(part -> !exists(part.year() == 0 ? part.inYear(2000) : part));
      return trouble(never ? "date-not-in-calendar" : "period-year-unclear");
    }
    List<CalendarPart> dated = fitting.get(0);
    remarks.add(
        Remark.of(
            "period-year-inferred",
            "value",
            Text.quoted(text),
            "year",
            Integer.toString(dated.get(0).year())));
    return period(dated);
  }

  private List<CalendarPart> inYear(int year) {
    return parts.stream().map(part -> part.year() == 0 ? part.inYear(year) : part).toList();
  }

  private boolean fits(List<CalendarPart> dated) {
    if (!dated.stream().allMatch(PeriodGrammar::exists)) {
      return false;
    }
    LocalDate start = dated.get(0).first();
    LocalDate end = dated.get(dated.size() - 1).last();
    return window.filter(w -> !start.isAfter(w.end()) && !end.isBefore(w.start())).isPresent();
  }

  private static boolean exists(CalendarPart part) {
    try {
      part.first();
      return true;
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }

  private Reading<Period> period(List<CalendarPart> dated) {
    if (dated.stream()
        .anyMatch(
            part -> part.year() < CalendarPart.EARLIEST || part.year() > CalendarPart.LATEST)) {
      return trouble("period-unreadable");
    }
    if (!dated.stream().allMatch(PeriodGrammar::exists)) {
      return trouble("date-not-in-calendar");
    }
    LocalDate start = dated.get(0).first();
    LocalDate end = dated.get(dated.size() - 1).last();
    if (listed && !ranged) {
      start = dated.stream().map(CalendarPart::first).min(LocalDate::compareTo).orElseThrow();
      end = dated.stream().map(CalendarPart::last).max(LocalDate::compareTo).orElseThrow();
    }
    if (end.isBefore(start)) {
      return trouble("period-reversed");
    }
    boolean days = dated.get(0).hasDay() && dated.get(dated.size() - 1).hasDay();
    if (listed) {
      remarks.add(
          Remark.of(
              "period-days-listed",
              "value",
              Text.quoted(text),
              "start",
              start.toString(),
              "end",
              end.toString()));
    }
    if (!days) {
      remarks.add(
          Remark.of(
              "period-is-month",
              "value",
              Text.quoted(text),
              "start",
              start.toString(),
              "end",
              end.toString()));
    }
    return Reading.of(
        new Period(start, end, days ? Period.Precision.DAY : Period.Precision.MONTH), remarks);
  }

  private Reading<Period> trouble(String name) {
    return Reading.unreadable(Remark.of(name, "value", Text.quoted(text)));
  }
}
