package org.linli.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Output folders for tests: one that is as it should be, and its text changed here and there. */
final class Reports {
  static final String REPORT =
      """
      {"schema": 1,
       "notice": {"id": "jiangxi-2021", "number": null, "title": "关于开展“邻里守望”关爱行动的通知"},
       "as_of": "2021-10-30",
       "root": {"code": "360100", "name": "南昌市"},
       "totals": {"activities": 26, "beneficiaries": 5503, "funds": "8000.00", "service_hours": 10.5},
       "target": [{"id": "beneficiaries", "measure": "beneficiaries", "over": 5510, "actual": 5503,
                   "ratio": "0.9987", "met": false, "clause": "三"}],
       "reporting": {"expected": 3, "submitted": 2, "on_time": 2, "late": 0, "missing": 1,
         "units": [
           {"code": "360102", "name": "东湖区", "status": "on_time", "submitted_on": "2021-10-22", "liaisons": 1},
           {"code": "360103", "name": "西湖区", "status": "on_time", "submitted_on": "2021-10-22", "liaisons": 2},
           {"code": "360104", "name": "青云谱区", "status": "missing", "submitted_on": null, "liaisons": 0}]},
       "units": [
         {"code": "360100", "name": "南昌市", "level": "prefecture", "parent": "360000", "activities": 26},
         {"code": "360102", "name": "东湖区", "level": "county", "parent": "360100", "activities": 20},
         {"code": "360103", "name": "西湖区", "level": "county", "parent": "360100", "activities": 6}],
       "by_category": [{"id": "qin", "name": "邻里亲", "activities": 26}],
       "by_month": [{"month": "2021-09", "activities": 26}],
       "by_group": [{"group": "空巢老人", "beneficiaries": 1234, "activities": 20}],
       "by_festival": [{"festival": "中秋", "date": "2021-09-21", "activities": 4}],
       "needs": {"registered": 5, "done": 3, "by_level": {"county": 5}},
       "organizations": {"total": 4, "by_type": {"service": 2}, "by_tier": {}, "linked_villages": 1},
       "cases": {"experience": 1, "story": null},
       "indicators": [{"id": "coverage", "name": "覆盖率", "target": "70", "actual": "65.50", "unit": "%", "met": false}],
       "quality": {"rows_read": 28, "rows_counted": 26, "rows_rejected": 2, "duplicates": 0,
         "tables": {"activities": {"rows_read": 28, "rows_counted": 26, "rows_rejected": 2, "duplicates": 0}},
         "findings": {"error": 2, "warning": 0, "info": 0}, "by_rule": {"value-missing": 2}},
       "tallies": [{"id": "by-setting", "title": "分类实施情况", "columns": ["活动（场）", "受益（人次）"],
                    "lines": [{"name": "城市地区", "figures": [26, 5503]}], "total": null}],
       "duties": [{"id": "policy", "name": "完善政策", "responsible": ["360102", "360103"],
                   "reported": ["360102"], "silent": ["360103"]}]}
      """;

  static final String FINDINGS =
      """
      [{"rule": "value-missing", "severity": "error", "unit": "360102", "file": "东湖区/activities.csv",
        "line": 3, "column": 8, "field": "funds", "value": null, "message": "“投入资金”没有填写", "hint": null, "clause": null},
       {"rule": "value-missing", "severity": "error", "unit": "360103", "file": "西湖区/activities.csv",
        "line": 5, "column": 2, "field": "name", "value": null, "message": "“活动名称”没有填写", "hint": null, "clause": null}]
      """;

  static final String MANIFEST =
      """
      {"tool": "linli", "version": "0.1.0", "notice": {"id": "jiangxi-2021", "sha256": "aa"}, "as_of": "2021-10-30",
       "inputs": [{"file": "linli.yaml", "sha256": "01"}, {"file": "东湖区/activities.csv", "sha256": "02"},
                  {"file": "西湖区/activities.csv", "sha256": "03"}],
       "outputs": []}
      """;

  private final Map<String, String> files =
      new TreeMap<>(
          Map.of("report.json", REPORT, "findings.json", FINDINGS, "manifest.json", MANIFEST));

  /** Replaces a text that stands in one of the files. */
  Reports with(String file, String text, String other) {
    String before = files.get(file);
    if (before == null || !before.contains(text)) {
      throw new IllegalArgumentException(file + " has no " + text);
    }
    files.put(file, before.replace(text, other));
    return this;
  }

  Reports figure(String text, String other) {
    return with("report.json", text, other);
  }

  Reports without(String file) {
    files.remove(file);
    return this;
  }

  Path in(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    return folder;
  }
}
