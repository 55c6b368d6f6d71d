package org.linli.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.SampleNotice;
import org.linli.aggregate.Statistics.Highlight;
import org.linli.discover.Discovery;
import org.linli.finding.Location;
import org.linli.model.CategoryChoice;
import org.linli.model.Cell;
import org.linli.model.Limits;
import org.linli.model.Places;
import org.linli.model.Row;
import org.linli.model.Unit;
import org.linli.notice.Notice;
import org.linli.notice.TableSpec;
import org.linli.read.Registers;
import org.linli.value.BeneficiariesText;
import org.linli.value.Count;
import org.linli.value.CountText;
import org.linli.value.MoneyText;
import org.linli.value.Period;
import org.linli.value.Reading;
import org.linli.value.StoredInput;
import org.linli.value.StoredOutput;
import org.linli.value.UnitCode;

/** The partial totals of a unit: what they add, and that no order and no store changes them. */
class UnitTallyTest {
  private static final Notice NOTICE = SampleNotice.jiangxi();
  private static final Unit DONGHU = NOTICE.roster().unit(new UnitCode("360102")).orElseThrow();

  @TempDir Path folder;
  private TallyPlan plan;

  @BeforeEach
  void begin() throws Exception {
    plan = plan();
  }

  @Test
  void an_activity_adds_what_it_states_to_every_slice() {
    UnitTally tally = tally(activity("中秋慰问").with("2021-09-30", "qin", "空巢老人50余人、残疾人10人", "约1000"));
    Measures all = measures(tally.all);
    assertThat(all.activities()).isEqualTo(1);
    assertThat(all.beneficiaries()).isEqualTo(60);
    assertThat(all.beneficiariesEstimated()).isEqualTo(50);
    assertThat(all.households()).isZero();
    assertThat(all.participants()).isEqualTo(12);
    assertThat(all.organizations()).isEqualTo(2);
    assertThat(all.funds()).isEqualTo("1000.00");
    assertThat(all.fundsEstimated()).isEqualTo("1000.00");
    assertThat(all.serviceHours()).isEqualByComparingTo("3.5");
    assertThat(measures(tally.slices().byCategory.get("qin"))).isEqualTo(all);
    assertThat(measures(tally.slices().byMonth.get(YearMonth.of(2021, 9)))).isEqualTo(all);
    assertThat(tally.slices().byGroup.people("空巢老人")).isEqualTo(50);
    assertThat(tally.slices().byGroup.activities("空巢老人")).isEqualTo(1);
    assertThat(tally.slices().byGroup.people("留守儿童")).isZero();
    assertThat(tally.rows("activities")).isEqualTo(new Statistics.Rows(1, 1, 0, 0));
    assertThat(tally.rows("needs")).isEqualTo(new Statistics.Rows(0, 0, 0, 0));
  }

  @Test
  void a_month_is_that_of_the_first_day_and_a_festival_that_of_any() {
    UnitTally tally = tally(activity("跨月").with("2021-08-31", "2021-09-21", "fu", "30人", "0"));
    assertThat(tally.slices().byMonth.keySet()).containsExactly(YearMonth.of(2021, 8));
    assertThat(tally.slices().byFestival.keySet())
        .extracting(festival -> festival.name())
        .contains("中秋")
        .doesNotContain("重阳");
  }

  @Test
  void what_states_no_category_and_nobody_is_kept_without() {
    UnitTally tally = tally(activity("甲乙丙").with("2021-09-01", "", "15户", "0"));
    Measures none = measures(tally.slices().byCategory.get(Slices.UNCLASSIFIED));
    assertThat(none.activities()).isEqualTo(1);
    assertThat(none.households()).isEqualTo(15);
    assertThat(none.beneficiaries()).isZero();
    assertThat(tally.slices().highlights.get(Slices.UNCLASSIFIED))
        .singleElement()
        .extracting(Highlight::beneficiaries)
        .isEqualTo(Count.exact(0));
  }

