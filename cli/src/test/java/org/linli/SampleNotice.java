package org.linli;

import static org.linli.notice.FieldType.CATEGORY;
import static org.linli.notice.FieldType.COUNT;
import static org.linli.notice.FieldType.DATE;
import static org.linli.notice.FieldType.ENUM;
import static org.linli.notice.FieldType.GROUPS;
import static org.linli.notice.FieldType.INTEGER;
import static org.linli.notice.FieldType.LIST;
import static org.linli.notice.FieldType.MONEY;
import static org.linli.notice.FieldType.NUMBER;
import static org.linli.notice.FieldType.PATHS;
import static org.linli.notice.FieldType.PERIOD;
import static org.linli.notice.FieldType.TEXT;
import static org.linli.notice.FieldType.YES_NO;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.finding.Severity;
import org.linli.model.Columns;
import org.linli.model.Level;
import org.linli.model.Roster;
import org.linli.model.Unit;
import org.linli.notice.Categories;
import org.linli.notice.Category;
import org.linli.notice.Deliverables;
import org.linli.notice.FieldSpec;
import org.linli.notice.FieldType;
import org.linli.notice.Group;
import org.linli.notice.Groups;
import org.linli.notice.Notice;
import org.linli.notice.Pack;
import org.linli.notice.SummarySection;
import org.linli.notice.TableSpec;
import org.linli.notice.Window;
import org.linli.value.UnitCode;

/** A notice with the tables of the data contract and a small roster of Jiangxi. */
public final class SampleNotice {
  private SampleNotice() {}

  /** Returns the notice. */
  public static Notice jiangxi() {
    return with(roster());
  }

  /** Returns the notice with another roster. */
  public static Notice with(Roster roster) {
    Map<String, TableSpec> tables = new LinkedHashMap<>();
    tables.put("activities", activities());
    tables.put("needs", needs());
    tables.put("organizations", organizations());
    return new Notice(
        "jiangxi-2021",
        Optional.of("赣民办字〔2021〕33号"),
        "通知",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(new UnitCode("360000")),
        Map.of(),
        Optional.empty(),
        roster,
        Optional.of(
            new Window(LocalDate.of(2021, 8, 1), LocalDate.of(2021, 12, 31), Optional.of("二"))),
        Optional.empty(),
        List.of(),
        new Categories(
            List.of(
                category("qin", "邻里亲", "关爱特殊群体", List.of("老人", "儿童")),
                category("fu", "邻里扶", "回应群众关切", List.of("就业", "物业")))),
        new Groups(List.of(new Group("空巢老人", List.of("老人")))),
        List.of(),
        tables,
        new Deliverables(
            Optional.empty(),
            Optional.empty(),
            1,
            2,
            Optional.empty(),
            List.of(new SummarySection("deployment", "工作部署", true, Optional.empty()))),
        List.of(),
        Map.of(),
        Set.of("——", "—", "-", "/", "无", "暂无", "空", "N/A"),
        new NoFiles());
  }

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

  private static Category category(String id, String name, String title, List<String> words) {
    return new Category(id, name, title, List.of(), words, List.of(), Optional.empty());
  }

  private static TableSpec activities() {
    return table(
        "activities",
        field("id", TEXT, "编号"),
        field("no", INTEGER, "序号"),
        required("name", TEXT, "活动名称"),
        required("initiator", TEXT, "发起单位（组织者）", "发起单位", "组织者"),
        required("place", TEXT, "活动地域（县/乡/村）", "活动地域", "活动地点"),
        required("period", PERIOD, "活动时间"),
        field("category", CATEGORY, "活动类别", "行动", "类别"),
        required("organizations", LIST, "参与社会组织名称", "参与社会组织", "参加社会组织", "名称"),
        field("participants", COUNT, "参与人数"),
        required("funds", MONEY, "投入资金（含物资折款）", "投入资金", "资金"),
        required("beneficiaries", GROUPS, "受益对象及人数", "活动受益人数", "受益人数"),
        field("beneficiary_groups", LIST, "受益对象"),
        field("overview", TEXT, "活动总体情况"),
        field("service_hours", NUMBER, "累计服务时长", "服务时长"),
        field("leader", TEXT, "活动负责人"),
        field("members", TEXT, "参加社会组织及人员"),
        field("detail", TEXT, "活动详情"),
        field("evidence", PATHS, "佐证材料", "图片"),
        field("long_term", YES_NO, "长期坚持"),
        field("village", TEXT, "结对村（居）", "结对村居"));
  }

