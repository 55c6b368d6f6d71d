package org.linli.compile;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.linli.discover.CampaignTree;
import org.linli.discover.UnitFile;
import org.linli.discover.UnitFolder;
import org.linli.notice.CampaignFile;

/** The files that a campaign was read from, as they were before the first was opened. */
final class Inputs {
  private static final String PACK = "notice.yaml";

  private final Map<String, State> files = new TreeMap<>();

  /**
   * A file's state, by which a change is noticed: the files are read twice, and both must have said
   * the same.
   */
  private record State(Path path, long size, java.nio.file.attribute.FileTime changed) {
    static State of(Path path) throws IOException {
      BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
      return new State(path, now.size(), now.lastModifiedTime());
    }
  }

  /**
   * Takes note of the files of a campaign.
   *
   * @param aside files and folders that no unit has submitted; a roster and a pack among them are
   *     inputs too
   */
  static Inputs of(CampaignTree tree, Set<Path> aside) throws IOException {
    Inputs inputs = new Inputs();
    Optional<Path> settings = CampaignFile.fileIn(tree.folder());
    if (settings.isPresent()) {
      inputs.add(settings.get(), tree.folder());
    }
    for (Path ofSubtree : tree.settings()) {
      inputs.add(ofSubtree, tree.folder());
    }
    for (Path own : aside) {
      inputs.add(own, tree.folder());
      if (Files.isRegularFile(own.resolve(PACK))) {
        try (Stream<Path> files = Files.walk(own)) {
          for (Path file : files.toList()) {
            inputs.add(file, tree.folder());
          }
        }
      }
    }
    for (UnitFolder unit : tree.units()) {
      for (UnitFile file : unit.files()) {
        if (Files.isReadable(file.path())) {
          inputs.files.put(file.name(), State.of(file.path()));
        }
      }
    }
    return inputs;
  }

  private void add(Path file, Path campaign) throws IOException {
    if (Files.isRegularFile(file)) {
      Path absolute = file.toAbsolutePath().normalize();
      Path place = absolute.resolveSibling("").toRealPath().resolve(absolute.getFileName());
      String name = campaign.relativize(place).toString().replace(File.separatorChar, '/');
      files.put(Normalizer.normalize(name, Normalizer.Form.NFC), State.of(file));
    }
  }

  /** Returns those of a run that writes nothing beside which they would be named. */
  static Inputs notHeld() {
    return new Inputs();
  }

  /**
   * Makes sure that no file has changed since.
   *
   * @throws ChangedInputException if one has, or is gone
   */
  void unchanged() throws ChangedInputException {
    for (Map.Entry<String, State> file : files.entrySet()) {
      try {
        if (!State.of(file.getValue().path()).equals(file.getValue())) {
          throw new ChangedInputException(file.getKey());
        }
      } catch (IOException e) {
        throw new ChangedInputException(file.getKey());
      }
    }
  }

  /** Returns the files by their names relative to the campaign folder. */
  Map<String, Path> paths() {
    Map<String, Path> paths = new TreeMap<>();
    files.forEach((name, state) -> paths.put(name, state.path()));
    return paths;
  }
}
