package org.linli.value;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Walks over the tokens of a text and says of each measure in which clause it stands and what it
 * tells of.
 */
final class Mentions {

  private static final Pattern PLANNED =
      Pattern.compile(
          "(?<![模虚比])拟(?![定真态人])|(?<![》”\"])计划(?!项目|生育|中|的|[》”\"]|.{0,4}$(?<=计划))|(?<![^，,。；;(\\[:、\\s])(?:原|原定|本)?计划$|原定|预定|(?<![相反响回对供适效顺])应(?=到|参加|$)|力争|预计|预期|争取|打算|准备|有望|即将|预算|目标(?!人群|群体|对象)|将(?:惠及|服务|为|覆盖|受益|有|向|开展|走访|慰问|投入|发放)");
  private static final Pattern ACTUAL =
      Pattern.compile("实际|已经?|现已|完成|目前|(?<![落充确诚真其])实(?=[到有来]|$)");
  private static final Pattern HISTORY =
      Pattern.compile(
          "历年|往年|历次|历届|以来|至今|迄今|去年|上年|前年|近[0-9一二两三四五六七八九十]+年|多年|每年|年均|此前|先后累计|[0-9]{4}年至[0-9]{4}年");
  private static final Pattern THIS =
      Pattern.compile("本次|此次|这次|该次|本场|本期|当日|当天|今天|今日|活动期间|活动(?=共?累计)|本活动|该活动|活动中");

  /** What a sentence behind 其中: begins with if it is no item of that list. */
  private static final Pattern ANEW =
      Pattern.compile("另|此外|除此|同时|还|并|共|合计|总|累计|全|以上|本次|此次|活动|[（(]?注");

  private static final Pattern AMONG = Pattern.compile("其中|包括|包含|当中|(?<![内])含(?!有量)|内含");

  private final String text;
  private final List<Token> tokens;
  private final BracketSense sense;
  private final List<Mention> mentions = new ArrayList<>();
  private final Deque<Bracket> brackets = new ArrayDeque<>();
  private int clause;
  private int sentence;
  private int clauseStart;
  private int sentenceStart;
  private int heard;
  private List<Mention> among = List.of();
  private boolean listing;
  private List<Mention> inClause = new ArrayList<>();
  private boolean present;
  private Mention.Standing standing = Mention.Standing.DONE;

  /**
   * An open bracket.
   *
   * @param explains whether what it holds is part of a figure before it
   * @param before what its clause tells of before it
   * @param among what 其中 before it names parts of
   * @param outside what the words around it tell of, to go on with when it closes
   */
  private record Bracket(
      boolean explains,
      List<Mention> before,
      int mentionsBefore,
      List<Mention> among,
      Mention.Standing outside) {}

  private Mentions(String folded, List<Token> tokens, BracketSense sense) {
    this.text = folded;
    this.tokens = tokens;
    this.sense = sense;
  }

  static List<Mention> of(String folded, List<Token> tokens, BracketSense sense) {
    return new Mentions(folded, tokens, sense).walk();
  }

  /**
   * Whether a bare number, which is not all there is, stands first and goes on with its parts:
   * 8000（含物资折款3000）. A list's own number is followed by words.
   */
  static boolean opens(List<Token> tokens, Mention mention) {
    boolean first = mention.token() == 0 && mention.right().isEmpty();
    return first && tokens.get(1) instanceof Token.Mark mark && !mark.lists() && !mark.closes();
  }

