package org.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A command that is made alone, for speed, is the one that stands among all others. */
class ProgramTest {
  @TempDir private Path folder;

  static Stream<String> commandsThatReadACampaign() {
    return Main.program().getSubcommands().entrySet().stream()
        .filter(entry -> entry.getValue().getCommand() instanceof CampaignCommand)
        .map(java.util.Map.Entry::getKey);
  }

  @ParameterizedTest
  @MethodSource("commandsThatReadACampaign")
  void every_command_that_reads_a_campaign_can_stand_alone(String name) {
    Class<?> among = Main.program().getSubcommands().get(name).getCommand().getClass();
    assertThat(CampaignCommand.named(name)).get().isExactlyInstanceOf(among);
    assertThat(CampaignCommand.NAMES).contains(name);
  }

  @Test
  void no_other_command_stands_alone() {
    assertThat(commandsThatReadACampaign())
        .containsExactlyInAnyOrderElementsOf(CampaignCommand.NAMES);
    assertThat(CampaignCommand.named("notice")).isEmpty();
    assertThat(CampaignCommand.named("--help")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"check --help", "check --nonsense", "check . --as-of never", "status -V"})
  void alone_or_among_all_it_says_the_same(String line) {
    ACampaign campaign = new ACampaign(folder);
    ACampaign.Run alone = campaign.run(line.split(" ", -1));
    campaign.file(".config/linli/config.yaml", "quiet: false\n");
    campaign.environment.put("HOME", folder.toString());
    assertThat(campaign.run(line.split(" ", -1))).isEqualTo(alone);
  }
}
