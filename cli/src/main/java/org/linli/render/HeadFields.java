package org.linli.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.model.Roster;
import org.linli.model.Unit;
import org.linli.notice.Notice;

/**
 * What stands behind a form's head fields, as 填表单位：东湖区民政局 and 填表时间：2021年10月25日: who fills it in,
 * and when.
 *
 * @param office behind a field that asks for a unit
 * @param day behind a field that asks for a time
 */
public record HeadFields(String office, String day) {
  /** The fields of a form that we print ourselves, because the notice prints none. */
  public static final List<String> OWN = List.of("填表单位", "填表时间");

  /** The unit line of a form that we print ourselves. */
  public static final String OWN_UNIT_LINE = "（统计单位：人次、元）";

  /** The foot of a form that we print ourselves. */
  public static final String OWN_FOOT = "（可附加行数）";

  /** A form that is filled in by hand has room for a name, and for the parts of a day. */
  private static final String ROOM = "　　　　";

  /** Returns the fields of a blank form: the end of the office's name, and the words of a day. */
  public static HeadFields blank(Notice notice) {
    return new HeadFields(ROOM + office(notice), ROOM + "年　　月　　日");
  }

  /** Returns a field with what stands behind it. */
  public String filled(String field) {
    return field + "：" + value(field);
  }

  private String value(String field) {
    if (asksForUnit(field)) {
      return office;
    }
    return asksForDay(field) ? day : "";
  }

  /** Returns whether a head field asks who fills the form in. */
  public static boolean asksForUnit(String field) {
    return field.contains("单位");
  }

  /** Returns whether a head field asks when the form was filled in. */
  public static boolean asksForDay(String field) {
    return field.contains("时间") || field.contains("日期");
  }

  /** What the office is called at the level at which most units are expected, as 民政局. */
  private static String office(Notice notice) {
    Roster roster = notice.roster();
    Map<String, Integer> units = new LinkedHashMap<>();
    List<Unit> expected =
        roster.units().stream().filter(unit -> roster.expects(unit.code())).toList();
    for (Unit unit : expected) {
      String word = notice.offices().getOrDefault(unit.level().word(), "");
      units.merge(word, 1, Integer::sum);
    }
    Optional<Map.Entry<String, Integer>> most =
        units.entrySet().stream().max(Map.Entry.comparingByValue());
    return most.map(Map.Entry::getKey).orElse("");
  }
}
