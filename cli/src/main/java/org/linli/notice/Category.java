package org.linli.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One of the actions that a notice is built on, as 邻里亲.
 *
 * @param id stable, as {@code qin}
 * @param name short, as 邻里亲
 * @param title what the notice says of it, as 关爱特殊群体
 * @param aliases other ways in which a form may write it
 * @param keywords words in an activity's name or text that speak for it
 * @param topics what the notice asks within it (needs, sub-campaigns, the five beauties), each with
 *     its own key words
 * @param clause the clause that describes it
 * @param replaces ids of the categories of the extended packs whose place it takes, the nearest
 *     first, so that a campaign of several notices can be added up by those that they share
 */
public record Category(
    String id,
    String name,
    String title,
    List<String> aliases,
    List<String> keywords,
    List<Topic> topics,
    Optional<String> clause,
    List<String> replaces) {

  /** Copies the lists. */
  public Category {
    aliases = List.copyOf(aliases);
    keywords = List.copyOf(keywords);
    topics = List.copyOf(topics);
    replaces = List.copyOf(replaces);
  }

  /** Returns this category under more spellings. */
  Category alsoCalled(List<String> more) {
    List<String> all = new ArrayList<>(aliases);
    all.addAll(more);
    return new Category(id, name, title, all, keywords, topics, clause, replaces);
  }

  /**
   * A part of a category that the notice names, as 关爱青少年·邻里相携.
   *
   * @param name as the notice writes it
   * @param kind what it is one of, as 服务需求, 专项活动, 五美
   * @param keywords words that speak for it
   */
  public record Topic(String name, String kind, List<String> keywords) {
    /** Copies the words. */
    public Topic {
      keywords = List.copyOf(keywords);
    }
  }
}
