package org.linli.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds numbers in a folded text. A number is a chain of atoms, read from the left:
 *
 * <pre>
 *   number  = atom { atom }
 *   atom    = digits | 一 … 九 | 点 … | 半 | 十 百 千 | 万 亿 | 零 | 余 多 来
 *   1.2万   = digits 1.2, ×万        三千五百 = 3 ×千 + 5 ×百       13000余万 = digits, more, ×万
 * </pre>
 */
final class NumeralScanner {

  private static final String DIGITS = "〇零○一二三四五六七八九";
  private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";
  private static final String SCALES = "十百千拾佰仟廿卅";

  private static final Pattern VAGUE =
      Pattern.compile(
          "(?:(?:数|好几|几|若干|成)[十百千万亿]+|若干|几(?=[个名位户人家])|数(?=[名位户])|多(?=[名位户])"
              + "|十几|百十|成百上千|成千上万|数以[百千万]计|百把|千把)(?:[十百千万亿]*)(?:来|多|余|几)?");
  private static final Pattern NEIGHBOURS =
      Pattern.compile("[十百千万]?(?:一二|二三|两三|三四|四五|三五|五六|六七|七八|八九)(?=[十百千万亿名位人户个余多元块])[十百千万亿]*[余多]?");

  /** What stands behind 点 in 一点二万, 三点五元, 1点2万. */
  static final String DECIMALS =
      "(?:[〇零○一二三四五六七八九]{1,8}(?=\\s*[余多]?(?:[百千]?万|千|亿|元|块|圆))"
          + "|[0-9]{1,8}(?=\\s*[余多]?(?:[百千]?万|千|亿)))";

  private static final Pattern POINT = Pattern.compile("点" + DECIMALS);
  private static final Pattern CLOCK = Pattern.compile("(?:[上下中]午|[早晚]上?|凌晨|傍晚|[日天晨时至到])\\s*$");

  /** A second number that Arabic digits run into: 3五人; 50一人 says a price. */
  private static final Pattern GLUED =
      Pattern.compile("(?!一[人名位户])[一二两三四五六七八九壹贰叁肆伍陆柒捌玖][十百千拾佰仟万亿]*[余多]?[人名位户元块]");

  private final String text;

  /** Looks at a text that {@link Folding} has folded. */
  NumeralScanner(String text) {
    this.text = text;
  }

  /** The longest number that begins at this index. */
  Optional<Numeral> at(int start) {
    char c = text.charAt(start);
    if (!mayBegin(c)) {
      return Optional.empty();
    }
    Optional<Numeral> vague = vague(start);
    if (vague.isPresent()) {
      return vague;
    }
    if (c == '*' || c == 'x' || c == 'X' || c == '×') {
      int end = DigitRun.masked(text, start);
      return end == start ? Optional.empty() : Optional.of(Numeral.flawed(start, end, Flaw.MASKED));
    }
    return new Chain(start).read();
  }

