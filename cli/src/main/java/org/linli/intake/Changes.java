package org.linli.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.linli.intake.IntakeException.Reason;
import org.linli.publish.ReplacedFile;

/** The files that one import writes: all of them, or none. */
final class Changes {
  private final Path folder;
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  Changes(Path folder) {
    this.folder = folder;
  }

  /** Has a file written, in place of what it is now. */
  void put(String name, byte[] content) {
    files.put(name, content);
  }

  /** Returns the names of the files that are to be written. */
  List<String> names() {
    return List.copyOf(files.keySet());
  }

  /**
   * Returns the name of the file in the folder that bears one of some names; the first of these
   * where there is none. Names are compared without case, so that a file is never there twice.
   */
  String name(List<String> wanted) throws IOException {
    if (!Files.isDirectory(folder)) {
      return wanted.get(0);
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(file -> wanted.stream().anyMatch(file::equalsIgnoreCase))
          .sorted()
          .findFirst()
          .orElse(wanted.get(0));
    }
  }

  /**
   * Returns the place of a file in the folder.
   *
   * @throws IntakeException if it or a folder on the way is a link
   */
  Path place(String name) throws IntakeException {
    Path at = folder;
    for (Path step : Path.of(name)) {
      at = at.resolve(step);
      if (Files.isSymbolicLink(at)) {
        throw new IntakeException(Reason.LINK, folder.relativize(at).toString().replace('\\', '/'));
      }
    }
    return at;
  }

  /**
   * Writes the files.
   *
   * @throws IOException if the disk refuses; everything is then as it was
   */
  void apply() throws IOException, IntakeException {
    Deque<Undo> done = new ArrayDeque<>();
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path place = place(file.getKey());
        done.push(undo(place));
        ReplacedFile.write(place, file.getValue());
      }
    } catch (IOException | IntakeException refused) {
      done.forEach(undo -> run(undo, refused));
      throw refused;
    }
  }

  /** What cannot be put back must not keep the rest from it. */
  private static void run(Undo undo, Exception refused) {
    try {
      undo.run();
    } catch (IOException again) {
      refused.addSuppressed(again);
    }
  }

  /** Puts back what was. */
  private interface Undo {
    void run() throws IOException;
  }

  private Undo undo(Path place) throws IOException {
    if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
      byte[] before = Files.readAllBytes(place);
      return () -> ReplacedFile.write(place, before);
    }
    Path first = place;
    for (Path at = place.getParent();
        at != null && at.startsWith(folder) && !Files.exists(at);
        at = at.getParent()) {
      first = at;
    }
    Path made = first;
    return () -> sweep(place, made);
  }

  /** Deletes a file and the folders that were made for it. */
  private static void sweep(Path file, Path first) throws IOException {
    Path at = file;
    while (at != null && at.startsWith(first)) {
      Files.deleteIfExists(at);
      at = at.getParent();
    }
  }
}
