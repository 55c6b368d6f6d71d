package org.linli.render.data;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.model.Activity;
import org.linli.model.CategoryChoice;
import org.linli.model.Row;
import org.linli.model.Unit;
import org.linli.notice.FieldSpec;
import org.linli.notice.Group;
import org.linli.notice.Notice;
import org.linli.notice.TableSpec;
import org.linli.render.CsvWriter;
import org.linli.render.FieldText;
import org.linli.render.KnownTexts;
import org.linli.render.Privacy;
import org.linli.value.Beneficiaries;
import org.linli.value.Count;
import org.linli.value.GroupCount;
import org.linli.value.Money;
import org.linli.value.Period;

/**
 * The columns of data/activities.csv (outputs): the settled ones first, then what else the notice
 * asks for.
 */
final class ActivityTable {
  private static final List<String> SETTLED =
      List.of(
          ("unit,unit_name,id,name,initiator,place,start,end,category,category_inferred,organizations,"
                  + "participants,funds,funds_kind,funds_bound,beneficiaries,beneficiaries_bound,"
                  + "beneficiaries_text,households,groups,service_hours,overview,file,line")
              .split(","));

  /**
   * Fields that stand in the settled columns under other names, mean nothing after merging, or name
   * persons.
   */
  private static final Set<String> LEFT_OUT =
      Set.of("no", "period", "beneficiary_groups", "leader", "members");

  private final Notice notice;
  private final Privacy privacy;
  private final KnownTexts<String> published;
  private final KnownTexts<String> narratives;
  private final KnownTexts<String> named;
  private final List<FieldSpec> more;

  ActivityTable(TableSpec table, Notice notice, Privacy privacy) {
    this.notice = notice;
    this.privacy = privacy;
    this.published = new KnownTexts<>(privacy::text);
    this.narratives = new KnownTexts<>(privacy::narrative);
    this.named =
        new KnownTexts<>(words -> notice.groups().of(words).map(Group::name).orElse(words));
    this.more =
        table.fields().stream()
            .filter(field -> !SETTLED.contains(field.key()) && !LEFT_OUT.contains(field.key()))
            .toList();
  }

  List<String> heading() {
    List<String> heading = new ArrayList<>(SETTLED);
    more.forEach(field -> heading.add(field.key()));
    return heading;
  }

  void write(Unit unit, Row row, CsvWriter csv) throws IOException {
    Activity activity = row.activity();
    csv.plain(unit.code().text()).text(unit.name());
    csv.text(published(activity.id().orElse(""))).text(published(activity.name()));
    csv.text(published(activity.initiator())).text(published(activity.place()));
    csv.plain(activity.period().map(Period::start).map(Object::toString).orElse(""));
    csv.plain(activity.period().map(Period::end).map(Object::toString).orElse(""));
    category(activity.category(), csv);
    csv.text(published(String.join(FieldText.SEPARATOR, activity.organizations())));
    csv.plain(activity.participants().map(count -> Long.toString(count.value())).orElse(""));
    funds(activity.funds(), csv);
    beneficiaries(activity, csv);
    csv.plain(activity.serviceHours().map(FieldText::plain).orElse(""));
    csv.text(narratives.of(activity.narrative()));
    source(row, csv);
    for (FieldSpec field : more) {
      csv.text(privacy.field("activities", field.key(), FieldText.of(field, row, notice)));
    }
    csv.endRow();
  }

  /** The last settled columns of every table: where the row came from. */
  static void source(Row row, CsvWriter csv) throws IOException {
    csv.text(row.at().file().orElse(""));
    csv.plain(row.at().line().map(String::valueOf).orElse(""));
  }

  private void category(Optional<CategoryChoice> choice, CsvWriter csv) throws IOException {
    csv.text(
        choice
            .map(chosen -> FieldText.category(chosen.id(), notice))
            .orElse(FieldText.UNCATEGORIZED));
    csv.plain(Boolean.toString(choice.map(CategoryChoice::inferred).orElse(false)));
  }

  private static void funds(Optional<Money> funds, CsvWriter csv) throws IOException {
    csv.plain(funds.map(money -> money.yuan().toPlainString()).orElse(""));
    csv.plain(funds.map(money -> money.kind().word()).orElse(""));
    csv.plain(funds.map(money -> money.bound().word()).orElse(""));
  }

  private void beneficiaries(Activity activity, CsvWriter csv) throws IOException {
    Optional<Beneficiaries> stated = activity.beneficiaries();
    Optional<Count> people = stated.flatMap(Beneficiaries::people);
    csv.plain(people.map(count -> Long.toString(count.value())).orElse(""));
    csv.plain(people.map(count -> count.bound().word()).orElse(""));
    csv.text(narratives.of(stated.map(Beneficiaries::text).orElse("")));
    csv.plain(
        stated
            .flatMap(Beneficiaries::households)
            .map(count -> Long.toString(count.value()))
            .orElse(""));
    csv.text(narratives.of(groups(activity, stated)));
  }

  /**
   * {@code 空巢老人:30；残疾人:5}, each group as the notice calls it and once, what maps to none under its
   * own words; a group whose own number is not stated stands without one.
   */
  private String groups(Activity activity, Optional<Beneficiaries> stated) {
    List<GroupCount> groups = stated.map(Beneficiaries::groups).orElse(List.of());
    Map<String, Optional<Long>> people = new LinkedHashMap<>();
    for (GroupCount group : groups) {
      people.merge(
          named.of(group.group()), group.count().map(Count::value), ActivityTable::together);
    }
    if (groups.isEmpty()) {
      activity.beneficiaryGroups().forEach(words -> people.put(named.of(words), Optional.empty()));
    }
    return people.entrySet().stream()
        .map(group -> group.getKey() + group.getValue().map(count -> ":" + count).orElse(""))
        .collect(Collectors.joining(FieldText.SEPARATOR));
  }

  private static Optional<Long> together(Optional<Long> one, Optional<Long> other) {
    return one.isPresent() && other.isPresent()
        ? Optional.of(one.get() + other.get())
        : one.or(() -> other);
  }

  private String published(String text) {
    return published.of(text);
  }
}
