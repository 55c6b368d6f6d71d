package org.linli.notice;

import org.linli.finding.Severity;

/**
 * What in a pack looks like a slip, but does not keep it from being used; {@code {0}} and so on
 * stand for facts.
 */
enum Doubt {
  INHERITED_FACT(
      "没有写“{0}”，现取所引用的包“{1}”的：{2}。通知没有规定的请写空值（\"\"、[]，或给列表中的项写 drop: true）",
      "\"{0}\" is not stated, so that of the extended pack \"{1}\" holds: {2}. If the notice has none, say so (\"\", [],"
          + " or drop: true for what is listed)"),
  SAME_AS_EXTENDED(
      "“{0}”与所引用的包“{1}”相同，是否忘了改？",
      "\"{0}\" is the same as in the extended pack \"{1}\"; was it forgotten?"),
  FOREIGN_NAME(
      "取自所引用的包的 {1} 处写着“{0}”（{2}），请在本包改写",
      "what is inherited speaks of \"{0}\" in {1} places ({2}): say it anew in this pack"),
  NOTHING_TO_DROP("所引用的包中没有“{0}”，drop 没有作用{1}", "the extended pack has no \"{0}\" to drop{1}"),
  NOTHING_TO_REPLACE(
      "所引用的包中没有“{0}”可供取代{1}", "the extended pack has no \"{0}\" whose place could be taken{1}"),
  FESTIVAL_OUTSIDE_WINDOW(
      "节点“{0}”（{1}）不在活动时间（{2} 至 {3}）之内，不会有活动归入",
      "no activity can belong to the festival \"{0}\" ({1}): the window is {2} to {3}"),
  DEADLINE_BEFORE_WINDOW(
      "报送期限 {0} 早于活动开始的 {1}", "the deadline, {0}, lies before the first day of the window, {1}"),
  CATEGORY_WITHOUT_WORDS(
      "“{0}”没有关键词，报送的表样又没有填行动的一栏：活动除非写出“{0}”，都不会归入",
      "\"{0}\" has no key words and no form asks for the category: only an activity that says \"{0}\" can be"
          + " counted there"),
  CATEGORY_OVERSHADOWED(
      "“{0}”的关键词都同时是“{1}”的，推断不出“{0}”",
      "all key words of \"{0}\" are also those of \"{1}\", so that none can be inferred for it"),
  RULE_NOT_OFF(
      "规则“{0}”本来就用，不必写 on: true",
      "the rule \"{0}\" is not switched off anywhere; on: true changes nothing"),
  RULE_OFF_YET_SET(
      "规则“{0}”已停用（on: false），这里的“{1}”没有作用",
      "the rule \"{0}\" is switched off (on: false), so \"{1}\" changes nothing"),
  CLAUSE_NOT_INHERITED(
      "所引用的包没有依据“{0}”的，这一条对照没有作用",
      "nothing in the extended pack cites the clause \"{0}\", so that giving it another number changes nothing"),
  UNCITED_CLAUSE(
      "条款“{0}”没有被引用：notice.yaml 没有依据它的，README.md 的“逐条”表也没有说明",
      "nothing cites the clause \"{0}\": neither notice.yaml nor the table of clauses in README.md"),
  UNUSED_TERMS("词表“{0}”没有模板用到", "no template uses the word list \"{0}\""),
  UNUSED_TEMPLATE(
      "没有模板用到它：总结报告由 report/summary.md.ftl 写出，include 或 import 才会用到别的模板",
      "nothing uses this template: the report is written by report/summary.md.ftl and what it includes or imports"),
  FORMER_NAME_OF_NONE(
      "名册中没有曾用名“{0}”所指的单位", "the roster has no unit that the former name \"{0}\" could mean"),
  UNIT_NAMED_ALIKE(
      "同一上级下有两个“{0}”（另一个在第 {1} 行），按名称分不清",
      "two units below the same one are called \"{0}\" (the other in line {1}), so that the name does not tell them"
          + " apart");

  private final Wording words;

  Doubt(String zh, String en) {
    this.words = new Wording(zh, en);
  }

  /** Returns the warning at a place; {@code facts} are in the order of the words' numbers. */
  PackProblem at(String file, int line, int column, Object... facts) {
    return words.at(Severity.WARNING, file, line, column, facts);
  }
}