  private List<Mention> walk() {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token instanceof Token.Mark mark) {
        mark(i, mark);
      } else if (token instanceof Measure measure) {
        measure(i, measure);
      }
    }
    return List.copyOf(mentions);
  }

  private void mark(int index, Token.Mark mark) {
    if (mark.opens()) {
      hear(mark.start());
      boolean explains = !inClause.isEmpty() && sense.explains(text, mentions, inClause, mark);
      brackets.push(new Bracket(explains, inClause, mentions.size(), among, standing));
      inClause = new ArrayList<>();
      begin(mark.end());
    } else if (mark.closes()) {
      close();
      begin(mark.end());
    } else if (mark.stops()) {
      hear(mark.start());
      begin(mark.end());
      stop(index);
    } else if (mark.sign() == ':') {
      listing = listing || (!mentions.isEmpty() && ends(AMONG, mark.start()));
      inClause = new ArrayList<>();
    } else if (mark.sign() != '=' && mark.sign() != '×') {
      hear(mark.start());
      begin(mark.end());
      inClause = new ArrayList<>();
    }
  }

  /**
   * A plan in brackets, as in 40人（计划50人）, says nothing of what stands behind them, and no more does
   * a sum to date that explains what stands before them.
   */
  private void close() {
    Bracket bracket = brackets.poll();
    if (bracket == null) {
      return;
    }
    boolean told = mentions.size() > bracket.mentionsBefore();
    boolean behind = !bracket.before().isEmpty();
    if (told && settled(bracket.outside()) && (behind || settled(standing))) {
      standing = bracket.outside();
    }
    inClause = bracket.before();
    among = bracket.among();
  }

  private static boolean settled(Mention.Standing standing) {
    return standing == Mention.Standing.DONE || standing == Mention.Standing.PLANNED;
  }

  /** Ends a sentence; a list behind 其中: goes on over as many as have an item of it. */
  private void stop(int index) {
    listing = listing && itemAt(index + 1);
    sentence++;
    sentenceStart = tokens.get(index).end();
    if (!listing) {
      standing = Mention.Standing.DONE;
      among = List.of();
    }
    inClause = new ArrayList<>();
  }

  private boolean itemAt(int from) {
    int end = from;
    boolean counts = false;
    while (end < tokens.size() && !(tokens.get(end) instanceof Token.Mark mark && mark.stops())) {
      counts = counts || tokens.get(end) instanceof Measure;
      end++;
    }
    boolean blank = end == from;
    return blank
        || (counts
            && !ANEW.matcher(text).region(tokens.get(from).start(), text.length()).lookingAt());
  }

  private boolean ends(Pattern words, int end) {
    String said = text.substring(Math.min(Math.max(heard, sentenceStart), end), end).strip();
    Matcher matcher = words.matcher(said);
    boolean last = false;
    while (matcher.find()) {
      last = matcher.end() == said.length();
    }
    return last;
  }

  private void begin(int at) {
    clause++;
    clauseStart = at;
  }

  private void measure(int index, Measure measure) {
    hear(measure.start());
    if (measure.has(Cue.CUMULATIVE) && !present) {
      standing = stronger(standing, Mention.Standing.ACCUMULATED);
    }
    boolean explained = !brackets.isEmpty() && brackets.element().explains();
    String lead = text.substring(clauseStart, measure.start());
    Mention mention =
        new Mention(
            index, measure, lead, right(index), clause, sentence, wholes(), explained, standing);
    mentions.add(mention);
    inClause.add(mention);
    heard = measure.end();
    present = false;
  }

  /** What the next measure is part of: what stands before 其中, and before the brackets around it. */
  private List<Mention.Whole> wholes() {
    Stream<Mention> explained =
        brackets.stream().filter(Bracket::explains).map(bracket -> last(bracket.before()));
    return Stream.concat(among.stream(), explained)
        .map(mention -> new Mention.Whole(mention.unit()))
        .distinct()
        .toList();
  }

  /** What 其中 names parts of: all of the sentence, or in a bracket what that explains and holds. */
  private List<Mention> told() {
    Bracket bracket = brackets.peek();
    if (bracket == null) {
      List<Mention> own = mentions.stream().filter(m -> m.sentence() == sentence).toList();
      return own.isEmpty() ? mentions : own;
    }
    List<Mention> inside = mentions.subList(bracket.mentionsBefore(), mentions.size());
    Stream<Mention> outside = bracket.explains() ? Stream.of(last(bracket.before())) : Stream.of();
    List<Mention> told = Stream.concat(outside, inside.stream()).toList();
    return told.isEmpty() ? mentions : told;
  }

  private static Mention last(List<Mention> some) {
    return some.get(some.size() - 1);
  }

  /**
   * Takes in what was said since the last measure or mark: 其中 and plans hold until the sentence
   * ends.
   */
  private void hear(int end) {
    String said = text.substring(Math.min(Math.max(heard, sentenceStart), end), end);
    heard = Math.max(heard, end);
    if (AMONG.matcher(said).find() && !mentions.isEmpty()) {
      among = List.copyOf(told());
    }
    if (ACTUAL.matcher(said).find()) {
      standing = standing == Mention.Standing.PLANNED ? Mention.Standing.DONE : standing;
    }
    if (THIS.matcher(said).find() && !HISTORY.matcher(said).find()) {
      present = true;
      standing = PLANNED.matcher(said).find() ? Mention.Standing.PLANNED : Mention.Standing.DONE;
      return;
    }
    if (HISTORY.matcher(said).find()) {
      standing = Mention.Standing.HISTORY;
    } else if (said.contains("累计") && !present) {
      standing = stronger(standing, Mention.Standing.ACCUMULATED);
    } else if (PLANNED.matcher(said).find()) {
      standing = Mention.Standing.PLANNED;
    }
  }

  private static Mention.Standing stronger(Mention.Standing a, Mention.Standing b) {
    return a.compareTo(b) > 0 ? a : b;
  }

  private String right(int index) {
    int last = index + 1;
    // 50余位70岁以上老人: the age belongs to the group.
    if (last + 1 < tokens.size()
        && tokens.get(last) instanceof Measure age
        && age.unit() == Unit.AGE) {
      last++;
    }
    boolean word = last < tokens.size() && tokens.get(last) instanceof Token.Word;
    return word ? text.substring(tokens.get(index + 1).start(), tokens.get(last).end()) : "";
  }
}
