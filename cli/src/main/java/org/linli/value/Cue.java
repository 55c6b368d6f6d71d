package org.linli.value;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A word right before a number that says how to take it. */
enum Cue {
  MORE(
      "不少于", "不低于", "不下于", "不下", "至少", "最少", "起码", "超过", "超出", "突破", "高于", "多于", "大于", "超", "逾",
      "≥", ">"),
  LESS(
      "不超过", "不多于", "不高于", "至多", "最多", "将近", "接近", "不足", "不到", "未满", "不满", "未达", "少于", "低于", "小于",
      "近", "≤", "<"),
  ABOUT("大约", "大概", "大致", "约为", "约有", "约计", "约合", "约", "估计", "~", "≈"),
  /** A sum of what stands beside it. */
  TOTAL(
      "总共", "一共", "共计", "总计", "合计", "累计共", "共有", "共", "总数", "总人数", "总人次", "总额", "总金额", "总价值", "总价",
      "总值", "总", "小计", "计"),
  /** More than this activity. */
  CUMULATIVE("累计"),
  /** Each of several. */
  EACH("各", "每", "均", "人均", "户均", "平均"),
  /** Says nothing about the number. */
  NEUTRAL(
      "达到了", "达到", "高达", "多达", "达", "为", "是", "到", "了", ":", "有", "已", "的", "出", "¥", "人民币", "RMB",
      "即"),
  MINUS("-", "−", "–", "—", "﹣", "负");

  private static final Map<Character, List<Spelling>> SPELLINGS = spellings();

  private final String words;

  Cue(String... words) {
    this.words = String.join(" ", words);
  }

  /** A word that is a cue. */
  record Spelling(String word, Cue cue) {}

  private static Map<Character, List<Spelling>> spellings() {
    Pattern space = Pattern.compile(" ");
    return List.of(values()).stream()
        .flatMap(cue -> space.splitAsStream(cue.words).map(word -> new Spelling(word, cue)))
        .sorted(
            Comparator.comparing((Spelling s) -> -s.word().length()).thenComparing(Spelling::word))
        .collect(groupingBy(spelling -> spelling.word().charAt(spelling.word().length() - 1)));
  }

  /** The longest cue that ends at this place and does not begin before {@code from}. */
  static Optional<Spelling> before(String text, int from, int end) {
    List<Spelling> candidates =
        end > from ? SPELLINGS.getOrDefault(text.charAt(end - 1), List.of()) : List.of();
    for (Spelling spelling : candidates) {
      int start = end - spelling.word().length();
      if (start >= from && text.startsWith(spelling.word(), start) && free(text, start, spelling)) {
        return Optional.of(spelling);
      }
    }
    return Optional.empty();
  }

  /**
   * A dash behind these is a minus: marks, and the last characters of words that say what the
   * number is of (现金, 总额, 共, 惠及). Behind a group, as in 空巢老人-30, it stands between the two.
   */
  private static final String BEFORE_MINUS = " :(\n、,;,，共约计近超达额值价款金资与及务男女";

  /** Whether the cue is a word of its own: not 附近, 节约, 累计 read as 计, or 老人-30. */
  private static boolean free(String text, int start, Spelling spelling) {
    char before = start == 0 ? '\n' : text.charAt(start - 1);
    return switch (spelling.word()) {
      case "近" -> "附最临靠邻亲远".indexOf(before) < 0;
      case "约" -> "节契预签赴履公".indexOf(before) < 0;
      case "计" -> "累统设会预".indexOf(before) < 0;
      case "共" -> "公".indexOf(before) < 0;
      case "有" -> "拥享还没具所".indexOf(before) < 0;
      case "是", "为" -> "还就行作".indexOf(before) < 0;
      case "到" -> "达得收受感报签".indexOf(before) < 0;
      case "出" -> "超突".indexOf(before) < 0;
      case "-", "–", "—", "﹣" -> BEFORE_MINUS.indexOf(before) >= 0;
      case "达" -> "发表到".indexOf(before) < 0;
      default -> true;
    };
  }
}
