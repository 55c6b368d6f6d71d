package org.linli.example;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The ways in which offices lay out Attachment 1. */
enum Layout {
  /** The official form: title, unit line, head line, heading of two rows, total, note. */
  FORM,
  /** The same with a unit line in 万元, so that money stands in ten thousands. */
  FORM_IN_TEN_THOUSANDS,
  /** The form's headings in one row and nothing else. */
  PLAIN,
  /** With a column 活动类别, which the form does not have. */
  WITH_CATEGORY,
  /** With 受益对象 and 受益人数 apart. */
  SPLIT_GROUPS,
  /** The contract's English keys, from a program. */
  ENGLISH;

  private record Column(String heading, Function<Undertaking, String> cell) {}

  /** Returns the rows of the file. */
  List<List<String>> rows(String office, LocalDate filledOn, List<Undertaking> undertakings) {
    List<Column> columns = columns();
    List<List<String>> rows =
        new ArrayList<>(isForm() ? head(office, filledOn) : List.of(headings(columns)));
    int number = 0;
    for (Undertaking undertaking : undertakings) {
      number++;
      List<String> row = new ArrayList<>(List.of(Integer.toString(number)));
      columns.forEach(column -> row.add(column.cell().apply(undertaking)));
      rows.add(row);
    }
    if (isForm()) {
      rows.add(total(undertakings));
      rows.add(row("（可附加行数）"));
    }
    return rows;
  }

  private boolean isForm() {
    return this == FORM || this == FORM_IN_TEN_THOUSANDS;
  }

  private List<Column> columns() {
    boolean english = this == ENGLISH;
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(english ? "name" : "活动名称", Undertaking::name));
    columns.add(new Column(english ? "initiator" : "发起单位（组织者）", Undertaking::initiator));
    columns.add(new Column(english ? "place" : "活动地域（县/乡/村）", Undertaking::place));
    columns.add(new Column(english ? "period" : "活动时间", Undertaking::period));
    if (this == WITH_CATEGORY) {
      columns.add(new Column("活动类别", undertaking -> undertaking.deed().action()));
    }
    columns.add(new Column(english ? "organizations" : "参与社会组织名称", Undertaking::organizations));
    columns.add(
        new Column(english ? "participants" : "参与人数", undertaking -> undertaking.givers().text()));
    columns.add(new Column(english ? "funds" : "投入资金（含物资折款）", this::funds));
    if (this == SPLIT_GROUPS) {
      columns.add(
          new Column("受益对象", undertaking -> String.join("、", undertaking.helped().keySet())));
      columns.add(new Column("受益人数", Layout::number));
    } else {
      columns.add(new Column(english ? "beneficiaries" : "受益对象及人数", Undertaking::helpedText));
    }
    columns.add(new Column(english ? "overview" : "活动总体情况", Undertaking::overview));
    return columns;
  }

  private String funds(Undertaking undertaking) {
    return this == FORM_IN_TEN_THOUSANDS
        ? inTenThousands(undertaking.yuan())
        : undertaking.funds().text();
  }

  /** The groups stand in their own column, an estimate keeps its word. */
  private static String number(Undertaking undertaking) {
    return (undertaking.estimated() > 0 ? "约" : "") + undertaking.people();
  }

  private List<String> headings(List<Column> columns) {
    List<String> headings = new ArrayList<>(List.of(this == ENGLISH ? "no" : "序号"));
    columns.forEach(column -> headings.add(column.heading()));
    return headings;
  }

  private List<List<String>> head(String office, LocalDate filledOn) {
    String unitLine = this == FORM ? "（统计单位：人次、元）" : "（统计单位：人次、万元）";
    String filled =
        String.format(
            Locale.ROOT,
            "填表时间：%d年%d月%d日",
            filledOn.getYear(),
            filledOn.getMonthValue(),
            filledOn.getDayOfMonth());
    return List.of(
        row("江西省社会组织“邻里守望”关爱行动情况统计表"),
        row(unitLine),
        row("填表单位：" + office, "", "", "", "", filled),
        row(
            "序号",
            "活动名称",
            "发起单位（组织者）",
            "活动地域（县/乡/村）",
            "活动时间",
            "参与社会组织",
            "",
            "投入资金（含物资折款）",
            "受益对象及人数",
            "活动总体情况"),
        row("", "", "", "", "", "名称", "参与人数"));
  }

  private List<String> total(List<Undertaking> undertakings) {
    BigDecimal givers = BigDecimal.ZERO;
    BigDecimal yuan = BigDecimal.ZERO;
    long people = 0;
    for (Undertaking undertaking : undertakings) {
      givers = givers.add(undertaking.givers().value());
      yuan = yuan.add(undertaking.yuan());
      people += undertaking.people();
    }
    String money = this == FORM ? yuan.toPlainString() : inTenThousands(yuan);
    return row("合计", "", "", "", "", "", givers.toPlainString(), money, Long.toString(people));
  }

  private static String inTenThousands(BigDecimal yuan) {
    BigDecimal text = yuan.movePointLeft(4).stripTrailingZeros();
    return text.signum() == 0 ? "0" : text.toPlainString();
  }

  /** A row of the form, as wide as the form, as Excel saves it. */
  private static List<String> row(String... cells) {
    List<String> row = new ArrayList<>(List.of(cells));
    while (row.size() < 10) {
      row.add("");
    }
    return row;
  }
}