  @Test
  void the_three_told_of_first_have_a_story_then_most_people_then_the_earliest_day() {
    UnitTally tally =
        tally(
            activity("无述").without("overview").with("2021-09-01", "qin", "900人", "0"),
            activity("少").with("2021-09-01", "qin", "10人", "0"),
            activity("多").with("2021-09-05", "qin", "300人", "0"),
            activity("晚").with("2021-10-01", "qin", "50人", "0"),
            activity("早乙").with("2021-09-02", "qin", "50人", "0"),
            activity("早甲").with("2021-09-02", "qin", "50人", "0"));
    assertThat(tally.slices().highlights.get("qin"))
        .extracting(Highlight::name)
        .containsExactly("多", "早乙", "早甲");
  }

  @Test
  void neither_the_order_of_rows_nor_parts_nor_the_store_change_a_figure() {
    List<AnActivity> rows = some(60);
    UnitTally whole = tally(rows.toArray(new AnActivity[0]));
    String expected = shown(whole);

    List<AnActivity> shuffled = new ArrayList<>(rows);
    Collections.shuffle(shuffled, new Random(5));
    assertThat(shown(tally(shuffled.toArray(new AnActivity[0])))).isEqualTo(expected);

    List<UnitTally> parts = new ArrayList<>();
    for (int from = 0; from < rows.size(); from += 20) {
      parts.add(tally(rows.subList(from, from + 20).toArray(new AnActivity[0])));
    }
    assertThat(shown(UnitTally.join(plan, parts))).isEqualTo(expected);
    assertThat(UnitTally.join(plan, List.of(whole))).isSameAs(whole);

    UnitTally kept = UnitTally.toBeWritten(plan);
    rows.forEach(row -> kept.counted(DONGHU, row.row()));
    kept.trim();
    assertThat(shown(kept)).isEqualTo(expected);
    StoredOutput out = new StoredOutput();
    kept.write(out);
    StoredInput in = new StoredInput(out.toBytes());
    assertThat(shown(UnitTally.read(DONGHU, plan, in).orElseThrow())).isEqualTo(expected);
    assertThat(in.atEnd()).isTrue();
  }

  @Test
  void another_run_numbers_organizations_anew_and_counts_as_many() throws Exception {
    UnitTally kept = UnitTally.toBeWritten(plan);
    some(20).forEach(row -> kept.counted(DONGHU, row.row()));
    StoredOutput out = new StoredOutput();
    kept.write(out);
    TallyPlan other = plan();
    UnitTally first = new UnitTally(other);
    first.counted(DONGHU, activity("别的").organizations("甲", "乙", "丙").row());
    UnitTally read = UnitTally.read(DONGHU, other, new StoredInput(out.toBytes())).orElseThrow();
    assertThat(measures(read.all)).isEqualTo(measures(kept.all));
    assertThat(shown(read)).isEqualTo(shown(kept));
  }

  @Test
  void what_findings_rest_on_can_be_read_alone() {
    UnitTally kept = UnitTally.toBeWritten(plan);
    some(20).forEach(row -> kept.counted(DONGHU, row.row()));
    StoredOutput out = new StoredOutput();
    kept.write(out);
    UnitTally read =
        UnitTally.read(DONGHU, plan.forFindings(), new StoredInput(out.toBytes())).orElseThrow();
    assertThat(measures(read.all)).isEqualTo(measures(kept.all));
    assertThat(read.rows("activities")).isEqualTo(kept.rows("activities"));
    assertThat(plan.countsSlices()).isTrue();
    assertThat(plan.forFindings().countsSlices()).isFalse();
    assertThatIllegalStateException()
        .isThrownBy(() -> new UnitTally(plan).write(new StoredOutput()));
  }

