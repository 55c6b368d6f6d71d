package org.linli.render;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linli.aggregate.Assessment;
import org.linli.aggregate.Assessment.Mark;
import org.linli.aggregate.Assessment.UnitScore;
import org.linli.aggregate.Measures;
import org.linli.aggregate.NoticeFigures;
import org.linli.aggregate.Statistics;
import org.linli.aggregate.Statistics.CategoryFigures;
import org.linli.aggregate.Statistics.FestivalFigures;
import org.linli.aggregate.Statistics.GroupFigures;
import org.linli.aggregate.Statistics.IndicatorResult;
import org.linli.aggregate.Statistics.MonthFigures;
import org.linli.aggregate.Statistics.Needs;
import org.linli.aggregate.Statistics.Organizations;
import org.linli.aggregate.Statistics.Quality;
import org.linli.aggregate.Statistics.Reporting;
import org.linli.aggregate.Statistics.Rows;
import org.linli.aggregate.Statistics.Status;
import org.linli.aggregate.Statistics.TargetResult;
import org.linli.aggregate.Statistics.UnitFigures;
import org.linli.aggregate.Statistics.UnitReporting;
import org.linli.check.RowReceiver;
import org.linli.check.RulePage;
import org.linli.finding.Finding;
import org.linli.finding.FindingLog;
import org.linli.finding.Location;
import org.linli.finding.RuleId;
import org.linli.finding.Severity;
import org.linli.model.CategoryChoice;
import org.linli.model.Cell;
import org.linli.model.Columns;
import org.linli.model.Level;
import org.linli.model.Places;
import org.linli.model.Roster;
import org.linli.model.Row;
import org.linli.model.Unit;
import org.linli.notice.Categories;
import org.linli.notice.Category;
import org.linli.notice.Criterion;
import org.linli.notice.Deadline;
import org.linli.notice.Deliverables;
import org.linli.notice.Festival;
import org.linli.notice.FieldSpec;
import org.linli.notice.FieldType;
import org.linli.notice.Form;
import org.linli.notice.Group;
import org.linli.notice.Groups;
import org.linli.notice.Notice;
import org.linli.notice.Pack;
import org.linli.notice.StatisticsSpec;
import org.linli.notice.TableSpec;
import org.linli.notice.Target;
import org.linli.notice.Weights;
import org.linli.notice.Weights.Weight;
import org.linli.notice.Window;
import org.linli.value.Beneficiaries;
import org.linli.value.Bound;
import org.linli.value.Count;
import org.linli.value.GroupCount;
import org.linli.value.Money;
import org.linli.value.MoneyKind;
import org.linli.value.Period;
import org.linli.value.Reading;
import org.linli.value.UnitCode;

/**
 * A province with two prefectures, written by hand: its notice, its rows, its figures and what was
 * found.
 */
public final class SmallCampaign {
  /** The reporting day. */
  public static final LocalDate AS_OF = LocalDate.of(2021, 10, 31);

  /** The root. */
  public static final Unit JIANGXI = unit("360000", "江西省", Level.PROVINCE, Optional.empty());

  /** Has handed in three activities that count, one that does not, and a duplicate. */
  public static final Unit DONGHU =
      unit("360102", "东湖区", Level.COUNTY, Optional.of(new UnitCode("360100")));

  private static final Unit NANCHANG =
      unit("360100", "南昌市", Level.PREFECTURE, Optional.of(JIANGXI.code()));
  private static final Unit JINGDEZHEN =
      unit("360200", "景德镇市", Level.PREFECTURE, Optional.of(JIANGXI.code()));

  private static final Category QIN = category("qin", "邻里亲", "关爱特殊群体");
  private static final Category FU = category("fu", "邻里扶", "回应群众关切");
  private static final Festival MID_AUTUMN = new Festival("中秋", LocalDate.of(2021, 9, 21), 3, 3);
  private static final Target TARGET =
      new Target("beneficiaries", "beneficiaries", BigDecimal.valueOf(500), true, Optional.of("三"));

  private static final List<TargetResult> TARGETS =
      List.of(new TargetResult(TARGET, BigDecimal.valueOf(465)));

