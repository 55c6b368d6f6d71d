package org.linli.render.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.aggregate.Statistics;
import org.linli.notice.Notice;
import org.linli.render.data.NoSuchFigureException.Trouble;
import org.linli.value.Edits;

/**
 * Finds figures in report.json as it would be written: by JSON pointer, or by keys with dots
 * between them, where an item of a list goes by its id, code, name, month or group.
 */
public final class FigurePaths {
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  /** What an item of a list goes by. */
  private static final List<String> IDENTITIES =
      List.of("id", "code", "name", "month", "group", "festival");

  /** Keys of figures that are written as texts. */
  private static final List<String> WRITTEN =
      List.of("over", "at_least", "actual", "ratio", "target", "full", "weight", "score");

  private static final List<String> TEXTS = List.of("schema", "notice", "as_of", "root");

  /** Lists of units: how many they are is a figure. */
  private static final List<String> UNITS = List.of("responsible", "reported", "silent");

  private final JsonNode report;

  private FigurePaths(JsonNode report) {
    this.report = report;
  }

  /** Returns the paths into a report. */
  public static FigurePaths of(Statistics statistics, Notice notice) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportJson.write(statistics, notice, out);
    ObjectNode report = JSON.readValue(out.toByteArray(), ObjectNode.class);
    report.remove(TEXTS);
    return new FigurePaths(report);
  }

  /** A way that a path could go on: the key and its node. */
  private record Step(String key, JsonNode node) {}

  /**
   * Finds a figure.
   *
   * @throws NoSuchFigureException if the path leads to none
   */
  public FigurePath find(String path) throws NoSuchFigureException {
    return path.startsWith("/") ? pointed(path) : named(path);
  }

  /** Returns whether a word is one that a path can begin with. */
  public boolean begins(String word) {
    return report.has(word);
  }

  private FigurePath pointed(String pointer) throws NoSuchFigureException {
    List<String> place = new ArrayList<>();
    StringBuilder name = new StringBuilder();
    JsonNode node = report;
    for (String raw : pointer.substring(1).split("/", -1)) {
      String key = raw.replace("~1", "/").replace("~0", "~");
      Map<String, Step> steps = steps(node);
      Optional<Map.Entry<String, Step>> step =
          steps.entrySet().stream().filter(each -> each.getValue().key().equals(key)).findFirst();
      if (step.isEmpty()) {
        throw unknown(name.toString(), key, keys(node));
      }
      place.add(key);
      name.append(name.isEmpty() ? "" : ".").append(nameOf(node, step.get().getValue()));
      node = step.get().getValue().node();
    }
    return figure(place, name.toString(), node);
  }

  private static String nameOf(JsonNode list, Step step) {
    if (!list.isArray()) {
      return step.key();
    }
    for (String identity : IDENTITIES) {
      // Empty is the id of what units state of their own, null that of what has no category.
      String word = step.node().path(identity).textValue();
      if (word != null && !word.isEmpty() && count(list, identity, word) == 1) {
        return word;
      }
    }
    return step.key();
  }

  private static long count(JsonNode list, String identity, String text) {
    long found = 0;
    for (JsonNode item : list) {
      found += item.path(identity).asText().equals(text) ? 1 : 0;
    }
    return found;
  }

  private FigurePath named(String path) throws NoSuchFigureException {
    List<String> place = new ArrayList<>();
    String rest = path;
    JsonNode node = report;
    while (!rest.isEmpty()) {
      String before = path.substring(0, path.length() - rest.length()).replaceAll("\\.$", "");
      Map<String, Step> steps = steps(node);
      String word = longest(rest, steps);
      if (word.isEmpty()) {
        String first = rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
        throw unknown(before, first, keys(node));
      }
      Step step = steps.get(word);
      if (step == null || step.key().isEmpty()) {
        throw new NoSuchFigureException(
            Trouble.AMBIGUOUS, before, word, Optional.empty(), positions(node, word));
      }
      place.add(step.key());
      node = step.node();
      rest = rest.length() == word.length() ? "" : rest.substring(word.length() + 1);
    }
    return figure(place, path, node);
  }

  /** Names hold dots too; the longest that fits is meant. */
  private static String longest(String rest, Map<String, Step> steps) {
    String found = "";
    for (String word : steps.keySet()) {
      boolean fits =
          rest.startsWith(word)
              && (rest.length() == word.length() || rest.charAt(word.length()) == '.');
      if (fits && word.length() > found.length()) {
        found = word;
      }
    }
    return found;
  }

  /** The ways on from a node by the words that they go by; what means several has no key. */
  private Map<String, Step> steps(JsonNode node) {
    Map<String, Step> steps = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      steps.put(field.getKey(), new Step(field.getKey(), field.getValue()));
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      Step step = new Step(Integer.toString(i), node.get(i));
      java.util.Set<String> words = new java.util.LinkedHashSet<>();
      for (String identity : IDENTITIES) {
        JsonNode word = node.get(i).path(identity);
        if (word.isTextual() && !word.asText().isEmpty()) {
          words.add(word.asText());
        }
      }
      words.forEach(word -> steps.merge(word, step, (one, other) -> new Step("", other.node())));
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      steps.putIfAbsent(Integer.toString(i), new Step(Integer.toString(i), node.get(i)));
    }
    return steps;
  }

  private List<String> keys(JsonNode node) {
    List<String> words = new ArrayList<>();
    steps(node)
        .forEach(
            (word, step) -> {
              if (!word.equals(step.key()) || !node.isArray()) {
                words.add(word);
              }
            });
    return words.isEmpty() ? List.copyOf(steps(node).keySet()) : words;
  }

  private static List<String> positions(JsonNode list, String word) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      JsonNode item = list.get(i);
      if (IDENTITIES.stream().anyMatch(key -> item.path(key).asText().equals(word))) {
        found.add(item.path("code").asText(Integer.toString(i)));
      }
    }
    return found;
  }

  private static NoSuchFigureException unknown(String before, String part, List<String> keys) {
    return new NoSuchFigureException(
        Trouble.UNKNOWN, before, part, Edits.nearest(part, keys), keys);
  }

  private FigurePath figure(List<String> place, String name, JsonNode node)
      throws NoSuchFigureException {
    if (isCounted(place)) {
      return new FigurePath(place, name, Optional.of(Integer.toString(node.size())));
    }
    if (node.isContainerNode()) {
      throw new NoSuchFigureException(Trouble.NOT_ONE, name, "", Optional.empty(), figures(node));
    }
    if (node.isNull()) {
      return new FigurePath(place, name, Optional.empty());
    }
    if (!isFigure(place, node)) {
      throw new NoSuchFigureException(Trouble.NO_FIGURE, name, "", Optional.empty(), List.of());
    }
    return new FigurePath(
        place, name, Optional.of(node.isNumber() ? plain(node.decimalValue()) : node.asText()));
  }

  private static boolean isCounted(List<String> place) {
    return place.size() == 3 && place.get(0).equals("duties") && UNITS.contains(place.get(2));
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }

  /** Money, ratios, indicators and points are figures although they are written as texts. */
  private static boolean isFigure(List<String> place, JsonNode node) {
    String key = place.get(place.size() - 1);
    return node.isNumber()
        || node.isTextual() && (key.startsWith("funds") || WRITTEN.contains(key));
  }

  private List<String> figures(JsonNode node) {
    return node.isArray()
        ? keys(node)
        : keys(node).stream()
            .filter(key -> !IDENTITIES.contains(key) || node.path(key).isNumber())
            .toList();
  }

  /** Returns every figure of the report, in its order; those that do not apply are left out. */
  public List<FigurePath> all() {
    List<FigurePath> out = new ArrayList<>();
    walk(report, List.of(), "", out);
    return out;
  }

  private void walk(JsonNode node, List<String> place, String name, List<FigurePath> out) {
    if (!node.isContainerNode() || isCounted(place)) {
      try {
        FigurePath path = figure(place, name, node);
        if (path.value().isPresent()) {
          out.add(path);
        }
      } catch (NoSuchFigureException text) {
        // Names and days are no figures.
        return;
      }
    }
    steps(node).values().stream()
        .filter(step -> !step.key().isEmpty())
        .distinct()
        .forEach(
            step -> {
              List<String> below = new ArrayList<>(place);
              below.add(step.key());
              String word = nameOf(node, step);
              walk(step.node(), below, name.isEmpty() ? word : name + "." + word, out);
            });
  }
}
