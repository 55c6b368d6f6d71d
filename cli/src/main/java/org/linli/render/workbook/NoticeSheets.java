package org.linli.render.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linli.aggregate.NoticeFigures;
import org.linli.aggregate.NoticeFigures.DutyLine;
import org.linli.aggregate.NoticeFigures.ListedRow;
import org.linli.aggregate.NoticeFigures.Tally;
import org.linli.aggregate.Statistics;
import org.linli.aggregate.Statistics.IndicatorResult;
import org.linli.model.Unit;
import org.linli.notice.Duties;
import org.linli.notice.FieldSpec;
import org.linli.notice.Notice;
import org.linli.notice.TableSpec;
import org.linli.render.ChineseDays;
import org.linli.render.IndicatorNames;
import org.linli.render.Privacy;
import org.linli.render.PublishedRow;

/** The sheets that a notice itself defines: its indicators, statistics tables and duties. */
final class NoticeSheets {
  private static final int HEAD_ROWS = 3;
  private static final int LINES_IN_CHART = 40;

  private final Statistics statistics;
  private final Notice notice;
  private final Privacy privacy;
  private final String root;
  private final String aside;

  NoticeSheets(Statistics statistics, Notice notice, Privacy privacy) {
    this.statistics = statistics;
    this.notice = notice;
    this.privacy = privacy;
    this.root = statistics.root().name();
    this.aside = "截至" + ChineseDays.of(statistics.asOf());
  }

  void write(Book book) throws IOException {
    if (!notice.statistics().indicators().isEmpty()) {
      indicators(book);
    }
    for (Tally tally : statistics.ofNotice().tallies()) {
      tally(published(tally), book);
    }
    if (notice.statistics().duties().isPresent()) {
      duties(notice.statistics().duties().get(), book);
    }
  }

  private void indicators(Book book) throws IOException {
    Sheet sheet = new Sheet(book.beginSheet(), List.of(8, 44, 14, 14, 10, 14, 14), HEAD_ROWS);
    sheet.across(Style.TITLE, 32, root + "指标完成情况").across(Style.ASIDE, 20, aside);
    sheet.head(30, List.of("序号", "指标", "目标值", "完成值", "单位", "完成情况", "依据条款"));
    long number = 0;
    IndicatorNames names = new IndicatorNames(statistics);
    for (IndicatorResult result : statistics.indicators()) {
      number++;
      sheet
          .nextRow()
          .number(Style.CENTERED, number)
          .text(Style.TEXT, privacy.text(names.of(result)));
      figure(sheet, privacy.text(result.target()));
      figure(sheet, privacy.text(result.actual()));
      sheet.text(Style.CENTERED, privacy.text(result.unit()));
      boolean missed = result.met().isPresent() && !result.met().get();
      sheet.text(
          missed ? Style.BAD : Style.CENTERED,
          result.met().map(met -> met ? "已完成" : "未完成").orElse(""));
      sheet.text(Style.CENTERED, result.spec().flatMap(spec -> spec.clause()).orElse(""));
    }
    end(book, sheet, book.sheetName("指标"), 7, Optional.empty());
  }

  /** A number where it is one; what units wrote otherwise stays as they wrote it. */
  private static void figure(Sheet sheet, String text) throws IOException {
    if (text.matches("-?[0-9]{1,15}(\\.[0-9]{1,6})?")) {
      number(sheet, new BigDecimal(text));
    } else {
      sheet.text(Style.CENTERED, text);
    }
  }

  private static void number(Sheet sheet, BigDecimal figure) throws IOException {
    sheet.number(style(figure), figure);
  }

  /** Whole numbers without decimals, others with two. */
  private static Style style(BigDecimal figure) {
    return figure.stripTrailingZeros().scale() > 0 ? Style.MONEY : Style.INTEGER;
  }

  /** Its lines and columns may be units' own words. */
  private Tally published(Tally tally) {
    return new Tally(
        tally.spec(),
        tally.heading(),
        tally.columns().stream().map(privacy::text).toList(),
        tally.lines().stream()
            .map(line -> new NoticeFigures.Line(privacy.text(line.name()), line.figures()))
            .toList(),
        tally.total());
  }

