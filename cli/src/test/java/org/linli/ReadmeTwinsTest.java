package org.linli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README in Chinese and its English twin say the same, each in its own words. */
class ReadmeTwinsTest {
  private static final Path CHINESE = Path.of("../README.md");
  private static final Path ENGLISH = Path.of("docs/README.en.md");
  private static final Pattern HAN = Pattern.compile("[\\u4e00-\\u9fa5]");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)(?:#[^)]*)?\\)");
  private static final Pattern CODE = Pattern.compile("`[^`]*`");

  @Test
  void each_leads_to_the_other_in_its_first_lines() throws IOException {
    assertThat(lines(CHINESE).subList(0, 3)).contains("[English](cli/docs/README.en.md)");
    assertThat(lines(ENGLISH).subList(0, 3)).contains("[中文](../../README.md)");
  }

  @Test
  void both_have_the_same_sections() throws IOException {
    assertThat(levels(ENGLISH)).isEqualTo(levels(CHINESE)).hasSizeGreaterThan(10);
  }

  @Test
  void both_give_the_same_commands_in_the_same_sections() throws IOException {
    assertThat(commands(ENGLISH)).isEqualTo(commands(CHINESE)).hasSizeGreaterThan(20);
  }

  @Test
  void both_have_as_many_rows_in_their_tables_and_points_in_their_lists() throws IOException {
    assertThat(shape(ENGLISH)).isEqualTo(shape(CHINESE)).isNotEmpty();
  }

  @Test
  void every_file_that_is_linked_is_there() throws IOException {
    for (Path page : List.of(CHINESE, ENGLISH)) {
      Path folder = page.toAbsolutePath().getParent();
      Matcher link = LINK.matcher(Files.readString(page));
      while (link.find()) {
        assertThat(folder.resolve(link.group(1))).as(page.toString()).exists();
      }
    }
  }

  @Test
  void the_english_twin_explains_nothing_in_chinese() throws IOException {
    List<String> prose = prose(ENGLISH);
    assertThat(prose.subList(3, prose.size()))
        .as("outside code and the forms' own words")
        .noneMatch(line -> HAN.matcher(CODE.matcher(line).replaceAll("")).find());
  }

  private static List<String> lines(Path page) throws IOException {
    return Files.readAllLines(page);
  }

  /** The depth of each heading: {@code 1, 2, 3, 3, …}. */
  private static List<Integer> levels(Path page) throws IOException {
    return prose(page).stream()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.indexOf(' '))
        .toList();
  }

  private static List<String> shape(Path page) throws IOException {
    return prose(page).stream()
        .filter(line -> line.startsWith("|") || line.startsWith("* ") || line.startsWith("#"))
        .map(line -> line.substring(0, 1))
        .toList();
  }

  /**
   * What stands in a block of code for a shell to run, less remarks, after its section's number.
   */
  private static List<String> commands(Path page) throws IOException {
    List<String> out = new ArrayList<>();
    String block = "";
    int section = 0;
    for (String line : lines(page)) {
      if (line.startsWith("```")) {
        block = block.isEmpty() ? line : "";
      } else if (block.isEmpty() && line.startsWith("#")) {
        section++;
      } else if (block.equals("```sh") || (block.equals("```console") && line.startsWith("$ "))) {
        out.add(section + ": " + line.replaceAll("\\s{2,}#.*", ""));
      }
    }
    return out;
  }

  /** The lines outside blocks of code. */
  private static List<String> prose(Path page) throws IOException {
    List<String> out = new ArrayList<>();
    boolean code = false;
    for (String line : lines(page)) {
      if (line.startsWith("```")) {
        code = !code;
      } else if (!code) {
        out.add(line);
      }
    }
    return out;
  }
}
