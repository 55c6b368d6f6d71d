package org.linli.cli;

import static org.linli.cli.Arguments.option;
import static org.linli.cli.Arguments.position;

import org.linli.notice.Notice;
import org.linli.notice.Packs;

/** What a pack says: its facts in short, or all that holds in it with where each thing stands. */
final class ShowNoticeCommand extends Command {
  private String pack = "";
  private boolean effective;

  ShowNoticeCommand() {
    super("show");
  }

  @Override
  void declare(Arguments arguments) {
    arguments.text(
        position().paramLabel("ID|PATH").descriptionKey("option.pack"), given -> pack = given);
    arguments.flag(
        option("--effective").descriptionKey("option.effective"), given -> effective = given);
  }

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
