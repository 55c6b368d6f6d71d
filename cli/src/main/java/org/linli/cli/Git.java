package org.linli.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Asks git what has changed in a folder. No shell is started; git is told to run nothing that a
 * repository brings along, to ask nobody and to fetch nothing.
 */
final class Git {
  private static final List<String> SAFELY =
      List.of("-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null");
  private static final Map<String, String> SURROUNDINGS =
      Map.of(
          "LC_ALL", "C.UTF-8",
          "GIT_OPTIONAL_LOCKS", "0",
          "GIT_TERMINAL_PROMPT", "0",
          "GIT_NO_LAZY_FETCH", "1");

  /** Set inside of hooks; they would lead to another repository than the folder's. */
  private static final List<String> OF_HOOKS =
      List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX");

  private final Command command;
  private final Path folder;
  private final Path program;

  /**
   * Asks about a folder.
   *
   * @throws EnvironmentException if git is not installed
   */
  Git(Command command, Path folder) {
    this.command = command;
    this.folder = folder;
    this.program = program(command.shell());
  }

  private Path program(Shell shell) {
    for (String place :
        shell.environment().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
      for (String name : List.of("git", "git.exe")) {
        if (!place.isEmpty() && Files.isExecutable(Path.of(place, name))) {
          return Path.of(place, name);
        }
      }
    }
    throw new EnvironmentException(command.text("git.missing"));
  }

  /** What a run of git said. */
  private record Answer(int exit, String text) {
    List<String> names() {
      return List.of(text.split("\0", -1)).stream().filter(name -> !name.isEmpty()).toList();
    }
  }

  /**
   * Returns the files below the folder that differ from a revision, relative to it: changed, added
   * or deleted since the history parted from it, committed or not.
   *
   * @throws UsageException if the folder is in no repository, or the revision is unknown
   */
  List<String> changedSince(String revision) throws IOException {
    Answer known =
        revision.startsWith("-")
            ? new Answer(1, "")
            : run("rev-parse", "--verify", "--quiet", revision + "^{commit}");
    if (known.exit != 0) {
      Answer inside = run("rev-parse", "--is-inside-work-tree");
      throw new UsageException(
          inside.exit == 0
              ? command.text("git.revision", revision)
              : command.text("git.repository", folder, inside.text.strip()));
    }
    String commit = known.text.strip();
    Answer parted = run("merge-base", commit, "HEAD");
    String base = parted.exit == 0 ? parted.text.strip() : commit;
    List<String> names = new ArrayList<>();
    names.addAll(
        names("diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--relative", base));
    names.addAll(names("ls-files", "--others", "--exclude-standard", "-z"));
    return names;
  }

  private List<String> names(String... arguments) throws IOException {
    Answer answer = run(arguments);
    if (answer.exit != 0) {
      throw new EnvironmentException(
          command.text("git.failed", arguments[0], String.valueOf(answer.exit)));
    }
    return answer.names();
  }

  private Answer run(String... arguments) throws IOException {
    List<String> line = new ArrayList<>(List.of(program.toString()));
    line.addAll(SAFELY);
    line.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
    builder
        .environment()
        .keySet()
        .removeIf(name -> OF_HOOKS.contains(name.toUpperCase(Locale.ROOT)));
    builder.environment().putAll(SURROUNDINGS);
    if (arguments[0].equals("rev-parse")) {
      builder.redirectErrorStream(true);
    } else {
      builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    }
    Process process = builder.start();
    process.getOutputStream().close();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      return new Answer(process.waitFor(), text);
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
