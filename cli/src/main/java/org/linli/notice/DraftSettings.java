package org.linli.notice;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Fills the draft of a notice.yaml with what the extended pack says. A line {@code ?key: example}
 * becomes that pack's value, or the example as a comment; {@code #key} alone becomes a comment with
 * its things.
 */
final class DraftSettings {
  private static final Pattern VALUE = Pattern.compile("( *)\\?([a-z.-]+): (.*)");
  private static final Pattern LISTED = Pattern.compile("#(categories|groups)");
  private static final List<String> OF_A_THING = List.of("id", "name", "title");

  private final YamlMap extended;

  DraftSettings(YamlMap extended) {
    this.extended = extended;
  }

  /** Returns the text with every such line filled. */
  String filled(String draft) {
    return draft.lines().map(this::line).collect(Collectors.joining("\n", "", "\n"));
  }

  private String line(String line) {
    Matcher value = VALUE.matcher(line);
    if (value.matches()) {
      return value(value.group(1), value.group(2), value.group(3));
    }
    Matcher listed = LISTED.matcher(line);
    return listed.matches() ? listed(listed.group(1)) : line;
  }

  private String value(String indent, String path, String example) {
    String key = path.substring(path.lastIndexOf('.') + 1);
    Optional<YamlNode> value = at(path);
    if (value.isEmpty()) {
      return indent + "# " + key + ": " + example;
    }
    if (value.get() instanceof YamlList list
        && !list.items().isEmpty()
        && list.items().stream().allMatch(YamlMap.class::isInstance)) {
      return list.items().stream()
          .map(item -> indent + "  - " + YamlText.flow(item))
          .collect(Collectors.joining("\n", indent + key + ":\n", ""));
    }
    return indent + key + ": " + YamlText.flow(value.get());
  }

  private Optional<YamlNode> at(String path) {
    Optional<YamlNode> node = Optional.of(extended);
    for (String key : path.split("\\.", -1)) {
      node = node.filter(YamlMap.class::isInstance).flatMap(map -> ((YamlMap) map).get(key));
    }
    return node;
  }

  private String listed(String key) {
    String things =
        new Settings(extended, new Problems())
            .each(key).stream()
                .map(thing -> "#   - " + YamlText.flow(shortened(thing.map())))
                .collect(Collectors.joining("\n"));
    return "# " + key + ":\n" + things;
  }

  private static YamlMap shortened(YamlMap thing) {
    return new YamlMap(
        thing.entries().stream().filter(entry -> OF_A_THING.contains(entry.key().text())).toList(),
        thing.line(),
        thing.column());
  }
}
