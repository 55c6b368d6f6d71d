package org.linli.render.document;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.aggregate.Measures;
import org.linli.aggregate.NoticeFigures;
import org.linli.aggregate.Statistics;
import org.linli.aggregate.Statistics.CategoryFigures;
import org.linli.aggregate.Statistics.FestivalFigures;
import org.linli.aggregate.Statistics.GroupFigures;
import org.linli.aggregate.Statistics.Highlight;
import org.linli.aggregate.Statistics.MonthFigures;
import org.linli.aggregate.Statistics.Needs;
import org.linli.aggregate.Statistics.Organizations;
import org.linli.aggregate.Statistics.Quality;
import org.linli.aggregate.Statistics.Reporting;
import org.linli.aggregate.Statistics.Rows;
import org.linli.aggregate.Statistics.Status;
import org.linli.aggregate.Statistics.Submission;
import org.linli.aggregate.Statistics.TargetResult;
import org.linli.aggregate.Statistics.UnitFigures;
import org.linli.aggregate.Statistics.UnitReporting;
import org.linli.finding.Location;
import org.linli.finding.Severity;
import org.linli.model.Level;
import org.linli.model.Unit;
import org.linli.model.UnitSheet;
import org.linli.model.UnitSheet.IssuedPaper;
import org.linli.model.UnitSheet.Liaison;
import org.linli.notice.Category;
import org.linli.notice.Notice;
import org.linli.notice.Pack;
import org.linli.notice.Packs;
import org.linli.value.Bound;
import org.linli.value.Count;
import org.linli.value.Money;
import org.linli.value.MoneyKind;
import org.linli.value.UnitCode;

/** A small campaign in Jiangxi, written by hand: its notice, and its figures in full and empty. */
final class Campaign {
  static final LocalDate AS_OF = LocalDate.of(2021, 10, 31);
  static final Unit JIANGXI = unit("360000", "江西省", Level.PROVINCE, "");
  static final Unit NANCHANG = unit("360100", "南昌市", Level.PREFECTURE, "360000");
  static final Unit GANZHOU = unit("360700", "赣州市", Level.PREFECTURE, "360000");
  static final Unit DONGHU = unit("360102", "东湖区", Level.COUNTY, "360100");

  private static final Notice NOTICE = Packs.builtIn().load("jiangxi-2021", Path.of(""));

  private Campaign() {}

  /** Returns the notice of the built-in pack. */
  static Notice notice() {
    return NOTICE;
  }

  /** Returns figures in every place. */
  static Statistics full() {
    Measures nanchang =
        measures(1203, 330_212, 1250, 86, 15_020, 310, "2345678.50", "3000.00", "9120.5");
    Measures ganzhou = measures(804, 182_133, 0, 0, 8_011, 205, "998000.00", "0", "4400");
    return new Statistics(
        JIANGXI,
        AS_OF,
        measures(2007, 512_345, 1250, 86, 23_031, 512, "3343678.50", "3000.00", "13520.5"),
        List.of(new TargetResult(NOTICE.targets().get(0), BigDecimal.valueOf(512_345))),
        reporting(),
        List.of(
            new UnitFigures(
                JIANGXI,
                measures(2007, 512_345, 1250, 86, 23_031, 512, "3343678.50", "3000.00", "13520.5")),
            new UnitFigures(NANCHANG, nanchang),
            new UnitFigures(DONGHU, nanchang),
            new UnitFigures(GANZHOU, ganzhou)),
        List.of(
            new CategoryFigures(category("qin"), nanchang),
            new CategoryFigures(category("fu"), ganzhou),
            new CategoryFigures(category("he"), none()),
            new CategoryFigures(category("mei"), none()),
            new CategoryFigures(Optional.empty(), measures(2, 60, 0, 0, 8, 2, "0", "0", "0"))),
        List.of(new MonthFigures(YearMonth.of(2021, 9), nanchang)),
        List.of(
            new GroupFigures("空巢老人", 120_034, 560),
            new GroupFigures("困境儿童", 3400, 71),
            new GroupFigures("残疾人", 0, 0)),
        List.of(
            new FestivalFigures(NOTICE.festivals().get(0), nanchang),
            new FestivalFigures(NOTICE.festivals().get(3), none())),
        new Needs(340, 20, 60, 250, 10, 88, 61, Map.of("county", 300L, "prefecture", 40L)),
        new Organizations(1180, Map.of("association", 180L, "community", 1000L), Map.of(), 640),
        Map.of("story", 12L, "photo", 30L),
        List.of(),
        NoticeFigures.NONE,
        new Quality(
            new Rows(2050, 2007, 31, 12),
            Map.of("activities", new Rows(2050, 2007, 31, 12)),
            Map.of(Severity.ERROR, 31L, Severity.WARNING, 12L),
            Map.of()),
        Map.of("qin", highlights()),
        List.of(
            submission(
                JIANGXI,
                Map.of(
                    "deployment", "省民政厅成立工作专班，印发工作方案，召开动员部署会。\n指导各地建立需求台账，实行“一社一单”派单服务。",
                    "suggestions", "建议加大政府购买服务力度。")),
            submission(
                NANCHANG, Map.of("suggestions", "建议进一步完善社区社会组织备案管理制度。", "problems", "专业力量不足。")),
            submission(DONGHU, Map.of("suggestions", "东湖区的建议不在省级报告中。")),
            submission(
                GANZHOU,
                Map.of("suggestions", "建议建立省级资源对接平台，联系电话13812345678。", "problems", "专业力量不足。"))),
        Optional.empty());
  }

