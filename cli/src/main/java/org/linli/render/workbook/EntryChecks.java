package org.linli.render.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.notice.Category;
import org.linli.notice.FieldSpec;
import org.linli.notice.FieldType;
import org.linli.notice.Group;
import org.linli.notice.Indicator;
import org.linli.notice.Notice;
import org.linli.notice.TableSpec;
import org.linli.notice.Window;
import org.linli.render.ChineseDays;
import org.linli.render.workbook.EntryCheck.Demand;
import org.linli.render.workbook.EntryCheck.Strength;
import org.linli.value.Period.Precision;

/**
 * What a blank form holds against the cells of a field, by the field's type and the notice. What
 * the notice lets a unit write all the same, as 50余人 in a count, is asked about and can be kept.
 */
final class EntryChecks {
  /** Day 0 of spreadsheets, and the first day that a date can be meant for. */
  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

  private static final LocalDate FIRST_DAY = LocalDate.of(1949, 10, 1);
  private static final String LISTED = "请从下拉列表中选择";

  private final Notice notice;
  private final TableSpec table;
  private final Set<String> columns;
  private final Lists lists;

  /** Where the lists of choices stand that are too long for the check itself. */
  interface Lists {
    /** Returns the formula by which a list is chosen from. */
    String formula(String heading, List<String> items);
  }

  /**
   * @param table whose rows are filled in
   * @param columns keys of the fields that the form has room for
   */
  EntryChecks(Notice notice, TableSpec table, Set<String> columns, Lists lists) {
    this.notice = notice;
    this.table = table;
    this.columns = columns;
    this.lists = lists;
  }

  /**
   * Returns the check of a column.
   *
   * @param field that it holds
   * @param letters of the column
   * @param first row with an entry
   * @param last row with an entry
   */
  Optional<EntryCheck> of(FieldSpec field, String letters, int first, int last) {
    String cells = letters + first + ":" + letters + last;
    String cell = letters + first;
    return switch (field.type()) {
      case ENUM ->
          listed(field, cells, field.options().stream().map(FieldSpec.Option::name).toList());
      case CATEGORY ->
          listed(field, cells, notice.categories().all().stream().map(Category::name).toList());
      case YES_NO -> listed(field, cells, List.of("是", "否"));
      case INTEGER -> whole(field, cells, "请填" + bounds(field) + "的整数");
      case COUNT -> whole(field, cells, "请填不小于 0 的整数，不写单位；只有约数的照实写，如“50余人”，并选“是”保留");
      case MONEY -> decimal(field, cells, "请填不小于 0 的金额，不写单位，没有的填 0；写有文字说明的，选“是”保留");
      case NUMBER -> decimal(field, cells, "请填" + bounds(field) + "的数，不写单位");
      case PERIOD -> Optional.of(period(field, cells, cell));
      case DATE -> Optional.of(date(field, cells));
      case LIST -> groups(field, cells);
      default -> indicator(field, cells);
    };
  }

  private Optional<EntryCheck> listed(FieldSpec field, String cells, List<String> items) {
    if (items.isEmpty()) {
      return prompt(field, cells);
    }
    Demand demand = Demand.listed(lists.formula(field.heading(), items));
    return check(field, cells, demand, Strength.STOP, LISTED + "：" + String.join("、", items));
  }

  /** 受益对象 may name several groups, and others than the notice's. */
  private Optional<EntryCheck> groups(FieldSpec field, String cells) {
    List<String> names = notice.groups().all().stream().map(Group::name).toList();
    if (!field.key().equals("beneficiary_groups") || names.isEmpty()) {
      return prompt(field, cells);
    }
    Demand demand = Demand.listed(lists.formula(field.heading(), names));
    return check(
        field,
        cells,
        demand,
        Strength.INFORMATION,
        "通知列出的是：" + String.join("、", names) + "；多个用“、”分开");
  }

  /**
   * The indicators that a statement may be of, by id and by name, each list in the notice's order;
   * a unit may state others.
   */
  private Optional<EntryCheck> indicator(FieldSpec field, String cells) {
    List<Indicator> known =
        notice.statistics().indicators().stream().filter(one -> one.byYear().isEmpty()).toList();
    boolean named = field.key().equals("id") || field.key().equals("name");
    if (!table.name().equals("indicators") || !named || known.isEmpty()) {
      return prompt(field, cells);
    }
    List<String> words =
        known.stream().map(field.key().equals("id") ? Indicator::id : Indicator::name).toList();
    Demand demand = Demand.listed(lists.formula(field.heading(), words));
    return check(field, cells, demand, Strength.INFORMATION, "通知没有列这一项指标；另报的指标照写即可");
  }

  private Optional<EntryCheck> whole(FieldSpec field, String cells, String error) {
    return check(field, cells, least("whole", field), Strength.WARNING, error);
  }

