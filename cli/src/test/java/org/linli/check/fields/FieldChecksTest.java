package org.linli.check.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.check.fields.AField.field;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.linli.check.Context;
import org.linli.check.Registration;
import org.linli.check.RowCheck;
import org.linli.check.Sink;
import org.linli.check.TableCheck;
import org.linli.finding.Location;
import org.linli.finding.Observation;
import org.linli.finding.Severity;
import org.linli.model.Cell;
import org.linli.model.Columns;
import org.linli.model.Level;
import org.linli.model.Limits;
import org.linli.model.Places;
import org.linli.model.Row;
import org.linli.model.Unit;
import org.linli.notice.Notice;
import org.linli.notice.Packs;
import org.linli.notice.TableSpec;
import org.linli.value.Count;
import org.linli.value.MoneyText;
import org.linli.value.Period;
import org.linli.value.Period.Precision;
import org.linli.value.Reading;
import org.linli.value.Remark;
import org.linli.value.UnitCode;

class FieldChecksTest {
  private static final UnitCode CODE = new UnitCode("360102");
  private static final Notice NOTICE = Packs.builtIn().load("jiangxi-2021", Path.of("."));
  private static final Context CONTEXT =
      new Context(
          NOTICE,
          LocalDate.of(2021, 12, 31),
          new Unit(CODE, "东湖区", Level.COUNTY, Optional.empty()),
          Path.of("."),
          Limits.DEFAULT);

  @Test
  void an_empty_required_field_is_missing_as_gravely_as_the_pack_says() {
    var seen = check(field("a").required(Severity.WARNING), row(Reading.nothing()));
    assertThat(seen)
        .singleElement()
        .satisfies(
            only -> {
              assertThat(only.rule().text()).isEqualTo("value-missing");
              assertThat(only.severity()).contains(Severity.WARNING);
              assertThat(only.clause()).contains("附件1");
            });
  }

  @Test
  void what_could_not_be_read_is_not_missing() {
    var unreadable = Reading.unreadable(Remark.of("count-vague", "value", "若干"));
    assertThat(check(field("a").required(Severity.ERROR), row(unreadable))).isEmpty();
  }

  @Test
  void an_alternative_that_is_stated_is_enough() {
    var field = field("a").required(Severity.WARNING).alternative("b");
    assertThat(check(field, row(Reading.nothing(), Reading.of("说明")))).isEmpty();
    assertThat(check(field, row(Reading.nothing(), Reading.nothing()))).hasSize(1);
  }

  @Test
  void a_condition_asks_for_the_field_only_where_it_holds() {
    var field = field("a").required(Severity.WARNING).when("b", "done");
    assertThat(check(field, row(Reading.nothing(), Reading.of("done")))).hasSize(1);
    assertThat(check(field, row(Reading.nothing(), Reading.of("open")))).isEmpty();
  }

  @Test
  void a_number_may_be_as_small_or_large_as_its_bounds() {
    var field = field("a").within(1, 10);
    assertThat(check(field, row(Reading.of(Count.exact(1))))).isEmpty();
    assertThat(check(field, row(Reading.of(new BigDecimal("10.0"))))).isEmpty();
    assertThat(rules(check(field, row(Reading.of(0L))))).containsExactly("value-out-of-range");
    assertThat(check(field, row(MoneyText.read("11"))))
        .singleElement()
        .satisfies(only -> assertThat(only.facts()).containsEntry("range", "1 – 10"));
  }

  @Test
  void a_list_may_have_as_few_or_many_items_as_its_bounds() {
    var field = field("a").items(2, 3);
    assertThat(rules(check(field, row(Reading.of(List.of("甲")))))).containsExactly("items-too-few");
    assertThat(check(field, row(Reading.of(List.of("甲", "乙"))))).isEmpty();
    assertThat(rules(check(field, row(Reading.of(List.of("甲", "乙", "丙", "丁"))))))
        .containsExactly("items-too-many");
    assertThat(check(field, row(Reading.nothing()))).isEmpty();
  }

  @Test
  void a_pattern_fits_the_whole_text() {
    var field = field("a").pattern("[A-Z]-\\d+");
    assertThat(check(field, row(Reading.of("N-001")))).isEmpty();
    assertThat(rules(check(field, row(Reading.of("N-001号"))))).containsExactly("value-malformed");
  }