  @Test
  void a_group_gets_its_own_count_or_the_only_groups_people() {
    UnitTally tally =
        tally(
            activity("一").with("2021-09-01", "qin", "30", "0").groups("空巢老人"),
            activity("二").with("2021-09-02", "qin", "40", "0").groups("空巢老人", "残疾人"),
            activity("三").with("2021-09-03", "qin", "空巢老人5人", "0").groups("空巢老人"),
            activity("四").with("2021-09-04", "qin", "空巢老人7人", "0").groups("残疾人"),
            activity("五").with("2021-09-05", "qin", "快递小哥2人、外卖小哥3人", "0"));
    GroupShares groups = tally.slices().byGroup;
    assertThat(groups.people("空巢老人")).isEqualTo(42);
    assertThat(groups.activities("空巢老人")).isEqualTo(4);
    assertThat(groups.people("残疾人")).isZero();
    assertThat(groups.activities("残疾人")).isEqualTo(2);
    assertThat(groups.people("其他")).isEqualTo(5);
    assertThat(groups.activities("其他")).isEqualTo(1);
  }

  @Test
  void a_group_that_is_named_without_anybody_helped_has_an_activity_and_no_people() {
    UnitTally tally =
        tally(
            activity("一")
                .with("2021-09-01", "qin", "1", "0")
                .without("beneficiaries")
                .groups("空巢老人"));
    assertThat(tally.slices().byGroup.people("空巢老人")).isZero();
    assertThat(tally.slices().byGroup.activities("空巢老人")).isEqualTo(1);
  }

  @Test
  void names_that_mean_one_organization_are_one_when_they_were_kept_too() {
    UnitTally kept = UnitTally.toBeWritten(plan);
    kept.counted(DONGHU, activity("一").organizations("甲协会", "“甲协会”", "乙协会").row());
    StoredOutput out = new StoredOutput();
    kept.write(out);
    UnitTally read = UnitTally.read(DONGHU, plan, new StoredInput(out.toBytes())).orElseThrow();
    assertThat(measures(kept.all).organizations()).isEqualTo(2);
    assertThat(measures(read.all).organizations()).isEqualTo(2);
  }

  @Test
  void more_names_and_words_than_are_remembered_are_told_apart_all_the_same() {
    String[] names = new String[66_000];
    Arrays.setAll(names, i -> "协会" + i);
    UnitTally tally =
        tally(
            activity("一").with("2021-09-01", "qin", "1", "0").organizations(names),
            activity("二").with("2021-09-02", "qin", "1", "0").organizations(names));
    assertThat(measures(tally.all).organizations()).isEqualTo(names.length);

    UnitTally groups = new UnitTally(plan);
    for (int i = 0; i < 5000; i++) {
      String word = "春夏秋冬花草树木山川江河湖海风云雨雪星月";
      String group = "" + word.charAt(i / 400) + word.charAt(i / 20 % 20) + word.charAt(i % 20);
      groups.counted(DONGHU, activity("一").with("2021-09-01", "qin", group + "队2人", "0").row());
    }
    groups.counted(DONGHU, activity("二").with("2021-09-01", "qin", "独居的空巢老人3人", "0").row());
    assertThat(groups.slices().byGroup.people("其他")).isEqualTo(10_000);
    assertThat(groups.slices().byGroup.people("空巢老人")).isEqualTo(3);
  }

