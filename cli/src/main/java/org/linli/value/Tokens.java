package org.linli.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a folded text into words, measures and marks. */
final class Tokens {

  private static final String MARKS = "。;\n!?|、+/&·•,，()[]{}【】〔〕:=×";
  private static final String QUOTES = "“《「『‘\"";
  private static final String UNQUOTES = "”》」』’\"";

  /** Numerals inside these are no numbers. */
  private static final Pattern IDIOM =
      Pattern.compile(
          "半百|一对一|多对一|一户一[策档卡案品码牌]?|一人一[策档卡案]?|一老一[小少]|一社连一村|一社一[村品]|一村一[品社]|一站式|千家万户|万家[灯团]|百家|一家[人亲]|六一|七一|八一|十一国庆|五一|三八"
              + "|十四五|四点半|五社联动|五保|三无|三留守|两癌|两新|两委|四就近|五老|一线|一道|一同|一起|一些|一批|一直|一定|一切|一般|一样|一系列|一方面|统一|唯一|万一|单一"
              + "|重阳九九|九九重阳|百岁|百善|百姓|万众|十佳|二孩|三孩|一孩|四位一体|两人三足|一份爱|一片|一心|一点(?!"
              + NumeralScanner.DECIMALS
              + ")|一次性|第一时间|千方百计|十分|七夕|八段锦|四世同堂|双百|百日|千人[计宴]|百叟宴|千叟宴|万步|三下乡|三社联动"
              + "|[一二三四五六七八九十]是|二维码|三农|四好|五美|九子|一枝一叶|一砖一瓦|一针一线|一言一行|一点一滴|点点滴滴|多多|许多|更多|众多");

  /** Dates, clock times, telephone numbers, editions and figures glued to letters are names. */
  private static final Pattern NAME =
      Pattern.compile(
          "第\\s*(?:[0-9]+|[零一二三四五六七八九十百两]+)(?:[-~至、][0-9一二三四五六七八九十]+)?\\s*[届次期批场个季轮回天名家站位周课讲阶段]*"
              + "|(?:19|20)[0-9]{2}(?:年[0-9]{1,2}(?:月[0-9]{1,2}日?)?"
              + "|[-/](?:0?[1-9]|1[0-2])(?![0-9.])(?:[-/][0-9]{1,2}日?)?|\\.(?:0?[1-9]|1[0-2])\\.[0-9]{1,2})|[0-2]?[0-9]:[0-5][0-9](?::[0-5][0-9])?"
              + "|0[0-9]{2,3}-?[0-9]{7,8}(?![0-9])|1[3-9][0-9]{9}(?![0-9]|\\.[0-9]{1,2}(?:元|$))|12345(?=热线|平台|政务|市民)|[a-zA-Z]+-?[0-9]+(?:\\.[0-9]+)?|[3-9]\\.[0-9]{1,2}(?=学雷锋|公益|志愿)|[0-9]{2}后(?=[^\\s])");

  /** What forms print behind 万 for people to write a number before. */
  private static final Set<Unit> PRINTED =
      EnumSet.of(Unit.MONEY, Unit.PEOPLE, Unit.VISITS, Unit.HOUSEHOLDS);

  private static final Pattern HOMES_BEFORE = Pattern.compile("(?:家庭|户)\\s*$");
  private static final Pattern YUAN_BEFORE = Pattern.compile("¥|人民币|RMB");

  /** Where a list goes on or ends behind a number without a unit: 老人30和儿童20人, 老人30、儿童20等. */
  private static final Pattern GOES_ON =
      Pattern.compile("\\s|\\s*(?:以及|和(?![平睦谐美顺气])|与|及(?![时格])|跟|等(?![级奖待候于])|受益)");

  private static final Pattern RANGE =
      Pattern.compile("\\s*(?:-|~|—+|–|至|到)\\s*|、(?=[0-9]人|[0-9]名)");

  /** The change that ends a clause without its own unit: 3块5, 12元50. */
  private static final Pattern BARE_CHANGE =
      Pattern.compile("(?:[一二三四五六七八九]|[0-9]{1,2})\\s*(?:$|[,，。;)])");