  private static final List<FieldSpec> ACTIVITY_FIELDS =
      List.of(
          field("id", "编号", FieldType.TEXT),
          field("no", "序号", FieldType.INTEGER),
          field("name", "活动名称", FieldType.TEXT),
          field("initiator", "发起单位（组织者）", FieldType.TEXT),
          field("place", "活动地域（县/乡/村）", FieldType.TEXT),
          field("period", "活动时间", FieldType.PERIOD),
          field("category", "活动类别", FieldType.CATEGORY),
          field("organizations", "参与社会组织名称", FieldType.LIST),
          field("participants", "参与人数", FieldType.COUNT),
          hinted("funds", "投入资金（含物资折款）", FieldType.MONEY, "没有投入资金请填 0"),
          field("beneficiaries", "受益对象及人数", FieldType.GROUPS),
          field("beneficiary_groups", "受益对象", FieldType.LIST),
          field("overview", "活动总体情况", FieldType.TEXT),
          field("service_hours", "累计服务时长", FieldType.NUMBER),
          field("leader", "活动负责人", FieldType.TEXT),
          field("long_term", "长期坚持", FieldType.YES_NO),
          field("village", "结对村（居）", FieldType.TEXT));

  private static final TableSpec ACTIVITIES = table("activities", "情况统计表", ACTIVITY_FIELDS);
  private static final TableSpec NEEDS =
      table(
          "needs",
          "需求台账",
          List.of(
              field("id", "编号", FieldType.TEXT),
              field("household", "需求人（户主）", FieldType.TEXT),
              field("content", "需求内容", FieldType.TEXT),
              field("wish", "微心愿", FieldType.YES_NO),
              field("registered_on", "登记日期", FieldType.DATE),
              choice(
                  "status",
                  "状态",
                  new FieldSpec.Option("open", "待派单", List.of()),
                  new FieldSpec.Option("done", "已办结", List.of()))));

  private static final TableSpec ORGANIZATIONS =
      table(
          "organizations",
          "社会组织",
          List.of(
              field("name", "组织名称", FieldType.TEXT),
              field("leader", "负责人", FieldType.TEXT),
              field("members", "成员人数", FieldType.COUNT)));

  private SmallCampaign() {}

  /** Returns the notice. */
  public static Notice notice() {
    return notice(List.of(ACTIVITIES, NEEDS, table("cases", "典型案例", List.of())));
  }

  /** Returns a notice that has no tables at all. */
  public static Notice bareNotice() {
    return notice(List.of());
  }

  private static Notice notice(List<TableSpec> tables) {
    Map<String, TableSpec> byName = new LinkedHashMap<>();
    tables.forEach(table -> byName.put(table.name(), table));
    return new Notice(
        "jiangxi-2021",
        Optional.of("赣民办字〔2021〕33号"),
        "关于推动社会组织开展“邻里守望”关爱行动的通知",
        Optional.of("江西省民政厅办公室"),
        Optional.of(LocalDate.of(2021, 8, 16)),
        Optional.empty(),
        Optional.of(JIANGXI.code()),
        Optional.of(JIANGXI.code()),
        Map.of("province", "民政厅"),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Map.of(),
        new Roster(
            List.of(JIANGXI, NANCHANG, JINGDEZHEN, DONGHU),
            List.of(DONGHU.code(), JINGDEZHEN.code()),
            Map.of()),
        Optional.of(
            new Window(LocalDate.of(2021, 8, 1), LocalDate.of(2021, 12, 31), Optional.of("二"))),
        Optional.of(new Deadline(AS_OF, true, Optional.empty())),
        List.of(TARGET),
        new Categories(List.of(QIN, FU)),
        new Groups(List.of(new Group("空巢老人", List.of()), new Group("残疾人", List.of()))),
        List.of(MID_AUTUMN),
        byName,
        StatisticsSpec.NONE,
        new Deliverables(
            Optional.empty(), Optional.empty(), 1, 2, Optional.empty(), List.of(), List.of()),
        List.of(attachment()),
        Map.of(),
        Set.of(),
        Optional.empty(),
        new NoFiles());
  }

  /** Returns the figures of {@link #send}. */
  public static Statistics statistics() {
    return held(TARGETS);
  }

  /** Returns the figures, held against other targets. */
  public static Statistics held(List<TargetResult> targets) {
    return figures(targets, Optional.empty());
  }

