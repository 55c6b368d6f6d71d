package org.linli.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

  private static final String NUMBER =
      "(?:(?:大?约|近|将近|超过|超|逾|突破|不少于|不足)\\s*)?"
          + "(?:[0-9０-９][0-9０-９,]*(?:[.．][0-9０-９]+)?|[一二三四五六七八九十百千零〇两]+)"
          + "\\s*(?:余|多)?\\s*(?:千|百万|千万|万|亿)?\\s*(?:余|多)?\\s*";
  private static final String GLUE = "\\s*[:：]?\\s*(?:总数|总计|共计|累计|合计|共|已|为|达到|达|有)*\\s*";
  private static final String KIND =
      "(?:各类|各项|各种|各式|系列|社会组织|[“\"]?邻里守望[”\"]?|关爱|志愿服务|志愿|服务|公益|主题)*";
  private static final String PEOPLE =
      "(?:困难|社区|城乡|辖区|村|各类|广大)*(?:群众|居民|人群|村民|对象|百姓|老百姓|人员|人数|人口)?";

  /** What may stand in the clause before the cue without making the figure one of a part. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?:截[至止][^，,。；;]{0,14}|目前|至今|以来|活动期间|全[省市县区镇乡街]道?|我[省市县区局镇]|辖区|[\\u4e00-\\u9fa5]{2,9}(?:省|市|县|区|镇|乡|街道)"
              + "|各级|各类|各|社区|社会组织|累计|总共|一共|共计|合计|总计|共|已经|已|先后|广泛|积极|组织|动员|引导|推动|带动|发动|直接|间接|并|了"
              + "|[“\"]?邻里守望[”\"]?|关爱|行动|活动|\\s)*");

  private static final Pattern NOT_THE_WHOLE =
      Pattern.compile(
          "其中|例如|比如|如：|计划|拟|预计|力争|目标|争取|将于|下一步|去年|上年|往年|历年|[二2][〇零0][〇零一二0-2][0-9〇零一二三四五六七八九]年以来|每场|每次|每户|每人|每月|平均|人均|户均|分别");

  private static final Pattern CLAUSE_ENDS = Pattern.compile("[，,。；;！!？?：:、\\n\\r（(]");
  private static final Pattern SENTENCE_ENDS = Pattern.compile("[。；;！!？?\\n\\r]");
  private static final Pattern SCALE = Pattern.compile("百万|千万|千|万|亿");

  private static final List<Cue> CUES =
      List.of(
          new Cue("activities", "(?:组织开展|开展|举办|组织|举行|实施)了?" + KIND + "活动" + GLUE, "场次|场|次|项|个", ""),
          new Cue("activities", "(?:组织开展|开展|举办|举行)了?\\s*", "场次|场|次|项|个", KIND + "活动"),
          new Cue("beneficiaries", "(?:受益|惠及|服务|帮助)" + PEOPLE + GLUE, "人次|人|名|位", ""),
          new Cue("beneficiaries", "", "人次|人|名|位", PEOPLE + "受益"),
          new Cue("households", "(?:受益|惠及|服务|帮助)(?:困难|社区)*(?:群众|居民|家庭)?" + GLUE, "户|个家庭", ""),
          new Cue(
              "funds",
              "投入(?:各类|活动|项目|帮扶|各项)*(?:资金|经费|款物|资金物资)?(?:[（(][^）)]{0,12}[）)])?" + GLUE,
              "元|圆",
              ""),
          new Cue("organizations", "(?:参与|参加|动员|发动|引导)的?(?:各级|各类)*社会组织(?:数量?)?" + GLUE, "家|个", ""),
          new Cue(
              "organizations",
              "(?:动员|发动|引导|组织|有|共有)?\\s*",
              "家|个",
              "(?:各级|各类)*社会组织(?:积极|广泛|共同)?(?:参与|参加)"),
          new Cue("service_hours", "(?:累计|志愿)*服务(?:总)?时[长数间]" + GLUE, "个?小时", ""));

  private StatedFigures() {}

  /**
   * The figures that the text states for the whole, in its order; of two that overlap the longer
   * one.
   */
  public static List<StatedFigure> in(String text) {
    List<StatedFigure> found = new ArrayList<>();
    for (Cue cue : CUES) {
      Matcher at = cue.pattern.matcher(text);
      while (at.find()) {
        if (isOfTheWhole(text, at.start())) {
          cue.figure(at).ifPresent(found::add);
        }
      }
    }
    return withoutOverlaps(found);
  }

  private static boolean isOfTheWhole(String text, int cue) {
    String before = text.substring(lastEnd(CLAUSE_ENDS, text, cue), cue);
    String sentence = text.substring(lastEnd(SENTENCE_ENDS, text, cue), cue);
    return WHOLE.matcher(before).matches() && !NOT_THE_WHOLE.matcher(sentence).find();
  }

  private static int lastEnd(Pattern mark, String text, int before) {
    int end = 0;
    Matcher at = mark.matcher(text).region(0, before);
    while (at.find()) {
      end = at.end();
    }
    return end;
  }

  private static List<StatedFigure> withoutOverlaps(List<StatedFigure> found) {
    found.sort(
        Comparator.comparingInt(StatedFigure::start)
            .thenComparing(Comparator.comparingInt(StatedFigure::end).reversed()));
    List<StatedFigure> kept = new ArrayList<>();
    for (StatedFigure figure : found) {
      if (kept.isEmpty() || kept.get(kept.size() - 1).end() <= figure.start()) {
        kept.add(figure);
      }
    }
    return List.copyOf(kept);
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

    /** 5.2万 is written to the thousand, 30万 to the ten thousand, 1200 to the one. */
    private static BigDecimal step(String number) {
      Matcher scale = SCALE.matcher(number);
      if (!scale.find()) {
        return BigDecimal.ONE;
      }
      int point = number.indexOf('.');
      int decimals = 0;
      for (int i = point + 1;
          point >= 0 && i < number.length() && Character.isDigit(number.charAt(i));
          i++) {
        decimals++;
      }
      int zeros =
          switch (scale.group()) {
            case "千" -> 3;
            case "万" -> 4;
            case "百万" -> 6;
            case "千万" -> 7;
            default -> 8;
          };
      return BigDecimal.ONE.scaleByPowerOfTen(Math.max(0, zeros - decimals));
    }
  }
}
