package org.linli.compile;

import org.linli.finding.Severity;
import org.linli.notice.PackProblem;
import org.linli.notice.Wording;

/** What a pack's templates and cases can show to be wrong, with its words. */
enum CaseTrouble {
  TEMPLATE("模板有误：{0}", "the template is wrong: {1}"),
  TEMPLATE_IN_CASE("用“{0}”的数据写报告时出错：{1}", "writing the report of \"{0}\" fails: {2}"),
  NO_EXPECTATION(
      "缺少 expected.yaml：写明这个用例应当得出什么", "there is no expected.yaml that says what must come out"),
  NOT_YAML("YAML 写法有误（{0}）", "malformed YAML ({0})"),
  UNKNOWN_KEY("没有“{0}”这个键，可写：{1}", "there is no key \"{0}\" here; there are: {1}"),
  WRONG_KIND("应为{0}", "should be {1}"),
  NO_DAY(
      "缺少 as-of：在 expected.yaml 或用例的 linli.yaml 里写统计截止日",
      "there is no as-of, neither here nor in the case's linli.yaml"),
  BAD_DAY("“{0}”不是日期，应写成 2021-10-31", "\"{0}\" is no date; write 2021-10-31"),
  UNKNOWN_RULE("没有“{0}”这条规则", "there is no rule \"{0}\""),
  FINDING_MISSING("“{0}”没有在这里，而在：{1}", "\"{0}\" was not found here, but at: {1}"),
  NOTHING_FOUND("没有得出“{0}”；得出的有：{1}", "nothing was found of \"{0}\", but of: {1}"),
  FINDING_PRESENT("不应有“{0}”，却有 {1} 处：{2}", "\"{0}\" should find nothing, yet finds {1}: {2}"),
  NO_POINTER(
      "“{0}”不是 JSON 指针，应写成 /totals/beneficiaries",
      "\"{0}\" is no JSON pointer; write /totals/beneficiaries"),
  NO_FIGURE("report.json 中没有 {0}", "report.json has nothing at {0}"),
  FIGURE_DIFFERS("{0} 应为 {1}，实为 {2}", "{0} should be {1}, and is {2}"),
  RULE_CRASHED("规则 {0} 运行出错（程序缺陷）：{1}", "the rule {0} failed, a defect of the program: {1}");

  private final Wording words;

  CaseTrouble(String zh, String en) {
    this.words = new Wording(zh, en);
  }

  PackProblem at(String file, int line, int column, Object... facts) {
    return words.at(Severity.ERROR, file, line, column, facts);
  }
}
