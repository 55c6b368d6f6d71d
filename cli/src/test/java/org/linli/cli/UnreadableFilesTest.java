package org.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a file that does not open the reader is told why in words, in either language. */
class UnreadableFilesTest {
  @TempDir Path folder;

  @Test
  void a_link_to_a_file_that_is_not_there_is_told_of_in_words() throws IOException {
    ACampaign campaign = new ACampaign(folder);
    campaign.activities(ACampaign.DONGHU, ACampaign.row("中秋慰问"));
    Path needs = folder.resolve(ACampaign.DONGHU).resolveSibling("needs.csv");
    Files.createSymbolicLink(needs, Path.of("gone.csv"));

    assertThat(campaign.run("check").out())
        .contains("needs.csv 错误 file-unreadable 文件打不开：文件已不在，或者是指向别处的链接，那里没有文件")
        .doesNotContain("Exception");
    assertThat(campaign.run("check", "--lang", "en").out())
        .contains("the file cannot be opened: it is gone, or is a link to a file that is not there")
        .doesNotContain("Exception");
  }
}