  private void tally(Tally tally, Book book) throws IOException {
    String name = book.sheetName(tally.spec().title());
    List<Integer> widths = new ArrayList<>(List.of(8, 30));
    widths.addAll(Collections.nCopies(tally.columns().size(), 14));
    List<String> headings = new ArrayList<>(List.of("序号", tally.heading()));
    headings.addAll(tally.columns());
    Sheet sheet = new Sheet(book.beginSheet(), widths, HEAD_ROWS);
    sheet.across(Style.TITLE, 32, root + tally.spec().title()).across(Style.ASIDE, 20, aside);
    sheet.head(30, headings);
    long number = 0;
    for (NoticeFigures.Line line : tally.lines()) {
      number++;
      sheet.nextRow().number(Style.CENTERED, number).text(Style.TEXT, line.name());
      for (BigDecimal figure : line.figures()) {
        number(sheet, figure);
      }
    }
    int last = sheet.row();
    if (tally.total().isPresent()) {
      total(sheet, tally.total().get(), last);
    }
    end(book, sheet, name, headings.size(), chart(tally, name, sheet.row() + 2));
  }

  private static void total(Sheet sheet, List<BigDecimal> figures, int last) throws IOException {
    sheet.nextRow(22).text(Style.TOTAL_TEXT, "").text(Style.TOTAL_TEXT, "合计");
    for (int i = 0; i < figures.size(); i++) {
      String column = Sheet.letters(i + 3);
      sheet.formula(
          style(figures.get(i)).inTotal(),
          "SUM(" + column + (HEAD_ROWS + 1) + ":" + column + last + ")",
          figures.get(i));
    }
  }

  /** Bars of the last column, which is the sum of the others or the figure itself. */
  private static Optional<Chart> chart(Tally tally, String name, int row) {
    int lines = tally.lines().size();
    if (lines < 2 || lines > LINES_IN_CHART) {
      return Optional.empty();
    }
    int last = tally.columns().size() - 1;
    int column = last + 3;
    List<BigDecimal> figures =
        tally.lines().stream().map(line -> line.figures().get(last)).toList();
    return Optional.of(
        new Chart(
            Chart.Kind.COLUMNS,
            tally.spec().title(),
            Chart.column(
                name,
                2,
                HEAD_ROWS + 1,
                tally.lines().stream().map(NoticeFigures.Line::name).toList()),
            List.of(
                new Chart.Series(
                    Chart.cell(name, column, HEAD_ROWS, tally.columns().get(last)),
                    Chart.column(name, column, HEAD_ROWS + 1, Chart.figures(figures)))),
            new Chart.Anchor(row, row + 18, Math.min(8, column))));
  }

  private void duties(Duties spec, Book book) throws IOException {
    Optional<TableSpec> table = notice.table(spec.table());
    List<FieldSpec> fields =
        table.map(TableSpec::fields).orElse(List.of()).stream()
            .filter(field -> !field.key().equals(spec.field()))
            .toList();
    List<String> headings = new ArrayList<>(List.of("序号", "任务", "责任单位", "报送单位"));
    fields.forEach(field -> headings.add(field.heading()));
    headings.add("未报送的责任单位");
    List<Integer> widths = new ArrayList<>(List.of(8, 20, 36, 20));
    fields.forEach(field -> widths.add(24));
    widths.add(30);
    Sheet sheet = new Sheet(book.beginSheet(), widths, HEAD_ROWS);
    sheet.across(Style.TITLE, 32, root + "责任分工落实情况").across(Style.ASIDE, 20, aside);
    sheet.head(30, headings);
    long number = 0;
    for (DutyLine line : statistics.ofNotice().duties()) {
      number++;
      List<ListedRow> entries =
          line.entries().isEmpty()
              ? List.of(new ListedRow(statistics.root(), java.util.Map.of()))
              : line.entries();
      for (ListedRow entry : entries) {
        sheet.nextRow().number(Style.CENTERED, number).text(Style.TEXT, line.duty().name());
        sheet.text(Style.TEXT, names(line.responsible()));
        sheet.text(Style.TEXT, line.entries().isEmpty() ? "" : entry.unit().name());
        PublishedRow published = privacy.row(spec.table(), entry::text);
        for (FieldSpec field : fields) {
          sheet.text(Style.TEXT, published.field(field.key(), entry.text(field.key())));
        }
        sheet.text(Style.TEXT, names(line.silent()));
      }
    }
    end(book, sheet, book.sheetName("责任分工"), headings.size(), Optional.empty());
  }

  private static String names(List<Unit> units) {
    return units.stream().map(Unit::name).collect(Collectors.joining("、"));
  }

  private static void end(Book book, Sheet sheet, String name, int columns, Optional<Chart> chart)
      throws IOException {
    Optional<String> filter =
        Optional.of("A" + HEAD_ROWS + ":" + Sheet.letters(columns) + sheet.row());
    sheet.end(filter, chart.map(drawn -> "rId1"));
    book.endSheet(name, "$1:$" + HEAD_ROWS, filter, chart);
  }
}
