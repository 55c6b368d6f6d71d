package org.linli.notice;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * What is wrong with a text that is no YAML, in the words of somebody who has never heard of
 * scalars and block collections.
 *
 * @param zh in Chinese, a clause without a full stop
 * @param en the same in English
 */
record YamlSlip(String zh, String en) implements Wording.InBothLanguages {
  /** A key and its value kept apart by the colon of Chinese text, as {@code unit：东湖区}. */
  private static final Pattern WIDE_COLON = Pattern.compile("^[ -]*[^:：\"'#\\[{]{1,40}：");

  private static final Pattern QUOTED = Pattern.compile("'(.*)'", Pattern.DOTALL);
  private static final String OPENED_HERE = "{0}";

  /**
   * What the parser says and what that means, the first that fits: words in its account of what it
   * was doing, words in its account of what it met.
   */
  private static final List<Known> KNOWN =
      List.of(
          new Known(
              "quoted scalar",
              "found unexpected",
              "第 {0} 行的引号没有收口",
              "the quotation mark in line {0} is never closed"),
          new Known(
              "double-quoted",
              "escape",
              "双引号里的“\\”后面写法不对；照写的文字（如文件路径）请改用单引号",
              "\"\\\" in double quotation marks is special; use single ones for text as it is"),
          new Known(
              "flow sequence",
              "expected ',' or ']'",
              "第 {0} 行的“[”没有收口，或两项之间少了逗号",
              "the \"[\" in line {0} is not closed, or a comma is missing between two items"),
          new Known(
              "flow mapping",
              "expected ',' or '}'",
              "第 {0} 行的“{”没有收口，或两项之间少了逗号",
              "the \"{\" in line {0} is not closed, or a comma is missing between two items"),
          new Known(
              "",
              "mapping values are not allowed",
              "这里不能有冒号：这一行缩进不对，或值里有“: ”而没有加引号",
              "no colon here: wrong indentation, or \": \" in a value without quotation marks"),
          new Known(
              "",
              "sequence entries are not allowed",
              "“- ”要另起一行",
              "\"- \" must begin a line of its own"),
          new Known("", "\\t(TAB)", "这里不能用制表符（Tab），请改用空格", "no tab can stand here, use blanks"),
          new Known(
              "",
              "cannot start any token",
              "值不能以“{1}”开头，请加引号",
              "a value cannot begin with \"{1}\" unless it stands in quotation marks"),
          new Known(
              "simple key",
              "could not find expected ':'",
              "第 {0} 行没有冒号，不是“键: 值”",
              "line {0} has no colon, it is no \"key: value\""),
          new Known(
              "block mapping",
              "but found '<scalar>'",
              "前面的值已经结束，后面还有文字；值里有引号的，整个值要用另一种引号括起来",
              "text behind the end of a value; quote the whole with the other kind of marks"),
          new Known(
              "block",
              "expected <block end>",
              "与第 {0} 行起的内容对不齐：缩进不一致，或“- ”和“键: 值”混在一层",
              "does not line up with line {0}: indentation, or \"- \" and \"key: value\" mixed"),
          new Known(
              "",
              "expected the node content, but found '<stream end>'",
              "文件到这里就结束了，前面的“[”“{”没有收口，或少一个值",
              "the file ends here, with a \"[\" or \"{\" not closed or a value missing"),
          // Names of the parser's own for what stands there, as <block mapping start>.
          new Known(
              "",
              "expected the node content, but found '<",
              "这里应有一个值",
              "a value should stand here"),
          new Known(
              "",
              "expected the node content",
              "这里应有一个值，却是“{1}”",
              "a value should stand here, not \"{1}\""),
          new Known(
              "block scalar",
              "",
              "“|”“>”后面要换行，文字从下一行写起",
              "behind \"|\" or \">\" the line ends, and the text begins in the next one"),
          new Known("", "tag handle", "标签（!）没有定义", "the tag (!) is not defined"),
          new Known("tag", "", "标签（!）写法不对", "the tag (!) is not written as it must be"),
          new Known(
              "anchor",
              "",
              "“&”后面应是锚点的名称；照写的“&”请加引号",
              "the name of an anchor must follow \"&\"; as text, \"&\" needs quotation marks"),
          new Known(
              "alias",
              "",
              "“*”后面应是锚点的名称；照写的“*”请加引号",
              "the name of an anchor must follow \"*\"; as text, \"*\" needs quotation marks"),
          new Known(
              "",
              "expected '<document start>'",
              "“...”以后要另起一个文档（---）",
              "behind \"...\" a new document begins with ---"));

  /** Returns what a text's reader met, seen from who wrote it. */
  static YamlSlip of(MarkedYAMLException met, String text, YamlPlaces places) {
    Mark at = met.getProblemMark() == null ? met.getContextMark() : met.getProblemMark();
    int line = places.line(at);
    for (int near = line; near >= Math.max(1, line - 1); near--) {
      if (WIDE_COLON.matcher(lineOf(text, near)).find()) {
        return new YamlSlip(
            "第 " + near + " 行的冒号是全角的“：”，请改成半角冒号加一个空格",
            "the colon in line " + near + " is the wide one of Chinese text; write \": \"");
      }
    }
    String doing = met.getContext() == null ? "" : met.getContext();
    String problem = String.valueOf(met.getProblem());
    int opened = met.getContextMark() == null ? line : places.line(met.getContextMark());
    return KNOWN.stream()
        .filter(known -> doing.contains(known.doing()) && problem.contains(known.met()))
        .findFirst()
        .map(known -> known.slip(opened, quoted(problem)))
        .orElse(new YamlSlip(problem, problem));
  }

  /** Returns the slip that a problem's facts tell of. */
  static YamlSlip of(Map<String, String> facts) {
    return new YamlSlip(facts.getOrDefault("problem", ""), facts.getOrDefault("problem-en", ""));
  }

  /** Returns it as facts, one a language. */
  Map<String, String> facts() {
    return Map.of("problem", zh, "problem-en", en);
  }

  private static String quoted(String problem) {
    Matcher quoted = QUOTED.matcher(problem);
    return quoted.find() ? quoted.group(1) : "";
  }

  private static String lineOf(String text, int line) {
    return text.lines().skip(line - 1L).findFirst().orElse("");
  }

  /** What a parser says, and what it means. */
  private record Known(String doing, String met, String zh, String en) {
    YamlSlip slip(int opened, String quoted) {
      return new YamlSlip(filled(zh, opened, quoted), filled(en, opened, quoted));
    }

    private static String filled(String words, int opened, String quoted) {
      return words.replace(OPENED_HERE, String.valueOf(opened)).replace("{1}", quoted);
    }
  }
}
