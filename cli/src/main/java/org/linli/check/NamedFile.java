package org.linli.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.linli.finding.Location;
import org.linli.value.Text;

/**
 * What lies where a row says that a file lies; a path is relative to the file that names it.
 *
 * @param found what the path leads to
 * @param file the regular file, its real path inside the campaign folder; empty unless {@link
 *     Found#FILE}
 */
public record NamedFile(Found found, Optional<Path> file) {

  /** What a path leads to. */
  public enum Found {
    FILE,
    NOTHING,
    /**
     * A place outside the campaign folder, by the path itself or by a link. It is not looked at.
     */
    OUTSIDE
  }

  /**
   * Looks for a file.
   *
   * @param campaign the campaign folder, real path
   * @param at a cell of the file that names it
   * @param written the path as written there
   * @throws UncheckedIOException if the disk does not say
   */
  public static NamedFile of(Path campaign, Location at, String written) {
    try {
      Path base = campaign.resolve(at.file().orElse("")).resolveSibling("");
      Path path = base.resolve(written.replace('\\', '/')).normalize();
      if (!path.startsWith(campaign)) {
        return new NamedFile(Found.OUTSIDE, Optional.empty());
      }
      Optional<Path> file = Files.isRegularFile(path) ? Optional.of(path) : inOtherSpelling(path);
      return file.isEmpty()
          ? new NamedFile(Found.NOTHING, file)
          : inside(campaign, file.get().toRealPath());
    } catch (InvalidPathException e) {
      return new NamedFile(Found.NOTHING, Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static NamedFile inside(Path campaign, Path real) {
    return real.startsWith(campaign)
        ? new NamedFile(Found.FILE, Optional.of(real))
        : new NamedFile(Found.OUTSIDE, Optional.empty());
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

  /**
   * Returns all that a check is told of it but the file's bytes, for whoever has to know whether
   * that still holds.
   *
   * @param campaign the campaign folder, real path
   * @throws UncheckedIOException if the disk does not say
   */
  public String told(Path campaign) {
    return found + file.map(real -> "\n" + relative(campaign, real) + "\n" + size(real)).orElse("");
  }

  /** The path of a file from the campaign folder, separated by {@code /}. */
  static String relative(Path campaign, Path file) {
    return campaign.relativize(file).toString().replace('\\', '/');
  }

  static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
