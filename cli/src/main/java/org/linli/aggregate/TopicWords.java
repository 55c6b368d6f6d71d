package org.linli.aggregate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.linli.model.Activity;
import org.linli.notice.Category;
import org.linli.notice.Notice;
import org.linli.notice.Setting;
import org.linli.value.Keywords;

/** Of which topics of a notice an activity's own words speak. Immutable, one for a campaign. */
final class TopicWords {
  /** Parts the id of a category or of a kind of place from a topic of it. */
  static final char PART = '\n';

  private final Keywords keywords;
  private final List<Entry> ofCategories;
  private final List<Entry> ofSettings;

  /** A topic, what it belongs to, and the numbers of its words. */
  private record Entry(String owner, String key, BitSet words) {}

  TopicWords(Notice notice) {
    List<Category> categories = notice.categories().all();
    List<Setting> settings = notice.statistics().settings();
    this.keywords =
        new Keywords(
            Stream.concat(
                    categories.stream().flatMap(category -> category.topics().stream()),
                    settings.stream().flatMap(setting -> setting.topics().stream()))
                .flatMap(TopicWords::words)
                .toList());
    this.ofCategories =
        categories.stream().flatMap(category -> entries(category.id(), category.topics())).toList();
    this.ofSettings =
        settings.stream().flatMap(setting -> entries(setting.id(), setting.topics())).toList();
  }

  private static Stream<String> words(Category.Topic topic) {
    return Stream.concat(Stream.of(topic.name()), topic.keywords().stream());
  }

  private Stream<Entry> entries(String owner, List<Category.Topic> topics) {
    return topics.stream()
        .map(
            topic -> {
              BitSet numbers = new BitSet();
              words(topic).mapToInt(keywords::number).filter(n -> n >= 0).forEach(numbers::set);
              return new Entry(owner, owner + PART + topic.name(), numbers);
            });
  }

  /**
   * Returns the keys of the topics of categories that an activity speaks of.
   *
   * @param category the activity's own, whose topics alone are looked at; empty for all
   */
  List<String> ofCategories(Activity activity, String category) {
    return spoken(activity, ofCategories, category);
  }

  /** Returns the keys of the topics of kinds of places that an activity speaks of. */
  List<String> ofSettings(Activity activity) {
    return spoken(activity, ofSettings, "");
  }

  private List<String> spoken(Activity activity, List<Entry> entries, String owner) {
    BitSet found = new BitSet();
    keywords.find(activity.name(), found);
    keywords.find(activity.narrative(), found);
    List<String> keys = new ArrayList<>();
    for (Entry entry : found.isEmpty() ? List.<Entry>of() : entries) {
      if ((owner.isEmpty() || owner.equals(entry.owner)) && entry.words.intersects(found)) {
        keys.add(entry.key);
      }
    }
    return keys;
  }
}
