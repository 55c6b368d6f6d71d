package org.linli.notice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which category of one notice another's stands for: its own of the same id, else what it replaces
 * in the packs that it extends. So a campaign whose provinces answer to different notices is added
 * up by the categories that they share.
 */
public final class CrossWalk {
  private final Map<String, String> known = new HashMap<>();

  /** Makes the way from one notice's categories to another's. */
  public CrossWalk(Notice from, Notice to) {
    List<String> wanted = to.categories().all().stream().map(Category::id).toList();
    for (Category category : from.categories().all()) {
      if (category.replaces().isEmpty() && wanted.contains(category.id())) {
        known.put(category.id(), category.id());
      }
      category.replaces().stream()
          .filter(wanted::contains)
          .findFirst()
          .ifPresent(id -> known.put(category.id(), id));
    }
  }

  /** Returns the id of the category that this one stands for; empty where it stands for none. */
  public Optional<String> category(String id) {
    return Optional.ofNullable(known.get(id));
  }
}
