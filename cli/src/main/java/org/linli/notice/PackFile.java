package org.linli.notice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.linli.model.Limits;

/**
 * A pack's notice.yaml, read.
 *
 * @param pack the pack
 * @param name of the file for its author
 * @param root what it holds
 */
record PackFile(Pack pack, String name, YamlMap root) {
  static final String NAME = "notice.yaml";

  /** What the build makes of it for packs that ship with the program. */
  static final String PRESSED = "notice.pressed";

  /**
   * Those of packs that ship with the program, by id: several extend the same, and none changes.
   */
  private static final Map<String, YamlMap> BUILT_IN = new ConcurrentHashMap<>();

  /**
   * Reads the file.
   *
   * @throws PackException if it is missing, malformed or no map
   */
  static PackFile of(Pack pack, Problems problems) {
    String name = pack.shown(NAME);
    if (!pack.builtIn()) {
      return new PackFile(pack, name, read(pack, problems));
    }
    YamlMap root =
        BUILT_IN.computeIfAbsent(
            pack.id(), id -> pressed(id).orElseGet(() -> read(pack, new Problems())));
    problems.readFrom(name, root);
    return new PackFile(pack, name, root);
  }

  private static Optional<YamlMap> pressed(String id) {
    return BuiltInPack.bytes(id + "/" + PRESSED)
        .flatMap(
            pressed ->
                BuiltInPack.bytes(id + "/" + NAME)
                    .flatMap(text -> PressedYaml.read(pressed, text)));
  }

  private static YamlMap read(Pack pack, Problems problems) {
    String name = pack.shown(NAME);
    String text =
        pack.text(NAME)
            .orElseThrow(
                () -> new PackException(List.of(Trouble.FILE_MISSING.at(name, 1, 1, name))));
    return map(name, text, problems);
  }

  /**
   * Returns the one map that a text holds.
   *
   * @throws PackException if it holds anything else
   */
  static YamlMap map(String name, String text, Problems problems) {
    List<YamlNode> documents = List.of();
    try {
      documents = YamlTree.read(text, Limits.DEFAULT);
    } catch (YamlException refused) {
      problems.add(name, refused);
      problems.stopIfAny();
    }
    if (documents.isEmpty()) {
      problems.add(name, 1, 1, Trouble.EMPTY);
    } else if (documents.size() > 1) {
      YamlNode second = documents.get(1);
      problems.add(name, second.line(), second.column(), Trouble.ONE_DOCUMENT);
    } else if (documents.get(0) instanceof YamlMap map) {
      problems.readFrom(name, map);
      return map;
    } else {
      problems.add(name, documents.get(0).line(), documents.get(0).column(), Trouble.NO_MAP);
    }
    throw new PackException(problems.found());
  }

  /** Returns the value of {@code extends}, if it says so. */
  Optional<YamlScalar> base() {
    return root.get("extends").filter(YamlScalar.class::isInstance).map(YamlScalar.class::cast);
  }

  /** Returns whether this is the file of that pack. */
  boolean isOf(Pack other) {
    return pack instanceof FolderPack own && other instanceof FolderPack its
        ? own.folder().equals(its.folder())
        : pack.builtIn() && other.builtIn() && pack.id().equals(other.id());
  }
}
