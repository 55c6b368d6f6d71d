package org.linli.render.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.aggregate.Measures;
import org.linli.aggregate.Statistics;
import org.linli.aggregate.Statistics.Status;
import org.linli.aggregate.Statistics.TargetResult;
import org.linli.render.ChineseDays;
import org.linli.render.Measure;
import org.linli.value.UnitCode;

/** 受益对象, 目标进度 and 报送情况. */
final class ProgressSheets {
  private static final int FIRST = 4;

  /** How far a target is reached, as the program rounds it: below 100 % while it is not. */
  private static final String RATIO =
      "IF(whole=0,0,IF(part<whole,MIN(0.9999,ROUND(part/whole,4)),ROUND(part/whole,4)))";

  private final Statistics statistics;
  private final UnitNames names;
  private final String aside;
  private final String root;

  ProgressSheets(Statistics statistics, UnitNames names, String aside) {
    this.statistics = statistics;
    this.names = names;
    this.aside = aside;
    this.root = statistics.root().name();
  }

  void groups(Book book) throws IOException {
    String name = "受益对象";
    String title = root + "受益对象情况";
    var groups = statistics.byGroup();
    Sheet sheet = new Sheet(book.beginSheet(), List.of(8, 30, 18, 18), FIRST - 1);
    sheet.across(Style.TITLE, 32, title).across(Style.ASIDE, 20, aside);
    sheet.head(30, List.of("序号", "受益对象", "受益人次", "涉及活动数（场次）"));
    for (int i = 0; i < groups.size(); i++) {
      sheet.nextRow(20).number(Style.CENTERED, i + 1L).text(Style.TEXT, groups.get(i).group());
      sheet.number(Style.INTEGER, groups.get(i).beneficiaries());
      sheet.number(Style.INTEGER, groups.get(i).activities());
    }
    String filter = "A3:D" + sheet.row();
    sheet.across(Style.NOTE, 48, "注：只计写明了各类对象人数的部分，各行之和可能小于受益人次总数；一项活动涉及几类对象的，各类分别计数。");
    Optional<Chart> chart = Optional.empty();
    if (!groups.isEmpty()) {
      List<BigDecimal> people =
          groups.stream().map(group -> BigDecimal.valueOf(group.beneficiaries())).toList();
      int from = sheet.row() + 1;
      chart =
          Optional.of(
              new Chart(
                  Chart.Kind.BARS,
                  title + "：受益人次",
                  Chart.column(
                      name, 2, FIRST, groups.stream().map(group -> group.group()).toList()),
                  List.of(
                      new Chart.Series(
                          Chart.cell(name, 3, FIRST - 1, "受益人次"),
                          Chart.column(name, 3, FIRST, Chart.figures(people)))),
                  new Chart.Anchor(from, from + 20, 4)));
    }
    sheet.end(Optional.of(filter), chart.map(drawn -> "rId1"));
    book.endSheet(name, "$1:$3", Optional.of(filter), chart);
  }

  void targets(Book book) throws IOException {
    String name = "目标进度";
    var targets = statistics.targets();
    Sheet sheet =
        new Sheet(book.beginSheet(), List.of(8, 20, 12, 18, 18, 12, 18, 12, 12), FIRST - 1);
    sheet.across(Style.TITLE, 32, root + name).across(Style.ASIDE, 20, aside);
    sheet.head(30, List.of("序号", "指标", "要求", "目标值", "实际完成", "完成率", "尚差", "是否达成", "依据条款"));
    for (int i = 0; i < targets.size(); i++) {
      target(sheet.nextRow(22).number(Style.CENTERED, i + 1L), targets.get(i));
    }
    String filter = "A3:I" + sheet.row();
    sheet.across(Style.NOTE, 34, "注：“超过”的目标须大于目标值方为达成，等于目标值不算；“达到”的目标等于目标值即为达成。");
    Chart chart = targetChart(name, sheet.row() + 1);
    sheet.end(Optional.of(filter), Optional.of("rId1"));
    book.endSheet(name, "$1:$3", Optional.of(filter), Optional.of(chart));
  }

  private static void target(Sheet sheet, TargetResult result) throws IOException {
    Style style = style(result);
    BigDecimal bound = result.target().bound();
    boolean strict = result.target().strict();
    int row = sheet.row();
    sheet.text(Style.TEXT, heading(result));
    sheet.text(Style.CENTERED, strict ? "超过" : "达到");
    sheet.number(style, bound).number(style, result.actual());
    sheet.formula(Style.SHARE, ratio("E" + row, "D" + row), result.ratio());
    String gap = strict ? "IF(E%>D%,0,D%-E%+" + step(result).toPlainString() + ")" : "MAX(0,D%-E%)";
    sheet.formula(style, gap.replace("%", "" + row), gap(result));
    sheet.text(result.met() ? Style.CENTERED : Style.BAD, result.met() ? "已达成" : "未达成");
    sheet.text(Style.CENTERED, result.target().clause().orElse(""));
  }

