package org.linli.notice;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The templates that a pack's summary report and its letters to units are written by: {@code
 * report/summary.md.ftl}, {@code report/returns.md.ftl} and what they include or import, and so on.
 * What packs share lies outside.
 *
 * @param texts of the templates by their path in the pack, the summary's first
 * @param namedAtRunTime whether one names another by a value, so that there may be more
 */
record TemplateFiles(Map<String, String> texts, boolean namedAtRunTime) {
  private static final String SUMMARY = "report/summary.md.ftl";
  private static final String RETURNS = "report/returns.md.ftl";

  private static final Pattern OTHER =
      Pattern.compile("<#(?:include|import)\\s+(?:\"([^\"]*)\"|'([^']*)'|[^\\s>])");

  /** Follows the templates of a pack, and of those that it extends, from those two on. */
  static TemplateFiles of(Pack pack) {
    Map<String, String> texts = new LinkedHashMap<>();
    boolean namedAtRunTime = false;
    Deque<String> open = new ArrayDeque<>();
    open.add(SUMMARY);
    open.add(RETURNS);
    while (!open.isEmpty()) {
      String path = open.remove();
      Optional<String> text = texts.containsKey(path) ? Optional.empty() : pack.text(path);
      if (text.isPresent()) {
        texts.put(path, text.get());
        var other = OTHER.matcher(text.get());
        while (other.find()) {
          Optional<String> name =
              Optional.ofNullable(other.group(1)).or(() -> Optional.ofNullable(other.group(2)));
          namedAtRunTime |= name.isEmpty();
          name.ifPresent(found -> open.add(resolved(path, found)));
        }
      }
    }
    return new TemplateFiles(texts, namedAtRunTime);
  }

  private static String resolved(String from, String name) {
    return name.startsWith("/")
        ? name.substring(1)
        : from.substring(0, from.lastIndexOf('/') + 1) + name;
  }
}
