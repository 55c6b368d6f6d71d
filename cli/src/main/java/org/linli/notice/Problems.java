package org.linli.notice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.linli.finding.Severity;
import org.linli.notice.Trouble.DidYouMean;

/** Collects what is wrong with a pack, and knows of which file each node is. */
final class Problems {
  private final List<PackProblem> found = new ArrayList<>();
  private final IdentityHashMap<YamlNode, String> files = new IdentityHashMap<>();

  /** Remembers that a tree, with its keys, was read from a file. */
  void readFrom(String file, YamlNode node) {
    files.put(node, file);
    if (node instanceof YamlList list) {
      list.items().forEach(item -> readFrom(file, item));
    } else if (node instanceof YamlMap map) {
      for (YamlMap.Entry entry : map.entries()) {
        files.put(entry.key(), file);
        readFrom(file, entry.value());
      }
    }
  }

  /** Remembers that {@code merged} stands where {@code own} stands. */
  <N extends YamlNode> N standingFor(YamlNode own, N merged) {
    files.put(merged, fileOf(own));
    return merged;
  }

  /** Returns the file that a node was read from. */
  String fileOf(YamlNode node) {
    return files.getOrDefault(node, "notice.yaml");
  }

  /** Adds a problem at a node. */
  void add(YamlNode at, Trouble trouble, Object... facts) {
    found.add(trouble.at(fileOf(at), at.line(), at.column(), facts));
  }

  /** Adds a problem at a place of a file. */
  void add(String file, int line, int column, Trouble trouble, Object... facts) {
    found.add(trouble.at(file, line, column, facts));
  }

  /** Adds what looks like a slip at a node. */
  void add(YamlNode at, Doubt doubt, Object... facts) {
    add(fileOf(at), at.line(), at.column(), doubt, facts);
  }

  /** Adds what looks like a slip at a place of a file. */
  void add(String file, int line, int column, Doubt doubt, Object... facts) {
    found.add(doubt.at(file, line, column, facts));
  }

  /** Adds a problem with a word that is not among those known, and a guess at the one meant. */
  void addUnknown(YamlNode at, Trouble trouble, String word, Collection<String> known) {
    add(at, trouble, word, DidYouMean.of(word, known));
  }

  /** Adds what makes a text no YAML. */
  void add(String file, YamlException refused) {
    for (YamlProblem problem : refused.problems()) {
      add(file, problem.line(), problem.column(), Trouble.YAML, slip(problem));
    }
  }

  private static YamlSlip slip(YamlProblem problem) {
    Map<String, String> facts = problem.facts();
    String limit = facts.getOrDefault("limit", "");
    return switch (problem.rule().text()) {
      case "yaml-malformed" -> YamlSlip.of(facts);
      case "yaml-duplicate-key" ->
          new YamlSlip(
              "键“" + facts.get("key") + "”写了两次，第 " + facts.get("first") + " 行已有",
              "the key \"" + facts.get("key") + "\" is in line " + facts.get("first") + " already");
      case "yaml-tag-unknown" ->
          new YamlSlip(
              "标签 " + facts.get("tag") + " 不能用", "the tag " + facts.get("tag") + " is not allowed");
      case "yaml-too-deep" ->
          new YamlSlip("嵌套超过 " + limit + " 层", "nested more than " + limit + " deep");
      case "yaml-too-many-aliases" ->
          new YamlSlip("引用（*）超过 " + limit + " 个", "more than " + limit + " aliases (*)");
      default -> new YamlSlip("内容太多，上限 " + limit, "too much of it, at most " + limit);
    };
  }

  /** Returns what was found, in order of place, each once. */
  List<PackProblem> found() {
    return found.stream().distinct().sorted().toList();
  }

  /**
   * Stops here if anything was found that makes a pack unfit for use.
   *
   * @throws PackException with all of that
   */
  void stopIfAny() {
    if (any()) {
      throw new PackException(
          found().stream().filter(problem -> problem.severity() == Severity.ERROR).toList());
    }
  }

  /** Returns whether anything was found that makes a pack unfit for use. */
  boolean any() {
    return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }
}
