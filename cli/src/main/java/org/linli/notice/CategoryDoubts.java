package org.linli.notice;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds categories that no activity can be counted in. */
final class CategoryDoubts {
  private static final String ACTIVITIES = "activities";

  private final PackLayers layers;
  private final Notice notice;
  private final Problems problems;

  CategoryDoubts(PackLayers layers, Notice notice, Problems problems) {
    this.layers = layers;
    this.notice = notice;
    this.problems = problems;
  }

  /** Adds every doubt to the problems. */
  void find() {
    Map<String, YamlMap> places =
        new Settings(layers.merged(), problems)
            .each("categories").stream()
                .collect(Collectors.toMap(item -> item.words("id"), Settings::map, (a, b) -> a));
    boolean asked = asked();
    for (Category category : notice.categories().all()) {
      Optional<YamlMap> place =
          Optional.ofNullable(places.get(category.id()))
              .filter(at -> problems.fileOf(at).equals(layers.own().name()));
      place.ifPresent(at -> find(at, category, asked));
    }
  }

  private void find(YamlMap at, Category category, boolean asked) {
    Set<String> words = words(category);
    if (words.isEmpty()) {
      if (!asked) {
        problems.add(at, Doubt.CATEGORY_WITHOUT_WORDS, category.name());
      }
      return;
    }
    // Each word of it speaks for the other as well, so the other never has fewer.
    notice.categories().all().stream()
        .filter(other -> !other.equals(category) && words(other).containsAll(words))
        .findFirst()
        .ifPresent(
            other -> problems.add(at, Doubt.CATEGORY_OVERSHADOWED, category.name(), other.name()));
  }

  private static Set<String> words(Category category) {
    Set<String> words = new HashSet<>(category.keywords());
    category.topics().forEach(topic -> words.addAll(topic.keywords()));
    return words;
  }

  /** Whether the units are asked which category an activity is of. */
  private boolean asked() {
    Optional<FieldSpec> field =
        notice.table(ACTIVITIES).stream()
            .flatMap(table -> table.fields().stream())
            .filter(candidate -> candidate.type() == FieldType.CATEGORY)
            .findFirst();
    List<Form> forms =
        notice.forms().stream().filter(form -> form.table().equals(ACTIVITIES)).toList();
    return field.isPresent()
        && (forms.isEmpty()
            || forms.stream()
                .flatMap(form -> form.leaves().stream())
                .anyMatch(column -> column.key().equals(Optional.of(field.get().key()))));
  }
}