  @Test
  void rows_that_do_not_add_up_and_measures_that_are_none_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Statistics.Rows(3, 1, 1, 0))
        .withMessage("rows read 3 ≠ counted 1 + rejected 1 + duplicates 0");
    Measures nothing = measures(new Figures());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MeasureNames.value(nothing, "people"))
        .withMessage("no such measure: people");
  }

  private TallyPlan plan() throws Exception {
    var tree = Discovery.of(folder, NOTICE, Optional.empty(), Set.of(), Limits.DEFAULT, 1);
    Registers none =
        Registers.read(
            tree,
            unit -> {
              throw new AssertionError("no register is there");
            });
    return new TallyPlan(NOTICE, new OrganizationNumbers(none));
  }

  private UnitTally tally(AnActivity... rows) {
    UnitTally tally = new UnitTally(plan);
    for (AnActivity row : rows) {
      tally.counted(DONGHU, row.row());
    }
    return tally;
  }

  private static List<AnActivity> some(int rows) {
    Random random = new Random(20211031);
    List<AnActivity> out = new ArrayList<>();
    List<String> categories = List.of("qin", "fu", "he", "mei", "");
    for (int i = 0; i < rows; i++) {
      LocalDate day = LocalDate.of(2021, 8, 1).plusDays(random.nextInt(150));
      out.add(
          activity("活动" + i)
              .with(
                  day.toString(),
                  categories.get(random.nextInt(5)),
                  "空巢老人" + random.nextInt(90) + "人、快递小哥" + random.nextInt(9) + "余人",
                  random.nextInt(9999) + ".5")
              .organizations("协会" + random.nextInt(15), "中心" + random.nextInt(15)));
    }
    return out;
  }

  private static String shown(UnitTally tally) {
    StringBuilder out = new StringBuilder().append(measures(tally.all));
    Slices slices = tally.slices();
    new java.util.TreeMap<>(slices.byCategory)
        .forEach((id, figures) -> out.append('\n').append(id).append(measures(figures)));
    slices.byMonth.forEach((id, figures) -> out.append('\n').append(id).append(measures(figures)));
    NOTICE
        .festivals()
        .forEach(
            festival ->
                Optional.ofNullable(slices.byFestival.get(festival))
                    .ifPresent(figures -> out.append('\n').append(measures(figures))));
    for (String group : List.of("空巢老人", "其他")) {
      out.append('\n')
          .append(slices.byGroup.people(group) + " " + slices.byGroup.activities(group));
    }
    out.append('\n').append(new java.util.TreeMap<>(slices.highlights));
    return out.append('\n').append(tally.rows("activities")).toString();
  }

  private static Measures measures(Figures figures) {
    return figures.sums.measures(figures.organizations.size());
  }

  private static AnActivity activity(String name) {
    return new AnActivity(name);
  }

  /** A counted row, written for a test. */
  private static final class AnActivity {
    private final Map<String, Reading<?>> readings = new LinkedHashMap<>();

    AnActivity(String name) {
      readings.put("name", Reading.of(name));
      readings.put("initiator", Reading.of("东湖区民政局"));
      readings.put("place", Reading.of("公园街道"));
      readings.put("participants", CountText.read("12"));
      readings.put("service_hours", Reading.of(new BigDecimal("3.5")));
      readings.put("overview", Reading.of("走访老人。"));
      organizations("邻里互助协会", "邻里中心");
    }

    AnActivity with(String day, String category, String beneficiaries, String funds) {
      return with(day, day, category, beneficiaries, funds);
    }

    AnActivity with(String start, String end, String category, String beneficiaries, String funds) {
      readings.put("period", Reading.of(new Period(LocalDate.parse(start), LocalDate.parse(end))));
      if (!category.isEmpty()) {
        readings.put("category", Reading.of(new CategoryChoice(category, false)));
      }
      readings.put("beneficiaries", BeneficiariesText.read(beneficiaries));
      readings.put("funds", MoneyText.read(funds));
      return this;
    }

    AnActivity organizations(String... names) {
      readings.put("organizations", Reading.of(List.of(names)));
      return this;
    }

    AnActivity groups(String... names) {
      readings.put("beneficiary_groups", Reading.of(List.of(names)));
      return this;
    }

    AnActivity without(String key) {
      readings.remove(key);
      return this;
    }

    Row row() {
      TableSpec table = NOTICE.table("activities").orElseThrow();
      List<String> keys = table.columns().keys();
      @Nullable Cell[] cells = new @Nullable Cell[keys.size()];
      Arrays.setAll(cells, i -> cell(keys.get(i)));
      Location at = Location.of(DONGHU.code(), "activities.csv").atLine(2);
      return new Row(table.columns(), DONGHU.code(), Places.of(at), cells, List.of());
    }

    private @Nullable Cell cell(String key) {
      Reading<?> reading = readings.get(key);
      return reading == null
          ? null
          : new Cell(reading.value().map(String::valueOf).orElse(""), reading);
    }
  }
}
