package org.linli.value;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.fuzz.Law;

/**
 * Whatever a cell says: it is a value within bounds, nothing, or a trouble with a name; the value
 * written plainly is read as the same value; and the edges of the cell do not matter.
 */
public final class ValueLaw implements Law {
  private static final int LONGEST = 2_000;
  private static final Optional<Period> WINDOW =
      Optional.of(new Period(LocalDate.of(2021, 8, 1), LocalDate.of(2021, 12, 31)));

  @Override
  public void holds(byte[] input) {
    // A byte that is no UTF-8 stands for half of a pair.
    String text = new String(input, UTF_8).replace('\uFFFD', '\uD83D');
    if (text.length() > LONGEST) {
      return;
    }
    texts(text);
    counts(text);
    sums(text);
    numbers(text);
    days(text);
    helped(text);
    lists(text);
    personalData(text);
    CreditCode.parse(text).ifPresent(code -> assertThat(code.kind()).isNotNull());
    UnitCode.parse(text).ifPresent(code -> assertThat(code.level()).isNotNull());
    assertThat(StatedFigures.in(text)).allMatch(figure -> figure.value().signum() >= 0);
  }

  private static void texts(String text) {
    String clean = Text.clean(text);
    assertThat(Text.clean(clean)).isEqualTo(clean);
    assertThat(Text.folded(Text.folded(text))).as("folded twice").isEqualTo(Text.folded(text));
    assertThat(Text.hidden(Text.withoutHidden(text))).isEmpty();
    assertThat(Text.shown(text)).doesNotContainPattern("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]");
    assertThat(Text.shortened(text, 7).codePointCount(0, Text.shortened(text, 7).length()))
        .isLessThanOrEqualTo(7);
    if (Text.isOrdinary(text)) {
      assertThat(Text.hidden(text)).isEmpty();
      assertThat(Text.trimmed(text)).isEqualTo(clean);
    }
    String same = OrganizationText.same(text);
    assertThat(OrganizationText.same(same)).as("the same name").isEqualTo(same);
    StoredOutput out = new StoredOutput();
    out.text(text);
    assertThat(new StoredInput(out.toBytes()).text()).isEqualTo(text);
  }

  private static void counts(String text) {
    Reading<Count> read = CountText.read(text);
    isNamed(read);
    assertThat(CountText.read("\u3000" + text + "\n")).isEqualTo(read);
    read.value()
        .ifPresent(
            count ->
                assertThat(Stream.of("", "人", "人次").map(unit -> count.value() + unit))
                    .allMatch(
                        plain ->
                            CountText.read(plain)
                                .value()
                                .filter(Count.exact(count.value())::equals)
                                .isPresent()));
    Reading<Long> order = OrderText.read(text);
    isNamed(order);
  }

  private static void sums(String text) {
    Reading<Money> read = MoneyText.read(text);
    isNamed(read);
    assertThat(MoneyText.read("\u3000" + text + "\n")).isEqualTo(read);
    read.value()
        .ifPresent(
            money -> {
              String digits = money.yuan().toPlainString();
              for (String plain : List.of(digits, digits + "元", "共" + digits + "元")) {
                assertThat(MoneyText.read(plain).value().map(Money::yuan))
                    .as(plain)
                    .contains(money.yuan());
              }
            });
  }

  private static void numbers(String text) {
    Reading<BigDecimal> read = NumberText.decimal(text);
    isNamed(read);
    read.value()
        .ifPresent(
            number ->
                assertThat(NumberText.decimal(number.toPlainString()).value()).contains(number));
    Reading<Long> whole = NumberText.integer(text);
    isNamed(whole);
    whole
        .value()
        .ifPresent(
            number ->
                assertThat(NumberText.integer(Long.toString(number)).value()).contains(number));
    isNamed(YesNoText.read(text));
  }

  private static void days(String text) {
    Reading<Period> read = PeriodText.read(text, WINDOW);
    isNamed(read);
    assertThat(PeriodText.read("\u3000" + text + "\n", WINDOW)).isEqualTo(read);
    read.value()
        .ifPresent(
            period -> {
              Period plain =
                  PeriodText.read(period.start() + "至" + period.end(), WINDOW)
                      .value()
                      .orElseThrow();
              assertThat(plain.start()).isEqualTo(period.start());
              assertThat(plain.end()).isEqualTo(period.end());
            });
    Reading<LocalDate> day = DateText.read(text, WINDOW);
    isNamed(day);
    day.value()
        .ifPresent(it -> assertThat(DateText.read(it.toString(), WINDOW).value()).contains(it));
  }

  private static void helped(String text) {
    Reading<Beneficiaries> read = BeneficiariesText.read(text);
    isNamed(read);
    assertThat(BeneficiariesText.read("\u3000" + text + "\n")).isEqualTo(read);
    read.value()
        .ifPresent(
            who -> {
              long named =
                  who.groups().stream()
                      .flatMap(group -> group.count().stream())
                      .mapToLong(Count::value)
                      .sum();
              // Estimates need not agree.
              boolean told =
                  read.remarks().stream()
                      .map(Remark::name)
                      .anyMatch(List.of("figures-disagree", "count-estimated")::contains);
              boolean rough =
                  who.groups().stream()
                      .anyMatch(group -> group.count().stream().anyMatch(Count::estimated));
              assertThat(told || rough || named <= who.people().map(Count::value).orElse(0L))
                  .as("parts beyond the whole")
                  .isTrue();
              assertThat(who.text()).isEqualTo(Text.clean(text));
            });
  }

  private static void lists(String text) {
    List<String> items = ListText.split(text);
    assertThat(items).allMatch(item -> !item.isEmpty() && Text.clean(item).equals(item));
    assertThat(ListText.split(String.join("\n", items))).as("split twice").isEqualTo(items);
  }

  private static void personalData(String text) {
    String masked = PersonalData.masked(text);
    assertThat(masked.codePointCount(0, masked.length()))
        .isEqualTo(text.codePointCount(0, text.length()));
    assertThat(PersonalData.find(masked)).as(masked).isEmpty();
  }

  /** What is said of a cell is said by rules, whose names are kebab-case, with facts. */
  private static void isNamed(Reading<?> read) {
    read.remarks().forEach(ValueLaw::isNamed);
    read.trouble().ifPresent(ValueLaw::isNamed);
  }

  private static void isNamed(Remark remark) {
    assertThat(remark.name()).matches("[a-z]+(-[a-z]+)*");
  }
}
