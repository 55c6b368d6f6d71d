package org.linli.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pack's source.md: the notice told clause by clause, with an anchor {@code {#三（一）}} for each.
 *
 * @param name of the file for its author
 * @param lines of it
 */
record SourceText(String name, List<String> lines) {
  static final String NAME = "source.md";

  private static final Pattern ANCHOR = Pattern.compile("\\{#([^}\\s]+)}");

  private static final Pattern MARKS = Pattern.compile("^[#>*|\\s-]+|\\*\\*|[|\\s]+$");

  /** Copies the lines. */
  SourceText {
    lines = List.copyOf(lines);
  }

  /** Returns the file of a pack, if it has one. */
  static Optional<SourceText> of(Pack pack) {
    return pack.text(NAME).map(text -> new SourceText(pack.shown(NAME), text.lines().toList()));
  }

  /**
   * Where an anchor stands.
   *
   * @param line from 1
   * @param column from 1
   */
  record Place(int line, int column) {}

  /** Returns where each clause is told, in the order of the file. */
  Map<String, Place> anchors() {
    Map<String, Place> anchors = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher anchor = ANCHOR.matcher(lines.get(i));
      while (anchor.find()) {
        anchors.putIfAbsent(anchor.group(1), new Place(i + 1, anchor.start() + 1));
      }
    }
    return anchors;
  }

  /**
   * Returns the line that tells of a clause, without the marks of Markdown and the anchor; of a
   * heading that says no more than the clause's own name the first line below.
   */
  Optional<String> words(String clause) {
    return Optional.ofNullable(anchors().get(clause)).stream()
        .flatMap(place -> lines.stream().skip(place.line() - 1L))
        .map(line -> MARKS.matcher(ANCHOR.matcher(line).replaceAll("")).replaceAll(""))
        .filter(words -> !words.isEmpty() && !words.equals(clause))
        .findFirst();
  }

  /**
   * Returns the file in pieces, each beginning with a heading; what stands before the first is left
   * out.
   */
  List<List<String>> sections() {
    List<List<String>> sections = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("#")) {
        sections.add(new ArrayList<>());
      }
      if (!sections.isEmpty()) {
        sections.get(sections.size() - 1).add(line);
      }
    }
    return sections;
  }

  /** Returns the anchors of some lines. */
  static List<String> anchors(List<String> of) {
    return of.stream()
        .flatMap(line -> ANCHOR.matcher(line).results())
        .map(anchor -> anchor.group(1))
        .toList();
  }
}
