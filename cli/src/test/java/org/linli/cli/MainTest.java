package org.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class MainTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void the_version_is_the_one_the_build_wrote() {
    assertThat(run("--version")).isEqualTo(ExitCode.CLEAN.number());
    assertThat(out.toString()).matches("linli \\d+\\.\\d+\\.\\d+\\R");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void without_a_command_the_help_is_shown() {
    assertThat(run()).isEqualTo(ExitCode.CLEAN.number());
    assertThat(out.toString()).contains("Usage: linli");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void an_unknown_option_is_wrong_usage_and_leaves_the_result_empty() {
    assertThat(run("--nonsense")).isEqualTo(ExitCode.USAGE.number());
    assertThat(err.toString()).contains("--nonsense");
    assertThat(out.toString()).isEmpty();
  }

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
  }
}
