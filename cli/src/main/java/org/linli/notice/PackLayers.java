package org.linli.notice;

import java.util.List;

/**
 * A pack laid over those that it extends.
 *
 * @param files the pack's notice.yaml first, then that of the one it extends, and so on
 * @param merged what holds in the end
 * @param record what became of each thing on the way
 */
record PackLayers(List<PackFile> files, YamlMap merged, MergeRecord record) {
  private static final List<String> OF_ITSELF = List.of("abstract", ClauseNumbers.KEY);

  /** Copies the list. */
  PackLayers {
    files = List.copyOf(files);
  }

  /** Lays the files over each other, the last at the bottom. */
  static PackLayers of(List<PackFile> files, Problems problems) {
    MergeRecord record = new MergeRecord();
    PackMerge merge = new PackMerge(problems, record);
    YamlMap merged = files.get(files.size() - 1).root();
    for (int i = files.size() - 2; i >= 0; i--) {
      YamlMap own = files.get(i).root();
      merged = merge.over(new ClauseNumbers(own, problems, record).in(inherited(merged)), own);
    }
    return new PackLayers(files, merged, record);
  }

  /** That a pack is only there to be extended is not handed on, nor how it numbers clauses. */
  private static YamlMap inherited(YamlMap base) {
    List<YamlMap.Entry> entries =
        base.entries().stream().filter(entry -> !OF_ITSELF.contains(entry.key().text())).toList();
    return new YamlMap(entries, base.line(), base.column());
  }

  /** Returns the pack's own file. */
  PackFile own() {
    return files.get(0);
  }

  /** Returns the files of the pack and of those that it extends, as one pack. */
  Pack pack() {
    return new PackChain(files.stream().map(PackFile::pack).toList());
  }
}
