package org.linli.notice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.linli.finding.RuleId;

/** Loads one pack with those that it extends. */
final class PackLoader {
  /** Those that ship with the program, by id: none changes, and none has anything wrong. */
  private static final Map<String, Notice> BUILT_IN = new ConcurrentHashMap<>();

  private final Problems problems;

  PackLoader(Problems problems) {
    this.problems = problems;
  }

  /** Returns the notice, trusting that the pack is as the schema says. */
  Notice load(Pack pack) {
    return pack.builtIn()
        ? BUILT_IN.computeIfAbsent(pack.id(), id -> loadAnew(pack))
        : loadAnew(pack);
  }

  private Notice loadAnew(Pack pack) {
    Notice notice = bind(layers(pack));
    problems.stopIfAny();
    return notice;
  }

  /** Returns the notice after every proof. */
  Notice loadAndProve(Pack pack, Optional<Set<RuleId>> rules) {
    Notice notice = prove(provenLayers(pack), rules);
    problems.stopIfAny();
    return notice;
  }

  /** Reports all that is wrong with a pack, and what in it looks like a slip. */
  void review(Pack pack, Optional<Set<RuleId>> rules) {
    PackLayers layers = provenLayers(pack);
    Notice notice = prove(layers, rules);
    new PackDoubts(layers, notice, problems).find();
  }

  /** Returns the pack with those that it extends, as they stand. */
  PackLayers layers(Pack pack) {
    return PackLayers.of(chain(pack), problems);
  }

  /** Returns them once each is known to be as the schema says. */
  private PackLayers provenLayers(Pack pack) {
    List<PackFile> chain = chain(pack);
    PackSchema schema = PackSchema.ofNotices();
    chain.forEach(file -> schema.prove(file.root(), problems));
    PackChecks checks = new PackChecks(problems);
    chain.forEach(file -> checks.proveNames(file.root()));
    problems.stopIfAny();
    return PackLayers.of(chain, problems);
  }

  private Notice prove(PackLayers layers, Optional<Set<RuleId>> rules) {
    Notice notice = bind(layers);
    PackChecks checks = new PackChecks(problems);
    new CompletenessChecks(layers, problems).prove();
    checks.prove(layers, notice, rules);
    List<PackFile> chain = layers.files();
    if (chain.size() > 1) {
      YamlMap base = PackLayers.of(chain.subList(1, chain.size()), problems).merged();
      checks.proveParameters(base, layers.own().root());
    }
    return notice;
  }

  /** Returns the pack in a folder, or of a notice.yaml, if there is one. */
  static Optional<Pack> inFolder(String path, Path relativeTo) {
    try {
      Path written = folderOf(Path.of(path));
      Path folder = relativeTo.resolve(written);
      return Files.isRegularFile(folder.resolve(PackFile.NAME))
          ? Optional.of(pack(folder.toRealPath(), relativeTo, written))
          : Optional.empty();
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Path folderOf(Path given) {
    if (!given.endsWith(PackFile.NAME)) {
      return given;
    }
    return given.getParent() == null ? Path.of("") : given.getParent();
  }

  private static Pack pack(Path folder, Path start, Path written) {
    return new FolderPack(String.valueOf(folder.getFileName()), folder, start, written);
  }

  private Notice bind(PackLayers layers) {
    return new NoticeBinder(layers.merged(), layers.pack(), problems).notice();
  }

  /** Returns the files of a pack and of those that it extends, its own first. */
  private List<PackFile> chain(Pack pack) {
    List<PackFile> chain = new ArrayList<>();
    chain.add(PackFile.of(pack, problems));
    for (PackFile last = chain.get(0);
        last.base().isPresent();
        last = chain.get(chain.size() - 1)) {
      YamlScalar base = last.base().get();
      Pack extended = extended(last, base);
      boolean known = chain.stream().anyMatch(file -> file.isOf(extended));
      if (known) {
        String circle =
            chain.stream().map(file -> file.pack().id()).collect(Collectors.joining(" → "));
        problems.add(base, Trouble.EXTENDS_CYCLE, circle + " → " + extended.id());
        problems.stopIfAny();
      }
      chain.add(PackFile.of(extended, problems));
    }
    return chain;
  }

  private Pack extended(PackFile by, YamlScalar base) {
    Pack builtIn = new BuiltInPack(base.text());
    if (base.text().matches("[a-z0-9_-]+") && builtIn.text(PackFile.NAME).isPresent()) {
      return builtIn;
    }
    Optional<Pack> inFolder =
        by.pack() instanceof FolderPack folder
            ? inFolder(folder.written().resolve(base.text()).toString(), folder.start())
            : Optional.empty();
    if (inFolder.isEmpty()) {
      problems.addUnknown(base, Trouble.UNKNOWN_PACK, base.text(), Packs.builtIn().ids());
      problems.stopIfAny();
    }
    return inFolder.orElseThrow();
  }
}
