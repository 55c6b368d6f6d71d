package org.linli.cache;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The folder in which results are kept, each run's in a file of its own: {@code
 * CAMPAIGN-MILLISECONDS-RANDOM.kept}. Other files in it are left alone. Several runs may use it at
 * once.
 */
public final class CacheFolder {
  /** How many bytes are kept unless something else is said. */
  public static final long USUAL_BOUND = 512L << 20;

  private static final Pattern KEPT = Pattern.compile("([0-9a-f]{16})-\\d{13}-[0-9a-f]{8}\\.kept");
  private static final Pattern LEFT_OVER = Pattern.compile(SegmentWriter.UNFINISHED + "\\w+\\.tmp");
  private static final Duration ABANDONED = Duration.ofDays(1);

  private final Path folder;

  /** Means a folder, which need not be there. */
  public CacheFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * One file of the folder.
   *
   * @param used when a run has last found something in it, or written it
   */
  public record KeptFile(Path path, long size, Instant used) {}

  /**
   * What the folder holds.
   *
   * @param entries results
   * @param broken files that no run reads
   */
  public record Contents(List<KeptFile> files, long entries, int broken) {
    /** Copies the list. */
    public Contents {
      files = List.copyOf(files);
    }

    /** Returns how many bytes there are. */
    public long size() {
      return files.stream().mapToLong(KeptFile::size).sum();
    }

    /** Returns when the file that was not used for longest was used. */
    public Optional<Instant> oldest() {
      return files.stream().map(KeptFile::used).min(Comparator.naturalOrder());
    }
  }

  /** Returns where it is. */
  public Path path() {
    return folder;
  }

  /** Makes the folder, for its owner alone, if it is not there. */
  void make() throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    Path above = folder.toAbsolutePath().getParent();
    if (above != null) {
      Files.createDirectories(above);
    }
    try {
      Files.createDirectory(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } catch (UnsupportedOperationException noSuchPermissions) {
      Files.createDirectory(folder);
    } catch (java.nio.file.FileAlreadyExistsException madeByAnother) {
      if (!Files.isDirectory(folder)) {
        throw madeByAnother;
      }
    }
  }

  /** Returns the files of kept results, those used last first; none where there is no folder. */
  public List<KeptFile> files() throws IOException {
    return matching(KEPT);
  }

  /** Returns the files of one campaign, the newest first. */
  List<KeptFile> files(String campaign) throws IOException {
    return files().stream()
        .filter(file -> name(file).startsWith(campaign + "-"))
        .sorted(Comparator.comparing(CacheFolder::name).reversed())
        .toList();
  }

  /** Returns what there is, having opened each file. */
  public Contents contents() throws IOException {
    List<KeptFile> files = files();
    long entries = 0;
    int broken = 0;
    for (KeptFile file : files) {
      try (Segment segment = Segment.open(file.path())) {
        entries += segment.entries();
      } catch (IOException unreadable) {
        broken++;
      }
    }
    return new Contents(files, entries, broken);
  }

  /** Deletes all that runs have kept, and nothing else; returns how many bytes that were. */
  public long clear() throws IOException {
    long bytes = 0;
    List<KeptFile> all = new ArrayList<>(files());
    all.addAll(matching(LEFT_OVER));
    for (KeptFile file : all) {
      if (Files.deleteIfExists(file.path())) {
        bytes += file.size();
      }
    }
    return bytes;
  }

  /** Deletes what was not used for longest until the rest is within a bound, and left-overs. */
  void limit(long bound, Instant now) throws IOException {
    long kept = 0;
    for (KeptFile file : files()) {
      kept += file.size();
      if (kept > bound) {
        Files.deleteIfExists(file.path());
      }
    }
    for (KeptFile file : matching(LEFT_OVER)) {
      if (file.used().isBefore(now.minus(ABANDONED))) {
        Files.deleteIfExists(file.path());
      }
    }
  }

  /** Returns the place of a new file. */
  Path place(String campaign, Instant now) {
    return folder.resolve(
        String.format(
            Locale.ROOT,
            "%s-%013d-%s.kept",
            campaign,
            now.toEpochMilli(),
            UUID.randomUUID().toString().substring(0, 8)));
  }

  private List<KeptFile> matching(Pattern names) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<KeptFile> found = new ArrayList<>();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(
            folder, file -> names.matcher(file.getFileName().toString()).matches())) {
      for (Path file : files) {
        keptFile(file).ifPresent(found::add);
      }
    }
    found.sort(Comparator.comparing(KeptFile::used).reversed().thenComparing(CacheFolder::name));
    return found;
  }

  /** A file that another run deletes meanwhile is not there. */
  private static Optional<KeptFile> keptFile(Path file) {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return attributes.isRegularFile()
          ? Optional.of(
              new KeptFile(file, attributes.size(), attributes.lastModifiedTime().toInstant()))
          : Optional.empty();
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  /** Notes that a file was of use. */
  static void touch(Path file, Instant now) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(now));
  }

  private static String name(KeptFile file) {
    return String.valueOf(file.path().getFileName());
  }
}
