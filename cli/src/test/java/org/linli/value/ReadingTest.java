package org.linli.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the tables of cases: the phrases of real offices, and what each of them states. */
@NullMarked
class ReadingTest {

  private static final Optional<Period> WINDOW =
      Optional.of(new Period(LocalDate.of(2021, 8, 1), LocalDate.of(2021, 12, 31)));

  @ParameterizedTest
  @MethodSource("beneficiaries")
  void beneficiaries_are_what_the_table_says(Case expected) {
    var read = BeneficiariesText.read(expected.input());
    var soft = new SoftAssertions();
    saidRightly(soft, expected, read);
    var who = read.value();
    soft.assertThat(word(who.flatMap(Beneficiaries::people).map(Count::value)))
        .isEqualTo(expected.expected("people"));
    soft.assertThat(word(who.flatMap(Beneficiaries::people).map(c -> c.bound().word())))
        .isEqualTo(expected.expected("bound"));
    soft.assertThat(word(who.map(Beneficiaries::estimated)))
        .isEqualTo(expected.expected("estimated"));
    soft.assertThat(word(who.flatMap(Beneficiaries::households).map(Count::value)))
        .isEqualTo(expected.expected("households"));
    soft.assertThat(word(who.map(ReadingTest::groups))).isEqualTo(expected.expected("groups"));
    soft.assertAll();
  }

  @ParameterizedTest
  @MethodSource("counts")
  void counts_are_what_the_table_says(Case expected) {
    var read = CountText.read(expected.input());
    var soft = new SoftAssertions();
    saidRightly(soft, expected, read);
    soft.assertThat(word(read.value().map(Count::value))).isEqualTo(expected.expected("value"));
    soft.assertThat(word(read.value().map(c -> c.bound().word())))
        .isEqualTo(expected.expected("bound"));
    soft.assertAll();
  }

  @ParameterizedTest
  @MethodSource("money")
  void sums_are_what_the_table_says(Case expected) {
    var read = MoneyText.read(expected.input());
    var soft = new SoftAssertions();
    saidRightly(soft, expected, read);
    soft.assertThat(word(read.value().map(m -> m.yuan().toPlainString())))
        .isEqualTo(expected.expected("yuan"));
    soft.assertThat(word(read.value().map(m -> m.bound().word())))
        .isEqualTo(expected.expected("bound"));
    soft.assertThat(word(read.value().map(m -> m.kind().word())))
        .isEqualTo(expected.expected("kind"));
    if (expected.row().containsKey("estimated")) {
      soft.assertThat(word(read.value().map(m -> m.estimated().toPlainString())))
          .isEqualTo(expected.expected("estimated"));
    }
    soft.assertAll();
  }

  @ParameterizedTest
  @MethodSource("periods")
  void periods_are_what_the_table_says(Case expected) {
    var read = PeriodText.read(expected.input(), WINDOW);
    var soft = new SoftAssertions();
    saidRightly(soft, expected, read);
    soft.assertThat(word(read.value().map(Period::start))).isEqualTo(expected.expected("start"));
    soft.assertThat(word(read.value().map(Period::end))).isEqualTo(expected.expected("end"));
    soft.assertAll();
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void numbers_are_what_the_table_says(Case expected) {
    var read = NumberText.decimal(expected.input());
    var soft = new SoftAssertions();
    saidRightly(soft, expected, read);
    soft.assertThat(word(read.value().map(n -> n.toPlainString())))
        .isEqualTo(expected.expected("value"));
    soft.assertAll();
  }

  @ParameterizedTest
  @CsvSource({
    "1.2万余人次, count-estimated, 12000",
    "5.69万户, households-not-converted, 56900",
    "空巢老人、残疾人共0.5万人, groups-not-split, 5000"
  })
  void people_are_told_as_whole_numbers(String text, String remark, String number) {
    assertThat(BeneficiariesText.read(text).remarks())
        .filteredOn(said -> said.name().equals(remark))
        .singleElement()
        .satisfies(said -> assertThat(said.facts()).containsEntry("value", number));
  }

  @Test
  void an_essay_is_not_searched_for_figures() {
    String essay = "慰问老人30人。" + "邻里守望".repeat(1000);
    assertThat(BeneficiariesText.read(essay).trouble().map(Remark::name))
        .contains("count-unreadable");
    assertThat(PeriodText.read("2021年9月21日" + essay, WINDOW).trouble().map(Remark::name))
        .contains("period-unreadable");
  }

  @Test
  void every_trouble_and_every_remark_has_a_case() {
    Set<String> shown = new TreeSet<>();
    Stream.of("beneficiaries", "counts", "money", "periods", "numbers")
        .flatMap(Case::table)
        .forEach(
            c -> {
              shown.add(c.trouble());
              c.remarks().forEach(name -> shown.add(String.valueOf(name)));
            });
    assertThat(shown)
        .contains(
            "count-unreadable",
            "count-negative",
            "count-fractional",
            "count-too-large",
            "count-masked",
            "count-vague",
            "count-misgrouped",
            "count-planned",
            "count-cumulative",
            "number-unreadable",
            "number-negative",
            "number-too-long",
            "money-unreadable",
            "money-negative",
            "money-too-large",
            "money-masked",
            "money-vague",
            "money-misgrouped",
            "money-unit-price",
            "money-conflict",
            "period-unreadable",
            "period-ambiguous",
            "period-vague",
            "date-not-in-calendar",
            "period-reversed",
            "period-year-unclear",
            "count-estimated",
            "money-estimated",
            "households-not-converted",
            "estimate-conflict",
            "period-year-inferred",
            "period-days-listed",
            "period-is-month",
            "groups-not-split",
            "money-derived",
            "money-total-inferred",
            "figures-disagree");
  }

  @Test
  void every_case_has_its_own_id_and_says_where_it_comes_from() {
    var rows =
        Stream.of("beneficiaries", "counts", "money", "periods", "numbers")
            .flatMap(Case::table)
            .toList();
    assertThat(rows).extracting(c -> c.expected("id")).doesNotHaveDuplicates();
    assertThat(rows).extracting(c -> c.expected("source")).doesNotContain("none");
  }

  private static void saidRightly(SoftAssertions soft, Case expected, Reading<?> read) {
    soft.assertThat(word(read.trouble().map(Remark::name))).isEqualTo(expected.trouble());
    soft.assertThat(read.remarks().stream().map(Remark::name).toList())
        .isEqualTo(expected.remarks());
  }

  private static String groups(Beneficiaries who) {
    return who.groups().stream()
        .map(g -> g.group() + g.count().map(c -> "=" + c.value()).orElse(""))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static String word(Optional<?> value) {
    return value.map(String::valueOf).orElse("none");
  }

  static Stream<Case> beneficiaries() {
    return Case.table("beneficiaries");
  }

  static Stream<Case> counts() {
    return Case.table("counts");
  }

  static Stream<Case> money() {
    return Case.table("money");
  }

  static Stream<Case> periods() {
    return Case.table("periods");
  }

  static Stream<Case> numbers() {
    return Case.table("numbers");
  }
}
