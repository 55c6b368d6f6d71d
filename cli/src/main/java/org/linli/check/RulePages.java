package org.linli.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linli.check.RulePage.Scope;
import org.linli.check.RulePage.Words;
import org.linli.finding.RuleId;
import org.linli.finding.Severity;

/**
 * Reads the rules' pages from the program's own resources. Their front matter is YAML of one fixed
 * shape, one key a line, so no YAML parser is started for it; whatever differs from that shape is
 * refused.
 */
final class RulePages {
  private static final String FOLDER = "rules/";
  private static final String FENCE = "---\n";
  private static final Pattern LINE = Pattern.compile("([a-z]+): (.+)");
  private static final Pattern WORDS =
      Pattern.compile("\\{message: \"([^\"]+)\", hint: \"([^\"]+)\"}");

  private RulePages() {}

  /** Returns a resource beside the pages as text. */
  static Optional<String> resource(String name) {
    try (InputStream in = RulePages.class.getResourceAsStream(FOLDER + name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the program's own " + name, e);
    }
  }

  /**
   * Returns the page of a rule.
   *
   * @throws IllegalStateException if there is none, or it does not have its shape: a defect of the
   *     program
   */
  static RulePage page(RuleId id) {
    String text =
        resource(id + ".md").orElseThrow(() -> new IllegalStateException("no page for rule " + id));
    RulePage page = parse(text);
    if (!page.id().equals(id)) {
      throw new IllegalStateException("the page of " + id + " says it is of " + page.id());
    }
    return page;
  }

  /** Returns the page that a text holds. */
  static RulePage parse(String text) {
    int end = text.indexOf("\n" + FENCE, FENCE.length() - 1);
    if (!text.startsWith(FENCE) || end < 0) {
      throw new IllegalStateException(
          "a rule's page begins with front matter between lines of ---");
    }
    Map<String, String> head = new HashMap<>();
    for (String line : text.substring(FENCE.length(), end).split("\n", -1)) {
      Matcher matcher = LINE.matcher(line);
      if (!matcher.matches() || head.put(matcher.group(1), matcher.group(2)) != null) {
        throw new IllegalStateException("front matter that is not understood: " + line);
      }
    }
    return new RulePage(
        new RuleId(word(head, "rule")),
        scope(word(head, "scope")),
        severity(word(head, "severity")),
        word(head, "since").replace("\"", ""),
        words(head, "zh"),
        words(head, "en"),
        text.substring(end + 1 + FENCE.length()));
  }

  /** Returns the scope of a word. */
  static Scope scope(String word) {
    for (Scope scope : Scope.values()) {
      if (scope.word().equals(word)) {
        return scope;
      }
    }
    throw new IllegalStateException("no scope: " + word);
  }

  /** Returns the severity of a word. */
  static Severity severity(String word) {
    return Severity.ofWord(word)
        .orElseThrow(() -> new IllegalStateException("no severity: " + word));
  }

  private static Words words(Map<String, String> head, String language) {
    Matcher matcher = WORDS.matcher(word(head, language));
    if (!matcher.matches()) {
      throw new IllegalStateException("message and hint expected: " + head.get(language));
    }
    return new Words(matcher.group(1), matcher.group(2));
  }

  private static String word(Map<String, String> head, String key) {
    String word = head.get(key);
    if (word == null) {
      throw new IllegalStateException("front matter lacks " + key);
    }
    return word;
  }
}