  private static TableSpec needs() {
    return table(
        "needs",
        field("id", TEXT, "编号"),
        required("content", TEXT, "需求内容"),
        field("registered_on", DATE, "登记日期"),
        options("status", "状态", "open", "待派单", "done", "已办结"));
  }

  private static TableSpec organizations() {
    return table(
        "organizations",
        required("name", TEXT, "组织名称"),
        field("credit_code", TEXT, "统一社会信用代码"),
        options("type", "组织类型", "association", "社会团体", "service", "社会服务机构"),
        field("members", COUNT, "成员人数"));
  }

  private static TableSpec table(String name, FieldSpec... fields) {
    List<String> keys = Arrays.stream(fields).map(FieldSpec::key).toList();
    return new TableSpec(name, name, List.of(fields), new Columns(name, keys), Optional.empty());
  }

  private static FieldSpec required(String key, FieldType type, String... headings) {
    return spec(key, type, Optional.of(Severity.ERROR), List.of(), headings);
  }

  private static FieldSpec field(String key, FieldType type, String... headings) {
    return spec(key, type, Optional.empty(), List.of(), headings);
  }

  private static FieldSpec options(String key, String heading, String... idsAndNames) {
    List<FieldSpec.Option> options = new ArrayList<>();
    for (int i = 0; i < idsAndNames.length; i += 2) {
      options.add(new FieldSpec.Option(idsAndNames[i], idsAndNames[i + 1], List.of()));
    }
    return spec(key, ENUM, Optional.empty(), options, heading);
  }

  private static FieldSpec spec(
      String key,
      FieldType type,
      Optional<Severity> required,
      List<FieldSpec.Option> options,
      String... headings) {
    return new FieldSpec(
        key,
        List.of(headings),
        type,
        required,
        Map.of(),
        options,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of());
  }

  /** Returns a few units: expected to the county, known to the township. */
  public static Roster roster() {
    List<Unit> units = new ArrayList<>();
    add(units, "360000 江西省 PROVINCE");
    add(units, "360100 南昌市 PREFECTURE 360000");
    add(units, "360102 东湖区 COUNTY 360100");
    add(units, "360103 西湖区 COUNTY 360100");
    add(units, "360121 南昌县 COUNTY 360100");
    add(units, "360200 景德镇市 PREFECTURE 360000");
    add(units, "360222 浮梁县 COUNTY 360200");
    add(units, "360700 赣州市 PREFECTURE 360000");
    add(units, "360783 龙南市 COUNTY 360700");
    add(units, "632221 门源回族自治县 COUNTY 360700");
    add(units, "X36GANJIANGXINQU 赣江新区社会发展局 REPORTING_UNIT 360000");
    add(units, "X36SHENGBENJI 省本级社会组织 REPORTING_UNIT 360000");
    List<UnitCode> expected = units.stream().map(Unit::code).toList();
    add(units, "360102001 公园街道 TOWNSHIP 360102");
    add(units, "360102002 扬子洲镇 TOWNSHIP 360102");
    add(units, "360102003 扬子洲乡 TOWNSHIP 360102");
    return new Roster(units, expected, Map.of("龙南县", "360783"));
  }

  private static void add(List<Unit> units, String line) {
    String[] parts = line.split(" ", -1);
    units.add(
        new Unit(
            new UnitCode(parts[0]),
            parts[1],
            Level.valueOf(parts[2]),
            parts.length > 3 ? Optional.of(new UnitCode(parts[3])) : Optional.empty()));
  }
}
