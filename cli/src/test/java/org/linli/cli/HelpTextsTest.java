package org.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.Golden;
import picocli.CommandLine;

/** What each command's help says is on file; {@code -Dgolden=write} puts it there. */
class HelpTextsTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/linli/cli/help");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void the_help_of_every_command_is_what_is_on_file(String language) throws IOException {
    for (List<String> command : commands()) {
      Golden.assertIsOnFile(file(language, command), help(language, command));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void nothing_is_on_file_for_a_command_that_is_not_there(String language) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve(language))) {
      assertThat(files.toList())
          .containsExactlyInAnyOrderElementsOf(
              commands().stream()
                  .map(command -> file(language, command))
                  .collect(Collectors.toCollection(TreeSet::new)));
    }
  }

  @Test
  void every_option_and_command_is_explained_in_the_language_that_is_asked_for()
      throws IOException {
    for (List<String> command : commands()) {
      assertThat(help("zh", command)).as("%s", command).doesNotContain("Usage", "Options");
      assertThat(help("en", command)).as("%s", command).doesNotContainPattern("[\\u4e00-\\u9fa5]");
    }
  }

  private String help(String language, List<String> command) {
    List<String> words = new ArrayList<>(command);
    words.add("--help");
    InProcess.Run run =
        InProcess.run(folder, Map.of("LINLI_LOCALE", language), words.toArray(String[]::new));
    assertThat(run.exit()).as("%s", command).isEqualTo(ExitCode.CLEAN);
    assertThat(run.err()).as("%s", command).isEmpty();
    return run.out();
  }

  private static Path file(String language, List<String> command) {
    String name = command.isEmpty() ? "linli" : String.join("-", command);
    return FOLDER.resolve(language).resolve(name + ".txt");
  }

  /** The words of every command, those of the program itself first: none. */
  private static List<List<String>> commands() {
    List<List<String>> commands = new ArrayList<>();
    add(Main.program(), List.of(), commands);
    return commands;
  }

  private static void add(CommandLine line, List<String> words, List<List<String>> commands) {
    commands.add(words);
    line.getSubcommands()
        .forEach(
            (name, sub) -> {
              List<String> below = new ArrayList<>(words);
              below.add(name);
              add(sub, below, commands);
            });
  }
}
