package org.linli.aggregate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.linli.aggregate.Statistics.Reporting;
import org.linli.aggregate.Statistics.Status;
import org.linli.aggregate.Statistics.UnitReporting;
import org.linli.check.UnitReport;
import org.linli.discover.CampaignTree;
import org.linli.model.Unit;
import org.linli.model.UnitSheet;
import org.linli.notice.Notice;
import org.linli.value.UnitCode;

/** Who of the expected units has submitted, and whether in time. */
final class Reportings {
  private Reportings() {}

  static Reporting of(CampaignTree tree, List<UnitReport> reports) {
    Map<UnitCode, UnitReport> byUnit = new TreeMap<>();
    reports.forEach(report -> byUnit.put(report.unit().code(), report));
    List<UnitReporting> units = new ArrayList<>();
    for (Unit unit : tree.expected()) {
      units.add(one(tree.noticeOf(unit), unit, Optional.ofNullable(byUnit.get(unit.code()))));
    }
    return new Reporting(
        units.size(),
        units.size() - count(units, Status.MISSING),
        count(units, Status.ON_TIME),
        count(units, Status.LATE),
        count(units, Status.UNDATED),
        count(units, Status.MISSING),
        units);
  }

  private static UnitReporting one(Notice notice, Unit unit, Optional<UnitReport> report) {
    Optional<UnitReport> submitted = report.filter(UnitReport::submitted);
    Optional<UnitSheet> sheet = submitted.flatMap(known -> known.facts().sheet());
    Optional<LocalDate> day = sheet.flatMap(UnitSheet::submittedOn);
    long liaisons = sheet.map(UnitSheet::liaisons).map(List::size).orElse(0);
    return new UnitReporting(
        unit, submitted.isEmpty() ? Status.MISSING : status(notice, day), day, liaisons);
  }

  private static Status status(Notice notice, Optional<LocalDate> day) {
    if (day.isEmpty()) {
      return Status.UNDATED;
    }
    boolean late = notice.deadline().isPresent() && !notice.deadline().get().metBy(day.get());
    return late ? Status.LATE : Status.ON_TIME;
  }

  private static long count(List<UnitReporting> units, Status status) {
    return units.stream().filter(unit -> unit.status() == status).count();
  }
}
