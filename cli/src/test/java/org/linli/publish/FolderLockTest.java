package org.linli.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.publish.PublishException.Kind;

class FolderLockTest {
  @TempDir Path folder;

  @Test
  void a_second_run_is_told_who_holds_the_folder_and_nothing_of_the_lock_stays() throws Exception {
    Path unit = Files.createDirectory(folder.resolve("unit"));
    try (FolderLock first = FolderLock.take(unit)) {
      assertThatThrownBy(() -> FolderLock.take(unit))
          .isInstanceOfSatisfying(
              PublishException.class,
              trouble -> {
                assertThat(trouble.kind()).isEqualTo(Kind.LOCKED);
                assertThat(trouble.subject())
                    .isEqualTo(Long.toString(ProcessHandle.current().pid()));
              });
      assertThat(first.folder()).isEqualTo(unit);
    }
    assertThat(unit).isEmptyDirectory();
  }

  @Test
  void folders_that_are_made_for_it_go_with_it_unless_they_are_used() throws Exception {
    Path unit = folder.resolve("360100/360102");
    FolderLock.take(unit).close();
    assertThat(folder).isEmptyDirectory();
    try (FolderLock lock = FolderLock.take(unit)) {
      Files.writeString(lock.folder().resolve("unit.yaml"), "");
    }
    assertThat(unit.toFile().list()).containsExactly("unit.yaml");
  }

  @Test
  void what_a_killed_run_has_left_keeps_nobody_out() throws Exception {
    Files.writeString(folder.resolve(FolderLock.NAME), "4711 of a run that is no more");
    FolderLock.take(folder).close();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void of_many_that_come_and_go_one_holds_it_at_a_time() throws Exception {
    AtomicInteger inside = new AtomicInteger();
    Callable<Integer> comer =
        () -> {
          int held = 0;
          for (int i = 0; i < 200; i++) {
            try (FolderLock lock = FolderLock.take(folder.resolve("unit"))) {
              assertThat(inside.incrementAndGet()).isEqualTo(1);
              held++;
              assertThat(lock.folder()).isDirectory();
              inside.decrementAndGet();
            } catch (PublishException another) {
              assertThat(another.kind()).isEqualTo(Kind.LOCKED);
              assertThat(another.subject())
                  .isEqualTo(String.valueOf(ProcessHandle.current().pid()));
            }
          }
          return held;
        };
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<Integer>> all = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      all.add(threads.submit(comer));
    }
    int held = 0;
    for (Future<Integer> one : all) {
      held += one.get();
    }
    threads.shutdown();
    assertThat(held).isPositive();
    assertThat(folder.resolve("unit").resolve(FolderLock.NAME)).doesNotExist();
  }

  @Test
  void a_place_where_no_folder_can_be_is_told() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> FolderLock.take(file.resolve("unit"))).isInstanceOf(IOException.class);
    assertThat(file).hasContent("");
  }
}