  private static final String[] MORE_AFTER = {"以上", "之多", "有余", "余", "多", "+", "及以上", "开外"};
  private static final String[] LESS_AFTER = {"以下", "以内", "之内", "不到"};
  private static final String[] ABOUT_AFTER = {"左右", "上下", "不等", "许"};

  /** Signs that multiply, where they do not mask a digit. */
  private static final String TIMES = "×*xX✕✖";

  private static final Pattern EACH = Pattern.compile("[每一]?个?[\\p{IsIdeographic}]?");
  private static final Pattern FACTOR = Pattern.compile("[*xX×✕✖]\\s*(?:[1-9]|[一二三四五六七八九十百])");

  /** 30人×2次: whether each came twice, or one of them did not, the text does not say. */
  private static final Pattern MANIFOLD =
      Pattern.compile("\\s*[*xX×✕✖]\\s*[0-9]{1,4}\\s*(?:次|场|天|期|轮|周|月)");

  private static final Pattern SUM_FACTOR =
      Pattern.compile("[*xX×✕✖]\\s*[1-9][0-9.,]{0,20}\\s*[余多]?[百千万]?[元块圆]");

  /** 30个困难家庭, but not 3个企业走访困难家庭30户, where the families have a number of their own. */
  private static final Pattern NOUN =
      Pattern.compile("[个家组][^,，。;、()0-9]{0,8}?(?:家庭|户)(?!口|外|籍|[共计约近]{0,3}[0-9]{1,9}[余多]?户)");

  private final String text;
  private final NumeralScanner numerals;
  private final List<Token> tokens = new ArrayList<>();
  private int wordStart;

  private Tokens(String folded) {
    this.text = folded;
    this.numerals = new NumeralScanner(folded);
  }

  /** The tokens of a folded text, in order. Blanks between tokens are in none. */
  static List<Token> of(String folded) {
    return new Tokens(folded).cut();
  }

  private List<Token> cut() {
    int at = 0;
    while (at < text.length()) {
      at = step(at);
    }
    word(text.length());
    return List.copyOf(tokens);
  }

  private int step(int at) {
    char c = text.charAt(at);
    int quoted = QUOTES.indexOf(c);
    if (quoted >= 0) {
      int close = text.indexOf(UNQUOTES.charAt(quoted), at + 1);
      return close > 0 && close - at <= 60 ? close + 1 : at + 1;
    }
    if (TIMES.indexOf(c) >= 0 && multiplies(at)) {
      return mark(at, '×');
    }
    Optional<Integer> name = name(at);
    if (name.isPresent()) {
      return name.get();
    }
    Optional<Measure> measure = measure(at);
    if (measure.isPresent()) {
      word(measure.get().start());
      tokens.add(measure.get());
      wordStart = measure.get().end();
      return wordStart;
    }
    return MARKS.indexOf(c) >= 0 ? mark(at, c) : at + 1;
  }

  private int mark(int at, char sign) {
    word(at);
    tokens.add(new Token.Mark(at, sign));
    wordStart = at + 1;
    return wordStart;
  }

  /**
   * Whether a sign stands between a sum and its factor: 500元*20户, 20人×200元, 200元/人x50. Anywhere
   * else it may mask a digit.
   */
  private boolean multiplies(int at) {
    int last = tokens.size() - 1;
    boolean slash = last > 0 && tokens.get(last) instanceof Token.Mark mark && mark.sign() == '/';
    int behind = slash ? last - 1 : last;
    if (behind < 0
        || at - wordStart > 4
        || !(tokens.get(behind) instanceof Measure before)
        || end(FACTOR, at).isEmpty()) {
      return false;
    }
    String between = text.substring(wordStart, at).strip();
    return before.unit() == Unit.MONEY
        ? EACH.matcher(between).matches()
        : between.isEmpty() && end(SUM_FACTOR, at).isPresent();
  }

  private void word(int end) {
    int from = wordStart;
    int to = end;
    while (from < to && text.charAt(from) == ' ') {
      from++;
    }
    while (to > from && text.charAt(to - 1) == ' ') {
      to--;
    }
    if (from < to) {
      tokens.add(new Token.Word(from, to));
    }
    wordStart = end;
  }