  private static Statistics figures(List<TargetResult> targets, Optional<Assessment> assessment) {
    Measures first = measures(2, 435, 400, 15, 62, 3, "12000.50", "0.00", "96.5");
    Measures second = measures(1, 30, 0, 0, 8, 1, "0.00", "0.00", "0");
    Measures all = measures(3, 465, 400, 15, 70, 3, "12000.50", "0.00", "96.5");
    Measures none = measures(0, 0, 0, 0, 0, 0, "0.00", "0.00", "0");
    return new Statistics(
        JIANGXI,
        AS_OF,
        all,
        targets,
        new Reporting(
            2,
            1,
            1,
            0,
            0,
            1,
            List.of(
                new UnitReporting(
                    DONGHU, Status.ON_TIME, Optional.of(LocalDate.of(2021, 10, 28)), 1),
                new UnitReporting(JINGDEZHEN, Status.MISSING, Optional.empty(), 0))),
        List.of(
            new UnitFigures(JIANGXI, all),
            new UnitFigures(NANCHANG, first),
            new UnitFigures(DONGHU, first),
            new UnitFigures(JINGDEZHEN, none)),
        List.of(
            new CategoryFigures(Optional.of(QIN), first),
            new CategoryFigures(Optional.of(FU), none),
            new CategoryFigures(Optional.empty(), second)),
        List.of(
            new MonthFigures(YearMonth.of(2021, 9), first),
            new MonthFigures(YearMonth.of(2021, 10), second)),
        List.of(new GroupFigures("空巢老人", 30, 1), new GroupFigures("残疾人", 5, 1)),
        List.of(new FestivalFigures(MID_AUTUMN, first)),
        new Needs(1, 0, 0, 1, 0, 1, 1, Map.of()),
        new Organizations(0, Map.of(), Map.of(), 0),
        Map.of("story", 2L),
        List.of(
            new IndicatorResult(
                "coverage",
                "社工站覆盖率",
                "70",
                "72.5",
                "%",
                Optional.of(true),
                Optional.empty(),
                Optional.empty()),
            new IndicatorResult(
                "trained",
                "培训人数",
                "",
                "310",
                "人",
                Optional.empty(),
                Optional.empty(),
                Optional.empty())),
        NoticeFigures.NONE,
        new Quality(
            new Rows(6, 4, 1, 1),
            tables(),
            Map.of(Severity.ERROR, 1L, Severity.WARNING, 2L),
            Map.of(new RuleId("activity-duplicate"), 1L, new RuleId("value-missing"), 1L)),
        Map.of(),
        List.of(),
        assessment);
  }

  /** Returns the same figures with an assessment: all, two parts of three, and nothing. */
  public static Statistics assessed() {
    List<Weight> weights =
        List.of(
            weight(Criterion.Kind.DEADLINE, "deadline", "按期报送", Optional.of("五（三）"), "60.00"),
            weight(Criterion.Kind.SUMMARY, "summary", "工作部署、进展成效、意见建议", Optional.empty(), "40.25"));
    return figures(
        TARGETS,
        Optional.of(
            new Assessment(
                new Weights(weights),
                List.of(
                    score(DONGHU, Status.ON_TIME, weights, 1, 2),
                    score(JINGDEZHEN, Status.MISSING, weights, 0, 0)),
                1)));
  }

  private static Weight weight(
      Criterion.Kind kind, String key, String title, Optional<String> clause, String points) {
    return new Weight(new Criterion(kind, key, title, clause), new BigDecimal(points));
  }

  private static UnitScore score(
      Unit unit, Status status, List<Weight> weights, long inTime, long sections) {
    return new UnitScore(
        unit,
        status,
        List.of(new Mark(weights.get(0), inTime, 1), new Mark(weights.get(1), sections, 3)));
  }

  private static Map<String, Rows> tables() {
    Map<String, Rows> tables = new LinkedHashMap<>();
    tables.put("activities", new Rows(5, 3, 1, 1));
    tables.put("needs", new Rows(1, 1, 0, 0));
    return tables;
  }

  /** Sends the rows, as the second pass does. */
  public static void send(RowReceiver receiver) {
    receiver.counted(DONGHU, need());
    receiver.counted(DONGHU, moonCakes());
    receiver.counted(DONGHU, formula());
    receiver.uncounted(DONGHU, withoutFunds(), List.of(fundsMissing()));
    receiver.uncounted(DONGHU, moonCakes(), List.of(duplicate()));
    receiver.counted(JIANGXI, provincial());
  }

