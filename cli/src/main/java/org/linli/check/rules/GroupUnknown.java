package org.linli.check.rules;

import java.util.LinkedHashSet;
import java.util.Set;
import org.linli.check.Context;
import org.linli.check.RowCheck;
import org.linli.check.Sink;
import org.linli.finding.Observation;
import org.linli.model.Activity;
import org.linli.notice.Groups;
import org.linli.value.Beneficiaries;
import org.linli.value.GroupCount;

/** A group of people helped that is none of the notice's groups: it is kept under 其他. */
final class GroupUnknown implements RowCheck<Activity> {
  @Override
  public void check(Activity activity, Context context, Sink out) {
    Groups groups = context.notice().groups();
    if (!groups.all().isEmpty()) {
      activity.beneficiaries().ifPresent(stated -> check(activity, stated, groups, out));
    }
  }

  private static void check(Activity activity, Beneficiaries stated, Groups groups, Sink out) {
    Set<String> unknown = new LinkedHashSet<>();
    for (GroupCount count : stated.groups()) {
      if (groups.of(count.group()).isEmpty()) {
        unknown.add(count.group());
      }
    }
    for (String group : unknown) {
      out.found(
          Observation.of("group-unknown", activity.at("beneficiaries"))
              .withValue(activity.row().text("beneficiaries"))
              .with("group", group));
    }
  }
}
