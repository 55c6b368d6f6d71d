package org.linli.value;

import java.text.Normalizer;

/**
 * Makes spellings of one character equal, one for one, so that a place in the folded text is the
 * same place in the original: full width to half width, Kangxi radicals and compatibility forms to
 * plain characters, traditional numerals, units and cue words to simplified ones, every sort of
 * blank to a space. Superscripts and circled digits are left alone: they are no digits of a number.
 */
final class Folding {

  private static final String TRADITIONAL =
      "萬億餘約戶領員價貳參叁陸兩現資計總體總款購贈發兒殘貧親戰軍屬點時間圓塊幣慶節舉開辦團組織個們當從與過達濟幫護區鄉鎮縣場參參義務醫"
          + "學歲歷單據補給糧麵麥飲藥實際無約達將預擬劃爭標產業類項線網農課戲種對為長養獨災難問題號檔張條雙輛臺臨隊幾數圍殺歐婦負責壹弍貮仟億"
          + "濟間電視聽讀書畫選舉賬帳務愛樂總額費錢贊助募捐認購衛潔勞動館廳園場陣營應屆週眾衆關";
  private static final String SIMPLIFIED =
      "万亿余约户领员价贰参叁陆两现资计总体总款购赠发儿残贫亲战军属点时间圆块币庆节举开办团组织个们当从与过达济帮护区乡镇县场参参义务医"
          + "学岁历单据补给粮面麦饮药实际无约达将预拟划争标产业类项线网农课戏种对为长养独灾难问题号档张条双辆台临队几数围杀欧妇负责壹贰贰仟亿"
          + "济间电视听读书画选举账账务爱乐总额费钱赞助募捐认购卫洁劳动馆厅园场阵营应届周众众关";

  private static final char[] SIMPLE = table();

  private Folding() {}

  private static char[] table() {
    char[] simple = new char[0x10000];
    for (char c = 0; c < 0xFFFF; c++) {
      simple[c] = c;
    }
    for (int i = 0; i < TRADITIONAL.length(); i++) {
      simple[TRADITIONAL.charAt(i)] = SIMPLIFIED.charAt(i);
    }
    return simple;
  }

  /** The text with every character folded; its length is that of the text. */
  static String fold(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char folded = fold(c);
      if (folded != c && out == null) {
        out = new StringBuilder(text);
      }
      if (out != null) {
        out.setCharAt(i, folded);
      }
    }
    return out == null ? text : out.toString();
  }

  private static char fold(char c) {
    if (c < 0x80) {
      return c == '\t' || c == '\r' ? ' ' : c;
    }
    // The full-width comma is mostly punctuation and only sometimes groups digits, so it keeps its
    // own form.
    if (c == '，') {
      return c;
    }
    if (c >= '！' && c <= '～') {
      return (char) (c - 0xFEE0);
    }
    if (Text.blank(c)) {
      return c == '\u2028' || c == '\u2029' ? '\n' : ' ';
    }
    if (c == '￥') {
      return '¥';
    }
    if ((c >= '\u2E80' && c <= '\u2FDF') || (c >= '\uF900' && c <= '\uFAFF')) {
      String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
      return plain.length() == 1 ? plain.charAt(0) : c;
    }
    return SIMPLE[c];
  }
}