  /** Returns an activity with everything that can be said of one. */
  public static Row moonCakes() {
    return activity(DONGHU, 2)
        .with("id", "A-1", "A-1")
        .with("no", "7", 7L)
        .with("name", "中秋送月饼", "中秋送月饼")
        .with("initiator", "东湖区民政局", "东湖区民政局")
        .with("place", "东湖区/公园街道/贤士湖社区", "东湖区/公园街道/贤士湖社区")
        .with(
            "period",
            "2021.9.18-9.21",
            new Period(LocalDate.of(2021, 9, 18), LocalDate.of(2021, 9, 21)))
        .with("category", "", new CategoryChoice("qin", true))
        .with("organizations", "东湖区义工协会、阳光社工", List.of("东湖区义工协会", "阳光社工"))
        .with("participants", "42", Count.exact(42))
        .with(
            "funds",
            "12,000.50",
            new Money(new BigDecimal("12000.50"), Bound.EXACT, MoneyKind.MIXED))
        .with(
            "beneficiaries",
            "空巢老人30人、残疾人5人，15户",
            new Beneficiaries(
                Optional.of(Count.exact(35)),
                0,
                Optional.of(Count.exact(15)),
                List.of(group("空巢老人", 30), group("残疾人", 5)),
                "空巢老人30人、残疾人5人，15户"))
        .with("overview", "为老人送去月饼，\n联系电话13812345678。", "为老人送去月饼，\n联系电话13812345678。")
        .with("service_hours", "96.50", new BigDecimal("96.50"))
        .with("leader", "王芳", "王芳")
        .with("long_term", "是", true)
        .row();
  }

  /** Returns an activity whose texts look like formulas. */
  public static Row formula() {
    return activity(DONGHU, 3)
        .with("name", "=HYPERLINK(\"http://x\",\"义诊\")", "=HYPERLINK(\"http://x\",\"义诊\")")
        .with("initiator", "＋社区卫生站", "＋社区卫生站")
        .with("place", "@东湖区", "@东湖区")
        .with("period", "2021年9月", month())
        .with("category", "邻里亲", new CategoryChoice("qin", false))
        .with("organizations", "-义诊队", List.of("-义诊队"))
        .with("participants", "20", Count.exact(20))
        .with("funds", "0", new Money(new BigDecimal("0.00"), Bound.EXACT, MoneyKind.UNKNOWN))
        .with(
            "beneficiaries",
            "400余人次",
            new Beneficiaries(
                Optional.of(new Count(400, Bound.MORE_THAN)),
                400,
                Optional.empty(),
                List.of(),
                "400余人次"))
        .with("overview", "量血压\u202e、测血糖", "量血压\u202e、测血糖")
        .row();
  }

  private static Row provincial() {
    return activity(JIANGXI, 2)
        .with("name", "政策宣讲", "政策宣讲")
        .with("initiator", "江西省社会组织联合会", "江西省社会组织联合会")
        .with("place", "南昌市", "南昌市")
        .with("period", "2021-10-12", Period.day(LocalDate.of(2021, 10, 12)))
        .with("organizations", "江西省社会组织联合会", List.of("江西省社会组织联合会"))
        .with("participants", "8", Count.exact(8))
        .with("funds", "0", new Money(new BigDecimal("0.00"), Bound.EXACT, MoneyKind.CASH))
        .with(
            "beneficiaries",
            "30",
            new Beneficiaries(Optional.of(Count.exact(30)), 0, Optional.empty(), List.of(), "30"))
        .row();
  }

  private static Row withoutFunds() {
    return activity(DONGHU, 4)
        .with("name", "敬老活动", "敬老活动")
        .with("initiator", "东湖区民政局", "东湖区民政局")
        .row();
  }

  /** Returns a need whose content names the household too. */
  public static Row wish() {
    return new Cells(NEEDS, DONGHU, "360100-南昌市/360102-东湖区/needs.csv", 3)
        .with("id", "N2", "N2")
        .with("household", "郑小妹", "郑小妹")
        .with("content", "郑小妹想要书包", "郑小妹想要书包")
        .row();
  }

