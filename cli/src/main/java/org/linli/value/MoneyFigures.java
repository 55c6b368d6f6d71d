package org.linli.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the sums and prices in a text. */
final class MoneyFigures {

  private static final String CLASSIFIERS = "户人名位家个份袋件桶盒套箱瓶只本包次场年月天斤组床提张辆台期季周日课时";
  private static final Pattern PRICE_BEFORE =
      Pattern.compile(
          ".*(?:每|平均每|(?<![为给向对问扶望访助])一(?![家名位个次期][^,，。;0-9]{0,14}(?:捐|投入|资助|赞助|认捐)|次性))(?:个)?(?<per>家庭|["
              + CLASSIFIERS
              + "])[^,，。;0-9]{0,14}|.*(?<mean>[人户])均[^,，。;0-9]{0,8}|.*(?<bare>单价|标准)[为是:]?|.*各(?=捐|发|送|给|拨|获|赠|领|得|补|奖|资)[^,，。;0-9]{0,8}");
  private static final Pattern PRICE_BEHIND =
      Pattern.compile(" *(?:/|每|一)(?:个)?(?<per>[" + CLASSIFIERS + "])");
  private static final Pattern LABEL =
      Pattern.compile(".*(?:金额|资金|合计|投入|价值|折[款价合]|现金|物资|[款金费])[:=为]?");

  /** Labels that name nothing but money, so that words may follow: 现金5000及物资3000. */
  private static final Pattern SORT = Pattern.compile(".*(?:金额|资金|价值|折[款价合]|现金|物资|[款金费])[:=为]?");

  /** 总投入, 共筹集资金: the words before a sum that make it the sum of all. */
  private static final Pattern OVERALL =
      Pattern.compile(
          ".*(?:共计|总计|合计|总共|(?<!公)共|总)"
              + "(?:投入|投资|支出|花费|开支|耗资|筹集|筹措|筹得|筹资|募集|募得|募捐|捐赠|捐献|发放|拨付|使用|安排|投|花|用)?了?"
              + "(?:各类|各项|活动|帮扶|慰问|爱心)?(?:资金|经费|费用|款物|钱物|财物|善款|款项|金额|价值|额)?[:=为]?\\s*");

  /** What may stand before 共 and its kin without naming what is counted. */
  private static final Pattern UNNAMED =
      Pattern.compile("(?:本次|此次|这次|活动|全部|以上|各项|两项|总|投入|支出|花费|款物|资金和?物资|费用|了|\\s)*");

  private static final int NEAR = 60;

  private final String folded;
  private final BigDecimal unit;
  private final List<Token> tokens;
  private final List<Mention> mentions;

  MoneyFigures(String folded, BigDecimal unit) {
    this.folded = folded;
    this.unit = unit;
    this.tokens = Tokens.of(folded);
    this.mentions = Mentions.of(folded, tokens, BracketSense.MONEY);
  }

  /** Every measure of the text, whatever it counts. */
  List<Mention> mentions() {
    return mentions;
  }

  /** The sums and prices in the order of the text. */
  List<MoneyFigure> find() {
    List<MoneyFigure> figures = new ArrayList<>();
    int from = 0;
    int last = 0;
    for (Mention mention : mentions) {
      if (money(mention)) {
        String between = folded.substring(last, Math.max(last, mention.measure().start()));
        figures.add(figure(mention, Math.max(from, sentenceStart(mention)), between));
        from = behind(mention);
        last = mention.measure().end();
      }
    }
    return figures;
  }

  private boolean money(Mention mention) {
    Measure measure = mention.measure();
    if (mention.unit() == Unit.MONEY || mention.unit() == Unit.FOREIGN) {
      return true;
    }
    if (mention.unit() == Unit.OTHER) {
      return SORT.matcher(near(mention)).matches()
          || (measure.scaled() && MoneyWords.kind("", mention.right()) != MoneyKind.UNKNOWN);
    }
    if (factorOfSum(mention.token())) {
      return false;
    }
    boolean whole = tokens.size() == 1 || Mentions.opens(tokens, mention);
    return mention.unit() == Unit.NONE
        && (whole
            || measure.scaled()
            || mention.has(Cue.TOTAL)
            || LABEL.matcher(near(mention)).matches()
            || bracketed(mention)
            || added(mention.token()));
  }

  /** 5000 in 5000+3000元 and in 3000元+5000. */
  private boolean added(int token) {
    return added(token, 1) || added(token, -1);
  }

  /** Whether signs of addition alone join a number to a sum on one side of it. */
  private boolean added(int token, int step) {
    int next = token + 2 * step;
    boolean joined =
        next >= 0
            && next < tokens.size()
            && tokens.get(token + step) instanceof Token.Mark mark
            && mark.sign() == '+';
    return joined
        && tokens.get(next) instanceof Measure other
        && (other.unit() == Unit.MONEY || (other.unit() == Unit.NONE && added(next, step)));
  }

  /** 3 in 3×1200元 and in 3×慰问金1200元. */
  private boolean factorOfSum(int token) {
    int next = token + 2;
    int last = next < tokens.size() && tokens.get(next) instanceof Token.Word ? next + 1 : next;
    return last < tokens.size()
        && times(token + 1)
        && tokens.get(last) instanceof Measure sum
        && sum.unit() == Unit.MONEY;
  }

  /** 物资折款（3000）. */
  private boolean bracketed(Mention mention) {
    int open = mention.token() - 1;
    return open > 0
        && tokens.get(open) instanceof Token.Mark mark
        && mark.opens()
        && LABEL
            .matcher(folded.substring(tokens.get(open - 1).start(), tokens.get(open - 1).end()))
            .matches();
  }

