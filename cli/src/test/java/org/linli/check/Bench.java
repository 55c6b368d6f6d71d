package org.linli.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.discover.CampaignTree;
import org.linli.discover.UnitFile;
import org.linli.discover.UnitFolder;
import org.linli.finding.Finding;
import org.linli.finding.Observation;
import org.linli.model.Limits;
import org.linli.model.Row;
import org.linli.model.Unit;
import org.linli.notice.Notice;
import org.linli.notice.Packs;
import org.linli.notice.TableSpec;
import org.linli.value.UnitCode;

/** The engine with a test's own rows instead of files, under the notice of Jiangxi. */
final class Bench implements RowReceiver {
  static final Notice NOTICE = Packs.builtIn().load("jiangxi-2021", Path.of("."));
  static final LocalDate AS_OF = LocalDate.of(2021, 12, 31);
  static final RuleCatalog WITHOUT_CHECKS = RuleCatalog.standard().with(List.of());

  final List<Row> counted = new ArrayList<>();
  final List<List<Finding>> reasons = new ArrayList<>();

  static TableSpec activities() {
    return NOTICE.tables().values().stream()
        .filter(table -> table.name().equals("activities"))
        .findFirst()
        .orElseThrow();
  }

  static Unit unit(String code) {
    return NOTICE.roster().unit(new UnitCode(code)).orElseThrow();
  }

  static UnitFolder folder(String code) {
    return new UnitFolder(unit(code), List.of(code), List.of(), Optional.empty());
  }

  /** A campaign in which somebody has sent a needs ledger, so that references can be answered. */
  static CampaignTree tree() {
    Path folder = Path.of("").toAbsolutePath();
    var needs =
        new UnitFile(folder.resolve("needs.csv"), "needs.csv", UnitFile.Kind.CSV, "needs", 0);
    var root = new UnitFolder(unit("360000"), List.of(), List.of(needs), Optional.empty());
    return new CampaignTree(
        folder, unit("360000"), NOTICE, List.of(), List.of(root), List.of(), List.of(), List.of());
  }

  static UnitChecker checker(RuleCatalog catalog, Submissions submissions) {
    return new UnitChecker(catalog, NOTICE, tree(), Limits.DEFAULT, AS_OF, submissions);
  }

  UnitReport check(
      RuleCatalog catalog, UnitFolder folder, Map<Integer, Observation> duplicates, ARow... rows) {
    return checker(catalog, (unit, sink) -> Arrays.stream(rows).map(ARow::row).forEach(sink::row))
        .check(folder, duplicates, this);
  }

  UnitReport check(String unit, ARow... rows) {
    return check(WITHOUT_CHECKS, folder(unit), Map.of(), rows);
  }

  static ARow row(String unit, int line) {
    return new ARow(activities(), unit, line);
  }

  static List<String> rules(UnitReport report) {
    return report.findings().sorted().stream().map(finding -> finding.rule().text()).toList();
  }

  @Override
  public void counted(Unit unit, Row row) {
    counted.add(row);
  }

  @Override
  public void uncounted(Unit unit, Row row, List<Finding> why) {
    reasons.add(why);
  }
}
