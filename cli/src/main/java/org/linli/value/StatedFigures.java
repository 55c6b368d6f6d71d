package org.linli.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the figures that a narrative states for the whole: 累计开展活动120场, 受益群众5.2万余人次, 投入资金30万元,
 * 参与社会组织56家.
 *
 * <pre>
 *   全区累计   开展        活动   120余     场
 *   └ whole   └ cue ────────┘   └ number └ unit
 * </pre>
 *
 * Only words that speak of the whole may stand before the cue in its clause: a figure of one
 * organization, of one sort of activity (开展义诊活动20场), of a part (其中…), of another year or of a plan
 * is none that the compiled one could be held against.
 */
public final class StatedFigures {

  // Bounded and possessive throughout: a narrative may be hostile, and no text may be tried in
  // every division.
  private static final String NUMBER =
      "(?:(?:大?约|近|将近|超过|超|逾|突破|不少于|不足)\\s{0,3})?"
          + "(?:[0-9０-９][0-9０-９,]{0,20}(?:[.．][0-9０-９]{1,6})?|[一二三四五六七八九十百千零〇两]{1,12})"
          + "\\s{0,3}(?:余|多)?\\s{0,3}(?:百万|千万|千|万|亿)?\\s{0,3}(?:余|多)?\\s{0,3}";
  private static final String GLUE =
      "\\s{0,3}[:：]?\\s{0,3}(?:总数|总计|共计|累计|合计|共|已|为|达到|达|有){0,3}\\s{0,3}";
  private static final String KIND =
      "(?:各类|各项|各种|各式|系列|社会组织|[“\"]?邻里守望[”\"]?|关爱|志愿服务|志愿|服务|公益|主题){0,5}+";
  private static final String PEOPLE =
      "(?:困难|社区|城乡|辖区|村(?!民)|各类|广大){0,4}+(?:群众|居民|人群|村民|对象|百姓|老百姓|人员|人数|人口)?";

  /**
   * What may stand in a clause beside a figure, or alone, without making the figure one of a part.
   */
  private static final String WHOLE =
      "截[至止][^，,。；;]{0,14}|目前|至今|以来|(?:活动|行动)期间|全[省市县区镇乡街]道?|我[省市县区局镇]|辖区"
          + "|各级|各类|各|社区|社会组织|民政局|民政部门|累计|总共|一共|共计|合计|总计|共|已经|已|先后|广泛|积极|深入|组织|动员|引导|推动|带动|发动|直接|间接|并|了"
          + "|[“\"]?邻里守望[”\"]?|关爱|行动|活动|[一二三四五六七八九十0-9]{1,2}[.．]?|\\s";

  private static final Pattern TOTAL = Pattern.compile("累计|总共|一共|共计|合计|总计|共|全[省市县区]|截[至止]");

  /** Who may be meant by a total: 春晖协会走进社区，累计服务群众30人次. */
  private static final Pattern DOER =
      Pattern.compile("协会|学会|商会|研究会|促进会|联合会|理事会|基金会|中心|服务队|志愿队|志愿者|社工|医院|学校|党员");

  private static final Pattern NOT_THE_WHOLE =
      Pattern.compile(
          "其中|例如|比如|如：|计划(?!生育)|拟|预计|力争|目标|争取|将于|下一步|将|去年|上年|往年|历年|[0-9〇零一二三四五六七八九]{4}年以来|每场|每次|每户|每人|每月|平均|人均|户均|分别");

  private static final String SENTENCE_ENDS = "。；;！!？?\n\r";
  private static final String CLAUSE_ENDS = SENTENCE_ENDS + "，,：:、（(";

  /** What ends a number that is not written to the one, with the decimals before it. */
  private static final Pattern SCALE = Pattern.compile("(?:\\.([0-9]+))?[余多]?(百万|千万|千|万|亿)[余多]?$");

  private static final Map<String, Integer> ZEROS =
      Map.of("千", 3, "万", 4, "百万", 6, "千万", 7, "亿", 8);

  private static final List<Cue> CUES =
      List.of(
          new Cue("activities", "(?:组织开展|开展|举办|组织|举行|实施)了?" + KIND + "活动" + GLUE, "场次|场|次|项|个", ""),
          new Cue("activities", "(?:组织开展|开展|举办|举行)了?\\s{0,3}", "场次|场|次|项|个", KIND + "活动"),
          new Cue("beneficiaries", "(?:受益|惠及|服务|帮助)" + PEOPLE + GLUE, "人次|人|名|位", ""),
          new Cue("beneficiaries", "", "人次|人|名|位", PEOPLE + "受益"),
          new Cue("households", "(?:受益|惠及|服务|帮助)(?:困难|社区){0,2}(?:群众|居民|家庭)?" + GLUE, "户|个家庭", ""),
          new Cue(
              "funds",
              "投入(?:各类|活动|项目|帮扶|各项){0,3}(?:资金|经费|款物|资金物资)?(?:[（(][^）)]{0,12}[）)])?" + GLUE,
              "元|圆",
              ""),
          new Cue(
              "organizations", "(?:参与|参加|动员|发动|引导)的?(?:各级|各类){0,2}社会组织(?:数量?)?" + GLUE, "家|个", ""),
          new Cue(
              "organizations",
              "(?:动员|发动|引导|组织|有|共有)?\\s{0,3}",
              "家|个",
              "(?:各级|各类){0,2}社会组织(?:积极|广泛|共同)?(?:参与|参加)"),
          new Cue("service_hours", "(?:累计|志愿){0,2}服务(?:总)?时[长数间]" + GLUE, "个?小时", ""));

