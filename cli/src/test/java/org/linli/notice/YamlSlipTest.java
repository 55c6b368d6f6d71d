package org.linli.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.model.Limits;

class YamlSlipTest {
  /** {@code ⏎} stands for the end of a line, {@code ⇥} for a tab. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '│',
      quoteCharacter = '`',
      textBlock =
          """
          unit: "东湖区⏎filled_on: 2021⏎                 │ 第 1 行的引号没有收口
          a: b⏎unit: '东湖区⏎---⏎                        │ 第 2 行的引号没有收口
          file: "C:\\新建\\q"⏎                           │ 双引号里的“\\”后面写法不对；照写的文字（如文件路径）请改用单引号
          a: b⏎organizations: [甲, 乙⏎c: d⏎              │ 第 2 行的“[”没有收口，或两项之间少了逗号
          a: {b: c⏎d: e}⏎                                │ 第 1 行的“{”没有收口，或两项之间少了逗号
          name: 走访⏎  place: 东湖区⏎                    │ 这里不能有冒号：这一行缩进不对，或值里有“: ”而没有加引号
          overview: 时间: 上午⏎                          │ 这里不能有冒号：这一行缩进不对，或值里有“: ”而没有加引号
          a: - b⏎                                        │ “- ”要另起一行
          a: b⏎⇥c: d⏎                                    │ 这里不能用制表符（Tab），请改用空格
          leader: @王芳⏎                                 │ 值不能以“@”开头，请加引号
          a: b⏎东湖区⏎c: d⏎                              │ 第 2 行没有冒号，不是“键: 值”
          name: '庆'中秋'活动'⏎                          │ 前面的值已经结束，后面还有文字；值里有引号的，整个值要用另一种引号括起来
          - a⏎b: c⏎                                      │ 与第 1 行起的内容对不齐：缩进不一致，或“- ”和“键: 值”混在一层
          a:⏎  b: c⏎ d: e⏎                               │ 与第 1 行起的内容对不齐：缩进不一致，或“- ”和“键: 值”混在一层
          a: ]⏎                                          │ 这里应有一个值，却是“]”
          a: [⏎                                          │ 文件到这里就结束了，前面的“[”“{”没有收口，或少一个值
          [⏎---⏎                                         │ 这里应有一个值
          a: |走访⏎  老人⏎                               │ “|”“>”后面要换行，文字从下一行写起
          a: !e!x y⏎                                     │ 标签（!）没有定义
          a: !<x y⏎                                      │ 标签（!）写法不对
          a: &⏎                                          │ “&”后面应是锚点的名称；照写的“&”请加引号
          a: *⏎                                          │ “*”后面应是锚点的名称；照写的“*”请加引号
          a: b⏎...⏎c: d⏎                                 │ “...”以后要另起一个文档（---）
          a: *b⏎                                         │ “*b”前面没有写完的锚点“&b”
          <<: b⏎                                         │ “<<”后面应是映射或映射的列表
          ? [a]⏎: 1⏎                                     │ 键应为一段文字
          unit：东湖区⏎filled_on: 2021⏎                  │ 第 1 行的冒号是全角的“：”，请改成半角冒号加一个空格
          """)
  void what_is_wrong_is_said_in_plain_words(String text, String slip) {
    Map<String, String> facts = slipOf(text.replace('⏎', '\n').replace('⇥', '\t'));

    assertThat(facts).containsEntry("problem", slip);
    assertThat(facts.get("problem-en"))
        .as("in English, and no longer than a message shows of a fact")
        .containsPattern("[a-z]{2}")
        .doesNotContainPattern("[\\u4e00-\\u9fff]")
        .hasSizeLessThanOrEqualTo(80);
  }

  @Test
  void a_wide_colon_in_a_text_is_not_taken_for_one_behind_a_key() {
    assertThat(slipOf("overview: 时间：上午\n  place: 东湖区\n").get("problem")).startsWith("这里不能有冒号");
  }

  @Test
  void what_has_no_words_of_its_own_keeps_those_of_the_parser() {
    assertThat(slipOf("%YAML\n---\na: b\n").get("problem")).startsWith("expected a digit");
  }

  @Test
  void a_pack_tells_of_it_in_both_languages() {
    Problems problems = new Problems();
    problems.add(
        "notice.yaml",
        catchThrowableOfType(
            YamlException.class, () -> YamlTree.read("id: a\nid: b\n", Limits.DEFAULT)));

    assertThat(problems.found())
        .singleElement()
        .satisfies(problem -> assertThat(problem.zh()).contains("键“id”写了两次，第 1 行已有"))
        .satisfies(problem -> assertThat(problem.en()).contains("the key \"id\" is in line 1"));
  }

  private static Map<String, String> slipOf(String text) {
    return catchThrowableOfType(YamlException.class, () -> YamlTree.read(text, Limits.DEFAULT))
        .problems()
        .get(0)
        .facts();
  }
}
