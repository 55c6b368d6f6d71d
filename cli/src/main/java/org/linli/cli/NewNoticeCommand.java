package org.linli.cli;

import static org.linli.cli.Arguments.option;
import static org.linli.cli.Arguments.position;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.check.RuleCatalog;
import org.linli.notice.PackDraft;
import org.linli.notice.Packs;
import org.linli.publish.FreshFolder;
import org.linli.publish.PublishException;

/** Drafts a notice pack that extends another. */
final class NewNoticeCommand extends Command {
  private String id = "";
  private String from = "";
  private @Nullable Path output;

  NewNoticeCommand() {
    super("new");
  }

  @Override
  void declare(Arguments arguments) {
    arguments.text(
        position().paramLabel("ID").descriptionKey("option.new-id"), given -> id = given);
    arguments.text(
        option("--from").paramLabel("ID|PATH").required(true).descriptionKey("option.from"),
        given -> from = given);
    arguments.path(
        option("-o", "--output").paramLabel("DIR").descriptionKey("option.new-output"),
        given -> output = given);
  }

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
    Path target = shell().folder().resolve(folder);
    try {
      List<String> files = new ArrayList<>();
      Path place = FreshFolder.place(target);
      FreshFolder.fillFree(
          target, staging -> files.addAll(draft.write(staging, place, RuleWords.schema())));
      result(text("notice.made", folder, String.join(text("list.separator"), files)));
      message(text("notice.next", folder));
      return ExitCode.CLEAN;
    } catch (FileAlreadyExistsException e) {
      throw new UsageException(text("usage.not-empty", folder));
    } catch (PublishException locked) {
      throw new EnvironmentException(text("publish.locked", folder, locked.subject()), locked);
    }
  }
}
