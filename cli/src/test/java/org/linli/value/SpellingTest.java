package org.linli.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is written in many spellings is read back as one value. */
@NullMarked
class SpellingTest {

  private static final long SEED = 20210816L;

  @Test
  void a_number_is_the_same_in_every_spelling() {
    Random random = new Random(SEED);
    for (int i = 0; i < 100; i++) {
      long number = 1L + random.nextInt(9_999_999);
      for (String spelling : spellings(number)) {
        assertThat(CountText.read(spelling).value())
            .as("%s, seed %d", spelling, SEED)
            .contains(Count.exact(number));
      }
    }
  }

  @Test
  void a_sum_is_the_same_in_every_spelling() {
    Random random = new Random(SEED);
    for (int i = 0; i < 100; i++) {
      BigDecimal yuan = BigDecimal.valueOf(random.nextInt(100_000_000), 2);
      for (String spelling :
          List.of(
              yuan.toPlainString(),
              yuan + "元",
              "¥" + String.format(Locale.ROOT, "%,.2f", yuan),
              yuan.movePointLeft(4).toPlainString() + "万元",
              wide(yuan.toPlainString()) + "元")) {
        assertThat(MoneyText.read(spelling).value().map(Money::yuan))
            .as("%s, seed %d", spelling, SEED)
            .contains(yuan);
      }
    }
  }

  @Test
  void a_day_is_the_same_in_every_spelling() {
    Random random = new Random(SEED);
    for (int i = 0; i < 100; i++) {
      LocalDate day = LocalDate.of(2021, 8, 1).plusDays(random.nextInt(153));
      int y = day.getYear();
      int m = day.getMonthValue();
      int d = day.getDayOfMonth();
      for (String spelling :
          List.of(
              day.toString(),
              y + "年" + m + "月" + d + "日",
              y + "." + m + "." + d,
              y + "/" + m + "/" + d,
              wide(y + "年" + m + "月" + d + "日"),
              day.toString().replace("-", ""),
              day + " 08:30:00",
              y + " 年 " + m + " 月\n" + d + " 日")) {
        assertThat(DateText.read(spelling, Optional.empty()).value())
            .as("%s, seed %d", spelling, SEED)
            .contains(day);
      }
    }
  }

  @Test
  @Tag("lengthy")
  void no_text_makes_a_reader_fail() {
    Random random = new Random(SEED);
    List<String> seeds =
        Stream.of("beneficiaries", "money", "periods")
            .flatMap(Case::table)
            .map(Case::input)
            .toList();
    for (int i = 0; i < 500; i++) {
      String text = mutated(seeds, random);
      assertThatCode(() -> readAll(text)).as("%s, seed %d", text, SEED).doesNotThrowAnyException();
    }
  }

  @Test
  @Tag("lengthy")
  void long_and_hostile_texts_end_as_trouble() {
    for (String piece : List.of("9", "一", "1,", "(", "老", "、", "30人、", "2021年9月21日、", "-", "户")) {
      String text = piece.repeat(30_000 / piece.length());
      assertThatCode(() -> readAll(text)).as(piece).doesNotThrowAnyException();
      assertThat(BeneficiariesText.read(text).value()).as(piece).isEmpty();
    }
  }

  @Test
  void a_heading_in_ten_thousands_lifts_only_a_bare_number() {
    BigDecimal tenThousand = BigDecimal.valueOf(10_000);
    assertThat(MoneyText.read("3.5", tenThousand).value().map(Money::yuan))
        .contains(new BigDecimal("35000.00"));
    assertThat(MoneyText.read("3.5万", tenThousand).value().map(Money::yuan))
        .contains(new BigDecimal("35000.00"));
    assertThat(MoneyText.read("3500元", tenThousand).value().map(Money::yuan))
        .contains(new BigDecimal("3500.00"));
    assertThat(MoneyText.read("善款3用于慰问", tenThousand).value().map(Money::yuan))
        .contains(new BigDecimal("30000.00"));
    assertThat(MoneyText.read("100000001", tenThousand).trouble().map(Remark::name))
        .contains("money-too-large");
  }

  @Test
  void nobody_calls_a_total_by_a_name_of_more_than_a_line() {
    String parts = "8000元，现金5000元，物资折款3000元";
    assertThat(MoneyText.read("各项资金" + parts).value().map(Money::yuan))
        .contains(new BigDecimal("8000.00"));
    assertThat(MoneyText.read("资金".repeat(1_500) + parts).value().map(Money::yuan))
        .contains(new BigDecimal("16000.00"));
  }

  private static List<String> spellings(long number) {
    String grouped = String.format(Locale.ROOT, "%,d", number);
    return List.of(
        Long.toString(number),
        number + "人",
        number + "人次",
        grouped,
        grouped.replace(',', '，') + "人",
        grouped.replace(',', ' '),
        wide(Long.toString(number)) + "名",
        BigDecimal.valueOf(number, 4).stripTrailingZeros().toPlainString() + "万人次",
        hanzi(number) + "人",
        formal(hanzi(number)) + "人次",
        "共计" + number + "人");
  }

  private static String wide(String text) {
    StringBuilder out = new StringBuilder();
    text.chars().forEach(c -> out.append(c > ' ' && c < 0x7F ? (char) (c + 0xFEE0) : (char) c));
    return out.toString();
  }

  private static String hanzi(long number) {
    if (number >= 10_000) {
      String rest = number % 10_000 == 0 ? "" : hanzi(number % 10_000);
      String gap = !rest.isEmpty() && number % 10_000 < 1000 ? "零" : "";
      return hanzi(number / 10_000) + "万" + gap + rest;
    }
    StringBuilder out = new StringBuilder();
    String scales = "千百十";
    boolean gap = false;
    for (int place = 0; place < 4; place++) {
      int digit = (int) (number / (long) Math.pow(10, 3 - place) % 10);
      if (digit == 0) {
        gap = out.length() > 0;
        continue;
      }
      out.append(gap ? "零" : "").append("一二三四五六七八九".charAt(digit - 1));
      out.append(place < 3 ? String.valueOf(scales.charAt(place)) : "");
      gap = false;
    }
    return out.toString();
  }

  private static String formal(String hanzi) {
    String plain = "一二三四五六七八九十百千";
    String formal = "壹贰叁肆伍陆柒捌玖拾佰仟";
    StringBuilder out = new StringBuilder();
    hanzi
        .chars()
        .forEach(
            c -> out.append(plain.indexOf(c) < 0 ? (char) c : formal.charAt(plain.indexOf(c))));
    return out.toString();
  }

  private static String mutated(List<String> seeds, Random random) {
    String noise = "0123456789人户元万千百十一二三余多近约、，。；：（）()*-~—+/.,年月日共其中各每 \n²½①X%";
    StringBuilder text = new StringBuilder(seeds.get(random.nextInt(seeds.size())));
    for (int i = random.nextInt(5); i >= 0; i--) {
      int at = random.nextInt(text.length() + 1);
      if (random.nextInt(3) > 0) {
        text.insert(at, noise.charAt(random.nextInt(noise.length())));
      } else if (at < text.length()) {
        text.deleteCharAt(at);
      }
    }
    return text.toString();
  }

  private static void readAll(String text) {
    BeneficiariesText.read(text);
    CountText.read(text);
    MoneyText.read(text);
    PeriodText.read(text, Optional.empty());
    NumberText.decimal(text);
    NumberText.integer(text);
    PersonalData.masked(text);
    ListText.split(text);
  }
}
