package org.linli.notice;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.value.Text;

/**
 * A notice's categories: which one a form's words mean, and which one an activity's own words speak
 * for.
 */
public final class Categories {
  private final List<Category> all;
  private final Map<String, Category> byWords = new HashMap<>();

  /** Makes the list, in the order of the report. */
  public Categories(List<Category> all) {
    this.all = List.copyOf(all);
    for (Category category : this.all) {
      Stream.concat(
              Stream.of(category.id(), category.name(), category.title()),
              category.aliases().stream())
          .forEach(words -> byWords.putIfAbsent(bare(words), category));
    }
  }

  /** Returns the categories in the order of the report. */
  public List<Category> all() {
    return all;
  }

  /** Returns the category that a cell names by id, name, title or alias. */
  public Optional<Category> named(String text) {
    return Optional.ofNullable(byWords.get(bare(text)));
  }

  /**
   * Returns the category that an activity's words speak for: the one whose key words occur most,
   * those in the name counting three times; empty where none occurs or two are level, for a guess
   * must not decide.
   */
  public Optional<Category> inferred(String name, String narrative) {
    Optional<Category> best = Optional.empty();
    int most = 0;
    boolean level = false;
    for (Category category : all) {
      int weight = 3 * hits(category, name) + hits(category, narrative);
      if (weight > most) {
        best = Optional.of(category);
        most = weight;
        level = false;
      } else if (weight == most && weight > 0) {
        level = true;
      }
    }
    return level ? Optional.empty() : best;
  }

  private static int hits(Category category, String text) {
    int hits = text.contains(category.name()) ? 5 : 0;
    for (String keyword : category.keywords()) {
      hits += text.contains(keyword) ? 1 : 0;
    }
    for (Category.Topic topic : category.topics()) {
      for (String keyword : topic.keywords()) {
        hits += text.contains(keyword) ? 1 : 0;
      }
    }
    return hits;
  }

  /**
   * Quotation marks and colons are how a notice decorates a name; they do not make another name,
   * nor do the capitals of an id.
   */
  static String bare(String text) {
    return Text.folded(text).replaceAll("[“”\"'‘’「」:：]", "").toLowerCase(Locale.ROOT);
  }
}
