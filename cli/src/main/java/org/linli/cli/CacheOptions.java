package org.linli.cli;

import static org.linli.cli.Arguments.option;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linli.cache.CacheFolder;
import org.linli.compile.Keeping;

/** Whether results are kept for the next run, and where. */
final class CacheOptions {
  private static final String USUAL = "auto";

  private @Nullable String cache;
  private boolean noCache;

  /** Adds these options to a command. */
  void declare(Arguments arguments) {
    arguments.text(
        option("--cache").paramLabel("DIR|auto").descriptionKey("option.cache"),
        given -> cache = given);
    arguments.flag(
        option("--no-cache").descriptionKey("option.no-cache"), given -> noCache = given);
  }

  /** Returns where results are kept; nothing unless that was asked for. */
  Optional<Keeping> keeping(Command command) {
    if (noCache || cache == null) {
      return Optional.empty();
    }
    InstantSource clock = command.shell().now()::get;
    return Optional.of(
        new Keeping(
            folder(cache, command),
            CacheFolder.USUAL_BOUND,
            clock,
            note -> {
              if (command.common.verbose) {
                command.message(command.text("cache.note", note));
              }
            }));
  }

  /** Returns the folder, which may lie in the campaign; no unit has submitted it. */
  Set<Path> aside(Command command) {
    return keeping(command).map(keeping -> Set.of(keeping.folder().path())).orElse(Set.of());
  }

  /**
   * Returns the folder that a word means.
   *
   * @param word a path, or {@code auto} for the user's own, as the XDG specification has it
   */
  static CacheFolder folder(String word, Command command) {
    if (!word.equals(USUAL)) {
      return new CacheFolder(command.shell().folder().resolve(word).normalize());
    }
    return new CacheFolder(
        absolute("XDG_CACHE_HOME", command)
            .or(() -> absolute("HOME", command).map(home -> home.resolve(".cache")))
            .map(folder -> folder.resolve("linli"))
            .orElseThrow(() -> new UsageException(command.text("usage.cache-nowhere"))));
  }

  private static Optional<Path> absolute(String variable, Command command) {
    return Optional.of(command.shell().environment().getOrDefault(variable, ""))
        .filter(path -> !path.isEmpty())
        .map(Path::of)
        .filter(Path::isAbsolute);
  }
}