  /** Returns an organization as it is registered. */
  public static Row organization() {
    return new Cells(ORGANIZATIONS, DONGHU, "360100-南昌市/360102-东湖区/organizations.csv", 2)
        .with("name", "东湖区丙协会", "东湖区丙协会")
        .with("leader", "张三丰", "张三丰")
        .with("members", "20", Count.exact(20))
        .row();
  }

  private static Row need() {
    return new Cells(NEEDS, DONGHU, "360100-南昌市/360102-东湖区/needs.csv", 2)
        .with("id", "N1", "N1")
        .with("household", "欧阳建国", "欧阳建国")
        .with("content", "修水管", "修水管")
        .with("wish", "是", true)
        .with("registered_on", "2021-09-01", LocalDate.of(2021, 9, 1))
        .with("status", "已办结", "done")
        .row();
  }

  /** Returns the finding of the row that has no funds. */
  public static Finding fundsMissing() {
    return finding("value-missing", Severity.ERROR, Location.of(DONGHU.code(), file()).at(4, 9))
        .apply(Optional.of("funds"), Optional.empty(), Map.of(), Optional.of("附件1"));
  }

  /** Returns the finding of the row that was sent twice. */
  public static Finding duplicate() {
    return finding(
            "activity-duplicate", Severity.WARNING, Location.of(DONGHU.code(), file()).at(5, 3))
        .apply(
            Optional.of("name"),
            Optional.of("中秋送月饼"),
            Map.of("file", file(), "line", "2"),
            Optional.empty());
  }

  /** Returns the findings: of a unit's file, of a sheet with hostile text, of the campaign. */
  public static FindingLog findings() {
    FindingLog log = new FindingLog(1_000);
    log.add(duplicate());
    log.add(fundsMissing());
    log.add(
        finding(
                "value-malformed",
                Severity.WARNING,
                Location.of(new UnitCode("360200"), "360200-景德镇市/activities.xlsx")
                    .onSheet("附件1")
                    .at(12, 5))
            .apply(
                Optional.of("period"),
                Optional.of("=1+1\u0007 13812345678 " + "长".repeat(300)),
                Map.of("wanted", "2021-09-21"),
                Optional.empty()));
    log.add(
        finding("campaign-late", Severity.INFO, Location.campaign())
            .apply(Optional.empty(), Optional.empty(), Map.of(), Optional.empty()));
    return log;
  }

  /** Returns the pages of the rules above; one has none. */
  public static Optional<RulePage> page(RuleId rule) {
    return switch (rule.text()) {
      case "value-missing" ->
          Optional.of(page(rule, "“{field}”没有填写", "请填写", "{field} is empty", "fill it in"));
      case "activity-duplicate" ->
          Optional.of(
              page(
                  rule,
                  "与 {file} 第 {line} 行是同一项活动",
                  "只在一处填报",
                  "the same activity as {file}:{line}",
                  "report it once"));
      case "value-malformed" ->
          Optional.of(
              page(
                  rule,
                  "“{field}”写作“{value}”，看不懂",
                  "请写作 {wanted}",
                  "{field} says {value}",
                  "write {wanted}"));
      default -> Optional.empty();
    };
  }

  private static RulePage page(RuleId rule, String zh, String zhHint, String en, String enHint) {
    return new RulePage(
        rule,
        RulePage.Scope.ROW,
        Severity.ERROR,
        "0.1",
        new RulePage.Words(zh, zhHint),
        new RulePage.Words(en, enHint),
        "");
  }

  @FunctionalInterface
  private interface Rest {
    Finding apply(
        Optional<String> field,
        Optional<String> value,
        Map<String, String> facts,
        Optional<String> clause);
  }

  private static Rest finding(String rule, Severity severity, Location at) {
    return (field, value, facts, clause) ->
        new Finding(
            new RuleId(rule), severity, field.map(at::inField).orElse(at), value, facts, clause);
  }

  private static String file() {
    return "360100-南昌市/360102-东湖区/activities.csv";
  }