  /** The end of a name that begins here and holds a number that is none. */
  private Optional<Integer> name(int at) {
    char first = text.charAt(at);
    boolean named =
        NumeralScanner.isDigit(first)
            || first == '第'
            || (first < 0x80 && Character.isLetter(first));
    if (!named && !NumeralScanner.mayBegin(first) && "唯统单四重更许点众".indexOf(first) < 0) {
      return Optional.empty();
    }
    Optional<Integer> idiom = named ? Optional.empty() : end(IDIOM, at);
    if (idiom.isPresent() || !named) {
      return idiom;
    }
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    boolean insideRun =
        NumeralScanner.isDigit(before) || (before < 0x80 && Character.isLetter(before));
    return insideRun ? Optional.empty() : end(NAME, at).filter(end -> !amount(end));
  }

  /** Whether what looks like a telephone number or a date goes on as an amount. */
  private boolean amount(int end) {
    return end < text.length() && "人户名元万".indexOf(text.charAt(end)) >= 0;
  }

  private Optional<Integer> end(Pattern pattern, int at) {
    Matcher matcher = pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
    return matcher.lookingAt() ? Optional.of(matcher.end()) : Optional.empty();
  }

  private Optional<Measure> measure(int at) {
    Optional<Numeral> found = numerals.at(at);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Numeral number = found.get();
    Behind behind = new Behind(number.end());
    boolean quantity =
        number.shape() != Numeral.Shape.BARE_SCALE
            || behind.unit != Unit.NONE
            || wholeCell(number, behind);
    boolean hanzi =
        number.shape() == Numeral.Shape.HANZI && behind.unit == Unit.NONE && !alone(number);
    if (!quantity || hanzi || (unscaled(number) && behind.unit == Unit.OTHER)) {
      return Optional.empty();
    }
    return Optional.of(assemble(number, behind));
  }

  /** 近万, 百余: a scale without a unit is a figure only if the cell holds nothing else. */
  private boolean wholeCell(Numeral number, Behind behind) {
    return behind.end == text.length() && cuesBefore(number, EnumSet.noneOf(Cue.class)) == 0;
  }

  private static boolean unscaled(Numeral number) {
    return number.shape() == Numeral.Shape.HANZI || number.shape() == Numeral.Shape.BARE_SCALE;
  }

  /**
   * A Chinese number without a unit is one only if it ends its clause: 空巢老人三十、残疾人五. A small one is
   * a name too, as in 张三, unless a name for people stands before it.
   */
  private boolean alone(Numeral number) {
    boolean ends =
        number.end() == text.length()
            || MARKS.indexOf(text.charAt(number.end())) >= 0
            || end(GOES_ON, number.end()).isPresent();
    char before = number.start() == 0 ? ':' : text.charAt(number.start() - 1);
    return ends
        && (before == ':'
            || "共计约近超人童".indexOf(before) >= 0
            || number.value().compareTo(BigDecimal.TEN) >= 0
            || GroupWords.endsWithPeople(text.substring(wordStart, number.start())));
  }

