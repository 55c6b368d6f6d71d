package org.linli.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.finding.Location;
import org.linli.finding.Observation;
import org.linli.model.CategoryChoice;
import org.linli.model.Cell;
import org.linli.model.Quiet;
import org.linli.model.Row;
import org.linli.notice.Category;
import org.linli.notice.Notice;
import org.linli.notice.TableSpec;
import org.linli.value.Beneficiaries;
import org.linli.value.BeneficiariesText;
import org.linli.value.Count;
import org.linli.value.GroupCount;
import org.linli.value.ListText;
import org.linli.value.Reading;
import org.linli.value.Remark;
import org.linli.value.UnitCode;

/**
 * Settles what follows from several cells of a row together, and makes the row: an activity's
 * organizations from its members, its groups from the column beside the count, its category from
 * its own words (data-format, sections 2 and 5).
 */
final class RowFinish {
  private static final String ACTIVITIES = "activities";

  private final Notice notice;
  private final UnitCode unit;
  private final ReadingMemory memory;
  private final boolean activities;
  private final int members;
  private final int groups;
  private final int beneficiaries;
  private final int category;

  /** Finishes rows of one unit in a table. */
  RowFinish(Notice notice, TableSpec table, UnitCode unit, ReadingMemory memory) {
    this.notice = notice;
    this.unit = unit;
    this.memory = memory;
    this.activities = table.name().equals(ACTIVITIES);
    this.members = table.columns().position("members");
    this.groups = table.columns().position("beneficiary_groups");
    this.beneficiaries = table.columns().position("beneficiaries");
    this.category = table.columns().position("category");
  }

  /** Returns the row that a draft has become. */
  Row finish(DraftRow draft) {
    if (activities) {
      settle(draft);
    }
    return draft.row(unit);
  }

  private void settle(DraftRow draft) {
    Cell helpers = draft.stated(members);
    if (helpers != null) {
      organizations(draft, helpers);
    }
    Cell named = draft.stated(groups);
    Cell count = draft.stated(beneficiaries);
    if (named != null && count != null) {
      groups(draft, named, count);
    }
    if (category >= 0 && draft.stated(category) == null) {
      category(draft);
    }
  }

  private static void organizations(DraftRow draft, Cell members) {
    if (draft.stated("organizations").isPresent()
        || draft.table().field("organizations").isEmpty()) {
      return;
    }
    List<String> names = MembersText.organizations(members.text());
    if (names.isEmpty()) {
      return;
    }
    String text = String.join("；", names);
    draft.put(
        "organizations",
        new Cell(text, Reading.of(List.copyOf(names))),
        draft.at("members").inField("organizations"));
    draft.observe(
        Observation.of("organizations-from-members", draft.at("members"))
            .withValue(members.text())
            .with("organizations", text));
  }

  /** 受益对象 in a column of its own names the groups of the count in the column 受益人数. */
  private void groups(DraftRow draft, Cell named, Cell count) {
    if (!(count.value().orElse(null) instanceof Beneficiaries stated)
        || !stated.groups().isEmpty()) {
      return;
    }
    if (draft.isShared()) {
      draft.replace(beneficiaries, sharedGroups(count, named, stated));
    } else {
      draft.put(
          "beneficiaries", grouped(count, named, stated, Quiet.UNKNOWN), draft.at("beneficiaries"));
    }
  }

  private Cell sharedGroups(Cell count, Cell named, Beneficiaries stated) {
    if (!count.quiet().isShared() || !named.quiet().isShared()) {
      return grouped(count, named, stated, Quiet.UNKNOWN);
    }
    Cell known = memory.pairs().get(count, named);
    if (known == null) {
      known = grouped(count, named, stated, Quiet.learning());
      memory.pairs().put(count, named, known);
    }
    return known;
  }

  private static Cell grouped(Cell count, Cell named, Beneficiaries stated, Quiet quiet) {
    List<Remark> remarks = new ArrayList<>(count.reading().remarks());
    List<GroupCount> numbered = BeneficiariesText.numberedGroups(named.text());
    List<GroupCount> groups = numbered.isEmpty() ? named(named, stated, remarks) : numbered;
    stated
        .people()
        .filter(people -> !people.estimated() && !numbered.isEmpty())
        .flatMap(people -> otherSum(people.value(), numbered))
        .ifPresent(remarks::add);
    Beneficiaries grouped =
        new Beneficiaries(
            stated.people(), stated.estimated(), stated.households(), groups, stated.text());
    return new Cell(count.text(), Reading.of(grouped, remarks), quiet);
  }

  private static List<GroupCount> named(Cell named, Beneficiaries stated, List<Remark> remarks) {
    List<String> names = ListText.split(named.text());
    if (names.size() > 1) {
      remarks.add(
          Remark.of(
              "groups-not-split",
              "groups",
              String.join("、", names),
              "value",
              stated.people().map(people -> String.valueOf(people.value())).orElse("")));
    }
    return names.stream()
        .map(name -> new GroupCount(name, names.size() == 1 ? stated.people() : Optional.empty()))
        .toList();
  }

  /** One group may be named of several; of more people than there are none can be. */
  private static Optional<Remark> otherSum(long total, List<GroupCount> groups) {
    List<Count> counts = groups.stream().flatMap(group -> group.count().stream()).toList();
    long sum = counts.stream().mapToLong(Count::value).sum();
    boolean exact = counts.stream().noneMatch(Count::estimated);
    return exact && (sum > total || (sum < total && groups.size() > 1))
        ? Optional.of(
            Remark.of(
                "figures-disagree", "total", String.valueOf(total), "sum", String.valueOf(sum)))
        : Optional.empty();
  }

  private void category(DraftRow draft) {
    if (notice.categories().all().isEmpty()) {
      return;
    }
    Location at = draft.at("category");
    String narrative = draft.text("overview") + "\n" + draft.text("detail");
    Optional<Category> inferred = notice.categories().inferred(draft.text("name"), narrative);
    if (inferred.isEmpty()) {
      draft.put("category", new Cell("", Reading.nothing()), at);
      draft.observe(Observation.of("category-missing", at));
      return;
    }
    Category found = inferred.get();
    Remark remark = Remark.of("category-inferred", "category", found.name());
    draft.put(
        "category",
        new Cell("", Reading.of(new CategoryChoice(found.id(), true), List.of(remark))),
        at);
  }
}
