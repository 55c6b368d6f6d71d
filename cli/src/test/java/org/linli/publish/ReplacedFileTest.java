package org.linli.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplacedFileTest {
  @TempDir Path folder;

  @Test
  void a_file_is_replaced_and_nothing_else_is_left() throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), "a longer old text");
    ReplacedFile.write(file, "new".getBytes(UTF_8));
    assertThat(file).hasContent("new");
    assertThat(folder.toFile().list()).containsExactly("a.json");
  }

  @Test
  void the_folder_is_made_and_a_link_stays_a_link() throws IOException {
    Path file = folder.resolve("ci/deep/a.json");
    ReplacedFile.write(file, "one".getBytes(UTF_8));
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);
    ReplacedFile.write(link, "two".getBytes(UTF_8));
    assertThat(file).hasContent("two");
    assertThat(link).isSymbolicLink();
  }

  @Test
  void a_device_is_written_to() throws IOException {
    Path device = Path.of("/dev/null");
    if (Files.exists(device)) {
      ReplacedFile.write(device, "gone".getBytes(UTF_8));
      assertThat(Files.isRegularFile(device)).isFalse();
    }
  }

  @Test
  void what_cannot_be_written_leaves_the_old_file() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "old");
    assertThatThrownBy(() -> ReplacedFile.write(file.resolve("below"), new byte[0]))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> ReplacedFile.write(folder, new byte[0]))
        .isInstanceOf(IOException.class);
    assertThat(file).hasContent("old");
  }
}
