package org.linli.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppendedLineTest {
  @TempDir Path folder;

  @Test
  void a_line_goes_to_the_end_of_what_is_there() throws IOException {
    Path file = folder.resolve("run.log");
    AppendedLine.write(file, "一");
    AppendedLine.write(file, "二");
    assertThat(Files.readString(file)).isEqualTo("一\n二\n");
  }

  @Test
  void lines_of_processes_that_write_at_once_do_not_mix() throws Exception {
    Path file = folder.resolve("run.log");
    String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
    String classes = System.getProperty("java.class.path");
    var processes =
        IntStream.range(0, 3)
            .mapToObj(
                n -> start(java, "-cp", classes, Lines.class.getName(), file.toString(), "" + n))
            .toList();
    for (Process process : processes) {
      assertThat(process.waitFor()).isZero();
    }
    assertThat(Files.readAllLines(file))
        .hasSize(3 * Lines.COUNT)
        .allMatch(line -> line.matches("(\\d)\\1{499}"));
  }

  @Test
  void a_folder_that_is_not_there_is_an_error_and_is_not_made() {
    Path file = folder.resolve("nowhere/run.log");
    assertThatThrownBy(() -> AppendedLine.write(file, "x")).isInstanceOf(IOException.class);
    assertThat(folder.resolve("nowhere")).doesNotExist();
  }

  private static Process start(String... command) {
    try {
      return new ProcessBuilder(command).inheritIO().start();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** A process that writes long lines. */
  static final class Lines {
    static final int COUNT = 50;

    private Lines() {}

    public static void main(String[] arguments) throws IOException {
      for (int i = 0; i < COUNT; i++) {
        AppendedLine.write(Path.of(arguments[0]), arguments[1].repeat(500));
      }
    }
  }
}
