package org.linli.notice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which category of one notice another's stands for, by what each replaces in the packs that they
 * extend. So a campaign whose provinces answer to different notices is added up by the categories
 * that they share.
 */
public final class CrossWalk {
  private final Map<String, String> known = new HashMap<>();

  /** Makes the way from one notice's categories to another's. */
  public CrossWalk(Notice from, Notice to) {
    for (Category category : from.categories().all()) {
      counterpart(category, to.categories().all())
          .ifPresent(found -> known.put(category.id(), found.id()));
    }
  }

  /**
   * Returns the nearest that is the same by name of origin: the category itself or what it replaces
   * first; then the one category that replaces the same, if there is only one.
   */
  private static Optional<Category> counterpart(Category category, List<Category> others) {
    for (String origin : origins(category)) {
      Optional<Category> itself =
          others.stream()
              .filter(other -> other.replaces().isEmpty() && other.id().equals(origin))
              .findFirst();
      if (itself.isPresent()) {
        return itself;
      }
      List<Category> heirs =
          others.stream().filter(other -> origins(other).contains(origin)).toList();
      if (heirs.size() == 1) {
        return Optional.of(heirs.get(0));
      }
    }
    return Optional.empty();
  }

  /** An id that replaces another is the heir's own word, and says nothing to a stranger. */
  private static List<String> origins(Category category) {
    return category.replaces().isEmpty()
        ? List.of(category.id())
        : Stream.concat(category.replaces().stream(), Stream.of(category.id())).toList();
  }

  /** Returns the id of the category that this one stands for; empty where it stands for none. */
  public Optional<String> category(String id) {
    return Optional.ofNullable(known.get(id));
  }
}
