package org.linli.aggregate;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.linli.model.Activity;
import org.linli.value.Beneficiaries;
import org.linli.value.Count;
import org.linli.value.GroupCount;
import org.linli.value.StoredInput;
import org.linli.value.StoredOutput;

/** How many of which group were helped: each group's own count, never a total split by guess. */
final class GroupShares {
  private final TallyPlan plan;
  private final Map<String, Share> shares = new HashMap<>();

  /** Of one group. */
  private static final class Share {
    private long people;
    private long activities;

    void add(long more, long in) {
      people = Math.addExact(people, more);
      activities = Math.addExact(activities, in);
    }
  }

  GroupShares(TallyPlan plan) {
    this.plan = plan;
  }

  void add(Activity activity) {
    Beneficiaries helped = activity.beneficiaries().orElse(null);
    List<GroupCount> stated = helped == null ? List.of() : helped.groups();
    List<String> named = activity.beneficiaryGroups();
    if (stated.size() == 1 && named.size() == 1) {
      String group = plan.group(named.get(0));
      if (group.equals(plan.group(stated.get(0).group()))) {
        share(group).add(count(stated.get(0)), 1);
        return;
      }
    }
    sharesOf(helped, stated, named).forEach((group, people) -> share(group).add(people, 1));
  }

  private Share share(String group) {
    Share known = shares.get(group);
    return known != null ? known : shares.computeIfAbsent(group, name -> new Share());
  }

  private static long count(GroupCount part) {
    Count count = part.count().orElse(null);
    return count == null ? 0 : count.value();
  }

  private Map<String, Long> sharesOf(
      @Nullable Beneficiaries helped, List<GroupCount> stated, List<String> named) {
    Map<String, Long> parts = new LinkedHashMap<>();
    for (GroupCount part : stated) {
      parts.merge(plan.group(part.group()), count(part), Math::addExact);
    }
    Set<String> columns = new TreeSet<>();
    named.forEach(words -> columns.add(plan.group(words)));
    if (parts.isEmpty() && columns.size() == 1) {
      long all = helped == null ? 0 : helped.people().map(Count::value).orElse(0L);
      parts.put(columns.iterator().next(), all);
    }
    columns.forEach(group -> parts.putIfAbsent(group, 0L));
    return parts;
  }

  void add(GroupShares other) {
    other.shares.forEach((group, share) -> share(group).add(share.people, share.activities));
  }

  long people(String group) {
    Share share = shares.get(group);
    return share == null ? 0 : share.people;
  }

  long activities(String group) {
    Share share = shares.get(group);
    return share == null ? 0 : share.activities;
  }

  void write(StoredOutput out) {
    out.map(
        new TreeMap<>(shares),
        share -> {
          out.number(share.people);
          out.number(share.activities);
        });
  }

  void read(StoredInput in) {
    in.map(() -> new long[] {in.number(), in.number()})
        .forEach((group, share) -> share(group).add(share[0], share[1]));
  }
}
