package org.linli.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.publish.PublishException.Kind;

class FreshFolderTest {
  @TempDir Path folder;

  private static void two(Path into) throws IOException {
    Files.writeString(into.resolve("a"), "one");
    Files.createDirectory(into.resolve("below"));
    Files.writeString(into.resolve("below/b"), "two");
  }

  private static void broken(Path into) throws IOException {
    two(into);
    throw new IOException("No space left on device");
  }

  private static void assertWhole(Path target) throws IOException {
    assertThat(Folders.allBelow(target)).containsExactly("a", "below/b");
    assertThat(target.resolve("below/b")).hasContent("two");
  }

  @Test
  void a_folder_that_is_not_there_and_one_that_is_empty_are_filled() throws Exception {
    Path fresh = folder.resolve("deep/fresh");
    assertThat(FreshFolder.fill(fresh, FreshFolderTest::two)).isTrue();
    assertWhole(fresh);
    assertThat(fresh.getParent().toFile().list()).containsExactly("fresh");

    Path empty = Files.createDirectory(folder.resolve("empty"));
    Object same = Files.readAttributes(empty, "unix:ino").get("ino");
    FreshFolder.fillFree(empty, FreshFolderTest::two);
    assertWhole(empty);
    assertThat(Files.readAttributes(empty, "unix:ino").get("ino"))
        .as("it may be somebody's working folder")
        .isEqualTo(same);
  }

  @Test
  void what_the_disk_refuses_leaves_nothing() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThatThrownBy(() -> FreshFolder.fill(empty, FreshFolderTest::broken))
        .isInstanceOf(IOException.class);
    assertThat(empty).isEmptyDirectory();
    assertThatThrownBy(() -> FreshFolder.fill(folder.resolve("a/b"), FreshFolderTest::broken))
        .isInstanceOf(IOException.class);
    assertThat(folder.toFile().list()).containsExactly("empty");
  }

  @Test
  void what_a_killed_run_has_begun_is_finished_by_the_next() throws Exception {
    Path begun = Files.createDirectories(folder.resolve("begun/.linli-fresh")).getParent();
    Files.writeString(begun.resolve("a"), "one");
    Files.writeString(begun.resolve(".linli-fresh/half"), "ha");
    Files.writeString(begun.resolve(FolderLock.NAME), "4711 gone");
    assertThat(FreshFolder.isFree(begun)).isTrue();
    FreshFolder.fillFree(begun, FreshFolderTest::two);
    assertWhole(begun);

    Path swept = Files.createDirectory(folder.resolve(".new.linli-" + Integer.MAX_VALUE));
    Files.writeString(swept.resolve("a"), "half");
    FreshFolder.fillFree(folder.resolve("new"), FreshFolderTest::two);
    assertWhole(folder.resolve("new"));
    assertThat(swept).doesNotExist();
  }

  @Test
  void what_somebody_has_put_there_stays_as_it_is() throws Exception {
    Path begun = Files.createDirectories(folder.resolve("begun/.linli-fresh")).getParent();
    Path mine = Files.writeString(begun.resolve("a"), "mine");
    assertThatThrownBy(() -> FreshFolder.fill(begun, FreshFolderTest::two))
        .isInstanceOfSatisfying(
            PublishException.class,
            trouble -> assertThat(trouble.subject()).isEqualTo(mine.toString()));
    assertThat(begun.toFile().list()).containsExactly("a");
    assertThatThrownBy(() -> FreshFolder.fillFree(begun, FreshFolderTest::two))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(mine).hasContent("mine");
  }

  @Test
  void another_run_that_was_faster_is_seen() throws Exception {
    Path fresh = folder.resolve("fresh");
    boolean filled =
        FreshFolder.fill(
            fresh,
            into -> {
              two(into);
              two(Files.createDirectory(fresh));
            });
    assertThat(filled).isFalse();
    assertWhole(fresh);
    assertThat(folder.toFile().list()).containsExactly("fresh");
  }

  @Test
  void another_run_that_is_at_it_is_named() throws Exception {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    FolderLock lock = FolderLock.take(empty);
    try {
      assertThatThrownBy(() -> FreshFolder.fillFree(empty, FreshFolderTest::two))
          .isInstanceOfSatisfying(
              PublishException.class, trouble -> assertThat(trouble.kind()).isEqualTo(Kind.LOCKED));
    } finally {
      lock.close();
    }
    assertThat(empty).isEmptyDirectory();
  }
}