  private final String text;
  private final Pattern whole;
  private final List<StatedFigure> found = new ArrayList<>();

  private StatedFigures(String text, String unit) {
    this.text = text;
    String own = unit.isEmpty() ? "" : Pattern.quote(unit) + "|";
    this.whole = Pattern.compile("(?:" + own + WHOLE + ")*+");
  }

  /**
   * Returns the figures that the text states for the whole, in its order; of two that overlap the
   * longer one.
   */
  public static List<StatedFigure> in(String text) {
    return in(text, "");
  }

  /**
   * Returns the figures that the text states for the whole, in its order.
   *
   * @param unit the name of the unit that writes of itself, as 东湖区: with it in front a figure is
   *     still of the whole
   */
  public static List<StatedFigure> in(String text, String unit) {
    StatedFigures figures = new StatedFigures(text, unit);
    figures.candidates().forEach(figures::consider);
    return List.copyOf(figures.found);
  }

  private List<StatedFigure> candidates() {
    List<StatedFigure> candidates = new ArrayList<>();
    for (Cue cue : CUES) {
      Matcher at = cue.pattern.matcher(text);
      while (at.find()) {
        cue.figure(at).ifPresent(candidates::add);
      }
    }
    candidates.sort(
        Comparator.comparingInt(StatedFigure::start)
            .thenComparing(Comparator.comparingInt(StatedFigure::end).reversed()));
    return candidates;
  }

  private void consider(StatedFigure figure) {
    boolean overlaps = !found.isEmpty() && found.get(found.size() - 1).end() > figure.start();
    if (!overlaps && isOfTheWhole(figure.start())) {
      found.add(figure);
    }
  }

  private boolean isOfTheWhole(int cue) {
    int clause = beginning(CLAUSE_ENDS, cue);
    String before = text.substring(clause, cue);
    // What stands before the sentence's last figure of the whole was looked at for that one.
    int last = found.isEmpty() ? 0 : found.get(found.size() - 1).start();
    int from = Math.min(clause, Math.max(beginning(SENTENCE_ENDS, cue), last));
    String earlier = text.substring(from, clause);
    if (!whole.matcher(before).matches() || NOT_THE_WHOLE.matcher(earlier + before).find()) {
      return false;
    }
    boolean total = TOTAL.matcher(before).find() && !DOER.matcher(earlier).find();
    return total || speaksOfTheWhole(from, clause);
  }

  /** Whether each clause holds nothing but words that speak of the whole, or a figure of it. */
  private boolean speaksOfTheWhole(int from, int to) {
    int start = from;
    for (int i = from; i < to; i++) {
      if (CLAUSE_ENDS.indexOf(text.charAt(i)) >= 0) {
        boolean holdsFigure = !found.isEmpty() && start <= found.get(found.size() - 1).start();
        if (!holdsFigure && !whole.matcher(text).region(start, i).matches()) {
          return false;
        }
        start = i + 1;
      }
    }
    return true;
  }

  /** Returns where the clause or sentence begins that a place lies in. */
  private int beginning(String marks, int before) {
    int start = before;
    while (start > 0 && marks.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  /** Words that announce a measure's figure, and those that must follow its unit. */
  private static final class Cue {
    private final String measure;
    private final Pattern pattern;

    Cue(String measure, String before, String units, String after) {
      this.measure = measure;
      this.pattern = Pattern.compile(before + "(?<number>" + NUMBER + ")(?:" + units + ")" + after);
    }

    Optional<StatedFigure> figure(Matcher at) {
      String number = Text.folded(at.group("number"));
      // The grammar of counts reads the number whatever is counted; only money has one of its own.
      Optional<BigDecimal> value;
      Bound bound;
      if (measure.equals("funds")) {
        Optional<Money> money = MoneyText.read(number + "元").value();
        value = money.map(Money::yuan);
        bound = money.map(Money::bound).orElse(Bound.EXACT);
      } else {
        Optional<Count> count = CountText.read(number + "人").value();
        value = count.map(Count::value).map(BigDecimal::valueOf);
        bound = count.map(Count::bound).orElse(Bound.EXACT);
      }
      return value.map(
          v -> new StatedFigure(measure, v, bound, step(number), at.group(), at.start(), at.end()));
    }

    /** 5.2万 is written to the thousand, 30万 to the ten thousand, 1200 and 一千二百 to the one. */
    private static BigDecimal step(String number) {
      Matcher scale = SCALE.matcher(number);
      if (!scale.find()) {
        return BigDecimal.ONE;
      }
      int decimals = scale.group(1) == null ? 0 : scale.group(1).length();
      int zeros = ZEROS.getOrDefault(scale.group(2), 0);
      return BigDecimal.ONE.scaleByPowerOfTen(Math.max(0, zeros - decimals));
    }
  }
}
