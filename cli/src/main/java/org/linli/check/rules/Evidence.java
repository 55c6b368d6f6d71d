package org.linli.check.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linli.check.Context;
import org.linli.finding.Location;
import org.linli.model.Activity;
import org.linli.value.Text;

/**
 * One piece of 佐证材料 as an activity names it, and where it lies.
 *
 * @param written the path as written
 * @param at the cell that names it
 * @param found what lies there
 * @param file the regular file, its real path inside the campaign folder; empty unless {@link
 *     Found#FILE}
 */
record Evidence(String written, Location at, Found found, Optional<Path> file) {

  /** What a path of evidence leads to. */
  enum Found {
    FILE,
    NOTHING,
    /**
     * A place outside the campaign folder, by the path itself or by a link. It is not looked at.
     */
    OUTSIDE
  }

  /**
   * Returns the pieces that an activity names, in order; paths are relative to the file that names
   * them.
   */
  static List<Evidence> of(Activity activity, Context context) {
    List<String> named = activity.evidence();
    if (named.isEmpty()) {
      return List.of();
    }
    Location at = activity.at("evidence");
    return named.stream().map(written -> of(written, at, context.folder())).toList();
  }

  /** Returns one piece, as a row names it in a cell. */
  static Evidence of(String written, Location at, Path folder) {
    try {
      Path base = folder.resolve(at.file().orElse("")).resolveSibling("");
      Path path = base.resolve(written.replace('\\', '/')).normalize();
      if (!path.startsWith(folder)) {
        return new Evidence(written, at, Found.OUTSIDE, Optional.empty());
      }
      Optional<Path> file = Files.isRegularFile(path) ? Optional.of(path) : inOtherSpelling(path);
      return file.isEmpty()
          ? new Evidence(written, at, Found.NOTHING, file)
          : inside(written, at, file.get(), folder);
    } catch (InvalidPathException e) {
      return new Evidence(written, at, Found.NOTHING, Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Evidence inside(String written, Location at, Path file, Path folder)
      throws IOException {
    Path real = file.toRealPath();
    return real.startsWith(folder)
        ? new Evidence(written, at, Found.FILE, Optional.of(real))
        : new Evidence(written, at, Found.OUTSIDE, Optional.empty());
  }

  /**
   * Names of files are compared without case and composition: IMG_1.JPG is named as img_1.jpg, and
   * some systems decompose.
   */
  private static Optional<Path> inOtherSpelling(Path path) throws IOException {
    Path parent = path.getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      return Optional.empty();
    }
    String wanted = spelling(path);
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(parent, file -> spelling(file).equals(wanted))) {
      for (Path file : files) {
        if (Files.isRegularFile(file)) {
          return Optional.of(file);
        }
      }
      return Optional.empty();
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  private static String spelling(Path file) {
    return Text.clean(file.getFileName().toString()).toLowerCase(Locale.ROOT);
  }
}
