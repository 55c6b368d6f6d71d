package org.linli.notice;

import java.util.List;
import java.util.Optional;

/**
 * A kind of place for which a notice wants other things done (分类实施), as 城市地区 and 农村地区.
 *
 * @param id as {@code unit.yaml} names it: {@code urban}, {@code rural} or {@code mixed}
 * @param name as the notice writes it
 * @param topics what places of this kind take up above all, each with its key words
 * @param clause the clause that tells them apart
 */
public record Setting(
    String id, String name, List<Category.Topic> topics, Optional<String> clause) {
  /** Copies the topics. */
  public Setting {
    topics = List.copyOf(topics);
  }
}
