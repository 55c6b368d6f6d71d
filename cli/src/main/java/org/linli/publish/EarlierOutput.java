package org.linli.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.render.data.ManifestJson;

/**
 * A folder whose manifest says that a run of this program has written it. A manifest alone proves
 * little, for anybody can put one anywhere: what counts is what stands beside it.
 *
 * @param folder the folder
 * @param held how many of the files that the manifest names are there
 * @param foreign what is there besides, relative to the folder with {@code /}, in order; not what
 *     desktop programs leave behind
 */
public record EarlierOutput(Path folder, int held, List<String> foreign) {
  /** The file by which an output folder is known as ours. */
  public static final String MANIFEST = "manifest.json";

  private static final long LARGEST_MANIFEST = 256L << 20;
  private static final Set<String> LEFT_BEHIND = Set.of(".ds_store", "thumbs.db", "desktop.ini");
  private static final List<String> LOCKS = List.of("~$", ".~lock.", "._");

  public EarlierOutput {
    foreign = List.copyOf(foreign);
  }

  /**
   * Looks at a folder.
   *
   * @return empty where there is no manifest of this program
   * @throws IOException if the folder cannot be read
   */
  public static Optional<EarlierOutput> in(Path folder) throws IOException {
    Path manifest = folder.resolve(MANIFEST);
    if (!Files.isRegularFile(manifest) || Files.size(manifest) > LARGEST_MANIFEST) {
      return Optional.empty();
    }
    Optional<Set<String>> outputs;
    try (InputStream in = Files.newInputStream(manifest)) {
      outputs = ManifestJson.outputs(in);
    }
    return outputs.isEmpty() ? Optional.empty() : Optional.of(in(folder, outputs.get()));
  }

  private static EarlierOutput in(Path folder, Set<String> outputs) throws IOException {
    Set<String> listed =
        outputs.stream().map(EarlierOutput::composed).collect(Collectors.toUnmodifiableSet());
    List<String> there = Folders.allBelow(folder);
    return new EarlierOutput(
        folder,
        Math.toIntExact(
            there.stream().map(EarlierOutput::composed).filter(listed::contains).count()),
        there.stream()
            .filter(name -> !name.equals(MANIFEST))
            .filter(name -> !listed.contains(composed(name)))
            .filter(name -> !isLeftBehind(name))
            .toList());
  }

  /** Returns whether it holds an output, and not a manifest alone. */
  public boolean isOutput() {
    return held > 0;
  }

  /** Returns whether nothing is lost but an output where this is deleted. */
  public boolean isOnlyOurs() {
    return foreign.isEmpty();
  }

  /** Some disks take the accents of a name apart. */
  private static String composed(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  private static boolean isLeftBehind(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return LEFT_BEHIND.contains(name) || LOCKS.stream().anyMatch(name::startsWith);
  }
}
