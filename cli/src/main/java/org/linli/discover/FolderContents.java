package org.linli.discover;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the disk says of a folder, in the order of the disk, hidden files and those of desktop
 * programs left out.
 *
 * @param found in the folder
 * @param ignored how many are left out
 * @param trouble why not all of it could be listed
 */
record FolderContents(List<Found> found, int ignored, Optional<Exception> trouble) {
  private static final Set<String> IGNORED = Set.of("thumbs.db", "desktop.ini", "__macosx");

  /** What something in a folder is. */
  enum Kind {
    FOLDER,
    FILE,
    LINK,
    OTHER,
    /** The disk did not say; asking again will tell why. */
    UNKNOWN;

    static Kind of(BasicFileAttributes attributes) {
      if (attributes.isSymbolicLink()) {
        return LINK;
      }
      if (attributes.isDirectory()) {
        return FOLDER;
      }
      return attributes.isRegularFile() ? FILE : OTHER;
    }
  }

  /**
   * Something in a folder, links not followed.
   *
   * @param name NFC
   * @param size in bytes; 0 where it is unknown
   */
  record Found(Whereabouts where, String name, Kind kind, long size) {
    Path path() {
      return where.of(name);
    }
  }

  /**
   * Lists a folder.
   *
   * @param most when there are more, the rest is not looked at
   */
  static FolderContents of(Path folder, int most) {
    List<Found> found = new ArrayList<>();
    Whereabouts here = Whereabouts.in(folder);
    int ignored = 0;
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path path : stream) {
        if (found.size() + ignored > most) {
          break;
        }
        String name = Normalizer.normalize(String.valueOf(path.getFileName()), Normalizer.Form.NFC);
        if (isIgnored(name)) {
          ignored++;
        } else {
          found.add(found(path, name, where(path, name, here)));
        }
      }
    } catch (DirectoryIteratorException | IOException unreadable) {
      return new FolderContents(found, ignored, Optional.of(unreadable));
    }
    return new FolderContents(found, ignored, Optional.empty());
  }

  private static Whereabouts where(Path path, String name, Whereabouts here) {
    try {
      return here.of(name).equals(path) ? here : Whereabouts.at(path);
    } catch (InvalidPathException unwritable) {
      return Whereabouts.at(path);
    }
  }

  private static Found found(Path path, String name, Whereabouts where) {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return new Found(where, name, Kind.of(attributes), attributes.size());
    } catch (IOException unreadable) {
      return new Found(where, name, Kind.UNKNOWN, 0);
    }
  }

  private static boolean isIgnored(String name) {
    return name.startsWith(".")
        || name.startsWith("~$")
        || IGNORED.contains(name.toLowerCase(Locale.ROOT));
  }
}
