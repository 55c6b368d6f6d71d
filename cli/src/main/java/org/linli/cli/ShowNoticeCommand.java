package org.linli.cli;

import org.linli.notice.Notice;
import org.linli.notice.Packs;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a pack says: its facts in short, or all that holds in it with where each thing stands. */
@CommandLine.Command(name = "show")
final class ShowNoticeCommand extends Command {
  @Parameters(paramLabel = "ID|PATH", descriptionKey = "option.pack")
  private String pack = "";

  @Option(names = "--effective", descriptionKey = "option.effective")
  private boolean effective;

  @Override
  ExitCode execute() {
    Packs packs = Packs.builtIn();
    if (effective) {
      shell().out().print(packs.effective(pack, shell().folder()));
      return ExitCode.CLEAN;
    }
    Notice notice = Campaigns.load(this, pack);
    new NoticeText(this, notice, packs.outline(pack, shell().folder())).print();
    return ExitCode.CLEAN;
  }
}
