package org.linli.cli;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.check.RuleCatalog;
import org.linli.notice.PackDraft;
import org.linli.notice.Packs;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Drafts a notice pack that extends another. */
@CommandLine.Command(name = "new")
final class NewNoticeCommand extends Command {
  @Parameters(paramLabel = "ID", descriptionKey = "option.new-id")
  private String id = "";

  @Option(names = "--from", paramLabel = "ID|PATH", required = true, descriptionKey = "option.from")
  private String from = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      descriptionKey = "option.new-output")
  private @Nullable Path output;

  @Override
  ExitCode execute() throws Exception {
    Packs packs = Packs.builtIn().knowing(RuleCatalog.standard().ids());
    if (!PackDraft.isId(id)) {
      throw new UsageException(text("usage.pack-id", id));
    }
    if (packs.ids().contains(id)) {
      throw new UsageException(text("usage.pack-taken", id));
    }
    Path folder = output == null ? Path.of(id) : output;
    PackDraft draft = packs.draft(id, from, shell().folder());
    try {
      List<String> files = draft.write(shell().folder().resolve(folder), RuleWords.schema());
      result(text("notice.made", folder, String.join(text("list.separator"), files)));
      message(text("notice.next", folder));
      return ExitCode.CLEAN;
    } catch (FileAlreadyExistsException e) {
      throw new UsageException(text("usage.not-empty", folder));
    }
  }
}
