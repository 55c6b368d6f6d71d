package org.linli.render.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.aggregate.Assessment;
import org.linli.aggregate.Assessment.Mark;
import org.linli.aggregate.Assessment.UnitScore;
import org.linli.aggregate.Statistics.Status;
import org.linli.notice.Weights.Weight;

/**
 * 综合评估: how far each unit has done what is asked, and its score, which follows the weights as soon
 * as somebody changes them.
 *
 * <pre>
 * row 1  title
 * row 2  day, and whose weights they are
 * row 3  clause of each thing
 * row 4  its weight, and the full mark
 * row 5  heading
 * row 6… units in code order: no ranking
 *        note
 * </pre>
 */
final class AssessmentSheet {
  private static final String NAME = "综合评估";
  private static final int WEIGHTS = 4;
  private static final int HEADING = 5;
  private static final List<String> LEADS = List.of("序号", "单位代码", "单位", "级别", "上级单位", "报送情况");
  private static final List<Integer> LEAD_WIDTHS = List.of(8, 16, 24, 12, 18, 12);
  private static final int WIDTH = 14;

  /** Enough for a spreadsheet to show what it would reckon itself. */
  private static final int DECIMALS = 12;

  private static final String NOTE =
      "注：各列为完成程度。一项有几部分的（如报告的各部分），按完成的部分所占比例计；其他的，完成为 100%，未完成为 0。"
          + "逾期报送、未注明日期的不算按期；未报送的单位各项均为 0；有错误、未计入的记录不算报送；各表单位自己或其下级单位报送的都算。"
          + "得分为各项权重乘以完成程度之和；改动权重，得分随之重算。按单位代码排列，不排名次。";

  private final Assessment assessment;
  private final UnitNames names;
  private final String title;
  private final String day;

  /**
   * Lays out the sheet.
   *
   * @param day as of which it holds, as 截至2021年10月31日
   */
  AssessmentSheet(Assessment assessment, UnitNames names, String root, String day) {
    this.assessment = assessment;
    this.names = names;
    this.title = root + NAME;
    this.day = day;
  }

  void write(Book book) throws IOException {
    List<Weight> weights = assessment.weights().all();
    List<Integer> widths = new ArrayList<>(LEAD_WIDTHS);
    weights.forEach(weight -> widths.add(WIDTH));
    widths.addAll(List.of(WIDTH, WIDTH));
    Sheet sheet = new Sheet(book.beginSheet(), widths, HEADING);
    sheet.across(Style.TITLE, 32, title);
    sheet.across(Style.ASIDE, 20, day + "　权重由汇总单位在 linli.yaml 中设定，不出自通知");
    clauses(sheet, weights);
    weights(sheet, weights);
    List<String> headings = new ArrayList<>(LEADS);
    weights.forEach(weight -> headings.add(weight.criterion().title()));
    headings.addAll(List.of("得分", "得分率"));
    sheet.head(34, headings);
    for (UnitScore unit : assessment.units()) {
      line(sheet, unit);
    }
    String filter = "A" + HEADING + ":" + column(weights.size() + 1) + sheet.row();
    sheet.across(Style.NOTE, 66, note());
    sheet.end(Optional.of(filter), Optional.empty());
    book.endSheet(NAME, "$1:$" + HEADING, Optional.of(filter), Optional.empty());
  }

  /** Returns the letters of the column of a weight, counted from 0; the score stands after all. */
  private static String column(int weight) {
    return Sheet.letters(LEADS.size() + 1 + weight);
  }

  private static void clauses(Sheet sheet, List<Weight> weights) throws IOException {
    lead(sheet, "依据条款");
    for (Weight weight : weights) {
      sheet.text(Style.CENTERED, weight.criterion().clause().orElse(""));
    }
    sheet.blank(Style.CENTERED).blank(Style.CENTERED);
  }

  private void weights(Sheet sheet, List<Weight> weights) throws IOException {
    lead(sheet, "权重（可改动）");
    for (Weight weight : weights) {
      sheet.number(Style.TOTAL_MONEY, weight.points());
    }
    String all = "SUM(" + weightCells(weights.size()) + ")";
    sheet.formula(Style.TOTAL_MONEY, all, assessment.weights().full());
    sheet.number(Style.TOTAL_SHARE, BigDecimal.ONE);
  }

  /** Begins a row above the heading with its name over all columns that lead to the figures. */
  private static void lead(Sheet sheet, String name) throws IOException {
    sheet.nextRow(22).text(Style.TOTAL_TEXT, name);
    for (int i = 1; i < LEADS.size(); i++) {
      sheet.blank(Style.TOTAL_TEXT);
    }
    sheet.merge(sheet.row(), 1, sheet.row(), LEADS.size());
  }

  private static String weightCells(int count) {
    return column(0) + "$" + WEIGHTS + ":" + column(count - 1) + "$" + WEIGHTS;
  }

  private void line(Sheet sheet, UnitScore unit) throws IOException {
    sheet.nextRow(20).number(Style.CENTERED, sheet.row() - (long) HEADING);
    sheet.text(Style.CENTERED, unit.unit().code().text()).text(Style.TEXT, unit.unit().name());
    sheet.text(Style.CENTERED, unit.unit().level().chinese());
    sheet.text(Style.TEXT, unit.unit().parent().map(names::of).orElse(""));
    boolean good = unit.status() == Status.ON_TIME;
    sheet.text(good ? Style.CENTERED : Style.BAD, ProgressSheets.word(unit.status()));
    for (Mark mark : unit.marks()) {
      degree(sheet, mark);
    }
    int count = unit.marks().size();
    String degrees = column(0) + sheet.row() + ":" + column(count - 1) + sheet.row();
    String points = "SUMPRODUCT(" + weightCells(count) + "," + degrees + ")";
    sheet.formula(Style.MONEY, points, unit.score(DECIMALS));
    String full = column(count) + "$" + WEIGHTS;
    sheet.formula(
        Style.SHARE, ProgressSheets.ratio(column(count) + sheet.row(), full), unit.ratio());
  }

  /** What has several parts says so in its formula, as 2/3. */
  private static void degree(Sheet sheet, Mark mark) throws IOException {
    if (mark.asked() == 1) {
      sheet.number(Style.SHARE, mark.done());
    } else {
      sheet.formula(Style.SHARE, mark.done() + "/" + mark.asked(), mark.degree(DECIMALS));
    }
  }

  private String note() {
    return assessment.elsewhere() == 0
        ? NOTE
        : NOTE + "另有 " + assessment.elsewhere() + " 个单位依据别的通知，不在本表。";
  }
}
