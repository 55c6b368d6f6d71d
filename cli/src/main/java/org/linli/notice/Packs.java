package org.linli.notice;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.finding.RuleId;
import org.linli.notice.Trouble.DidYouMean;

/**
 * The notice packs: those that ship with the program, and any in a folder.
 *
 * <pre>
 *  notice.yaml ─▶ YamlTree ─▶ PackSchema ─┐
 *  of the pack and of those it extends     ├─▶ PackMerge ─▶ PackChecks ─▶ NoticeBinder ─▶ Notice
 *  (positions kept up to the end)  ────────┘
 * </pre>
 *
 * Built-in packs are proved by the build, so that their schema need not be read at every start; a
 * pack given by path is always proved in full. Safe for threads.
 */
public final class Packs {
  private static final String INDEX = "packs.txt";

  private final List<String> ids;
  private final Optional<Set<RuleId>> rules;

  private Packs(List<String> ids, Optional<Set<RuleId>> rules) {
    this.ids = List.copyOf(ids);
    this.rules = rules;
  }

  /** Returns the built-in packs, and through them any other; the ids of rules are not proved. */
  public static Packs builtIn() {
    String index =
        BuiltInPack.resource(INDEX)
            .orElseThrow(() -> new IllegalStateException("no list of the built-in packs"));
    List<String> ids = index.lines().filter(line -> !line.isBlank()).toList();
    return new Packs(ids, Optional.empty());
  }

  /** Returns the same packs, proving that the rules that a pack names are among these. */
  public Packs knowing(Set<RuleId> knownRules) {
    return new Packs(ids, Optional.of(Set.copyOf(knownRules)));
  }

  /** Returns the ids of the built-in packs, in the order in which they are shown. */
  public List<String> ids() {
    return ids;
  }

  /** Returns what a list says of each built-in pack. */
  public List<PackSummary> list() {
    return ids.stream()
        .map(id -> summary(PackFile.of(new BuiltInPack(id), new Problems())))
        .toList();
  }

  /**
   * Loads a notice.
   *
   * @param idOrPath id of a built-in pack, or path of a pack's folder
   * @param relativeTo folder that a relative path starts from
   * @throws PackException if the pack is not there or not right
   * @throws UncheckedIOException if a file of it cannot be read
   */
  public Notice load(String idOrPath, Path relativeTo) {
    Problems problems = new Problems();
    Pack pack = find(idOrPath, relativeTo);
    Notice notice =
        pack.builtIn() ? new PackLoader(problems).load(pack) : loadAndProve(pack, problems);
    problems.stopIfAny();
    return notice;
  }

  /**
   * Returns all that is wrong with a pack, built in or not; nothing for a good one.
   *
   * @throws UncheckedIOException if a file of it cannot be read
   */
  public List<PackProblem> check(String idOrPath, Path relativeTo) {
    Problems problems = new Problems();
    try {
      loadAndProve(find(idOrPath, relativeTo), problems);
    } catch (PackException broken) {
      return broken.problems();
    }
    return problems.found();
  }

  private Notice loadAndProve(Pack pack, Problems problems) {
    return new PackLoader(problems).loadAndProve(pack, rules);
  }

  /** Returns whether there is a pack of this id or at this path. */
  boolean knows(String idOrPath, Path relativeTo) {
    return ids.contains(idOrPath) || PackLoader.inFolder(idOrPath, relativeTo).isPresent();
  }

  private Pack find(String idOrPath, Path relativeTo) {
    if (ids.contains(idOrPath)) {
      return new BuiltInPack(idOrPath);
    }
    return PackLoader.inFolder(idOrPath, relativeTo)
        .orElseThrow(
            () ->
                new PackException(
                    List.of(
                        Trouble.UNKNOWN_PACK.at(
                            idOrPath, 1, 1, idOrPath, DidYouMean.of(idOrPath, ids)))));
  }

  private static PackSummary summary(PackFile file) {
    Settings pack = new Settings(file.root(), new Problems());
    return new PackSummary(
        pack.words("id"),
        pack.text("number"),
        pack.words("title"),
        pack.text("issuer"),
        pack.text("issued-on"));
  }
}
