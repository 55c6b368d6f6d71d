package org.linli.cli;

import static org.linli.cli.Arguments.option;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linli.publish.ReplacedFile;
import org.linli.render.findings.Baseline;

/** The file of known findings: read, and written so that it can only become smaller unasked. */
final class BaselineOptions {
  @Nullable String known;
  @Nullable String written;
  boolean grow;

  /** Adds these options to a command. */
  void declare(Arguments arguments) {
    arguments.text(
        option("--baseline").paramLabel("FILE").descriptionKey("option.baseline"),
        given -> known = given);
    arguments.text(
        option("--write-baseline").paramLabel("FILE").descriptionKey("option.write-baseline"),
        given -> written = given);
    arguments.flag(option("--grow").descriptionKey("option.grow"), given -> grow = given);
  }

  /** Returns the files, which no unit has submitted. */
  Stream<Path> files(Command command) {
    return Stream.of(Optional.ofNullable(known), Optional.ofNullable(written))
        .flatMap(Optional::stream)
        .map(name -> path(name, command));
  }

  /** Returns whether a baseline is given or written. */
  boolean asked() {
    return known != null || written != null;
  }

  /** Returns whether a baseline is to be written. */
  boolean writes() {
    return written != null;
  }

  /**
   * Returns what is known: the file of {@code --baseline}, or that which is to be written, if it is
   * there.
   *
   * @throws UsageException if the file is not there, is no baseline, or two differ
   */
  Baseline read(Command command) throws IOException {
    if (grow && written == null) {
      throw new UsageException(command.text("usage.grow"));
    }
    if (known != null && written != null && !path(known, command).equals(path(written, command))) {
      throw new UsageException(command.text("usage.baselines-differ", known, written));
    }
    if (known != null && !(written != null && !Files.exists(path(known, command)))) {
      return read(known, command);
    }
    return written != null && Files.exists(path(written, command))
        ? read(written, command)
        : Baseline.EMPTY;
  }

  private static Baseline read(String name, Command command) throws IOException {
    Path file = path(name, command);
    if (!Files.isRegularFile(file)) {
      throw new UsageException(command.text("usage.no-baseline", name));
    }
    try {
      return Baseline.read(Files.readAllBytes(file));
    } catch (Baseline.MalformedException e) {
      throw new UsageException(command.text("usage.malformed-baseline", name, Main.reason(e)));
    }
  }

  /**
   * Writes what is there now, and returns what was written. A baseline that was there only loses
   * what is gone, unless it may grow.
   *
   * @param all what is there now: what is not asked for is not gone
   * @param asked what of it is to be known
   */
  Baseline write(Baseline before, Baseline all, Baseline asked, Command command) {
    String name = java.util.Objects.requireNonNull(written, "asked for by writes()");
    Path file = path(name, command);
    boolean grows = grow || !Files.exists(file);
    Baseline kept = before.shrunkTo(all);
    Baseline after = grows ? kept.with(asked) : kept;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      after.write(bytes);
      ReplacedFile.write(file, bytes.toByteArray());
    } catch (IOException e) {
      throw new EnvironmentException(command.text("output.disk", name, Main.reason(e)), e);
    }
    command.message(
        command.text("baseline.written", name, after.size(), before.size() - kept.size()));
    long refused = asked.size() - after.shrunkTo(asked).size();
    if (refused > 0) {
      command.message(command.text("baseline.refused", refused));
    }
    return after;
  }

  private static Path path(String name, Command command) {
    return command.shell().folder().resolve(name).normalize();
  }
}
