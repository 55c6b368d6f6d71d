package org.linli.notice;

import java.util.Collection;
import java.util.Optional;
import org.linli.finding.Severity;
import org.linli.value.Edits;

/**
 * The kinds of trouble with a pack that make it unfit for use, with their words; {@code {0}} and so
 * on stand for facts.
 */
enum Trouble {
  YAML("YAML 写法有误（{0}）", "malformed YAML ({0})"),
  NO_MAP("应为“键: 值”的映射", "should be a map of keys and values"),
  UNKNOWN_KEY("没有“{0}”这个键{1}", "there is no key \"{0}\" here{1}"),
  UNKNOWN_CAMPAIGN_KEY(
      "没有“{0}”这个键，可以写 {1}；命令的选项写在命令行、LINLI_* 变量或用户文件里",
      "there is no key \"{0}\" here, only {1}; options of commands go on the command line, into"
          + " variables LINLI_* or the user's own file"),
  MISSING_KEY("缺少“{0}”", "\"{0}\" is missing"),
  ONE_OF("“{0}”和“{1}”只能写一个", "only one of \"{0}\" and \"{1}\" can be stated"),
  WRONG_TYPE("类型不对，应为 {0}", "wrong type, should be {0}"),
  NOT_LISTED("“{0}”不在可用的值之内{1}", "\"{0}\" is not one of the values allowed{1}"),
  WRONG_PATTERN("“{0}”写法不对，应符合 {1}", "\"{0}\" is not written as it must be: {1}"),
  NOT_IN_SCHEMA("不合格式说明：{0}", "not as the schema says: {0}"),
  NO_DATE("“{0}”不是日历上的日期，应写成 2021-10-31", "\"{0}\" is no date of the calendar; write 2021-10-31"),
  WINDOW_REVERSED("活动时间的止日 {1} 早于起日 {0}", "the window ends on {1}, before it starts on {0}"),
  UNKNOWN_RULE("没有“{0}”这条规则{1}", "there is no rule \"{0}\"{1}"),
  UNKNOWN_PARAMETER("规则“{0}”没有参数“{1}”{2}", "the rule \"{0}\" has no parameter \"{1}\"{2}"),
  UNKNOWN_CLAUSE(
      "source.md 中没有条款“{0}”（应有锚点 {#{0}}）{1}",
      "source.md has no clause \"{0}\" (no anchor {#{0}}){1}"),
  INHERITED_CLAUSE(
      "所引用的包有 {1} 处依据条款“{0}”（{2}），source.md 中没有：请在 source.md 写上锚点 {#{0}}，或在 notice.yaml 的 clauses 里写明它在这份通知中是哪一条（clauses: {{0}: 本通知的条款}，没有的写 \"\"）",
      "the extended pack cites the clause \"{0}\" in {1} places ({2}), and source.md has no such anchor:"
          + " write {#{0}} there, or say under clauses which clause of this notice it is (clauses: {{0}: the clause}, \"\" for none)"),
  NO_SOURCE("缺少 source.md，无法核对条款“{0}”", "there is no source.md to prove the clause \"{0}\" by"),
  AMBIGUOUS_HEADING(
      "表头“{0}”同时属于字段“{1}”和“{2}”", "the heading \"{0}\" belongs to both \"{1}\" and \"{2}\""),
  AMBIGUOUS_NAME(
      "“{0}”同时是“{1}”和“{2}”的名称或别名", "\"{0}\" is a name or alias of both \"{1}\" and \"{2}\""),
  AMBIGUOUS_WITH_EXTENDED(
      "“{0}”同时是“{1}”和“{2}”的名称或别名；“{1}”的在 {3}，要归“{2}”，请在本包改写“{1}”的 aliases，不写“{0}”",
      "\"{0}\" is a name or alias of both \"{1}\" and \"{2}\"; that of \"{1}\" stands at {3}: to have it for"
          + " \"{2}\", state the aliases of \"{1}\" in this pack without it"),
  REPEATED("“{0}”重复，第 {1} 行已有", "\"{0}\" is there already, in line {1}"),
  UNKNOWN_FIELD("表“{0}”没有字段“{1}”{2}", "the table \"{0}\" has no field \"{1}\"{2}"),
  UNKNOWN_TABLE("没有“{0}”这张表{1}", "there is no table \"{0}\"{1}"),
  NOT_A_DATE_FIELD("字段“{0}”不是日期", "the field \"{0}\" is no date"),
  FIELD_TYPE("字段“{0}”的类型应为 {1}", "the field \"{0}\" should be of type {1}"),
  UNKNOWN_RESPONSIBLE(
      "名册中没有责任单位“{0}”，它也不是层级{1}", "\"{0}\" is neither a unit of the roster nor a level{1}"),
  BAD_EXPRESSION("正则表达式有误：{0}", "the regular expression is wrong: {0}"),
  UNKNOWN_PACK("没有“{0}”这个通知包{1}", "there is no notice pack \"{0}\"{1}"),
  ABSTRACT_PACK("通知包“{0}”只供引用，不能直接使用", "the pack \"{0}\" is only there to be extended"),
  EXTENDS_CYCLE("extends 循环引用：{0}", "extends goes round in a circle: {0}"),
  FILE_MISSING("找不到文件“{0}”", "there is no file \"{0}\""),
  FILE_TOO_LARGE("文件过大，上限 {0} 字节", "the file is larger than {0} bytes"),
  FILE_NOT_TEXT("文件既不是 UTF-8 也不是 GB18030 编码", "the file is neither UTF-8 nor GB18030"),
  ONE_DOCUMENT("只能有一个 YAML 文档", "only one YAML document may stand here"),
  EMPTY("文件是空的", "the file is empty"),
  ROSTER_HEADING(
      "第一行应为 code,name,level,parent_code", "the first line should be code,name,level,parent_code"),
  ROSTER_CELLS("应有 4 列，实有 {0} 列", "should have 4 cells, has {0}"),
  NO_CODE("“{0}”不是单位代码", "\"{0}\" is no unit code"),
  NO_NAME("单位名称是空的", "the unit has no name"),
  UNKNOWN_LEVEL("没有“{0}”这个层级{1}", "there is no level \"{0}\"{1}"),
  UNKNOWN_PARENT("名册中没有上级单位“{0}”", "the roster has no parent unit \"{0}\""),
  PARENT_CYCLE("单位“{0}”成了自己的上级", "the unit \"{0}\" is its own ancestor"),
  UNKNOWN_ROOT("名册中没有根单位“{0}”", "the roster has no root unit \"{0}\""),
  NO_ROOT("请写明 root：名册有 {0} 个最上级单位", "say which unit is the root: the roster has {0} at the top"),
  SEVERAL_FILES(
      "“{0}”和“{1}”都是活动的配置文件，只能留一份",
      "\"{0}\" and \"{1}\" are both the campaign's configuration; keep one of them"),
  NO_SIZE(
      "“{0}”不是正整数（可带 KiB、MiB、GiB）",
      "\"{0}\" is no positive whole number (KiB, MiB or GiB may follow)"),
  UNKNOWN_CRITERION(
      "这份通知没有要求单位做“{0}”；可以设权重的有 {1}",
      "this notice does not ask units for \"{0}\"; weights can be set for {1}"),
  NOTHING_TO_WEIGH(
      "这份通知没有要求单位报送什么，不能设权重", "this notice asks units for nothing that could be weighed"),
  NO_WEIGHT(
      "“{0}”不是权重，应为大于 0、至多两位小数的数，如 20 或 12.5",
      "\"{0}\" is no weight: a number above 0 with two decimals at most, as 20 or 12.5");

  private final Wording words;

  Trouble(String zh, String en) {
    this.words = new Wording(zh, en);
  }

  /** Returns the problem at a place; {@code facts} are in the order of the words' numbers. */
  PackProblem at(String file, int line, int column, Object... facts) {
    return words.at(Severity.ERROR, file, line, column, facts);
  }

  /**
   * A guess at what was meant, as a fact: a half sentence, or nothing.
   *
   * @param word what may have been meant
   */
  record DidYouMean(Optional<String> word) implements Wording.InBothLanguages {
    /** Returns the guess at which of {@code known} was meant. */
    static DidYouMean of(String word, Collection<String> known) {
      return new DidYouMean(Edits.nearest(word, known));
    }

    @Override
    public String zh() {
      return word.map(guess -> "，是否应为“" + guess + "”？").orElse("");
    }

    @Override
    public String en() {
      return word.map(guess -> "; did you mean \"" + guess + "\"?").orElse("");
    }
  }
}
