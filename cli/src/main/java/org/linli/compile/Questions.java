package org.linli.compile;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.linli.cache.Hash;
import org.linli.cache.Program;
import org.linli.cache.ValueHash;
import org.linli.discover.CampaignTree;
import org.linli.discover.UnitFile;
import org.linli.discover.UnitFolder;
import org.linli.notice.Notice;
import org.linli.value.Sha256;
import org.linli.value.StoredOutput;

/** What a run asks of files, as the keys under which answers are kept. Safe for threads. */
final class Questions {
  private static final String FORMAT = "part 1";

  private final CampaignTree tree;
  private final byte[] common;

  /** By what they are rather than by what they say, which is long. */
  private final Map<Notice, byte[]> notices = Collections.synchronizedMap(new IdentityHashMap<>());

  private Questions(CampaignTree tree, byte[] common) {
    this.tree = tree;
    this.common = common;
  }

  /** Returns the questions of a run; nothing if not all that they depend on is understood. */
  static Optional<Questions> of(Request request, CampaignTree tree) {
    StoredOutput out = new StoredOutput();
    out.text(FORMAT);
    List<Optional<byte[]>> parts =
        List.of(
            Program.identity(),
            ValueHash.of(tree.notice()),
            ValueHash.of(request.catalog().campaign()),
            ValueHash.of(request.limits()),
            ValueHash.of(new TreeSet<>(tree.tablesHandedIn())));
    for (Optional<byte[]> part : parts) {
      if (part.isEmpty()) {
        return Optional.empty();
      }
      out.bytes(part.get());
    }
    return Optional.of(new Questions(tree, out.toBytes()));
  }

  /**
   * Returns what is asked of all files of a unit alike; nothing if not all that it depends on is
   * understood.
   */
  Optional<byte[]> ofUnit(UnitFolder folder) {
    Notice own = tree.noticeOf(folder.unit());
    byte[] notice = notices.computeIfAbsent(own, each -> ValueHash.of(each).orElse(new byte[0]));
    if (notice.length == 0) {
      return Optional.empty();
    }
    StoredOutput out = new StoredOutput();
    out.bytes(common);
    out.bytes(notice);
    out.yes(tree.part(folder.unit()).isPresent());
    folder.unit().write(out);
    out.each(folder.folders(), out::text);
    out.optional(folder.refused(), refused -> refused.write(out));
    return Optional.of(Sha256.of(out.toBytes()));
  }

  /**
   * Returns the key of what is asked of some files.
   *
   * @param ofUnit what is asked of all files of their unit
   * @param all whether all is counted, or only what findings rest on
   */
  static Hash key(byte[] ofUnit, AskedFiles asked, boolean all) {
    StoredOutput out = new StoredOutput();
    out.bytes(ofUnit);
    out.yes(all);
    String last = "";
    out.number(asked.part().files().size());
    for (UnitFile file : asked.part().files()) {
      // Names begin alike, and it takes time to hash them.
      int alike = alike(last, file.name());
      out.number(alike);
      out.text(file.name().substring(alike));
      out.text(file.kind().name());
      out.text(file.table());
      last = file.name();
    }
    out.yes(asked.whole());
    out.number(asked.duplicates().size());
    asked
        .duplicates()
        .forEach(
            (ordinal, seen) -> {
              out.number(ordinal);
              seen.write(out);
            });
    return Hash.of(out.toBytes());
  }

  /** Returns in how many characters the beginnings of two names agree. */
  private static int alike(String one, String other) {
    int most = Math.min(one.length(), other.length());
    int alike = 0;
    while (alike < most && one.charAt(alike) == other.charAt(alike)) {
      alike++;
    }
    return alike;
  }
}
