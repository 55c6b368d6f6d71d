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
          ".*(?:每|平均每|一)(?:个)?(?<per>家庭|["
              + CLASSIFIERS
              + "])[^,，。;0-9]{0,14}|.*(?<mean>[人户])均[^,，。;0-9]{0,8}|.*(?<bare>单价|标准)[为是:]?|.*各(?=捐|发|送|给|拨|获|赠|领|得|补|奖|资)[^,，。;0-9]{0,8}");
  private static final Pattern PRICE_BEHIND =
      Pattern.compile("\\s*(?:/|每|一)(?:个)?(?<per>[" + CLASSIFIERS + "]).*", Pattern.DOTALL);
  private static final Pattern LABEL =
      Pattern.compile(".*(?:金额|资金|合计|投入|价值|折[款价合]|现金|物资|[款金费])[:=为]?");

  private final String folded;
  private final BigDecimal unit;
  private final List<Token> tokens;
  private final List<Mention> mentions;

  MoneyFigures(String folded, BigDecimal unit) {
    this.folded = folded;
    this.unit = unit;
    this.tokens = Tokens.of(folded);
    this.mentions = Mentions.of(folded, tokens);
  }

  /** Every measure of the text, whatever it counts. */
  List<Mention> mentions() {
    return mentions;
  }

  /** The sums and prices in the order of the text. */
  List<MoneyFigure> find() {
    List<MoneyFigure> figures = new ArrayList<>();
    int from = 0;
    for (Mention mention : mentions) {
      if (money(mention)) {
        figures.add(figure(mention, Math.max(from, sentenceStart(mention))));
        from = behind(mention);
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
      return measure.scaled() && MoneyWords.kind("", mention.right()) != MoneyKind.UNKNOWN;
    }
    boolean whole = tokens.size() == 1 || Mentions.opens(tokens, mention);
    return mention.unit() == Unit.NONE
        && (whole
            || measure.scaled()
            || mention.has(Cue.TOTAL)
            || LABEL.matcher(mention.lead()).matches()
            || bracketed(mention));
  }

  /** 物资折款（3000）. */
  private boolean bracketed(Mention mention) {
    int open = mention.token() - 1;
    return mention.lead().isEmpty()
        && open > 0
        && tokens.get(open) instanceof Token.Mark mark
        && mark.opens()
        && LABEL
            .matcher(folded.substring(tokens.get(open - 1).start(), tokens.get(open - 1).end()))
            .matches();
  }

  private MoneyFigure figure(Mention mention, int contextStart) {
    Measure measure = mention.measure();
    BigDecimal factor = mention.unit() == Unit.NONE && !measure.scaled() ? unit : BigDecimal.ONE;
    String before = folded.substring(Math.min(contextStart, measure.start()), measure.end());
    String after = mention.right() + bracketBehind(measure.end());
    return new MoneyFigure(
        mention,
        measure.value().multiply(factor),
        MoneyWords.kind(before, after),
        per(mention),
        headsList(mention));
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
   * Where the words that belong to a sum end: behind those on its right, unless they lead straight
   * to the next measure.
   */
  private int behind(Mention mention) {
    int next = mention.token() + 1;
    boolean own =
        next < tokens.size()
            && tokens.get(next) instanceof Token.Word
            && (next + 1 >= tokens.size() || tokens.get(next + 1) instanceof Token.Mark);
    return own ? tokens.get(next).end() : mention.measure().end();
  }

  private String per(Mention mention) {
    Measure measure = mention.measure();
    Matcher behind = PRICE_BEHIND.matcher(folded.substring(measure.end()));
    if (behind.matches()) {
      return behind.group("per");
    }
    int token = mention.token();
    if (token > 1 && times(token - 1) && tokens.get(token - 2) instanceof Measure count) {
      return perOf(count);
    }
    if (token + 2 < tokens.size()
        && times(token + 1)
        && tokens.get(token + 2) instanceof Measure count) {
      return perOf(count);
    }
    Matcher before = PRICE_BEFORE.matcher(mention.lead());
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