  /** Returns the full figures as those of a county. */
  static Statistics ofDonghu() {
    return of(DONGHU, full().reporting(), full().totals(), full().units());
  }

  /** Returns the full figures as those of a unit below which none is expected to report. */
  static Statistics ofNoneBelow() {
    return of(JIANGXI, new Reporting(0, 0, 0, 0, 0, 0, List.of()), full().totals(), full().units());
  }

  /** Returns the full figures and nine activities of the root's own, of a city nothing. */
  static Statistics withOwnActivities() {
    List<UnitFigures> units = new ArrayList<>(full().units());
    units.add(new UnitFigures(unit("360200", "景德镇市", Level.PREFECTURE, "360000"), none()));
    return of(
        JIANGXI,
        full().reporting(),
        measures(2016, 512_357, 1250, 86, 23_052, 512, "3343733.50", "3000.00", "13529.5"),
        units);
  }

  /** Returns the full figures as those of a county, all of them its own. */
  static Statistics ofDonghuAlone() {
    return of(DONGHU, full().reporting(), full().totals(), List.of());
  }

  /** Returns the full figures of a campaign that nobody stated households or hours in. */
  static Statistics withoutHouseholds() {
    Measures all = measures(2007, 512_345, 1250, 0, 23_031, 512, "3343678.50", "3000.00", "0");
    return of(JIANGXI, full().reporting(), all, List.of(new UnitFigures(NANCHANG, all)));
  }

  /** Returns the full figures with other submissions. */
  static Statistics reported(Reporting reporting) {
    return of(JIANGXI, reporting, full().totals(), full().units());
  }

  /** Returns the full figures, held against other targets. */
  static Statistics held(TargetResult... targets) {
    return of(JIANGXI, full().reporting(), full().totals(), full().units(), List.of(targets));
  }

  private static Statistics of(
      Unit root, Reporting reporting, Measures totals, List<UnitFigures> units) {
    return of(root, reporting, totals, units, full().targets());
  }

  private static Statistics of(
      Unit root,
      Reporting reporting,
      Measures totals,
      List<UnitFigures> units,
      List<TargetResult> targets) {
    Statistics full = full();
    return new Statistics(
        root,
        full.asOf(),
        totals,
        targets,
        reporting,
        units,
        full.byCategory(),
        full.byMonth(),
        full.byGroup(),
        full.byFestival(),
        full.needs(),
        full.organizations(),
        full.cases(),
        full.indicators(),
        full.ofNotice(),
        full.quality(),
        full.highlights(),
        full.submissions(),
        Optional.empty());
  }

  /** Returns the figures of a campaign in which nothing counted. */
  static Statistics empty() {
    return new Statistics(
        JIANGXI,
        AS_OF,
        none(),
        List.of(new TargetResult(NOTICE.targets().get(0), BigDecimal.ZERO)),
        new Reporting(2, 0, 0, 0, 0, 2, List.of(missing(NANCHANG), missing(GANZHOU))),
        List.of(new UnitFigures(JIANGXI, none()), new UnitFigures(NANCHANG, none())),
        List.of(new CategoryFigures(category("qin"), none())),
        List.of(),
        List.of(new GroupFigures("空巢老人", 0, 0)),
        List.of(new FestivalFigures(NOTICE.festivals().get(0), none())),
        new Needs(0, 0, 0, 0, 0, 0, 0, Map.of()),
        new Organizations(0, Map.of(), Map.of(), 0),
        Map.of(),
        List.of(),
        NoticeFigures.NONE,
        new Quality(new Rows(0, 0, 0, 0), Map.of(), Map.of(), Map.of()),
        Map.of(),
        List.of(),
        Optional.empty());
  }

