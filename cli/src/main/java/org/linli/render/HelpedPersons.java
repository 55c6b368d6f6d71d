package org.linli.render;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Masks the names of minors and of helped persons in running text: 老人李桂花 and 李桂花奶奶 become 老人李某 and
 * 李某奶奶, and so do the names that stand in a list with one. Chinese has no marks around a name, so
 * that this goes by the words beside it and by common family names; where it cannot tell, the text
 * stays as it is.
 */
final class HelpedPersons {
  /** Minors, and people whom one speaks of because they are helped. */
  private static final String HELPED =
      "老人|孤儿|孤老|儿童|小朋友|女童|男童|少年|(?<!大)学生|低保户|五保户|低保对象|特困户|特困人员|残疾人|贫困户|脱贫户|监测户|困难户|困难群众|患者|病人"
          + "|受助者|受助人|求助人|服务对象|帮扶对象|救助对象|关爱对象|留守妇女";

  /** People of any sort: only what is a name beyond doubt is taken for one behind these. */
  private static final String ANYBODY =
      HELPED + "|学生|同学|居民|村民|户主|妇女|奶奶|爷爷|婆婆|大爷|大娘|大妈|之子|之女|其子|其女|儿子|女儿|孙子|孙女";

  private static final String TITLE = "老人|老奶奶|老爷爷|老大爷|奶奶|爷爷|大爷|大妈|大娘|婆婆|阿婆|阿姨|大叔|小朋友|同学";

  private static final String NO_END = "(?![" + NameWords.UNUSUAL + "])\\p{IsHan}";
  private static final String USUAL = "[" + NameWords.USUAL + "]";

  /** No name ends in 小, but many an ordinary word begins with it. */
  private static final String USUAL_END = "(?!小)" + USUAL;

  /** 人 ends a name of three characters only: 周树人. */
  private static final String USUAL_PAIR = USUAL + "(?:人|" + USUAL_END + ")";

  private static final String BEGIN = "(?!.(?:某|" + String.join("|", NameWords.FORMS) + "))";
  private static final String DOUBLE = "(?:" + NameWords.DOUBLE + ")";
  private static final String PLAIN = "(?:" + DOUBLE + "|[" + NameWords.PLAIN + "])";
  private static final String ANY =
      "(?:" + DOUBLE + "|[" + NameWords.PLAIN + NameWords.DOUBTFUL + "])";

  private static final String LONG =
      BEGIN + "(?:" + PLAIN + "\\p{IsHan}" + NO_END + "|" + ANY + USUAL_PAIR + ")";
  private static final String SHORT = BEGIN + "(?:" + PLAIN + NO_END + "|" + ANY + USUAL_END + ")";
  private static final String NAME = "(?:" + LONG + "|" + SHORT + ")";
  private static final String USUAL_LONG = BEGIN + ANY + USUAL_PAIR;
  private static final String USUAL_SHORT = BEGIN + ANY + USUAL_END;

  /** What may follow a name: no Chinese character, or a word that goes on with the sentence. */
  private static final String AFTER =
      "(?=$|\\P{IsHan}|家|的|说|和|与|及|等|一家|在|表示|患|因|送|今年|激动|高兴|感动|拉着|握着|是|住|从|为|向|收到|领到|感激|笑|告诉|对|也|已|正)";

  /** Words of what helped persons do, have and are given. */
  private static final String DEED =
      "(?=得到|获得|获赠|接过|接到|收下|拿到|拿着|捧着|抱着|穿上|戴上|坐在|躺在|站在|走进|来到|回到|读书|看书|写字|写作业|做作业|做功课|完成|上学|入学|升学|复学|就读"
          + "|就医|看病|住院|治病|治疗|理发|剪发|剪头|洗头|洗澡|洗脚|洗衣|打扫|收拾|整理|做饭|买菜|吃饭|吃上|生活|身体|身患|身残|年幼|年迈|年近|年过|年事|现年|自幼"
          + "|从小|独居|独自|一个人|一人|孤身|无人|无依|喜笑|喜极|开心|开怀|满意|满脸|满心|感慨|感谢|流下|流着|热泪|眼含|眼睛|欣喜|兴奋|紧握|紧紧|讲述|介绍|回忆"
          + "|诉说|倾诉|坦言|学习|学会|学到|补习|补课|辅导|复习|庆生|过生日|过年|过节|过中秋|圆梦|圆了|实现|申请|办理|购买|采购|添置|修理|修好|换上|安装|量血压"
          + "|体检|检查|康复|克服|解决|父母|父亲|母亲|爸爸|妈妈|儿子|女儿|丈夫|老伴|家庭|行动|行走|腿脚|双目|双腿|双耳|右|左|耳|视力|听力|常年|长期|多年|去年"
          + "|每天|每周|每月|终于|不再|重新|十分|非常|特别|参加|参与|陪同|陪着|领取|签收|代表|发言|朗诵|表演|演唱|渴望|许下|加入|成为|两名|两位|两人|三名|三位|三人|四名|四位|四人|几名|几位)";

  /** Behind a usual name of two characters a place's name would go on with one of these. */
  private static final String NO_PLACE = "(?![村庄镇乡社区县市街路组城院里园苑桥湖站校店馆寺宫])";