  private Measure assemble(Numeral number, Behind behind) {
    Set<Cue> cues = EnumSet.noneOf(Cue.class);
    int start = cuesBefore(number, cues);
    Flaw flaw = number.flaw();
    if (flaw == Flaw.NONE && behind.range) {
      flaw = Flaw.VAGUE;
    }
    if (flaw == Flaw.NONE && cues.contains(Cue.MINUS)) {
      flaw = Flaw.NEGATIVE;
    }
    if (flaw == Flaw.NONE && behind.unit.people() && end(MANIFOLD, behind.end).isPresent()) {
      flaw = Flaw.UNREADABLE;
    }
    Bound inner = Bound.together(number.bound(), behind.bound);
    Bound before = bound(cues);
    if (flaw == Flaw.NONE && inner == Bound.EXACT && unfilled(number, behind, before)) {
      flaw = Flaw.UNREADABLE;
    }
    if (number.shape() == Numeral.Shape.BARE_SCALE
        && inner == Bound.EXACT
        && before == Bound.EXACT) {
      inner = Bound.ABOUT;
    }
    boolean opposed =
        (before == Bound.LESS_THAN && inner == Bound.MORE_THAN)
            || (before == Bound.MORE_THAN && inner == Bound.LESS_THAN);
    boolean scaled = number.shape() != Numeral.Shape.DIGITS;
    Unit unit =
        behind.unit == Unit.ORGANIZATIONS
                && HOMES_BEFORE.matcher(text.substring(wordStart, start)).find()
            ? Unit.HOUSEHOLDS
            : behind.unit;
    boolean yuan =
        (behind.unit == Unit.NONE || behind.unit == Unit.OTHER)
            && YUAN_BEFORE.matcher(text.substring(start, number.start())).find();
    BigDecimal value = number.value().add(behind.extra);
    return new Measure(
        start,
        behind.end,
        value,
        Bound.together(before, inner),
        opposed,
        flaw,
        yuan ? Unit.MONEY : unit,
        behind.unitWord,
        scaled,
        cues);
  }

  /**
   * Whether a scale stands where a form has left room for the number: ____万元. Behind a word (上万元,
   * 价值万元) it is a number itself, behind half of one (一万半, 1.2\n万元) it is none.
   */
  private boolean unfilled(Numeral number, Behind behind, Bound before) {
    int at = number.start();
    char scale = text.charAt(at);
    boolean printed =
        behind.unit == Unit.NONE
            || ("万亿".indexOf(scale) >= 0 && PRINTED.contains(behind.unit))
            || (scale == '千' && behind.unit == Unit.MONEY);
    if (number.shape() != Numeral.Shape.BARE_SCALE || !printed) {
      return false;
    }
    char last = at == 0 ? ' ' : text.charAt(at - 1);
    if (last == '_' || (last == ' ' && at > 1 && text.charAt(at - 2) == ' ')) {
      return true;
    }
    boolean word = Character.isLetter(last) && last != '半' && NumeralScanner.hanzi(last) < 0;
    return before == Bound.EXACT && !word;
  }

  private static Bound bound(Set<Cue> cues) {
    Bound bound = Bound.EXACT;
    if (cues.contains(Cue.MORE)) {
      bound = Bound.MORE_THAN;
    }
    if (cues.contains(Cue.LESS)) {
      bound = Bound.together(bound, Bound.LESS_THAN);
    }
    return cues.contains(Cue.ABOUT) ? Bound.ABOUT : bound;
  }

  private int cuesBefore(Numeral number, Set<Cue> cues) {
    int start = number.start();
    // 上百, 过千: only before a scale that stands alone.
    if (number.shape() == Numeral.Shape.BARE_SCALE
        && start > wordStart
        && "上过".indexOf(text.charAt(start - 1)) >= 0) {
      cues.add(Cue.MORE);
      start--;
    }
    while (true) {
      int blank = start;
      while (blank > wordStart && text.charAt(blank - 1) == ' ') {
        blank--;
      }
      Optional<Cue.Spelling> cue = Cue.before(text, wordStart, blank);
      if (cue.isEmpty() || (cue.get().cue() == Cue.MINUS && blank != start)) {
        return start;
      }
      cues.add(cue.get().cue());
      start = blank - cue.get().word().length();
    }
  }

  /** What stands behind a number: 余 and its kin, the rest of a range, the unit, 左右 and its kin. */
  private final class Behind {
    private int end;
    private Bound bound = Bound.EXACT;
    private boolean range;
    private Unit unit;
    private String unitWord = "";
    private BigDecimal extra = BigDecimal.ZERO;

    Behind(int numberEnd) {
      end = numberEnd;
      marks();
      unit = unit();
      range();
      marks();
      if (unit == Unit.MONEY) {
        change();
      }
    }

    private void marks() {
      int at = blanks(end);
      int length = longest(at, MORE_AFTER);
      if (length > 0 && !beginsWord(at, length)) {
        bound = Bound.together(bound, Bound.MORE_THAN);
        end = at + length;
        return;
      }
      length = longest(at, LESS_AFTER);
      if (length > 0) {
        bound = Bound.together(bound, Bound.LESS_THAN);
        end = at + length;
        return;
      }
      length = longest(at, ABOUT_AFTER);
      if (length > 0) {
        bound = Bound.ABOUT;
        end = at + length;
      }
    }