  /** Returns full figures whose texts try to be markup, template and control codes. */
  static Statistics hostile(String text) {
    Statistics full = full();
    Highlight told = highlights().get(0);
    return new Statistics(
        full.root(),
        full.asOf(),
        full.totals(),
        full.targets(),
        full.reporting(),
        full.units(),
        full.byCategory(),
        full.byMonth(),
        List.of(new GroupFigures(text, 5, 1)),
        full.byFestival(),
        full.needs(),
        full.organizations(),
        full.cases(),
        full.indicators(),
        full.ofNotice(),
        full.quality(),
        Map.of(
            "qin",
            List.of(
                new Highlight(
                    told.unit(),
                    text,
                    text,
                    text,
                    told.start(),
                    told.end(),
                    Count.exact(5),
                    money("0", Bound.EXACT),
                    text))),
        List.of(submission(JIANGXI, Map.of("deployment", text, "suggestions", text))),
        Optional.empty());
  }

  static Unit unit(String code, String name, Level level, String parent) {
    return new Unit(
        new UnitCode(code),
        name,
        level,
        parent.isEmpty() ? Optional.empty() : Optional.of(new UnitCode(parent)));
  }

  private static List<Highlight> highlights() {
    return List.of(
        new Highlight(
            DONGHU,
            "中秋送月饼",
            "东湖区为老服务中心",
            "东湖区公园街道",
            LocalDate.of(2021, 9, 18),
            LocalDate.of(2021, 9, 21),
            new Count(350, Bound.MORE_THAN),
            money("12500.00", Bound.ABOUT),
            "志愿者走访慰问辖区独居老人李桂花家，送去月饼和慰问品\n陪老人聊天，帮助实现“微心愿”"),
        new Highlight(
            DONGHU,
            "课后陪伴活动",
            "东湖区青年志愿者协会",
            "百花洲街道",
            LocalDate.of(2021, 10, 12),
            LocalDate.of(2021, 10, 12),
            Count.exact(40),
            money("0", Bound.EXACT),
            "为困境儿童王小明等提供课业辅导。"));
  }

  private static Money money(String yuan, Bound bound) {
    return new Money(new BigDecimal(yuan), bound, MoneyKind.UNKNOWN);
  }

  private static Reporting reporting() {
    return new Reporting(
        4,
        2,
        1,
        1,
        0,
        2,
        List.of(
            new UnitReporting(NANCHANG, Status.ON_TIME, Optional.of(LocalDate.of(2021, 10, 28)), 2),
            new UnitReporting(GANZHOU, Status.LATE, Optional.of(LocalDate.of(2021, 11, 2)), 1),
            missing(unit("360200", "景德镇市", Level.PREFECTURE, "360000")),
            missing(unit("360300", "萍乡市", Level.PREFECTURE, "360000"))));
  }

  private static UnitReporting missing(Unit unit) {
    return new UnitReporting(unit, Status.MISSING, Optional.empty(), 0);
  }

  private static Submission submission(Unit unit, Map<String, String> summary) {
    return new Submission(
        unit,
        new UnitSheet(
            Location.of(unit.code(), "unit.yaml"),
            Optional.of(unit.name() + "民政局"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(new Liaison("王芳", "0791-86212345", "")),
            Optional.of(new IssuedPaper("工作方案", Optional.empty())),
            Optional.empty(),
            summary,
            Map.of()));
  }

  private static Optional<Category> category(String id) {
    return NOTICE.categories().named(id);
  }

  private static Measures none() {
    return measures(0, 0, 0, 0, 0, 0, "0.00", "0.00", "0");
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

  /** A pack on somebody's disk with one template. */
  record ForeignPack(String template) implements Pack {
    @Override
    public String id() {
      return "county-2022";
    }

    @Override
    public boolean builtIn() {
      return false;
    }

    @Override
    public Optional<String> text(String path) {
      return path.equals("report/summary.md.ftl") ? Optional.of(template) : Optional.empty();
    }
  }
}
