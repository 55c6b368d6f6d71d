package org.linli.notice;

import java.util.List;
import java.util.Optional;

/**
 * A pack with those that it extends: a file that it lacks is theirs.
 *
 * @param packs the pack itself first, then the one it extends, and so on
 */
record PackChain(List<Pack> packs) implements Pack {
  /** Copies the list. */
  PackChain {
    packs = List.copyOf(packs);
  }

  @Override
  public String id() {
    return packs.get(0).id();
  }

  @Override
  public boolean builtIn() {
    return packs.get(0).builtIn();
  }

  @Override
  public Optional<String> text(String path) {
    return packs.stream().flatMap(pack -> pack.text(path).stream()).findFirst();
  }

  @Override
  public List<String> files(String folder) {
    return packs.stream().flatMap(pack -> pack.files(folder).stream()).distinct().sorted().toList();
  }

  @Override
  public String shown(String path) {
    return packs.stream()
        .filter(pack -> pack.text(path).isPresent())
        .findFirst()
        .orElse(packs.get(0))
        .shown(path);
  }
}
