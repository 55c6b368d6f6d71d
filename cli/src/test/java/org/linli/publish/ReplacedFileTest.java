package org.linli.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
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
  void a_file_of_somebody_else_s_keeps_its_permissions() throws IOException {
    Path file = Files.writeString(folder.toRealPath().resolve("a.csv"), "old");
    Set<PosixFilePermission> permissions = PosixFilePermissions.fromString("rw-rw---x");
    Files.setPosixFilePermissions(file, permissions);
    assertThat(ReplacedFile.replace(file, utf8("old"), utf8("new"))).isTrue();
    assertThat(file).hasContent("new");
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(permissions);
    assertThat(folder.toFile().list()).containsExactly("a.csv");
  }

  @Test
  void a_file_that_is_not_what_it_was_is_left_alone() throws IOException {
    Path real = folder.toRealPath();
    Path file = Files.writeString(real.resolve("a.csv"), "changed");
    assertThat(ReplacedFile.replace(file, utf8("old"), utf8("new"))).isFalse();
    assertThat(file).hasContent("changed");
    assertThat(ReplacedFile.replace(real.resolve("gone.csv"), utf8("old"), utf8("new"))).isFalse();
    assertThat(folder.toFile().list()).containsExactly("a.csv");
  }

  @Test
  void no_link_is_written_through() throws IOException {
    Path real = folder.toRealPath();
    Path file = Files.writeString(Files.createDirectory(real.resolve("in")).resolve("a"), "old");
    Path link = Files.createSymbolicLink(real.resolve("link"), file);
    Path linked = Files.createSymbolicLink(real.resolve("linked"), file.getParent()).resolve("a");
    assertThat(ReplacedFile.replace(link, utf8("old"), utf8("new"))).isFalse();
    assertThat(ReplacedFile.replace(linked, utf8("old"), utf8("new"))).isFalse();
    assertThat(file).hasContent("old");
    assertThat(link).isSymbolicLink();
  }

  @Test
  void what_nobody_may_write_to_is_refused() throws IOException {
    Path file = Files.writeString(folder.toRealPath().resolve("a.csv"), "old");
    assertThat(file.toFile().setReadOnly()).isTrue();
    assumeThat(Files.isWritable(file)).as("root may write to everything").isFalse();
    assertThatThrownBy(() -> ReplacedFile.replace(file, utf8("old"), utf8("new")))
        .isInstanceOf(AccessDeniedException.class);
    assertThat(file).hasContent("old");
  }

  private static byte[] utf8(String text) {
    return text.getBytes(UTF_8);
  }

  @Test
  void what_killed_runs_have_left_is_swept_by_the_next_and_nothing_else() throws IOException {
    Path real = folder.toRealPath();
    Path file = Files.writeString(real.resolve("a.csv"), "old");
    long dead = Integer.MAX_VALUE;
    long alive = ProcessHandle.current().parent().orElse(ProcessHandle.current()).pid();
    for (String name : List.of(".a.csv.linli-" + dead, ".b.csv.linli-" + dead, ".a.csv.linli-x")) {
      Files.writeString(real.resolve(name), "half");
    }
    Files.writeString(real.resolve(".a.csv.linli-" + alive), "in the making");
    assertThat(ReplacedFile.replace(file, utf8("old"), utf8("new"))).isTrue();
    ReplacedFile.write(file, utf8("newer"));
    assertThat(real.toFile().list())
        .containsExactlyInAnyOrder(
            "a.csv", ".b.csv.linli-" + dead, ".a.csv.linli-x", ".a.csv.linli-" + alive);
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
