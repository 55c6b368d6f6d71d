package org.linli.value;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a number counts, by the word behind it. */
enum Unit {
  /** 人次: each visit of each person. */
  VISITS("人次", "人/次", "人·次", "人(次)", "人数次"),
  PEOPLE("人", "名", "位", "个人", "口人", "口", "(人)", "(名)"),
  HOUSEHOLDS("户", "户次", "户家庭", "户人家", "家庭", "个家庭", "组家庭", "(户)"),
  /** Foreign money is no yuan, and no rate is known here. */
  FOREIGN("美元", "港元", "港币", "欧元", "日元", "英镑", "美金", "澳元", "韩元", "台币", "新台币", "美刀", "万美元"),
  MONEY("元", "块", "圆", "块钱", "元钱", "人民币", "元人民币", "rmb", "RMB"),
  /** Continues a sum that began in yuan. */
  DIME("角", "毛钱", "毛"),
  AGE("岁", "周岁", "旬", "岁半"),
  HOURS("小时", "个小时", "h", "H", "钟头", "个钟头", "学时", "课时", "(小时)"),
  MINUTES("分钟", "分种", "min", "分", "(分钟)"),
  /** Calendar and clock. */
  TIME(
      "年", "月", "日", "号", "时", "点", "秒", "天", "周", "个月", "月份", "季度", "周年", "世纪", "年级", "年代", "分许",
      "时许", "后"),
  RATE("%", "‰", "成", "倍", "折", "分之", "个百分点", "度"),
  OCCASIONS(
      "次", "场", "场次", "项", "期", "届", "轮", "回", "起", "例", "件次", "节", "节课", "堂", "堂课", "趟", "批次", "课",
      "批", "个项目", "个活动", "场活动", "次活动", "项活动"),
  ORGANIZATIONS(
      "家", "支", "支队伍", "个", "所", "队", "组", "条街", "个村", "个社区", "个组织", "个单位", "个部门", "个团队", "个站",
      "个点", "个镇", "个乡镇", "个街道", "个县", "个区", "个网格", "个村居", "村", "社区", "县", "镇", "层", "楼", "栋", "幢",
      "单元", "室", "街", "路", "区", "网格", "巷", "弄", "站"),
  GOODS(
      "份", "件", "套", "盒", "袋", "桶", "箱", "册", "只", "台", "盏", "吨", "斤", "公斤", "千克", "克", "壶", "瓶",
      "包", "张", "床", "条", "双", "副", "幅", "把", "辆", "本", "提", "罐", "支笔", "棵", "株", "块月饼", "块肥皂", "枚",
      "顶", "粒", "片", "碗", "桌", "面锦旗", "架", "车", "朵", "杯", "筐", "篮", "捆", "卷", "卡", "种", "款", "样",
      "道", "根", "对春联", "kg", "KG", "Kg", "g", "l", "L", "ml", "升", "毫升", "米", "公里", "千米", "平方米",
      "㎡", "亩", "字", "篇", "首", "个品种", "人份", "人餐", "餐", "余份", "个包", "个口罩", "个粽子", "束", "刀", "扎", "付",
      "封", "枝", "串", "盘", "打", "板", "听"),
  /** 第16期, 8号楼, 12345热线: a name, not an amount. */
  OTHER(),
  /** Nothing stands behind the number. */
  NONE();

  private static final Map<Character, List<Spelling>> SPELLINGS = spellings();

  private final String words;

  Unit(String... words) {
    this.words = String.join(" ", words);
  }

  /** A word that names a unit. */
  record Spelling(String word, Unit unit) {}

  private static Map<Character, List<Spelling>> spellings() {
    Pattern space = Pattern.compile(" ");
    return List.of(values()).stream()
        .flatMap(
            unit ->
                space
                    .splitAsStream(unit.words)
                    .filter(word -> !word.isEmpty())
                    .map(word -> new Spelling(word, unit)))
        .sorted(
            Comparator.comparing((Spelling s) -> -s.word().length()).thenComparing(Spelling::word))
        .collect(groupingBy(spelling -> spelling.word().charAt(0)));
  }

  /** The longest unit word at this place. */
  static Optional<Spelling> at(String text, int from) {
    List<Spelling> candidates =
        from < text.length() ? SPELLINGS.getOrDefault(text.charAt(from), List.of()) : List.of();
    for (Spelling spelling : candidates) {
      if (text.startsWith(spelling.word(), from)) {
        return Optional.of(spelling);
      }
    }
    return Optional.empty();
  }

  boolean people() {
    return this == PEOPLE || this == VISITS;
  }
}
