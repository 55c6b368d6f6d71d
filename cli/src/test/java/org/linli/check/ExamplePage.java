package org.linli.check;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The examples of a rule's page.
 *
 * <p>A block's info string is its kind, {@code file=} relative to the unit's folder (or, with a
 * leading slash, to the campaign's), {@code limits=name:number} and markers of findings about the
 * file as a whole: {@code ```csv file=activities.csv ← rule}. A marker at the end of a line names
 * the rules that are found in that line. Kinds: {@code csv}, {@code yaml} and other text; {@code
 * bytes} in hexadecimal; {@code image}; {@code folder}, which lists paths from the campaign folder,
 * one a line, {@code - path} for one that is taken away and {@code path -> target} for a link.
 *
 * <p>A block of the kind {@code notice}, anywhere on the page, is what the notice says that the
 * examples are read by, beside what jiangxi-2021 says.
 *
 * @param bad blocks of the first example
 * @param good blocks of the second
 * @param elsewhere the test class that shows what Markdown cannot
 * @param notice what the examples' notice says, if it says more than jiangxi-2021
 */
record ExamplePage(
    List<Block> bad, List<Block> good, Optional<String> elsewhere, Optional<String> notice) {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)([^\\n]*)\\n(.*?)^```$");
  private static final Pattern ELSEWHERE = Pattern.compile("<!-- example: see (\\w+) -->");
  private static final String MARK = "←";

  /** One file, or several paths, of an example. */
  record Block(String kind, Map<String, String> attributes, List<Line> lines, List<String> ofFile) {
    String attribute(String name) {
      return attributes.getOrDefault(name, "");
    }
  }

  /** A line without its marker, and the rules that the marker names. */
  record Line(String text, List<String> rules) {}

  static ExamplePage of(RulePage page) {
    String body = page.body();
    int bad = body.indexOf("## 不正确 / Bad");
    int good = body.indexOf("## 正确 / Good");
    if (bad < 0 || good < bad) {
      throw new IllegalStateException(page.id() + ": a bad example and then a good one expected");
    }
    Matcher elsewhere = ELSEWHERE.matcher(body);
    return new ExamplePage(
        blocks(body.substring(bad, good)),
        blocks(body.substring(good)),
        elsewhere.find() ? Optional.of(elsewhere.group(1)) : Optional.empty(),
        blocks(body).stream()
            .filter(block -> block.kind().equals("notice"))
            .findFirst()
            .map(ExamplePage::text));
  }

  private static String text(Block block) {
    return block.lines().stream().map(Line::text).collect(joining("\n"));
  }

  private static List<Block> blocks(String text) {
    List<Block> blocks = new ArrayList<>();
    Matcher matcher = BLOCK.matcher(text);
    while (matcher.find()) {
      Line info = line(matcher.group(2));
      Map<String, String> attributes = new HashMap<>();
      for (String attribute : info.text().strip().split("\\s+", -1)) {
        int equals = attribute.indexOf('=');
        if (equals > 0) {
          attributes.put(attribute.substring(0, equals), attribute.substring(equals + 1));
        }
      }
      List<Line> lines = matcher.group(3).lines().map(ExamplePage::line).toList();
      blocks.add(new Block(matcher.group(1), attributes, lines, info.rules()));
    }
    return blocks;
  }

  private static Line line(String text) {
    int mark = text.indexOf(MARK);
    if (mark < 0) {
      return new Line(text, List.of());
    }
    List<String> rules = List.of(text.substring(mark + 1).strip().split(",\\s*", -1));
    return new Line(text.substring(0, mark).stripTrailing(), rules);
  }
}
