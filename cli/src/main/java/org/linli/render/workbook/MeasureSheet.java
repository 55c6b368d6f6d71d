package org.linli.render.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.aggregate.Measures;
import org.linli.render.Measure;

/**
 * A sheet with one line of figures for each of some things (units, categories, months, festivals),
 * a line of live totals where the parts make up the whole, a note and a chart.
 *
 * <pre>
 * row 1  title
 * row 2  day and units of measure
 * row 3  heading
 * row 4… lines
 *        合计            only where lines add up
 *        note
 *        chart
 * </pre>
 */
final class MeasureSheet {
  private static final int FIRST = 4;
  private static final int CHART_ROWS = 20;

  /** More bars than this cannot be told apart on A4. */
  private static final int MOST_BARS = 40;

  private final String name;
  private final String title;
  private final String aside;
  private final List<String> leads;
  private final List<Integer> widths;
  private final List<Line> lines;

  /**
   * A line: what stands between 序号 and the figures, and the figures.
   *
   * @param unknown figures that cannot be told for this line
   */
  record Line(List<String> lead, Measures figures, List<Measure> unknown) {
    Line(List<String> lead, Measures figures) {
      this(lead, figures, List.of());
    }
  }

  /**
   * Lays out a sheet.
   *
   * @param leads the headings between 序号 and the figures, that of the thing itself first
   * @param widths of these columns
   */
  MeasureSheet(
      String name,
      String title,
      String aside,
      List<String> leads,
      List<Integer> widths,
      List<Line> lines) {
    this.name = name;
    this.title = title;
    this.aside = aside;
    this.leads = leads;
    this.widths = widths;
    this.lines = lines;
  }

  /** Writes the sheet without totals: its lines may overlap, or leave something out. */
  void write(Book book, String note, Chart.Kind kind) throws IOException {
    write(book, Optional.empty(), note, kind);
  }

  /**
   * Writes the sheet with a line of totals that its lines add up to, and each line's share of the
   * people.
   */
  void write(Book book, Measures total, String note, Chart.Kind kind) throws IOException {
    write(book, Optional.of(total), note, kind);
  }

  private void write(Book book, Optional<Measures> total, String note, Chart.Kind kind)
      throws IOException {
    List<String> headings = new ArrayList<>(List.of("序号"));
    List<Integer> columns = new ArrayList<>(List.of(7));
    headings.addAll(leads);
    columns.addAll(widths);
    for (Measure measure : Measure.values()) {
      headings.add(measure.heading());
      columns.add(width(measure, total));
    }
    if (total.isPresent()) {
      headings.add("受益人次占比");
      columns.add(14);
    }
    Sheet sheet = new Sheet(book.beginSheet(), columns, FIRST - 1);
    sheet.across(Style.TITLE, 32, title).across(Style.ASIDE, 20, aside).head(34, headings);
    for (Line line : lines) {
      line(sheet, line, total);
    }
    int last = sheet.row();
    if (total.isPresent()) {
      total(sheet, total.get(), last);
    }
    sheet.across(Style.NOTE, 34, note);
    Optional<Chart> chart = chart(kind, sheet.row() + 1);
    String filter = "A3:" + Sheet.letters(headings.size()) + Math.max(last, 3);
    sheet.end(Optional.of(filter), chart.map(drawn -> "rId1"));
    book.endSheet(name, "$1:$3", Optional.of(filter), chart);
  }

  /** Spreadsheets show ### for a figure that is wider than its column. */
  private int width(Measure measure, Optional<Measures> total) {
    boolean money = Style.of(measure) == Style.MONEY;
    int longest =
        Stream.concat(lines.stream().map(Line::figures), total.stream())
            .mapToInt(figures -> measure.of(figures).toBigInteger().toString().length())
            .max()
            .orElse(1);
    int separators = (longest - 1) / 3;
    return Math.max(money ? 17 : 11, longest + separators + (money ? 3 : 0) + 1);
  }

  private void line(Sheet sheet, Line line, Optional<Measures> total) throws IOException {
    sheet.nextRow(20).number(Style.CENTERED, sheet.row() - FIRST + 1L);
    for (int i = 0; i < leads.size(); i++) {
      sheet.text(i == 0 ? Style.TEXT : Style.CENTERED, line.lead().get(i));
    }
    for (Measure measure : Measure.values()) {
      if (line.unknown().contains(measure)) {
        sheet.text(Style.CENTERED, "—");
      } else {
        sheet.number(Style.of(measure), measure.of(line.figures()));
      }
    }
    if (total.isPresent()) {
      share(sheet, Style.SHARE, line.figures(), total.get());
    }
  }

  private void total(Sheet sheet, Measures total, int last) throws IOException {
    sheet.nextRow(22).text(Style.TOTAL_TEXT, "合计");
    for (int i = 0; i < leads.size(); i++) {
      sheet.blank(Style.TOTAL_TEXT);
    }
    sheet.merge(sheet.row(), 1, sheet.row(), leads.size() + 1);
    for (Measure measure : Measure.values()) {
      Style style = Style.of(measure).inTotal();
      if (measure.addsUp() && last >= FIRST) {
        String column = Sheet.letters(column(measure));
        sheet.formula(
            style, "SUM(" + column + FIRST + ":" + column + last + ")", measure.of(total));
      } else {
        sheet.number(style, measure.of(total));
      }
    }
    share(sheet, Style.TOTAL_SHARE, total, total);
  }

  /** The part of the people, of the total that stands below the lines. */
  private void share(Sheet sheet, Style style, Measures figures, Measures total)
      throws IOException {
    String column = Sheet.letters(column(Measure.BENEFICIARIES));
    String whole = column + "$" + (FIRST + lines.size());
    String part = column + sheet.row();
    BigDecimal share =
        total.beneficiaries() == 0
            ? BigDecimal.ZERO
            : BigDecimal.valueOf(figures.beneficiaries())
                .divide(BigDecimal.valueOf(total.beneficiaries()), 12, RoundingMode.HALF_UP);
    sheet.formula(style, "IF(" + whole + "=0,0," + part + "/" + whole + ")", share);
  }

  private Optional<Chart> chart(Chart.Kind kind, int fromRow) {
    if (lines.isEmpty() || lines.size() > MOST_BARS) {
      return Optional.empty();
    }
    List<String> names = lines.stream().map(line -> line.lead().get(0)).toList();
    List<BigDecimal> people =
        lines.stream().map(line -> Measure.BENEFICIARIES.of(line.figures())).toList();
    int column = column(Measure.BENEFICIARIES);
    Chart.Series series =
        new Chart.Series(
            Chart.cell(name, column, FIRST - 1, Measure.BENEFICIARIES.heading()),
            Chart.column(name, column, FIRST, Chart.figures(people)));
    return Optional.of(
        new Chart(
            kind,
            title + "：" + Measure.BENEFICIARIES.heading(),
            Chart.column(name, 2, FIRST, names),
            Collections.singletonList(series),
            new Chart.Anchor(fromRow, fromRow + CHART_ROWS, leads.size() + 10)));
  }

  private int column(Measure measure) {
    return leads.size() + 2 + List.of(Measure.values()).indexOf(measure);
  }
}
