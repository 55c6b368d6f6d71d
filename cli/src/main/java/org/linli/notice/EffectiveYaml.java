package org.linli.notice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.notice.MergeRecord.Gone;

/**
 * Writes what holds in the end in a pack that extends others: a notice.yaml that reads back as the
 * merged settings, with a remark behind each value that says where it comes from.
 *
 * <pre>
 *   deadline:
 *     day: 2021-10-31  # ± mycity/notice.yaml:9 (was jiangxi-2021/notice.yaml:35)
 *     inclusive: true  # ← jiangxi-2021/notice.yaml:35
 *   # − mei jiangxi-2021/notice.yaml:102 (drop: mycity/notice.yaml:14)
 * </pre>
 */
final class EffectiveYaml {
  private static final int WIDTH = 100;

  private static final String TAKEN = "←";
  private static final String ADDED = "+";
  private static final String OVERRIDDEN = "±";

  private final PackLayers layers;
  private final Problems problems;
  private final List<String> lines = new ArrayList<>();
  private final Set<Gone> told = Collections.newSetFromMap(new IdentityHashMap<>());

  private EffectiveYaml(PackLayers layers, Problems problems) {
    this.layers = layers;
    this.problems = problems;
  }

  /** Returns the text. */
  static String of(PackLayers layers, Problems problems) {
    EffectiveYaml yaml = new EffectiveYaml(layers, problems);
    yaml.legend();
    yaml.entries(layers.merged(), yaml.ownFirst(), "");
    return String.join("\n", yaml.lines) + "\n";
  }

  private void legend() {
    String id = layers.own().pack().id();
    String chain =
        layers.files().stream().map(file -> file.pack().id()).collect(Collectors.joining(" → "));
    lines.add("# 通知包 " + id + " 连同所引用的包（" + chain + "）最终生效的全部设置");
    lines.add("# 每个值后面注明出处：← 取自所引用的包；+ 本包所加；± 本包改写，(was …) 是改写前的一处；− 本包去掉（drop）或取代（replaces）");
    lines.add("# All that holds in the pack " + id + " with those that it extends (" + chain + ")");
    lines.add(
        "# Behind each value where it stands: ← taken over, + added by this pack, ± overridden by it, (was …)"
            + " where it stood before; − left out (drop) or replaced (replaces)");
  }

  /** The keys that the pack itself states stand first, in its order. */
  private List<YamlMap.Entry> ownFirst() {
    YamlMap merged = layers.merged();
    List<YamlMap.Entry> entries = new ArrayList<>();
    layers
        .own()
        .root()
        .entries()
        .forEach(entry -> merged.entry(entry.key().text()).ifPresent(entries::add));
    merged.entries().stream().filter(entry -> !entries.contains(entry)).forEach(entries::add);
    return entries;
  }

  private void entries(YamlMap map, List<YamlMap.Entry> entries, String indent) {
    gone(map, Optional.empty(), indent);
    for (YamlMap.Entry entry : entries) {
      entry(indent + YamlText.scalar(entry.key()) + ":", entry.value(), indent + "  ");
      gone(map, Optional.of(entry.key().text()), indent);
    }
  }

  /** Writes a value behind its key, on one line if it is of one origin and short. */
  private void entry(String key, YamlNode value, String indent) {
    Optional<String> origin = oneOrigin(value);
    String flow = YamlText.flow(value);
    if (origin.isPresent() && (isLeaf(value) || fits(key + flow))) {
      folded(key + " " + flow, indent, origin.get());
      gone(value, Optional.empty(), indent);
    } else if (value instanceof YamlList list) {
      lines.add(key);
      items(list, indent);
    } else {
      lines.add(key);
      entries((YamlMap) value, ((YamlMap) value).entries(), indent);
    }
  }

