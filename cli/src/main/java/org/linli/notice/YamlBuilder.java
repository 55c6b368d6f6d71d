package org.linli.notice;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.linli.finding.RuleId;
import org.linli.model.Limits;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;

/**
 * Puts the parser's events of one text together to documents, and watches the limits on the way.
 */
final class YamlBuilder {
  private static final Set<String> STANDARD_TAGS =
      Set.of(
          "!",
          "tag:yaml.org,2002:str",
          "tag:yaml.org,2002:int",
          "tag:yaml.org,2002:float",
          "tag:yaml.org,2002:bool",
          "tag:yaml.org,2002:null",
          "tag:yaml.org,2002:timestamp");

  private static final Set<String> EMPTY = Set.of("", "~", "null", "Null", "NULL");
  private static final Pattern VERSION = Pattern.compile("(?m)^%YAML[ \t]+(?!1\\.[12]\\b).*$");

  private final Parser events;
  private final String text;
  private final YamlPlaces places;
  private final Limits limits;
  private final List<YamlProblem> problems;
  private final Map<String, YamlNode> anchors = new HashMap<>();
  private final IdentityHashMap<YamlNode, Integer> sizes = new IdentityHashMap<>();
  private int aliases;
  private int nodes;

  /** Reads from {@code events}; adds to {@code problems} what is refused but lets reading go on. */
  YamlBuilder(
      Parser events, String text, YamlPlaces places, Limits limits, List<YamlProblem> problems) {
    this.events = events;
    this.text = text;
    this.places = places;
    this.limits = limits;
    this.problems = problems;
  }

  /** Returns the documents; throws a {@link YamlException} where reading cannot go on. */
  List<YamlNode> documents() {
    List<YamlNode> documents = new ArrayList<>();
    while (events.peekEvent() != null) {
      Event event = events.getEvent();
      if (event instanceof DocumentStartEvent start) {
        checkVersion(start);
        anchors.clear();
        aliases = 0;
        nodes = 0;
        documents.add(node(events.getEvent(), 1));
      }
    }
    return documents;
  }

  private void checkVersion(DocumentStartEvent start) {
    if (start.getVersion() == null) {
      return;
    }
    int from = text.offsetByCodePoints(0, start.getStartMark().getIndex());
    int to = text.offsetByCodePoints(0, start.getEndMark().getIndex());
    var wrong = VERSION.matcher(text).region(from, to);
    if (wrong.find()) {
      problems.add(
          malformed(
              start.getStartMark(),
              wrong.group() + "：只认 1.1 和 1.2",
              wrong.group() + ": only 1.1 and 1.2 are read"));
    }
  }

  private YamlNode node(Event event, int depth) {
    Mark mark = event.getStartMark();
    if (event instanceof AliasEvent alias) {
      return aliased(alias);
    }
    count(1, mark);
    int before = nodes;
    YamlNode node;
    if (event instanceof ScalarEvent scalar) {
      node = scalar(scalar);
    } else if (depth > limits.yamlDepth()) {
      throw refused("yaml-too-deep", mark, Map.of("limit", String.valueOf(limits.yamlDepth())));
    } else if (event instanceof SequenceStartEvent start) {
      checkTag(start.getTag(), Set.of("!"), mark);
      node = list(mark, depth);
    } else {
      checkTag(((MappingStartEvent) event).getTag(), Set.of("!"), mark);
      node = map(mark, depth);
    }
    String anchor = ((NodeEvent) event).getAnchor();
    if (anchor != null) {
      anchors.put(anchor, node);
      sizes.put(node, nodes - before + 1);
    }
    return node;
  }

  private YamlNode aliased(AliasEvent alias) {
    Mark mark = alias.getStartMark();
    aliases++;
    if (aliases > limits.yamlAliases()) {
      throw refused(
          "yaml-too-many-aliases", mark, Map.of("limit", String.valueOf(limits.yamlAliases())));
    }
    YamlNode node = anchors.get(alias.getAnchor());
    if (node == null) {
      // Also an alias within the very node that it names: that one has no end.
      throw new YamlException(
          List.of(
              malformed(
                  mark,
                  "“*" + alias.getAnchor() + "”前面没有写完的锚点“&" + alias.getAnchor() + "”",
                  "*" + alias.getAnchor() + " names no anchor finished before it")));
    }
    count(sizes.getOrDefault(node, 1), mark);
    return node;
  }