  private static Form attachment() {
    return new Form(
        "attachment-1",
        "附件1",
        "江西省社会组织“邻里守望”关爱行动情况统计表",
        "activities",
        Form.Layout.TABLE,
        Optional.of("（统计单位：人次、元）"),
        List.of("填表单位", "填表时间"),
        List.of(
            leaf("no", "序号", 3),
            leaf("name", "活动名称", 9),
            leaf("initiator", "发起单位（组织者）", 9),
            leaf("place", "活动地域（县/乡/村）", 9),
            leaf("period", "活动时间", 8),
            new Form.Column(
                Optional.empty(),
                "参与社会组织",
                14,
                List.of(leaf("organizations", "名称", 10), leaf("participants", "参与人数", 4))),
            leaf("funds", "投入资金（含物资折款）", 7),
            leaf("beneficiaries", "受益对象及人数", 9),
            leaf("overview", "活动总体情况", 16)),
        Optional.of("（可附加行数）"),
        true,
        Optional.empty());
  }

  private static Form.Column leaf(String key, String heading, int width) {
    return new Form.Column(Optional.of(key), heading, width, List.of());
  }

  private static Cells activity(Unit unit, int line) {
    String file = unit.equals(DONGHU) ? file() : "activities.csv";
    return new Cells(ACTIVITIES, unit, file, line);
  }

  private static Period month() {
    return new Period(LocalDate.of(2021, 9, 1), LocalDate.of(2021, 9, 30), Period.Precision.MONTH);
  }

  private static GroupCount group(String name, long count) {
    return new GroupCount(name, Optional.of(Count.exact(count)));
  }

  /** Puts a row together. */
  private static final class Cells {
    private final TableSpec table;
    private final Unit unit;
    private final Location at;
    private final @Nullable Cell[] cells;

    Cells(TableSpec table, Unit unit, String file, int line) {
      this.table = table;
      this.unit = unit;
      this.at = Location.of(unit.code(), file).atLine(line);
      this.cells = new Cell[table.fields().size()];
    }

    Cells with(String key, String text, Object value) {
      int position = table.columns().position(key);
      cells[position] = new Cell(text, new Reading.Value<>(value, List.of()));
      return this;
    }

    Row row() {
      return new Row(table.columns(), unit.code(), Places.of(at), cells, List.of());
    }
  }

  private static TableSpec table(String name, String title, List<FieldSpec> fields) {
    List<String> keys = new ArrayList<>();
    fields.forEach(field -> keys.add(field.key()));
    return new TableSpec(name, title, fields, new Columns(name, keys), Optional.empty());
  }

  private static FieldSpec field(String key, String heading, FieldType type) {
    return spec(key, heading, type, List.of(), Map.of());
  }

  private static FieldSpec hinted(String key, String heading, FieldType type, String hint) {
    return spec(key, heading, type, List.of(), Map.of("zh", hint));
  }

  private static FieldSpec choice(String key, String heading, FieldSpec.Option... options) {
    return spec(key, heading, FieldType.ENUM, List.of(options), Map.of());
  }

  private static FieldSpec spec(
      String key,
      String heading,
      FieldType type,
      List<FieldSpec.Option> options,
      Map<String, String> hint) {
    return new FieldSpec(
        key,
        List.of(heading),
        type,
        Optional.empty(),
        Map.of(),
        options,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        FieldSpec.Uniqueness.NONE,
        Optional.empty(),
        Optional.empty(),
        Period.Precision.DAY,
        Optional.empty(),
        Optional.empty(),
        hint);
  }

  private static Category category(String id, String name, String title) {
    return new Category(
        id, name, title, List.of(), List.of(), List.of(), Optional.empty(), List.of());
  }

  private static Unit unit(String code, String name, Level level, Optional<UnitCode> parent) {
    return new Unit(new UnitCode(code), name, level, parent);
  }

  private static Measures measures(
      long activities,
      long beneficiaries,
      long estimated,
      long households,
      long participants,
      long organizations,
      String funds,
      String fundsEstimated,
      String hours) {
    return new Measures(
        activities,
        beneficiaries,
        estimated,
        households,
        participants,
        organizations,
        new BigDecimal(funds),
        new BigDecimal(fundsEstimated),
        new BigDecimal(hours));
  }

  /** A pack without files. */
  private record NoFiles() implements Pack {
    @Override
    public String id() {
      return "jiangxi-2021";
    }

    @Override
    public boolean builtIn() {
      return true;
    }

    @Override
    public Optional<String> text(String path) {
      return Optional.empty();
    }
  }
}
