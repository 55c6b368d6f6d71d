package org.linli.aggregate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.linli.model.Activity;
import org.linli.value.Beneficiaries;
import org.linli.value.Count;
import org.linli.value.GroupCount;
import org.linli.value.StoredInput;
import org.linli.value.StoredOutput;

/** How many of which group were helped: each group's own count, never a total split by guess. */
final class GroupShares {
  private final TallyPlan plan;
  private final Map<String, Long> people = new TreeMap<>();
  private final Map<String, Long> activities = new TreeMap<>();

  GroupShares(TallyPlan plan) {
    this.plan = plan;
  }

  void add(Activity activity) {
    for (Map.Entry<String, Long> share : sharesOf(activity).entrySet()) {
      people.merge(share.getKey(), share.getValue(), Math::addExact);
      activities.merge(share.getKey(), 1L, Math::addExact);
    }
  }

  private Map<String, Long> sharesOf(Activity activity) {
    List<GroupCount> stated = activity.beneficiaries().map(Beneficiaries::groups).orElse(List.of());
    List<String> named = activity.beneficiaryGroups();
    if (stated.size() == 1 && named.size() == 1) {
      String group = plan.group(named.get(0));
      if (group.equals(plan.group(stated.get(0).group()))) {
        return Map.of(group, stated.get(0).count().map(Count::value).orElse(0L));
      }
    }
    Map<String, Long> shares = new LinkedHashMap<>();
    for (GroupCount part : stated) {
      shares.merge(
          plan.group(part.group()), part.count().map(Count::value).orElse(0L), Math::addExact);
    }
    Set<String> columns = new TreeSet<>();
    named.forEach(words -> columns.add(plan.group(words)));
    if (shares.isEmpty() && columns.size() == 1) {
      long all =
          activity.beneficiaries().flatMap(Beneficiaries::people).map(Count::value).orElse(0L);
      shares.put(columns.iterator().next(), all);
    }
    columns.forEach(group -> shares.putIfAbsent(group, 0L));
    return shares;
  }

  void add(GroupShares other) {
    other.people.forEach((group, count) -> people.merge(group, count, Math::addExact));
    other.activities.forEach((group, count) -> activities.merge(group, count, Math::addExact));
  }

  long people(String group) {
    return people.getOrDefault(group, 0L);
  }

  long activities(String group) {
    return activities.getOrDefault(group, 0L);
  }

  void write(StoredOutput out) {
    out.map(people, out::number);
    out.map(activities, out::number);
  }

  void read(StoredInput in) {
    people.putAll(in.map(in::number));
    activities.putAll(in.map(in::number));
  }
}
