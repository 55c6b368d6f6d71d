package org.linli.notice;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

  /**
   * Returns the JSON Schema (draft-07) of notice.yaml, with every rule by its id so that an editor
   * completes them.
   *
   * @param descriptions what each rule says, by its id
   */
  public static String schema(Map<RuleId, String> descriptions) {
    return NoticeSchema.knowing(descriptions);
  }

  /** Loads a built-in pack, so that whoever asks for it next need not wait. */
  public void loadAhead(String id) {
    if (ids.contains(id)) {
      new PackLoader(new Problems()).load(new BuiltInPack(id));
    }
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

  /**
   * Returns all that is wrong with a pack, and beside it what looks like a slip of its author:
   * errors and warnings, in order of place.
   *
   * @throws PackException if there is no such pack
   * @throws UncheckedIOException if a file of it cannot be read
   */
  public List<PackProblem> review(String idOrPath, Path relativeTo) {
    Problems problems = new Problems();
    Pack pack = find(idOrPath, relativeTo);
    try {
      new PackLoader(problems).review(pack, rules);
    } catch (PackException broken) {
      return broken.problems();
    }
    return problems.found();
  }

  /**
   * Returns the settings of a pack with those of the packs that it extends laid under, as YAML with
   * a remark behind each value that says where it stands.
   *
   * @throws PackException if there is no such pack, or it is malformed
   * @throws UncheckedIOException if a file of it cannot be read
   */
  public String effective(String idOrPath, Path relativeTo) {
    Problems problems = new Problems();
    PackLayers layers = new PackLoader(problems).layers(find(idOrPath, relativeTo));
    problems.stopIfAny();
    return EffectiveYaml.of(layers, problems);
  }

  /**
   * Returns which packs a pack lies on and which rules it speaks of itself.
   *
   * @throws PackException if there is no such pack, or it is malformed
   * @throws UncheckedIOException if a file of it cannot be read
   */
  public PackOutline outline(String idOrPath, Path relativeTo) {
    Problems problems = new Problems();
    PackLayers layers = new PackLoader(problems).layers(find(idOrPath, relativeTo));
    problems.stopIfAny();
    return PackOutline.of(layers, problems);
  }

  /**
   * Returns the draft of a pack that extends another.
   *
   * @param id of the new pack
   * @param from id or path of the one to extend
   * @throws PackException if that one is not there or not right
   * @throws UncheckedIOException if a file of it cannot be read
   */
  public PackDraft draft(String id, String from, Path relativeTo) {
    Notice notice = load(from, relativeTo);
    Problems problems = new Problems();
    PackLayers layers = new PackLoader(problems).layers(find(from, relativeTo));
    return new PackDraft(id, layers, notice);
  }

  /** Returns the folder of a pack given by path; a pack that ships with the program has none. */
  public Optional<Path> folder(String idOrPath, Path relativeTo) {
    return ids.contains(idOrPath)
        ? Optional.empty()
        : PackLoader.inFolder(idOrPath, relativeTo)
            .filter(FolderPack.class::isInstance)
            .map(pack -> ((FolderPack) pack).folder());
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
                            idOrPath, 0, 0, idOrPath, DidYouMean.of(idOrPath, ids)))));
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