  private MoneyFigure figure(Mention mention, int contextStart, String between) {
    Measure measure = mention.measure();
    boolean plain = mention.unit() == Unit.NONE || mention.unit() == Unit.OTHER;
    BigDecimal factor = plain && !measure.scaled() ? unit : BigDecimal.ONE;
    String before = folded.substring(Math.min(contextStart, measure.start()), measure.end());
    String after = mention.right() + bracketBehind(measure.end());
    return new MoneyFigure(
        mention,
        measure.value().multiply(factor),
        MoneyWords.kind(before, after),
        per(mention),
        factors(mention.token()),
        headsList(mention),
        total(mention),
        between);
  }

  /** The last words before a sum; what says how to take it does not stand further away. */
  private static String near(Mention mention) {
    String lead = mention.lead();
    return lead.substring(Math.max(0, lead.length() - NEAR));
  }

  private MoneyFigure.Total total(Mention mention) {
    if (isResult(mention.token())) {
      return MoneyFigure.Total.OVERALL;
    }
    if (mention.has(Cue.TOTAL)) {
      return UNNAMED.matcher(near(mention)).matches()
          ? MoneyFigure.Total.OVERALL
          : MoneyFigure.Total.NAMED;
    }
    return OVERALL.matcher(near(mention)).matches()
        ? MoneyFigure.Total.OVERALL
        : MoneyFigure.Total.NONE;
  }

  /** 3000元 in 200元×15户=3000元. */
  private boolean isResult(int token) {
    return token > 1
        && tokens.get(token - 1) instanceof Token.Mark mark
        && mark.sign() == '='
        && tokens.get(token - 2) instanceof Measure;
  }

  /** The numbers that signs join to a sum, before it and behind it: 20户 in 200元/户×20户. */
  private List<Measure> factors(int token) {
    List<Measure> factors = new ArrayList<>();
    int last = token > 0 && tokens.get(token - 1) instanceof Token.Word ? token - 2 : token - 1;
    for (int i = last; i > 0 && times(i) && factor(i - 1); i -= 2) {
      factors.add((Measure) tokens.get(i - 1));
    }
    int next = token + 1;
    while (next < tokens.size() && next <= token + 2 && !times(next)) {
      boolean slash = tokens.get(next) instanceof Token.Mark mark && mark.sign() == '/';
      next += slash || tokens.get(next) instanceof Token.Word ? 1 : tokens.size();
    }
    for (int i = next; i + 1 < tokens.size() && times(i) && factor(i + 1); i += 2) {
      factors.add((Measure) tokens.get(i + 1));
    }
    return factors;
  }

  private boolean factor(int token) {
    return tokens.get(token) instanceof Measure;
  }

  private boolean headsList(Mention mention) {
    int next = mention.token() + 1;
    return next < tokens.size()
        && tokens.get(next) instanceof Token.Mark mark
        && (mark.sign() == ':' || mark.sign() == '=');
  }

  /** The bracket right behind a sum, if it holds no figure of its own: 5000元（含物资折款）. */
  private String bracketBehind(int end) {
    if (end >= folded.length() || "([【".indexOf(folded.charAt(end)) < 0) {
      return "";
    }
    int close = folded.indexOf(')', end);
    String inside = folded.substring(end, close < 0 ? folded.length() : close);
    return inside.chars().anyMatch(Character::isDigit) ? "" : inside;
  }

  private int sentenceStart(Mention mention) {
    int start = mention.measure().start();
    for (int i = mention.token() - 1; i >= 0; i--) {
      if (tokens.get(i) instanceof Token.Mark mark && mark.stops()) {
        return Math.min(mark.end(), start);
      }
    }
    return 0;
  }

  /**
   * Where the words that belong to a sum end: behind those on its right, with the goods that they
   * count (价值3000元的慰问品50份), unless they lead straight to another measure.
   */
  private int behind(Mention mention) {
    int next = mention.token() + 1;
    if (next >= tokens.size() || !(tokens.get(next) instanceof Token.Word)) {
      return mention.measure().end();
    }
    Token behind = next + 1 < tokens.size() ? tokens.get(next + 1) : tokens.get(next);
    if (behind instanceof Measure measure) {
      return measure.unit() == Unit.GOODS ? measure.end() : mention.measure().end();
    }
    boolean labels =
        behind instanceof Token.Mark mark
            && mark.opens()
            && next + 2 < tokens.size()
            && tokens.get(next + 2) instanceof Measure;
    return labels ? mention.measure().end() : tokens.get(next).end();
  }

  private String per(Mention mention) {
    Measure measure = mention.measure();
    Matcher behind = PRICE_BEHIND.matcher(folded).region(measure.end(), folded.length());
    if (behind.lookingAt()) {
      return behind.group("per");
    }
    List<Measure> factors = factors(mention.token());
    if (!factors.isEmpty()) {
      return perOf(factors.get(0));
    }
    Matcher before = PRICE_BEFORE.matcher(near(mention));
    if (before.matches() && !mention.has(Cue.TOTAL)) {
      String per = before.group("per") == null ? before.group("mean") : before.group("per");
      return per == null ? "?" : per.substring(0, 1);
    }
    return mention.has(Cue.EACH) ? "各" : "";
  }

  private boolean times(int token) {
    return tokens.get(token) instanceof Token.Mark mark && mark.sign() == '×';
  }

  private static String perOf(Measure count) {
    return count.unitWord().isEmpty() || count.unit() == Unit.MONEY
        ? ""
        : count.unitWord().substring(0, 1);
  }
}