  /** Whether a folded text has anything that a number could begin with. */
  static boolean mayOccurIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (mayBegin(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  static boolean mayBegin(char c) {
    return isDigit(c)
        || c == '*'
        || c == 'x'
        || c == 'X'
        || c == '×'
        || hanzi(c) >= 0
        || SCALES.indexOf(c) >= 0
        || "万亿数几若多成好半".indexOf(c) >= 0;
  }

  private Optional<Numeral> vague(int start) {
    boolean afterCount = start > 0 && "人户次总件份指基岁名个分参额".indexOf(text.charAt(start - 1)) >= 0;
    if (text.charAt(start) == '数' && afterCount) {
      return Optional.empty();
    }
    if (isDigit(text.charAt(start))) {
      return Optional.empty();
    }
    Optional<Integer> end = find(VAGUE, start);
    if (end.isEmpty()) {
      end = find(NEIGHBOURS, start);
    }
    return end.map(behind -> Numeral.flawed(start, behind, Flaw.VAGUE));
  }

  private Optional<Integer> find(Pattern pattern, int start) {
    Matcher matcher = pattern.matcher(text).region(start, text.length()).useTransparentBounds(true);
    return matcher.lookingAt() ? Optional.of(matcher.end()) : Optional.empty();
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The value of a Chinese digit, plain or formal; -1 for any other character. */
  static int hanzi(char c) {
    int plain = DIGITS.indexOf(c);
    if (plain >= 0) {
      return plain <= 2 ? 0 : plain - 2;
    }
    if (c == '两') {
      return 2;
    }
    return FORMAL.indexOf(c);
  }

  private static int scale(char c) {
    return switch (c) {
      case '十', '拾' -> 10;
      case '百', '佰' -> 100;
      case '千', '仟' -> 1000;
      default -> 0;
    };
  }

  /**
   * Reads one chain of atoms; value = whole + section + pending, where 万 and 亿 lift what stands
   * before them.
   */
  private final class Chain {
    private final int start;
    private int at;
    private BigDecimal whole = BigDecimal.ZERO;
    private BigDecimal section = BigDecimal.ZERO;
    private boolean inSection;
    private BigDecimal pending = BigDecimal.ZERO;
    private int pendingDigits;
    private int lastScale = 1;
    private boolean afterZero;
    private boolean bare;
    private boolean arabic;
    private boolean scaled;
    private Bound bound = Bound.EXACT;
    private Flaw flaw = Flaw.NONE;

    Chain(int start) {
      this.start = start;
      this.at = start;
    }

    Optional<Numeral> read() {
      while (at < text.length() && atom(text.charAt(at))) {
        skipBlankBeforeScale();
      }
      if (at == start) {
        return Optional.empty();
      }
      if (flaw != Flaw.NONE) {
        return Optional.of(Numeral.flawed(start, at, flaw));
      }
      return Optional.of(new Numeral(start, at, value(), bound, shape(), Flaw.NONE));
    }

    private boolean atom(char c) {
      if (isDigit(c)) {
        return pendingDigits == 0 && digits();
      }
      if (hanzi(c) >= 0) {
        return hanziDigit(c);
      }
      if (scale(c) > 0) {
        return lift(scale(c));
      }
      if (c == '廿' || c == '卅') {
        return pendingDigits == 0 ? tens(c == '廿' ? 20 : 30) : unreadable();
      }
      if (c == '万' || c == '亿') {
        return section(c == '万' ? 10_000 : 100_000_000);
      }
      if (c == '点') {
        return decimals();
      }
      if (c == '半') {
        return half();
      }
      return at > start && more(c);
    }

    private boolean digits() {
      DigitRun run = DigitRun.at(text, at);
      if (run.flaw() != Flaw.NONE) {
        return fail(run.end(), run.flaw());
      }
      arabic = true;
      pending = run.value();
      pendingDigits = run.length();
      at = run.end();
      return true;
    }

    /** The decimals behind 点, as in 一点二万; 下午三点 is a time. */
    private boolean decimals() {
      Optional<Integer> end = find(POINT, at);
      if (end.isEmpty() || CLOCK.matcher(beforeStart()).find()) {
        return false;
      }
      boolean counted = (pendingDigits > 0 || inSection) && pending.scale() <= 0;
      if (!counted) {
        at = end.get();
        return unreadable();
      }
      StringBuilder digits = new StringBuilder("0.");
      for (int i = at + 1; i < end.get(); i++) {
        char c = text.charAt(i);
        digits.append(isDigit(c) ? c - '0' : hanzi(c));
      }
      pending = pending.add(new BigDecimal(digits.toString()));
      pendingDigits = 1;
      at = end.get();
      return true;
    }

    private String beforeStart() {
      return text.substring(Math.max(0, start - 4), start);
    }

    /** 半万 and 半亿; behind another number it says something else. */
    private boolean half() {
      boolean lifts = at + 1 < text.length() && "千万亿".indexOf(text.charAt(at + 1)) >= 0;
      boolean behind =
          start > 0 && (isDigit(text.charAt(start - 1)) || hanzi(text.charAt(start - 1)) >= 0);
      if (at > start || behind || !lifts) {
        return false;
      }
      pending = new BigDecimal("0.5");
      pendingDigits = 1;
      at++;
      return true;
    }

    private boolean hanziDigit(char c) {
      int digit = hanzi(c);
      if (arabic && pendingDigits > 0) {
        return find(GLUED, at).isPresent() ? unreadable() : false;
      }
      if (digit == 0 && pendingDigits == 0 && at > start) {
        afterZero = true;
        at++;
        return true;
      }
      // 三十五六 says thirty-five or thirty-six.
      if (pendingDigits > 0 && lastScale > 1) {
        return fail(behindNumerals(), Flaw.VAGUE);
      }
      pending = pending.multiply(BigDecimal.TEN).add(BigDecimal.valueOf(digit));
      pendingDigits++;
      at++;
      return true;
    }

    private boolean tens(int value) {
      section = section.add(BigDecimal.valueOf(value));
      inSection = true;
      lastScale = 10;
      at++;
      return true;
    }

    private boolean lift(int scale) {
      if (pendingDigits > 1 && !arabic) {
        return fail(behindNumerals(), Flaw.VAGUE);
      }
      if (pendingDigits == 0) {
        if ((at > start && scale != 10) || bound != Bound.EXACT) {
          return false;
        }
        bare |= at == start && scale != 10;
        pending = BigDecimal.ONE;
      }
      section = section.add(pending.multiply(BigDecimal.valueOf(scale)));
      inSection = true;
      scaled |= arabic;
      return lifted(scale);
    }

    /** 万 and 亿 lift all that stands before them, and 万亿 or 万万 what they have lifted. */
    private boolean section(int scale) {
      bare |= at == start;
      BigDecimal before = at == start ? BigDecimal.ONE : section.add(pending);
      BigDecimal lifting = scale == 10_000 ? before : whole.add(before);
      BigDecimal kept = scale == 10_000 ? whole : BigDecimal.ZERO;
      whole = kept.add(lifting.multiply(BigDecimal.valueOf(scale)));
      section = BigDecimal.ZERO;
      inSection = false;
      scaled |= arabic;
      return lifted(scale);
    }

    private boolean lifted(int scale) {
      pending = BigDecimal.ZERO;
      pendingDigits = 0;
      afterZero = false;
      lastScale = scale;
      at++;
      return true;
    }

    /**
     * 余 and its kin; 多 and 来 only where a unit, a scale or the end follows, for they begin words
     * too.
     */
    private boolean more(char c) {
      boolean marks = c == '余' || c == '多' || c == '来' || c == '几' || (c == '+' && !joins(at + 1));
      if (!marks || bound != Bound.EXACT) {
        return false;
      }
      bound = Bound.MORE_THAN;
      at++;
      return true;
    }

    /** Whether a + before this place joins two figures: 30+20人. */
    private boolean joins(int next) {
      return next < text.length() && isDigit(text.charAt(next));
    }

    private void skipBlankBeforeScale() {
      int next = at;
      while (next < text.length() && text.charAt(next) == ' ') {
        next++;
      }
      if (next > at && next < text.length() && "百千万亿余多".indexOf(text.charAt(next)) >= 0) {
        at = next;
      }
    }

    private BigDecimal value() {
      BigDecimal last = pending;
      // 一万二 and 3万2 say 12000 and 32000; 一万零二 says 10002.
      boolean colloquial = pendingDigits == 1 && lastScale >= 100 && !afterZero;
      if (colloquial && pending.scale() == 0) {
        last = pending.multiply(BigDecimal.valueOf(lastScale / 10));
      }
      return whole.add(section).add(last);
    }

    private Numeral.Shape shape() {
      if (bare) {
        return Numeral.Shape.BARE_SCALE;
      }
      if (arabic) {
        return scaled ? Numeral.Shape.SCALED : Numeral.Shape.DIGITS;
      }
      return Numeral.Shape.HANZI;
    }

    /** What is vague is so as a whole: the 十 of 一百二三十 is no ten. */
    private int behindNumerals() {
      int end = at;
      while (end < text.length()
          && (hanzi(text.charAt(end)) >= 0 || (SCALES + "万亿").indexOf(text.charAt(end)) >= 0)) {
        end++;
      }
      return end;
    }

    /** 3廿人, 3五人 and 1.5点2万元 are no number, and neither is their second half. */
    private boolean unreadable() {
      return fail(behindNumerals(), Flaw.UNREADABLE);
    }

    private boolean fail(int end, Flaw why) {
      at = end;
      flaw = why;
      return false;
    }
  }
}
