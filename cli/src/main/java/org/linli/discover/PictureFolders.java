package org.linli.discover;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.linli.finding.Observation;

/**
 * Folders that hold photos and films and nothing else: cases name what lies in them (典型案例, 文件).
 * They bear no unit's name because they stand for none, so nobody has to be told that they are
 * unknown; a file in them that no row names is told of by itself.
 */
final class PictureFolders {
  private static final Pattern PICTURE =
      Pattern.compile("(?i).*\\.(?:jpe?g|png|gif|bmp|tiff?|webp|heic|mp4|mov|avi|mkv|wmv|mp3)");

  private final Set<String> open;
  private final Set<String> pictured = new HashSet<>();

  private PictureFolders(List<Observation> observations) {
    this.open =
        observations.stream()
            .filter(PictureFolders::isUnknown)
            .flatMap(observation -> observation.at().file().stream())
            .collect(Collectors.toSet());
  }

  /** Takes from what was seen that such a folder is no unit. */
  static void passOver(
      List<Observation> observations, List<UnitFolder> units, List<OtherFile> others) {
    PictureFolders folders = new PictureFolders(observations);
    if (!folders.open.isEmpty()) {
      units.forEach(unit -> unit.files().forEach(file -> folders.see(file.name(), false)));
      others.forEach(
          other ->
              other
                  .unread()
                  .at()
                  .file()
                  .ifPresent(file -> folders.see(file, PICTURE.matcher(file).matches())));
      observations.removeIf(folders::isOfPictures);
    }
  }

  /** A name that is nearly a unit's is that of a unit. */
  private static boolean isUnknown(Observation observation) {
    return observation.rule().text().equals("unit-unknown")
        && "unlisted".equals(observation.facts().get("reason"))
        && !observation.facts().containsKey("suggestion");
  }

  private void see(String file, boolean picture) {
    for (int slash = file.indexOf('/'); slash >= 0; slash = file.indexOf('/', slash + 1)) {
      String folder = file.substring(0, slash);
      if (picture) {
        pictured.add(folder);
      } else {
        open.remove(folder);
      }
    }
  }

  private boolean isOfPictures(Observation observation) {
    Optional<String> folder = observation.at().file();
    return isUnknown(observation)
        && folder.filter(open::contains).filter(pictured::contains).isPresent();
  }
}
