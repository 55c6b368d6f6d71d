package org.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong command lines are told in the user's language, with the word that may be meant. */
class MisuseTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          explian x                        | linli: 没有命令“explian”（是不是 explain？）
          notices shw                      | linli: 没有命令“shw”（是不是 show？）
          check --forat=json               | linli: 没有选项“--forat”（是不是 --format？）
          check one two                    | linli: 多余的参数：two
          compile                          | linli: 缺少 --output=OUT
          explain                          | linli: 缺少 RULE
          check --max                      | linli: 缺少 --max=N
          check --max=x                    | linli: --max 不能是“x”，须为整数
          compile -o a -o b                | linli: --output 只能写一次
          """)
  void what_the_parser_refuses_is_told_in_chinese(String line, String said) {
    InProcess.Run run = run("zh", line);
    assertThat(run.err()).startsWith(said + System.lineSeparator()).contains("--help 查看用法");
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          explian x                        | linli: there is no command "explian" (did you mean explain?)
          check --forat=json               | linli: there is no option "--forat" (did you mean --format?)
          check one two                    | linli: nothing more is expected: two
          compile                          | linli: --output=OUT is missing
          check --max=x                    | linli: --max cannot be "x": it takes a whole number
          compile -o a -o b                | linli: --output can be given once only
          """)
  void what_the_parser_refuses_is_told_in_english(String line, String said) {
    InProcess.Run run = run("en", line);
    assertThat(run.err()).startsWith(said + System.lineSeparator());
    assertThat(run.err()).doesNotContainPattern("[\\u4e00-\\u9fa5]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rules --lang=zhh                 | --lang     | zh
          rules --color=alwys              | --color    | always
          check --fail-on=eror             | --fail-on  | error
          compile -o x --fail-on=nevr      | --fail-on  | never
          notice check x --fail-on=warn1ng | --fail-on  | warning
          check --show=warnings            | --show     | warning
          check --format=jsn               | --format   | json
          check --output=sarf=x            | --output   | sarif
          trace totals.funds --format=cvs  | --format   | csv
          config --format=jason            | --format   | json
          notice check x --format=txt      | --format   | text
          diff a b --format=markdwn        | --format   | markdown
          compile -o x --each=cuonty       | --each     | county
          completion bsh                   | completion | bash
          schema finding                   | Schema     | findings
          """)
  void a_word_of_a_closed_list_gets_its_neighbour(String line, String where, String near) {
    assertThat(run("zh", line).err()).contains(where, "（是不是 " + near + "？）", "可用：");
    assertThat(run("en", line).err()).contains("(did you mean " + near + "?)", "there are:");
  }

  @Test
  void a_word_that_is_near_to_none_gets_the_list_alone() {
    String said = run("zh", "check --fail-on=sometimes").err();
    assertThat(said).contains("“sometimes”", "error, warning, info, never").doesNotContain("是不是");
  }

  @Test
  void a_variable_is_named_that_sets_a_word_which_is_not_there() {
    InProcess.Run run =
        InProcess.run(folder, Map.of("LINLI_LOCALE", "zh", "LINLI_COLOR", "alwys"), "rules");
    assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("是不是 always？", "LINLI_COLOR");
  }

  @Test
  void a_pack_that_is_not_there_is_said_to_be_at_no_line_of_any_file() {
    assertThat(run("zh", "notices show jiangxi-2012").err())
        .startsWith("linli: 没有“jiangxi-2012”这个通知包，是否应为“jiangxi-2021”？");
    assertThat(run("en", "form --notice nowhere/pack -o forms").err())
        .startsWith("linli: there is no notice pack \"nowhere/pack\"");
  }

  @Test
  void every_word_that_help_names_is_taken() {
    for (String word : new String[] {"error", "warning", "info", "never"}) {
      assertThat(run("zh", "check nowhere --fail-on=" + word).err()).doesNotContain("--fail-on");
    }
    for (String word :
        new String[] {
          "province", "prefecture", "county", "statzone", "reporting-unit", "township", "village"
        }) {
      assertThat(run("zh", "compile nowhere -o x --each=" + word).err()).doesNotContain("--each");
    }
  }

  private InProcess.Run run(String language, String line) {
    InProcess.Run run = InProcess.run(folder, Map.of("LINLI_LOCALE", language), line.split(" "));
    assertThat(run.exit()).as(line).isEqualTo(ExitCode.USAGE);
    return run;
  }
}
