package org.linli.notice;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.model.Level;
import org.linli.model.Unit;

/**
 * The example case of a drafted pack: of two units, one sends its report on the last day and one a
 * day later.
 */
final class DraftCase {
  private final Notice notice;

  DraftCase(Notice notice) {
    this.notice = notice;
  }

  /**
   * Returns the files of the case by their path below {@code cases/}; none without a deadline or
   * units.
   */
  Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    Optional<Deadline> deadline = notice.deadline();
    List<Unit> units = units();
    if (deadline.isPresent() && units.size() == 2) {
      LocalDate last = deadline.get().lastDay();
      files.put("deadline-day/expected.yaml", expected(last.plusDays(1), units));
      files.put(sheet(units.get(0)), "submitted_on: " + last + "\n");
      files.put(sheet(units.get(1)), "submitted_on: " + last.plusDays(1) + "\n");
    }
    return files;
  }

  private List<Unit> units() {
    return notice.root().stream()
        .flatMap(root -> notice.roster().expectedBelow(root).stream())
        .filter(unit -> unit.level() != Level.REPORTING_UNIT)
        .filter(unit -> unit.parent().equals(notice.root()))
        .limit(2)
        .toList();
  }

  private static String sheet(Unit unit) {
    return "deadline-day/" + unit.code() + "-" + unit.name() + "/unit.yaml";
  }

  private static String expected(LocalDate asOf, List<Unit> units) {
    return """
        # 用例：小小的活动文件夹，和它应当得出的结果 / a case: a tiny campaign folder, and what must come out of it
        about: {zh: 期限当日报送算按时，次日就逾期, en: "on the last day it is in time, on the next it is late"}
        as-of: {as-of}
        findings:   # 必须有 / must be there
          - {rule: deadline-missed, unit: "{late}"}
        absent: []  # 不应有的规则 / rules that must find nothing
        figures:    # report.json 中的数 / JSON pointers into report.json
          /reporting/submitted: 2
          /reporting/on_time: 1
          /reporting/late: 1
        """
        .replace("{as-of}", asOf.toString())
        .replace("{late}", units.get(1).code().text());
  }
}