  private YamlScalar scalar(ScalarEvent event) {
    Mark mark = event.getStartMark();
    checkTag(event.getTag(), STANDARD_TAGS, mark);
    boolean untouched = event.isPlain() && event.getTag() == null;
    String value = untouched && EMPTY.contains(event.getValue()) ? "" : event.getValue();
    return new YamlScalar(value, !event.isPlain(), places.line(mark), places.column(mark));
  }

  private YamlList list(Mark mark, int depth) {
    // Before the items, so that places are asked for in the order of the text.
    int line = places.line(mark);
    int column = places.column(mark);
    List<YamlNode> items = new ArrayList<>();
    for (Event next = events.getEvent(); !next.is(Event.ID.SequenceEnd); next = events.getEvent()) {
      items.add(node(next, depth + 1));
    }
    return new YamlList(items, line, column);
  }

  private YamlMap map(Mark mark, int depth) {
    int line = places.line(mark);
    int column = places.column(mark);
    Map<String, YamlMap.Entry> own = new LinkedHashMap<>();
    List<YamlMap> merged = new ArrayList<>();
    for (Event next = events.getEvent(); !next.is(Event.ID.MappingEnd); next = events.getEvent()) {
      Mark at = next.getStartMark();
      if (!(node(next, depth + 1) instanceof YamlScalar key)) {
        throw new YamlException(List.of(malformed(at, "键应为一段文字", "a key must be a text")));
      }
      YamlNode value = node(events.getEvent(), depth + 1);
      if (!key.quoted() && key.text().equals("<<")) {
        merged.addAll(toMerge(value));
      } else {
        add(own, key, value);
      }
      checkKeys(own.size(), mark);
    }
    for (YamlMap other : merged) {
      other.entries().forEach(entry -> own.putIfAbsent(entry.key().text(), entry));
      checkKeys(own.size(), mark);
    }
    return new YamlMap(List.copyOf(own.values()), line, column);
  }

  private void add(Map<String, YamlMap.Entry> own, YamlScalar written, YamlNode value) {
    String name = Normalizer.normalize(written.text(), Normalizer.Form.NFC);
    YamlScalar key = new YamlScalar(name, written.quoted(), written.line(), written.column());
    YamlMap.Entry first = own.putIfAbsent(name, new YamlMap.Entry(key, value));
    if (first != null) {
      problems.add(
          new YamlProblem(
              new RuleId("yaml-duplicate-key"),
              key.line(),
              key.column(),
              Map.of("key", name, "first", String.valueOf(first.key().line()))));
    }
  }

  private static List<YamlMap> toMerge(YamlNode value) {
    if (value instanceof YamlMap map) {
      return List.of(map);
    }
    if (value instanceof YamlList list
        && list.items().stream().allMatch(item -> item instanceof YamlMap)) {
      return list.items().stream().map(YamlMap.class::cast).toList();
    }
    throw new YamlException(
        List.of(
            YamlTree.malformed(
                value.line(),
                value.column(),
                new YamlSlip("“<<”后面应是映射或映射的列表", "<< needs a map, or a list of maps"))));
  }

  private void count(int more, Mark mark) {
    nodes += more;
    if (nodes > limits.yamlNodes()) {
      throw refused(
          "yaml-too-large",
          mark,
          Map.of("what", "nodes", "limit", String.valueOf(limits.yamlNodes())));
    }
  }

  private void checkKeys(int keys, Mark mark) {
    if (keys > limits.yamlKeys()) {
      throw refused(
          "yaml-too-large",
          mark,
          Map.of("what", "keys", "limit", String.valueOf(limits.yamlKeys())));
    }
  }

  private void checkTag(@Nullable String tag, Set<String> allowed, Mark mark) {
    if (tag != null && !allowed.contains(tag)) {
      problems.add(problem("yaml-tag-unknown", mark, Map.of("tag", tag)));
    }
  }

  private YamlProblem malformed(Mark mark, String zh, String en) {
    return YamlTree.malformed(places.line(mark), places.column(mark), new YamlSlip(zh, en));
  }

  private YamlException refused(String rule, Mark mark, Map<String, String> facts) {
    return new YamlException(List.of(problem(rule, mark, facts)));
  }

  private YamlProblem problem(String rule, Mark mark, Map<String, String> facts) {
    return new YamlProblem(new RuleId(rule), places.line(mark), places.column(mark), facts);
  }
}
