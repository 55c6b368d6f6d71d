package org.linli.render;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Masks the names of minors and of helped persons in running text: 老人李桂花 and 李桂花奶奶 become 老人李某 and
 * 李某奶奶. Chinese has no marks around a name, so that this goes by the words beside it and by common
 * surnames; where it cannot tell, the text stays as it is.
 */
final class HelpedPersons {
  private static final String SURNAMES =
      "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方"
          + "白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵钱严覃武戴莫孔汤温康施文牛樊葛邢齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿兰焦俞左柳甘祝宁尚符"
          + "舒阮柯纪梅童凌毕季裴霍涂苗谷盛翁冉骆蓝辛靳柴蒙鲍喻祁蒲房滕屈饶牟艾尤阳穆卓吉缪简项芦麦褚娄窦戚岑晏席柏瞿桂佟臧闵苟邬卞姬仇栾隋刁";

  /** Words that begin like a surname. */
  private static final String WORDS =
      "高兴|高龄|高度|高温|高声|张灯|张贴|马上|江边|江西|江南|方面|方便|方式|金额|金秋|文化|文艺|文娱|文明|白天|黄昏|严重|程度|温暖|温馨|康复|康乐"
          + "|毛巾|毛毯|牛奶|石油|席地|宁夏|任何|任务|何时|谢谢|许多|许愿|齐聚|齐心|左右|左邻|甘肃|陆续|于是|于家|施工|施救|龙舟|雷锋|武术|庄严|钱物|钱款|"
          + "贺卡|贺信|祝福|祝寿|祝愿|盛装|盛情|童年|童心|童谣|章程|房屋|房前|梅花|桂花|顾虑|申请|申领|季度|简单|简易|项目|周边|周围|周到|周末|温情|夏季|"
          + "夏令|秦腔|田间|田园|汤圆|段落|易地|余人|余名|余户|余位|叶落|苗木|谷物|白发|黄金|蓝天|欧式|纪念|符合|舒适|林场|史料|石板|江河|阳光|尚未|尚有";

  private static final String KIND =
      "老人|孤儿|儿童|小朋友|女童|男童|少年|学生|同学|低保户|低保对象|特困户|特困人员|残疾人|贫困户|脱贫户|患者|病人|居民|村民|户主|受助者|受助人|求助人"
          + "|服务对象|留守妇女|妇女|奶奶|爷爷|婆婆|大爷|大娘|大妈";

  private static final String TITLE = "老人|老奶奶|老爷爷|老大爷|奶奶|爷爷|大爷|大妈|大娘|婆婆|阿婆|阿姨|大叔|小朋友|同学";

  private static final String NAME_START = "(?!" + WORDS + ")(?<surname>[" + SURNAMES + "])(?!某)";

  private static final String NO_NAME_END = "(?![家的说和与及等在因送是住从为向对也已正们地得了])";

  private static final String GIVEN =
      "(?:\\p{IsHan}" + NO_NAME_END + "\\p{IsHan}|" + NO_NAME_END + "\\p{IsHan})";

  /** What may follow a name: no Chinese character, or a word that goes on with the sentence. */
  private static final String AFTER =
      "(?=$|\\P{IsHan}|家|的|说|和|与|及|等|一家|在|表示|患|因|送|今年|激动|高兴|感动|拉着|握着|是|住|从|为|向|收到|领到|感激|笑|告诉|对|也|已|正)";

  private static final Pattern AFTER_KIND =
      Pattern.compile("(?<=" + KIND + ")([“‘]?)" + NAME_START + GIVEN + AFTER);

  private static final String BEFORE = "(?<=^|\\P{IsHan}|[望问为给到帮助对向和与了让陪是户员居寡将把请听由])";

  private static final Pattern BEFORE_TITLE =
      Pattern.compile(
          BEFORE
              + NAME_START
              + "(?:\\p{IsHan}(?![村庄镇乡社区县市街路组城院里边龄秋年多家的等位名])\\p{IsHan}|(?![村庄镇乡社区县市街路组城院里边龄秋年多家的等位名])\\p{IsHan})(?="
              + TITLE
              + ")");

  private static final int BEGINS_NOWHERE = -1;

  private static final BitSet BEGINS = begins();

  private HelpedPersons() {}

  /** Returns the text with the names masked. */
  static String masked(String text) {
    return masked(BEFORE_TITLE, masked(AFTER_KIND, text));
  }

  /**
   * Tries a pattern only where a name can begin: tried everywhere, the words that may stand before
   * it would be looked for at every character.
   */
  private static String masked(Pattern pattern, String text) {
    StringBuilder out = new StringBuilder();
    Matcher name = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    int from = 0;
    int at = BEGINS_NOWHERE;
    while ((at = nextBegin(text, Math.max(at + 1, from))) >= 0) {
      if (name.region(at, text.length()).lookingAt()) {
        out.append(text, from, name.end("surname")).append('某');
        from = name.end();
      }
    }
    return from == 0 ? text : out.append(text, from, text.length()).toString();
  }

  private static int nextBegin(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (BEGINS.get(text.charAt(i))) {
        return i;
      }
    }
    return BEGINS_NOWHERE;
  }

  private static BitSet begins() {
    BitSet begins = new BitSet();
    (SURNAMES + "“‘").chars().forEach(begins::set);
    return begins;
  }
}