  private Optional<EntryCheck> decimal(FieldSpec field, String cells, String error) {
    return check(field, cells, least("decimal", field), Strength.WARNING, error);
  }

  private static Demand least(String type, FieldSpec field) {
    String least = field.minimum().orElse(BigDecimal.ZERO).toPlainString();
    return field
        .maximum()
        .map(most -> new Demand(type, "between", least, most.toPlainString()))
        .orElseGet(() -> new Demand(type, "greaterThanOrEqual", least, ""));
  }

  private static String bounds(FieldSpec field) {
    String least = "不小于 " + field.minimum().orElse(BigDecimal.ZERO).toPlainString();
    String most = field.maximum().map(max -> "、不大于 " + max.toPlainString()).orElse("");
    return least + most + " ";
  }

  /** Several days are a text, which the check that follows reads; a single one is a number. */
  private EntryCheck period(FieldSpec field, String cells, String cell) {
    LocalDate start = notice.window().map(Window::start).orElse(FIRST_DAY);
    String lower = cell + ">=" + serial(start);
    String upper =
        notice
            .window()
            .map(window -> "," + cell + "<" + serial(window.end().plusDays(1)))
            .orElse("");
    Demand demand =
        Demand.custom("OR(ISTEXT(" + cell + "),AND(ISNUMBER(" + cell + ")," + lower + upper + "))");
    String window =
        notice
            .window()
            .map(
                days ->
                    "活动时间应在 "
                        + ChineseDays.of(days.start(), days.end())
                        + " 之内"
                        + clause(days.clause())
                        + "；确需保留的选“是”")
            .orElse("请写明年月日");
    return new EntryCheck(
        cells, demand, Strength.WARNING, field.heading(), window, prompted(field));
  }

  private EntryCheck date(FieldSpec field, String cells) {
    Strength strength = field.precision() == Precision.DAY ? Strength.STOP : Strength.WARNING;
    String error =
        switch (field.precision()) {
          case DAY -> "请填日期，如 2021-9-21";
          case MONTH -> "请填日期，如 2021-9-21；只知道月份的写“2021年9月”，并选“是”保留";
          case YEAR -> "请填日期，如 2021-9-21；只知道年份的写“2021年”，并选“是”保留";
        };
    Demand demand = new Demand("date", "greaterThanOrEqual", "" + serial(FIRST_DAY), "");
    return new EntryCheck(
        cells, demand, strength, field.heading(), error + clause(field.clause()), prompted(field));
  }

  private static long serial(LocalDate day) {
    return ChronoUnit.DAYS.between(EPOCH, day);
  }

  private Optional<EntryCheck> check(
      FieldSpec field, String cells, Demand demand, Strength strength, String error) {
    String said = error + clause(field.clause());
    return Optional.of(
        new EntryCheck(cells, demand, strength, field.heading(), said, prompted(field)));
  }

  private Optional<EntryCheck> prompt(FieldSpec field, String cells) {
    return Optional.of(prompted(field))
        .filter(text -> !text.isEmpty())
        .map(
            text ->
                new EntryCheck(
                    cells, Demand.NONE, Strength.INFORMATION, field.heading(), "", text));
  }

  private String prompted(FieldSpec field) {
    String hint = field.hint().getOrDefault("zh", "");
    String must = field.required().isPresent() ? when(field) + "必填" + unless(field) : "";
    String joint = hint.isEmpty() || must.isEmpty() ? "" : "。";
    String text = must + joint + hint;
    return text.isEmpty() ? "" : text + clause(field.clause());
  }

  /** Under which entries of the same row it is required, as 状态为“已办结”时; empty for always. */
  private String when(FieldSpec field) {
    String entries =
        field.requiredWhen().entrySet().stream()
            .map(entry -> entry(entry.getKey(), entry.getValue()))
            .collect(Collectors.joining("、"));
    return entries.isEmpty() ? "" : entries + "时";
  }

  private String unless(FieldSpec field) {
    return field
        .alternative()
        .filter(columns::contains)
        .flatMap(table::field)
        .map(other -> "，填了“" + other.heading() + "”的可不填")
        .orElse("");
  }

  private String entry(String key, String value) {
    Optional<FieldSpec> other = table.field(key);
    String word =
        other.filter(field -> field.type() == FieldType.YES_NO).isPresent()
            ? (value.equals("yes") ? "是" : "否")
            : other.map(field -> field.nameOf(value)).orElse(value);
    return other.map(FieldSpec::heading).orElse(key) + "为“" + word + "”";
  }

  private String clause(Optional<String> clause) {
    return clause.map(words -> "（依据" + notice.number().orElse("通知") + " " + words + "）").orElse("");
  }
}