  @Test
  void a_pattern_that_would_run_for_ever_is_left_undecided() {
    var field = field("a").pattern("(a*)(a*)(a*)(a*)(a*)b");
    assertThat(rules(check(field, row(Reading.of("a".repeat(300))))))
        .containsExactly("pattern-undecided");
  }

  @Test
  void a_day_may_be_the_same_as_the_other_and_not_before_it() {
    var field = field("a").notBefore("b");
    var later = Reading.of(LocalDate.of(2021, 9, 2));
    assertThat(check(field, row(later, later))).isEmpty();
    assertThat(rules(check(field, row(Reading.of(LocalDate.of(2021, 9, 1)), later))))
        .containsExactly("date-before");
    assertThat(check(field, row(later, Reading.nothing()))).isEmpty();
  }

  @Test
  void a_bare_month_or_year_is_before_a_day_only_if_all_of_it_is() {
    var field = field("a").notBefore("b");
    var year = Reading.of(coarse("2019-01-01", "2019-12-31", Precision.YEAR));
    assertThat(check(field, row(year, Reading.of(LocalDate.of(2019, 5, 1))))).isEmpty();
    assertThat(check(field, row(Reading.of(LocalDate.of(2019, 5, 1)), year))).isEmpty();
    assertThat(rules(check(field, row(year, Reading.of(LocalDate.of(2020, 1, 1))))))
        .containsExactly("date-before");
  }

  private static Period coarse(String start, String end, Precision precision) {
    return new Period(LocalDate.parse(start), LocalDate.parse(end), precision);
  }

  @Test
  void each_item_of_a_list_is_looked_up_in_the_other_table() {
    var seen = check(field("a").refersTo("needs.id"), row(Reading.of(List.of("N-001", "N-002"))));
    assertThat(rules(seen)).containsExactly("reference-unknown", "reference-unknown");
    assertThat(seen)
        .extracting(only -> only.facts().get("value"))
        .containsExactly("N-001", "N-002");
  }

  @Test
  void a_text_that_stands_twice_is_told_with_its_first_place() {
    var seen =
        check(
            field("a").unique(),
            row(Reading.of("N-001")),
            row(Reading.of("N-002")),
            row(Reading.of("N-001")));
    assertThat(seen)
        .singleElement()
        .satisfies(
            only -> {
              assertThat(only.rule().text()).isEqualTo("value-repeated");
              assertThat(only.facts())
                  .containsEntry("line", "2")
                  .containsEntry("file", "needs.csv");
            });
  }

  private static List<String> rules(List<Observation> seen) {
    return seen.stream().map(only -> only.rule().text()).toList();
  }

  private static List<Observation> check(AField field, Row... rows) {
    List<Observation> seen = new ArrayList<>();
    Sink sink =
        new Sink() {
          @Override
          public void found(Observation observation) {
            seen.add(observation);
          }

          @Override
          public void foundUnlessKnown(
              String target, String text, Supplier<Observation> observation) {
            seen.add(observation.get());
          }

          @Override
          public void foundUnlessOwn(List<Answer> answers, Observation observation) {
            seen.add(observation);
          }
        };
    var table =
        new TableSpec(
            "needs", "需求台账", List.of(field.spec(), field("b").spec()), COLUMNS, Optional.empty());
    for (Registration registered : FieldChecks.of(table)) {
      run(registered, rows, sink);
    }
    return seen;
  }

  @SuppressWarnings("unchecked")
  private static void run(Registration registered, Row[] rows, Sink sink) {
    if (registered.check() instanceof TableCheck<?> check) {
      var look = ((TableCheck<Row>) check).begin(CONTEXT);
      for (Row row : rows) {
        look.row(row, sink);
        look.counted().ifPresent(told -> told.accept(row));
      }
    } else {
      for (Row row : rows) {
        ((RowCheck<Row>) registered.check()).check(row, CONTEXT, sink);
      }
    }
  }

  private static final Columns COLUMNS = new Columns("needs", List.of("a", "b"));

  private static Row row(Reading<?> a) {
    return row(a, Reading.nothing());
  }

  private static Row row(Reading<?> a, Reading<?> b) {
    Location at = Location.of(CODE, "needs.csv").atLine(2);
    @Nullable Cell[] cells = {cell(a), cell(b)};
    return new Row(COLUMNS, CODE, Places.of(at), cells, List.of());
  }

  private static Cell cell(Reading<?> reading) {
    String text =
        reading.value().map(Object::toString).orElse(reading.trouble().isPresent() ? "?" : "");
    return new Cell(text, reading);
  }
}
