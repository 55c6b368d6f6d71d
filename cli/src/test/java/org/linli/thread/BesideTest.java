package org.linli.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class BesideTest {
  @Test
  void another_thread_does_it_under_the_name_given() throws IOException {
    Beside<String> name = Beside.begin("linli-test", () -> Thread.currentThread().getName());

    assertThat(name.result()).isEqualTo("linli-test");
  }

  @Test
  void what_the_work_throws_is_thrown_as_it_is() {
    IOException refused = new IOException("disk");
    IllegalArgumentException defect = new IllegalArgumentException("defect");
    OutOfMemoryError full = new OutOfMemoryError("full");

    assertThatThrownBy(() -> failing(refused).result()).isSameAs(refused);
    assertThatThrownBy(() -> failing(defect).result()).isSameAs(defect);
    assertThatThrownBy(() -> failing(full).result()).isSameAs(full);
  }

  private static Beside<String> failing(Throwable failure) {
    return Beside.begin(
        "linli-test",
        () -> {
          if (failure instanceof IOException refused) {
            throw refused;
          }
          if (failure instanceof Error error) {
            throw error;
          }
          throw (RuntimeException) failure;
        });
  }

  @Test
  void work_is_done_once_however_often_it_is_run_and_asked_for() throws IOException {
    AtomicInteger times = new AtomicInteger();
    Beside<Integer> work = new Beside<>(times::incrementAndGet);

    work.run();
    work.run();

    assertThat(work.result()).isOne();
    assertThat(work.result()).isOne();
  }

  @Test
  void who_waits_and_is_interrupted_goes_on_as_interrupted() throws InterruptedException {
    Beside<String> never = new Beside<>(() -> "");
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread waiting =
        new Thread(
            () -> {
              try {
                never.result();
              } catch (IOException | IllegalStateException e) {
                thrown.set(Thread.currentThread().isInterrupted() ? e : null);
              }
            });
    waiting.start();
    waiting.interrupt();
    waiting.join();

    assertThat(thrown.get()).isInstanceOf(IllegalStateException.class);
  }
}
