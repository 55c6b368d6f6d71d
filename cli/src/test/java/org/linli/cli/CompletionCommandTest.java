package org.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.Golden;

/** The scripts, read and asked by the shells themselves. */
class CompletionCommandTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void the_shell_finds_no_fault_with_its_script(String shell) throws Exception {
    assumeInstalled(shell);
    for (String language : List.of("zh", "en")) {
      Path script = script(shell, language);
      assertThat(start(shell, "-n", script.toString())).isEmpty();
    }
  }

  /** Not every machine has every shell; what they are given is held everywhere. */
  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void the_scripts_are_those_on_file(String shell) throws IOException {
    Golden.assertIsOnFile("cli/completion/linli." + shell, Files.readString(script(shell, "zh")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zsh", "fish"})
  void descriptions_are_in_the_language_asked_for(String shell) throws IOException {
    assertThat(Files.readString(script(shell, "en")))
        .contains("Show who has submitted", "exit 1 if there are findings")
        .doesNotContain("列出", "-d ''");
  }

  @Test
  void bash_completes_commands_options_and_values() throws Exception {
    assumeInstalled("bash");
    assertThat(bash("linli", "co")).containsExactlyInAnyOrder("compile", "config", "completion");
    assertThat(bash("linli", "check", "--fail"))
        .contains("--fail-on")
        .doesNotContain("--format", "check");
    assertThat(bash("linli", "check", "--fail-on", ""))
        .containsExactly("error", "warning", "info", "never");
    assertThat(bash("linli", "--lang", "en", "check", "--show", "w")).containsExactly("warning");
    assertThat(bash("linli", "init", "x", "--notice", "jiang")).containsExactly("jiangxi-2021");
    assertThat(bash("linli", "explain", "value-miss")).containsExactly("value-missing");
    assertThat(bash("linli", "schema", "rep")).containsExactly("report");
    assertThat(bash("linli", "nonsense", "--unknown", "x")).isEmpty();
  }

  @Test
  void bash_completes_after_an_equals_sign_however_it_splits_words() throws Exception {
    assumeInstalled("bash");
    assertThat(bash("linli", "check", "--fail-on", "=")).contains("error", "never");
    assertThat(bash("linli", "check", "--fail-on", "=", "nev")).containsExactly("never");
    assertThat(bash("linli", "check", "--fail-on=nev")).containsExactly("--fail-on=never");
  }

  @Test
  void bash_offers_folders_where_a_folder_is_wanted_also_with_spaces_in_their_names()
      throws Exception {
    assumeInstalled("bash");
    Files.createDirectories(folder.resolve("活动 2021"));
    Files.createFile(folder.resolve("活动.txt"));
    assertThat(bash("linli", "check", "活")).containsExactly("活动 2021");
    assertThat(bash("linli", "check", "--baseline", "活"))
        .containsExactlyInAnyOrder("活动 2021", "活动.txt");
  }

  @Test
  void fish_completes_with_descriptions_in_the_language_asked_for() throws Exception {
    assumeInstalled("fish");
    assertThat(fish("zh", "linli chec")).containsExactly("check\t检查活动文件夹，列出问题；有错误时退出码为 1");
    assertThat(fish("en", "linli stat").get(0)).startsWith("status\tShow who has submitted");
    assertThat(fish("en", "linli check --fail-on=nev").get(0)).startsWith("--fail-on=never\t");
    assertThat(fish("en", "linli explain value-miss")).containsExactly("value-missing");
    assertThat(fish("en", "linli --nois")).isEmpty();
  }

  @Test
  void zsh_completes_what_is_typed() throws Exception {
    assumeInstalled("zsh");
    assertThat(zsh("linli stat\t")).isEqualTo("status");
    assertThat(zsh("linli check --fail-on=nev\t")).isEqualTo("check --fail-on=never");
    assertThat(zsh("linli explain value-miss\t")).isEqualTo("explain value-missing");
    assertThat(zsh("linli init x --notice=jian\t")).isEqualTo("init x --notice=jiangxi-2021");
  }

  @Test
  void another_shell_is_wrong_usage() {
    assertThat(run("completion", "tcsh").exit()).isEqualTo(ExitCode.USAGE);
    assertThat(run("completion", "tcsh").err()).contains("tcsh", "bash");
  }

  private List<String> bash(String... words) throws Exception {
    StringBuilder array = new StringBuilder();
    for (String word : words) {
      array.append(" '").append(word).append('\'');
    }
    String script =
        "source %s; COMP_WORDS=(%s); COMP_CWORD=%d; _linli; printf '%%s\\n' \"${COMPREPLY[@]}\""
            .formatted(script("bash", "zh"), array, words.length - 1);
    return start("bash", "--norc", "-c", script).lines().filter(line -> !line.isEmpty()).toList();
  }

  private List<String> fish(String language, String line) throws Exception {
    String script = "source %s; complete -C '%s'".formatted(script("fish", language), line);
    return start("fish", "--no-config", "-c", script).lines().toList();
  }

  /** Types into a real zsh on a terminal of its own; a function in the program's place echoes. */
  private String zsh(String typed) throws Exception {
    String session =
        """
        zmodload zsh/zpty
        zpty shell zsh -f -i
        zpty -w shell 'PS1=; autoload -Uz compinit; compinit -u -D'
        zpty -w shell 'source %s; linli() { print -r -- "G""OT:$*:" }'
        zpty -w -n shell $'%s\\n'
        zpty -r shell answer '*GOT:*:*'
        answer=${answer#*GOT:}
        print -r -- ${answer%%%%:*}
        zpty -d shell
        """
            .formatted(script("zsh", "zh"), typed.replace("\t", "\\t"));
    return start("zsh", "-f", "-c", session).strip();
  }

  private Path script(String shell, String language) throws IOException {
    InProcess.Run made = run("completion", shell, "--lang", language);
    assertThat(made.exit()).isEqualTo(ExitCode.CLEAN);
    return Files.writeString(folder.resolve("linli." + shell), made.out());
  }

  private InProcess.Run run(String... arguments) {
    return InProcess.run(folder, Map.of(), arguments);
  }

  private String start(String... command) throws Exception {
    Path said = folder.resolve("said.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8", "HOME", folder.toString()));
    Process process = builder.start();
    process.getOutputStream().close();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
      throw new AssertionError(command[0] + " did not answer: " + Files.readString(said));
    }
    return Files.readString(said, StandardCharsets.UTF_8);
  }

  private static void assumeInstalled(String shell) {
    boolean installed =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
            .anyMatch(place -> Files.isExecutable(Path.of(place, shell)));
    assumeTrue(installed, () -> shell + " is not installed here, so its script is not tried");
  }
}