  private void items(YamlList list, String indent) {
    gone(list, Optional.empty(), indent);
    for (YamlNode item : list.items()) {
      Optional<String> origin = oneOrigin(item);
      String flow = YamlText.flow(item);
      if (origin.isPresent() && (isLeaf(item) || fits(indent + flow))) {
        lines.add(indent + "- " + flow + "  # " + origin.get());
      } else {
        block(item, indent);
      }
      gone(list, PackMerge.name(item), indent);
    }
  }

  /** A map, or list, of a list begins on the line of its dash. */
  private void block(YamlNode item, String indent) {
    int first = lines.size();
    if (item instanceof YamlMap map) {
      entries(map, map.entries(), indent + "  ");
    } else {
      items((YamlList) item, indent + "  ");
    }
    lines.set(first, indent + "- " + lines.get(first).substring(indent.length() + 2));
  }

  /** Tells what stood behind a thing of a list or map and does not any more. */
  private void gone(YamlNode of, Optional<String> after, String indent) {
    for (Gone gone : layers.record().goneFrom(of)) {
      if (gone.after().equals(after) && told.add(gone)) {
        String how =
            PackMerge.drops(gone.by())
                ? "drop: "
                : "replaces: " + PackMerge.name(gone.by()).orElse("") + ", ";
        lines.add(
            indent
                + "# − "
                + gone.name()
                + " "
                + place(gone.thing())
                + " ("
                + how
                + place(gone.by())
                + ")");
        gone(of, Optional.of(gone.name()), indent);
      }
    }
  }

  private static boolean isLeaf(YamlNode node) {
    return node instanceof YamlScalar
        || node instanceof YamlList list
            && list.items().stream().allMatch(YamlScalar.class::isInstance)
        || node instanceof YamlMap map && map.entries().isEmpty();
  }

  private static boolean fits(String line) {
    return line.codePoints().map(point -> point < 0x2e80 ? 1 : 2).sum() <= WIDTH;
  }

  /** Adds a line, broken behind commas where it is long. */
  private void folded(String text, String indent, String origin) {
    StringBuilder line = new StringBuilder();
    for (String part : text.split("(?<=, )", -1)) {
      if (!line.isEmpty() && !fits(line + part)) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
        line.append(indent).append("  ");
      }
      line.append(part);
    }
    lines.add(line + "  # " + origin);
  }

  /**
   * Returns where a value comes from, if all of it comes from one file in the same way; the line is
   * where it begins.
   */
  private Optional<String> oneOrigin(YamlNode node) {
    return manner(node).map(manner -> manner.sign() + " " + place(node) + manner.was());
  }

  /**
   * How something came to stand where it does.
   *
   * @param sign taken over, added or overridden
   * @param file that it stands in
   * @param was what stood there before, in brackets; empty for nothing
   */
  private record Manner(String sign, String file, String was) {}

  /** Returns how a value came about, if all its parts did alike. */
  private Optional<Manner> manner(YamlNode node) {
    if (isLeaf(node)) {
      return Optional.of(ofLeaf(node));
    }
    if (!layers.record().goneFrom(node).isEmpty()) {
      return Optional.empty();
    }
    List<YamlNode> parts =
        node instanceof YamlList list
            ? list.items()
            : ((YamlMap) node).entries().stream().map(YamlMap.Entry::value).toList();
    Optional<Manner> first = manner(parts.get(0));
    return parts.stream().allMatch(part -> manner(part).equals(first))
        ? first.filter(manner -> manner.file().equals(problems.fileOf(node)))
        : Optional.empty();
  }

  private Manner ofLeaf(YamlNode node) {
    List<YamlNode> before = layers.record().before(node);
    String sign = before.isEmpty() ? ADDED : OVERRIDDEN;
    return new Manner(
        problems.fileOf(node).equals(layers.own().name()) ? sign : TAKEN,
        problems.fileOf(node),
        before.isEmpty()
            ? ""
            : before.stream().map(this::place).collect(Collectors.joining(", ", " (was ", ")")));
  }

  private String place(YamlNode node) {
    return problems.fileOf(node) + ":" + node.line();
  }
}
