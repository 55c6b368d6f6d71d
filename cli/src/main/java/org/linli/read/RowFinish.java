package org.linli.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.linli.finding.Observation;
import org.linli.model.CategoryChoice;
import org.linli.model.Cell;
import org.linli.model.Row;
import org.linli.notice.Category;
import org.linli.notice.Notice;
import org.linli.value.Beneficiaries;
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

  /** By these words a name of an organization is told from a person's or a number of helpers. */
  private static final Pattern ORGANIZATION =
      Pattern.compile(
          ".*(协会|学会|商会|促进会|联合会|研究会|基金会|慈善会|义工联|中心|服务社|工作站|服务站|志愿队|服务队|社工站|机构|联盟|社团|俱乐部"
              + "|会|社|队|站|所|院|团).*");

  private static final Pattern HEADCOUNT =
      Pattern.compile("\\s*[(（]?[^(（]{0,6}[0-9０-９]+余?(人次|人|名|位)[^)）]{0,4}[)）]?$");

  private final Notice notice;
  private final UnitCode unit;

  /** Finishes rows of one unit. */
  RowFinish(Notice notice, UnitCode unit) {
    this.notice = notice;
    this.unit = unit;
  }

  /** Returns the row that a draft has become. */
  Row finish(DraftRow draft) {
    if (draft.table().name().equals(ACTIVITIES)) {
      organizations(draft);
      groups(draft);
      category(draft);
    }
    return new Row(draft.table().columns(), unit, draft.at(), draft.cells(), draft.observations());
  }

  private static void organizations(DraftRow draft) {
    Optional<Cell> members = draft.stated("members");
    if (members.isEmpty()
        || draft.stated("organizations").isPresent()
        || draft.table().field("organizations").isEmpty()) {
      return;
    }
    List<String> names = organizationsIn(members.get().text());
    if (names.isEmpty()) {
      return;
    }
    String text = String.join("；", names);
    draft.put(
        "organizations",
        new Cell(text, members.get().at().inField("organizations"), Reading.of(names)));
    draft.observe(
        Observation.of("organizations-from-members", members.get().at())
            .withValue(members.get().text())
            .with("organizations", text));
  }

  private static List<String> organizationsIn(String members) {
    List<String> items = new ArrayList<>();
    for (String item : ListText.split(members)) {
      String name = HEADCOUNT.matcher(item).replaceFirst("").strip();
      if (!name.isEmpty()) {
        items.add(name);
      }
    }
    List<String> organizations =
        items.stream().filter(item -> ORGANIZATION.matcher(item).matches()).toList();
    return organizations.isEmpty() ? items : organizations;
  }

  /** 受益对象 in a column of its own names the groups of the count in the column 受益人数. */
  private static void groups(DraftRow draft) {
    Optional<Cell> count = draft.stated("beneficiaries");
    Optional<?> value = count.flatMap(Cell::value);
    Optional<Cell> named = draft.stated("beneficiary_groups");
    if (named.isEmpty()
        || value.isEmpty()
        || !(value.get() instanceof Beneficiaries stated)
        || !stated.groups().isEmpty()) {
      return;
    }
    List<String> names = ListText.split(named.get().text());
    List<Remark> remarks = new ArrayList<>(count.get().reading().remarks());
    List<GroupCount> groups = new ArrayList<>();
    for (String name : names) {
      groups.add(new GroupCount(name, names.size() == 1 ? stated.people() : Optional.empty()));
    }
    if (names.size() > 1) {
      remarks.add(
          Remark.of(
              "groups-not-split",
              "groups",
              String.join("、", names),
              "value",
              stated.people().map(people -> String.valueOf(people.value())).orElse("")));
    }
    Beneficiaries grouped =
        new Beneficiaries(
            stated.people(), stated.estimated(), stated.households(), groups, stated.text());
    draft.put(
        "beneficiaries",
        new Cell(count.get().text(), count.get().at(), Reading.of(grouped, remarks)));
  }

  private void category(DraftRow draft) {
    boolean asked = draft.table().field("category").isPresent();
    if (!asked || notice.categories().all().isEmpty() || draft.stated("category").isPresent()) {
      return;
    }
    var at = draft.cell("category").map(Cell::at).orElse(draft.at().inField("category"));
    String narrative = draft.text("overview") + "\n" + draft.text("detail");
    Optional<Category> inferred = notice.categories().inferred(draft.text("name"), narrative);
    if (inferred.isEmpty()) {
      draft.put("category", new Cell("", at, Reading.nothing()));
      draft.observe(Observation.of("category-missing", at));
      return;
    }
    Category category = inferred.get();
    Remark remark = Remark.of("category-inferred", "category", category.name());
    draft.put(
        "category",
        new Cell("", at, Reading.of(new CategoryChoice(category.id(), true), List.of(remark))));
  }
}
