package org.linli.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import org.linli.publish.PublishException.Kind;

/**
 * A folder of files that are written once and then belong to whoever works on them: it is put in
 * place whole, and never again.
 */
public final class FreshFolder {
  private FreshFolder() {}

  /** Writes the files. */
  @FunctionalInterface
  public interface Filling {
    /** Writes them into an empty folder. */
    void into(Path folder) throws IOException;
  }

  /**
   * Fills a folder that is absent or empty. One that holds these very files already stays as it is.
   *
   * @return whether anything was written
   * @throws PublishException if the folder holds anything else; names it
   * @throws IOException if the disk refuses; the folder is then as it was
   */
  public static boolean fill(Path folder, Filling filling) throws PublishException, IOException {
    Path whole = folder.toAbsolutePath().normalize();
    Path target = Files.exists(whole) ? whole.toRealPath() : whole;
    Path parent = Objects.requireNonNullElse(target.getParent(), target);
    Files.createDirectories(parent);
    Path staging = parent.resolve("." + target.getFileName() + ".linli-fresh");
    Folders.delete(staging);
    Files.createDirectory(staging);
    try {
      filling.into(staging);
      return put(staging, target);
    } finally {
      Folders.delete(staging);
    }
  }

  private static boolean put(Path staging, Path target) throws PublishException, IOException {
    if (Files.exists(target)) {
      if (!Files.isDirectory(target)) {
        throw new PublishException(Kind.HOLDS_MORE, target.toString());
      }
      if (!Folders.isEmpty(target)) {
        proveSame(staging, target);
        return false;
      }
      // Only an empty folder can be deleted so.
      Files.delete(target);
    }
    Files.move(staging, target, StandardCopyOption.ATOMIC_MOVE);
    return true;
  }

  private static void proveSame(Path staging, Path target) throws PublishException, IOException {
    List<String> wanted = Folders.allBelow(staging);
    for (String name : Folders.allBelow(target)) {
      Path there = target.resolve(name);
      if (!wanted.contains(name) || Files.mismatch(there, staging.resolve(name)) >= 0) {
        throw new PublishException(Kind.HOLDS_MORE, there.toString());
      }
    }
    for (String name : wanted) {
      if (!Files.exists(target.resolve(name))) {
        throw new PublishException(Kind.HOLDS_MORE, target.toString());
      }
    }
  }
}