  private static final Pattern BEHIND_ANYBODY =
      Pattern.compile("(?<=(?:" + ANYBODY + ")[“‘：:（(]{0,2})");
  private static final Pattern BEHIND_HELPED =
      Pattern.compile("(?<=(?:" + HELPED + ")[“‘：:（(]{0,2})");

  private static final Pattern BEYOND_DOUBT = Pattern.compile(NAME + AFTER);
  private static final Pattern LIKELY =
      Pattern.compile(
          "(?:" + LONG + DEED + "|" + USUAL_SHORT + DEED + "|" + USUAL_LONG + NO_PLACE + ")");

  private static final String BEFORE = "(?<=^|\\P{IsHan}|[望访问为给到帮助对向和与了让陪是户员居寡将把请听由])";

  private static final Pattern BEFORE_TITLE = Pattern.compile(BEFORE + NAME + "(?=" + TITLE + ")");

  /** What says more closely which people are meant. */
  private static final String WHICH =
      "(?:困境|留守|流动|孤寡|独居|空巢|高龄|特困|困难|贫困|残疾|失能|失独|失学|低保|受助|农村|社区|患病|重度|事实无人抚养){0,3}";

  /** 李桂花等3名孤寡老人, 赵小宝是一名困境儿童. */
  private static final Pattern SAID_TO_BE =
      Pattern.compile(
          BEFORE
              + NAME
              + "(?=(?:[、，和与及]"
              + ANY
              + "\\p{IsHan}{1,2}){0,5}(?:等[一二两三四五六七八九十0-9]{0,3}[名位个]?"
              + WHICH
              + "(?:"
              + HELPED
              + ")|(?:都|均)?[是系](?:[一两三四五六七八九十0-9]{0,3}[名位个])?"
              + WHICH
              + "(?:"
              + HELPED
              + ")(?:$|\\P{IsHan})))");

  /** A further name of a list: behind a comma only where the list goes on. */
  private static final Pattern NEXT =
      Pattern.compile(
          "[”’]?(?:(?:、|和|与|及|以及)[“‘]?(?<name>"
              + NAME
              + AFTER
              + "|"
              + LONG
              + DEED
              + "|"
              + USUAL_SHORT
              + DEED
              + "|"
              + USUAL_LONG
              + NO_PLACE
              + ")|[，,](?<goes>"
              + NAME
              + ")(?=[、和与及等]))");

  private static final Pattern DOUBLE_NAME = Pattern.compile(DOUBLE);

  private static final BitSet BEGINS = begins();

  private final String text;
  private final StringBuilder out = new StringBuilder();
  private int done;

  private HelpedPersons(String text) {
    this.text = text;
  }

  /** Returns the text with the names masked. */
  static String masked(String text) {
    return new HelpedPersons(text).masked();
  }

  private String masked() {
    for (int at = 0; at < text.length(); at++) {
      if (at >= done && mayBegin(at)) {
        int end = end(at);
        if (end > 0) {
          mask(at, end);
          list();
        }
      }
    }
    return done == 0 ? text : out.append(text, done, text.length()).toString();
  }

  /**
   * Patterns are tried only where a name can begin: tried everywhere, the words that may stand
   * before it would be looked for at every character.
   */
  private boolean mayBegin(int at) {
    return BEGINS.get(text.charAt(at))
        && at + 1 < text.length()
        && !NameWords.WORDS.contains(text.substring(at, at + 2));
  }

  /** Returns the end of a helped person's name that begins here, or -1. */
  private int end(int at) {
    boolean anybody = matches(BEHIND_ANYBODY, at) >= 0;
    int end = anybody ? matches(BEYOND_DOUBT, at) : -1;
    if (end < 0 && anybody && matches(BEHIND_HELPED, at) >= 0) {
      end = matches(LIKELY, at);
    }
    for (Pattern pattern : List.of(BEFORE_TITLE, SAID_TO_BE)) {
      end = end < 0 ? matches(pattern, at) : end;
    }
    return end;
  }

  private int matches(Pattern pattern, int at) {
    Matcher matcher = matcher(pattern, at);
    return matcher.lookingAt() ? matcher.end() : -1;
  }

  private Matcher matcher(Pattern pattern, int at) {
    return pattern
        .matcher(text)
        .useTransparentBounds(true)
        .useAnchoringBounds(false)
        .region(at, text.length());
  }

  /** Masks the names that stand in a list with the one just masked. */
  private void list() {
    Matcher next = matcher(NEXT, done);
    while (next.lookingAt()) {
      int from = Math.max(next.start("name"), next.start("goes"));
      if (!mayBegin(from)) {
        return;
      }
      mask(from, next.end());
      next.region(done, text.length());
    }
  }

  private void mask(int from, int end) {
    boolean two = matches(DOUBLE_NAME, from) >= 0 && end > from + 2;
    out.append(text, done, from + (two ? 2 : 1)).append('某');
    done = end;
  }

  private static BitSet begins() {
    BitSet begins = new BitSet();
    (NameWords.PLAIN + NameWords.DOUBTFUL).chars().forEach(begins::set);
    NameWords.DOUBLE.chars().filter(c -> c != '|').forEach(begins::set);
    return begins;
  }
}