  /**
   * What is still wanting; a bound that must be exceeded wants one step more than to be reached.
   */
  private static BigDecimal gap(TargetResult result) {
    if (result.met()) {
      return BigDecimal.ZERO;
    }
    BigDecimal wanting = result.target().bound().subtract(result.actual());
    return result.target().strict() ? wanting.add(step(result)) : wanting;
  }

  private static BigDecimal step(TargetResult result) {
    return Measure.ofKey(result.target().measure()).map(Measure::step).orElse(BigDecimal.ONE);
  }

  /** Target and actual figure side by side. */
  private Chart targetChart(String name, int fromRow) {
    var targets = statistics.targets();
    List<BigDecimal> bounds = targets.stream().map(result -> result.target().bound()).toList();
    List<BigDecimal> actual = targets.stream().map(TargetResult::actual).toList();
    return new Chart(
        Chart.Kind.BARS,
        root + name,
        Chart.column(name, 2, FIRST, targets.stream().map(ProgressSheets::heading).toList()),
        List.of(
            new Chart.Series(
                Chart.cell(name, 4, FIRST - 1, "目标值"),
                Chart.column(name, 4, FIRST, Chart.figures(bounds))),
            new Chart.Series(
                Chart.cell(name, 5, FIRST - 1, "实际完成"),
                Chart.column(name, 5, FIRST, Chart.figures(actual)))),
        new Chart.Anchor(fromRow, fromRow + 16, 8));
  }

  private static String heading(TargetResult result) {
    String measure = result.target().measure();
    return Measure.ofKey(measure).map(Measure::heading).orElse(measure);
  }

  private static Style style(TargetResult result) {
    return Measure.ofKey(result.target().measure()).map(Style::of).orElse(Style.INTEGER);
  }

  void reporting(Book book) throws IOException {
    String name = "报送情况";
    var reporting = statistics.reporting();
    Map<UnitCode, Measures> figures = new HashMap<>();
    statistics.units().forEach(unit -> figures.put(unit.unit().code(), unit.measures()));
    Sheet sheet =
        new Sheet(book.beginSheet(), List.of(8, 16, 24, 12, 18, 12, 14, 12, 14, 14), FIRST - 1);
    sheet.across(Style.TITLE, 32, root + name).across(Style.LINE, 22, summary());
    sheet.head(
        30, List.of("序号", "单位代码", "单位", "级别", "上级单位", "报送情况", "报送日期", "联络员（人）", "活动数（场次）", "受益人次"));
    for (int i = 0; i < reporting.units().size(); i++) {
      var unit = reporting.units().get(i);
      sheet.nextRow(20).number(Style.CENTERED, i + 1L);
      sheet.text(Style.CENTERED, unit.unit().code().text()).text(Style.TEXT, unit.unit().name());
      sheet.text(Style.CENTERED, unit.unit().level().chinese());
      sheet.text(Style.TEXT, unit.unit().parent().map(names::of).orElse(""));
      boolean good = unit.status() == Status.ON_TIME;
      sheet.text(good ? Style.CENTERED : Style.BAD, word(unit.status()));
      sheet.date(unit.submittedOn()).number(Style.INTEGER, unit.liaisons());
      Optional<Measures> measures = Optional.ofNullable(figures.get(unit.unit().code()));
      sheet.number(Style.INTEGER, measures.map(Measures::activities).orElse(0L));
      sheet.number(Style.INTEGER, measures.map(Measures::beneficiaries).orElse(0L));
    }
    String filter = "A3:J" + sheet.row();
    sheet.end(Optional.of(filter), Optional.empty());
    book.endSheet(name, "$1:$3", Optional.of(filter), Optional.empty());
  }

  private String summary() {
    var reporting = statistics.reporting();
    return "截至"
        + ChineseDays.of(statistics.asOf())
        + "，应报送 "
        + reporting.expected()
        + " 个单位，已报送 "
        + reporting.submitted()
        + " 个（按时 "
        + reporting.onTime()
        + " 个，逾期 "
        + reporting.late()
        + " 个，未注明日期 "
        + reporting.undated()
        + " 个），未报送 "
        + reporting.missing()
        + " 个。";
  }

  /** Returns the formula of how much of a whole a part is. */
  static String ratio(String part, String whole) {
    return RATIO.replace("part", part).replace("whole", whole);
  }

  static String word(Status status) {
    return switch (status) {
      case ON_TIME -> "按时报送";
      case LATE -> "逾期报送";
      case UNDATED -> "未注明日期";
      case MISSING -> "未报送";
    };
  }
}
