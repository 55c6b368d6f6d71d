package org.linli.render.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.linli.aggregate.Measures;
import org.linli.aggregate.Statistics;
import org.linli.aggregate.Statistics.UnitFigures;
import org.linli.notice.Notice;
import org.linli.render.ChineseDays;
import org.linli.render.FieldText;
import org.linli.render.UnitLines;

/** The sheets that hold only figures: 汇总, 分行动, 按月, 受益对象, 节点活动, 目标进度, 报送情况, 综合评估. */
final class FigureSheets {
  private static final String DISTINCT = "注：社会组织数按不重复计，各行之和可能大于合计；估计人次、估计资金是其中出自“约”“余”“近”等约数的部分。";

  private final Statistics statistics;
  private final Notice notice;
  private final String root;
  private final String day;
  private final String aside;

  FigureSheets(Statistics statistics, Notice notice) {
    this.statistics = statistics;
    this.notice = notice;
    this.root = statistics.root().name();
    this.day = "截至" + ChineseDays.of(statistics.asOf());
    this.aside = day + "　统计单位：场次、人次、户、个、元、小时";
  }

  void write(Book book) throws IOException {
    UnitNames names = new UnitNames(statistics, notice);
    ProgressSheets progress = new ProgressSheets(statistics, names, aside);
    if (notice.table("activities").isPresent()) {
      units(book);
      if (!statistics.byCategory().isEmpty()) {
        categories(book);
      }
      months(book);
      if (!statistics.byGroup().isEmpty()) {
        progress.groups(book);
      }
      if (!statistics.byFestival().isEmpty()) {
        festivals(book);
      }
    }
    if (!statistics.targets().isEmpty()) {
      progress.targets(book);
    }
    if (!statistics.reporting().units().isEmpty()) {
      progress.reporting(book);
    }
    if (statistics.assessment().isPresent()) {
      new AssessmentSheet(statistics.assessment().get(), names, root, day).write(book);
    }
  }

  private void units(Book book) throws IOException {
    List<MeasureSheet.Line> lines = new ArrayList<>();
    UnitLines units = UnitLines.of(statistics);
    units.below().forEach(unit -> lines.add(line(unit)));
    units
        .own()
        .ifPresent(
            own ->
                lines.add(
                    new MeasureSheet.Line(line(own).lead(), own.measures(), UnitLines.UNKNOWN)));
    new MeasureSheet("汇总", root + "活动情况汇总", aside, List.of("单位", "单位代码"), List.of(24, 18), lines)
        .write(book, statistics.totals(), DISTINCT, Chart.Kind.COLUMNS);
  }

  private void categories(Book book) throws IOException {
    List<MeasureSheet.Line> lines = new ArrayList<>();
    for (var figures : statistics.byCategory()) {
      String title = figures.category().map(category -> category.title()).orElse("");
      String name =
          figures.category().map(category -> category.name()).orElse(FieldText.UNCATEGORIZED);
      lines.add(line(name, title, figures.measures()));
    }
    new MeasureSheet("分行动", root + "活动情况（分行动）", aside, List.of("行动", "内容"), List.of(14, 24), lines)
        .write(book, statistics.totals(), DISTINCT, Chart.Kind.COLUMNS);
  }

  private void months(Book book) throws IOException {
    List<MeasureSheet.Line> lines = new ArrayList<>();
    for (var figures : statistics.byMonth()) {
      lines.add(new MeasureSheet.Line(List.of(figures.month().toString()), figures.measures()));
    }
    // A line needs two points.
    Chart.Kind kind = lines.size() < 3 ? Chart.Kind.COLUMNS : Chart.Kind.LINE;
    new MeasureSheet("按月", root + "活动情况（按月）", aside, List.of("月份"), List.of(14), lines)
        .write(book, statistics.totals(), DISTINCT + "活动按开始日期所在的月份统计。", kind);
  }

  private void festivals(Book book) throws IOException {
    List<MeasureSheet.Line> lines = new ArrayList<>();
    for (var figures : statistics.byFestival()) {
      lines.add(
          line(figures.festival().name(), figures.festival().day().toString(), figures.measures()));
    }
    new MeasureSheet("节点活动", root + "节点活动情况", aside, List.of("节点", "日期"), List.of(18, 14), lines)
        .write(book, "注：活动时间与节点前后几日相接的计入该节点；一项活动可计入不止一个节点，也有活动不在节点，故不列合计。", Chart.Kind.COLUMNS);
  }

  private static MeasureSheet.Line line(UnitFigures unit) {
    return line(unit.unit().name(), unit.unit().code().text(), unit.measures());
  }

  private static MeasureSheet.Line line(String first, String second, Measures figures) {
    return new MeasureSheet.Line(List.of(first, second), figures);
  }
}
