package org.linli.discover;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The folders of a campaign that say of themselves that an earlier run has written them.
 *
 * @param others by folder, a real path: the files in it that no run has written, relative to it
 *     with {@code /}
 */
public record EarlierOutputs(Map<Path, List<String>> others) {
  /** There are none. */
  public static final EarlierOutputs NONE = new EarlierOutputs(Map.of());

  public EarlierOutputs {
    Map<Path, List<String>> copied = new HashMap<>();
    others.forEach((folder, files) -> copied.put(folder, List.copyOf(files)));
    others = Map.copyOf(copied);
  }

  Set<Path> folders() {
    return others.keySet();
  }

  List<String> others(Path folder) {
    return others.getOrDefault(folder, List.of());
  }
}
