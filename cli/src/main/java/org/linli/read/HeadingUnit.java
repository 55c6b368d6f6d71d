package org.linli.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linli.finding.Location;
import org.linli.finding.Observation;
import org.linli.notice.FieldSpec;
import org.linli.notice.FieldType;
import org.linli.value.HeadedUnit;
import org.linli.value.Text;

/**
 * A unit of measure that a heading or the form's unit line names, as 万元 in 投入资金（万元） (data-format,
 * section 5).
 *
 * @param word as the unit is called; empty for yuan, persons and hours
 * @param base the unit without 万 and its kin
 * @param factor how many yuan, people, households or hours (minutes, days) one of it is
 */
record HeadingUnit(String word, String base, BigDecimal factor) {
  /** Yuan, persons and hours: a number is what it says. */
  static final HeadingUnit PLAIN = new HeadingUnit("", "", BigDecimal.ONE);

  private static final String MINUTES = "分钟";

  /** Longer words first: 千万元 also holds 万元. */
  private static final List<Size> SIZES =
      List.of(
          new Size("亿", 100_000_000),
          new Size("千万", 10_000_000),
          new Size("百万", 1_000_000),
          new Size("万", 10_000),
          new Size("千", 1_000),
          new Size("百", 100));

  /** What a bracket or the form's unit line holds: （单位：户）, 统计单位：人次、万元. */
  private static final Pattern NAMED =
      Pattern.compile("[(\\[【〔](?:[^()\\[\\]【】〔〕:]*单位:)?([^()\\[\\]【】〔〕:]*)|单位:([^)\\]】〕]*)");

  private static final Pattern JOINTS = Pattern.compile("[、,;/和及]");

  private record Size(String word, long factor) {}

  /**
   * What a field may be counted in.
   *
   * @param name by which numbers are read; empty for what they mean anyway
   * @param words that a form writes for it
   */
  private record Base(String name, List<String> words) {}

  private static final Base YUAN = new Base("", List.of("元"));
  private static final Base PEOPLE = new Base("", List.of("人次", "人", "名", "人数"));
  private static final Base HOUSEHOLDS = new Base("户", List.of("户", "户数", "户次", "家庭"));
  private static final Base HOURS = new Base("", List.of("小时", "个小时", "学时", "课时"));
  private static final Base MINUTE = new Base(MINUTES, List.of(MINUTES, "分"));
  private static final Base DAYS = new Base("天", List.of("天", "日", "工作日", "人天", "月", "年"));

  /** Returns the unit that a heading names for a field; empty where it names none. */
  static Optional<HeadingUnit> in(String heading, FieldSpec field) {
    return isTime(field) ? in(heading, List.of(HOURS, MINUTE, DAYS)) : in(heading, field.type());
  }

  /** Returns the unit that a text names for fields of a type; empty where it names none. */
  static Optional<HeadingUnit> in(String text, FieldType type) {
    return switch (type) {
      case MONEY -> in(text, List.of(YUAN));
      case COUNT -> in(text, List.of(PEOPLE));
      // Where a form names both, its numbers count people, as everywhere.
      case GROUPS -> in(text, List.of(PEOPLE, HOUSEHOLDS));
      default -> Optional.empty();
    };
  }

  /** Returns whether a field's numbers are a time: the contract's service hours. */
  static boolean isTime(FieldSpec field) {
    return field.key().equals("service_hours");
  }

  private static Optional<HeadingUnit> in(String text, List<Base> bases) {
    String folded = Text.folded(text);
    List<String> named = named(folded);
    for (Base base : bases) {
      for (String word : base.words) {
        for (Size size : SIZES) {
          String sized = size.word + word;
          boolean anywhere = base.name.isEmpty() && folded.contains(sized);
          if (anywhere || named.contains(sized)) {
            String counted = base.name.isEmpty() ? word : base.name;
            return Optional.of(new HeadingUnit(sized, counted, BigDecimal.valueOf(size.factor)));
          }
        }
        if (named.contains(word)) {
          return Optional.of(
              base.name.isEmpty() ? PLAIN : new HeadingUnit(word, base.name, BigDecimal.ONE));
        }
      }
    }
    return Optional.empty();
  }

  private static List<String> named(String folded) {
    List<String> named = new ArrayList<>();
    Matcher matcher = NAMED.matcher(folded);
    while (matcher.find()) {
      String items = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      named.addAll(List.of(JOINTS.split(items, -1)));
    }
    return named;
  }

  /** Returns whether numbers are what they say. */
  boolean isPlain() {
    return word.isEmpty();
  }

  /** Returns whether numbers become others: multiplied, or minutes that become hours. */
  boolean converts() {
    return factor.compareTo(BigDecimal.ONE) != 0 || base.equals(MINUTES);
  }

  /** Returns the unit as it stands for every number that bears none. */
  HeadedUnit headed() {
    return isPlain() ? HeadedUnit.PLAIN : new HeadedUnit(base, factor);
  }

  /** Returns the observation that numbers were converted. */
  Observation observed(Location heading, FieldSpec field) {
    boolean divided = base.equals(MINUTES) && factor.compareTo(BigDecimal.ONE) == 0;
    return Observation.of("unit-in-heading", heading.inField(field.key()))
        .withValue(word)
        .with("unit", word)
        .with("heading", field.heading())
        .with("by", divided ? "over" : "times")
        .with("factor", divided ? "60" : factor.toPlainString());
  }
}
