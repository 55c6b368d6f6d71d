package org.linli.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.check.Context;
import org.linli.check.Sink;
import org.linli.check.Sink.Answer;
import org.linli.check.TableCheck;
import org.linli.finding.Observation;
import org.linli.finding.RuleId;
import org.linli.model.Activity;
import org.linli.notice.FieldSpec;
import org.linli.notice.Notice;
import org.linli.notice.TableSpec;
import org.linli.value.Period;
import org.linli.value.Text;

/**
 * An activity whose name speaks of a kind of event that is to be announced, but of which the unit's
 * list of events has no row of that name or day. The kinds and their words are the options of 活动类型
 * in the pack's table of events; off unless a pack asks for it.
 */
final class EventNotAnnounced implements TableCheck<Activity> {
  private static final String RULE = "event-not-announced";

  /** A longer period is no event of one day that a date could tell. */
  private static final int LONGEST_EVENT = 31;

  @Override
  public boolean spansFiles() {
    return false;
  }

  @Override
  public Look<Activity> begin(Context context) {
    Notice notice = context.notice();
    if (!notice.setting(RuleId.of(RULE)).on()) {
      return Look.nothing();
    }
    Optional<TableSpec> events = notice.table("events");
    List<FieldSpec.Option> kinds = notice.options("events", "kind");
    return (activity, out) ->
        kind(activity, kinds)
            .ifPresent(kind -> report(activity, kind, events.flatMap(TableSpec::clause), out));
  }

  private static Optional<String> kind(Activity activity, List<FieldSpec.Option> kinds) {
    String name = Text.folded(activity.name());
    return kinds.stream()
        .filter(
            kind ->
                Stream.concat(Stream.of(kind.name()), kind.aliases().stream())
                    .anyMatch(name::contains))
        .map(FieldSpec.Option::name)
        .findFirst();
  }

  private static void report(Activity activity, String kind, Optional<String> clause, Sink out) {
    List<Answer> answers = new ArrayList<>();
    answers.add(new Answer("events.name", activity.name()));
    activity
        .period()
        .filter(period -> period.days() <= LONGEST_EVENT)
        .ifPresent(
            period -> days(period).forEach(day -> answers.add(new Answer("events.date", day))));
    out.foundUnlessOwn(
        answers,
        Observation.of(RULE, activity.at("name"))
            .withValue(activity.name())
            .under(clause)
            .with("name", activity.name())
            .with("kind", kind));
  }

  private static List<String> days(Period period) {
    return period.start().datesUntil(period.end().plusDays(1)).map(Object::toString).toList();
  }
}