    /** 多 and 余 begin words of their own (多次, 余下), and + joins two sums. */
    private boolean beginsWord(int at, int length) {
      char next = at + length < text.length() ? text.charAt(at + length) : ' ';
      char mark = text.charAt(at);
      return (length == 1 && mark == '多' && unit != null && "次样种方动".indexOf(next) >= 0)
          || (mark == '+'
              && (NumeralScanner.isDigit(next)
                  || (next > 0x3000 && "人名位户元万,，。;、)".indexOf(next) < 0)))
          || (mark == '余' && next == '下');
    }

    private Unit unit() {
      int at = blanks(end);
      Optional<Unit.Spelling> spelling = Unit.at(text, at);
      if (spelling.isPresent()) {
        unitWord = spelling.get().word();
        end = at + unitWord.length();
        if (unitWord.length() == 1 && end(NOUN, at).isPresent()) {
          return Unit.HOUSEHOLDS;
        }
        if (unitWord.equals("个") && GroupWords.beginsWithPeople(text, end)) {
          return Unit.PEOPLE;
        }
        return notMoney(unitWord) ? Unit.GOODS : spelling.get().unit();
      }
      if (at == text.length()
          || MARKS.indexOf(text.charAt(at)) >= 0
          || at > end
          || end(GOES_ON, at).isPresent()) {
        return Unit.NONE;
      }
      if (longest(at, MORE_AFTER) + longest(at, ABOUT_AFTER) + longest(at, LESS_AFTER) > 0
          || end(RANGE, at).isPresent()) {
        return Unit.NONE;
      }
      return GroupWords.beginsWithPeople(text, at) ? Unit.PEOPLE : Unit.OTHER;
    }

    /** 块月饼 and 元宵 are no money. */
    private boolean notMoney(String word) {
      char next = end < text.length() ? text.charAt(end) : ' ';
      return (word.equals("块") && Character.isIdeographic(next) && NumeralScanner.hanzi(next) < 0)
          || (word.equals("元") && (next == '旦' || next == '宵'));
    }

    /** 30-40人, 30人至40人: no figure, whatever the unit. */
    private void range() {
      Optional<Integer> sign = end(RANGE, end);
      if (sign.isEmpty()) {
        return;
      }
      Optional<Numeral> second =
          sign.get() < text.length() ? numerals.at(sign.get()) : Optional.empty();
      if (second.isEmpty()) {
        return;
      }
      int kept = end;
      end = second.get().end();
      Unit next = unit();
      if (unit == Unit.NONE || unit == next) {
        unit = next;
        range = true;
      } else {
        end = kept;
      }
    }

    /** 3元5角, 3块5 and 3元50: the change behind the yuan. */
    private void change() {
      Optional<Numeral> dimes = end < text.length() ? numerals.at(end) : Optional.empty();
      if (dimes.isEmpty() || !dimes.get().sound()) {
        end += longest(end, "整", "正");
        return;
      }
      int behind = dimes.get().end();
      Optional<Unit.Spelling> spelling = Unit.at(text, behind);
      int places =
          spelling.map(s -> s.unit() == Unit.DIME ? 1 : s.word().equals("分") ? 2 : 0).orElse(0);
      if (BARE_CHANGE.matcher(text).region(end, text.length()).lookingAt()) {
        extra = extra.add(dimes.get().value().movePointLeft(behind - end));
        end = behind;
        return;
      }
      if (places > 0) {
        extra = extra.add(dimes.get().value().movePointLeft(places));
        end = behind + spelling.orElseThrow().word().length();
        if (places == 1) {
          change();
        }
      }
    }

    private int blanks(int from) {
      int at = from;
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
      return at;
    }

    private int longest(int at, String... words) {
      int longest = 0;
      for (String word : words) {
        if (word.length() > longest && text.startsWith(word, at)) {
          longest = word.length();
        }
      }
      return longest;
    }
  }
}
