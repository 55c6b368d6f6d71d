package org.linli.aggregate;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.linli.notice.Group;
import org.linli.notice.Groups;
import org.linli.notice.Notice;
import org.linli.notice.TallySpec;

/**
 * What the partial totals of all units of a campaign share: the notice that they are kept by, the
 * numbering of organizations, and what the notice's words for topics and groups mean. Safe for
 * threads.
 */
public final class TallyPlan {
  private static final int MOST_GROUPS = 4096;

  private final Notice notice;
  private final OrganizationNumbers numbers;
  private final TopicWords topics;
  private final List<TallySpec> tallies;
  private final boolean slices;
  private final Map<String, String> groups = new ConcurrentHashMap<>();

  /** Makes the plan of a campaign of which everything is counted. */
  public TallyPlan(Notice notice, OrganizationNumbers numbers) {
    this(notice, numbers, new TopicWords(notice), notice.statistics().tallies(), true);
  }

  private TallyPlan(
      Notice notice,
      OrganizationNumbers numbers,
      TopicWords topics,
      List<TallySpec> tallies,
      boolean slices) {
    this.notice = notice;
    this.numbers = numbers;
    this.tallies = List.copyOf(tallies);
    this.topics = topics;
    this.slices = slices;
  }

  /**
   * Returns this plan without what no finding rests on: the notice's statistics tables, and the
   * activities by category, month, festival and group with the most telling among them.
   */
  public TallyPlan forFindings() {
    return new TallyPlan(notice, numbers, topics, List.of(), false);
  }

  /**
   * Returns whether activities are added up by category, month, festival and group too; so are the
   * notice's statistics tables then.
   */
  public boolean countsSlices() {
    return slices;
  }

  /** Returns the statistics tables that are counted. */
  List<TallySpec> tallies() {
    return tallies;
  }

  Notice notice() {
    return notice;
  }

  OrganizationNumbers numbers() {
    return numbers;
  }

  TopicWords topics() {
    return topics;
  }

  /** Returns the name of the notice's group that an office's words mean. */
  String group(String words) {
    String known = groups.get(words);
    if (known != null) {
      return known;
    }
    String name = notice.groups().of(words).map(Group::name).orElse(Groups.OTHER);
    if (groups.size() < MOST_GROUPS) {
      groups.put(words, name);
    }
    return name;
  }
}
