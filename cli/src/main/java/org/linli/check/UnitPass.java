package org.linli.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.linli.check.TablePass.Run;
import org.linli.discover.UnitFile;
import org.linli.discover.UnitFolder;
import org.linli.finding.Finding;
import org.linli.finding.FindingLog;
import org.linli.finding.Location;
import org.linli.finding.Observation;
import org.linli.finding.RuleId;
import org.linli.finding.Severity;
import org.linli.model.Activity;
import org.linli.model.Cell;
import org.linli.model.Quiet;
import org.linli.model.Row;
import org.linli.model.UnitSheet;
import org.linli.model.Watch;
import org.linli.notice.FieldSpec;
import org.linli.read.SubmissionSink;
import org.linli.value.Period;
import org.linli.value.Remark;

/** One pass over files of one unit. Not safe for threads; thrown away after {@link #end()}. */
final class UnitPass implements SubmissionSink, Sink {
  private static final RuleId FILE_UNREADABLE = new RuleId("file-unreadable");
  private static final RuleId HEADING_MISSING = new RuleId("heading-missing");
  private static final RuleId VALUE_MISSING = new RuleId("value-missing");

  private final UnitChecker checker;
  private final Context context;
  private final UnitFolder folder;
  private final Map<Integer, Observation> duplicates;
  private final RowReceiver receiver;

  private final FindingLog log;
  private final ReferenceLog references;
  private final ActivityKeys keys = new ActivityKeys();
  private final ActivityPrints prints = new ActivityPrints();
  private final CrashGuard guard = new CrashGuard(List.of());
  private final List<ImageUse> images = new ArrayList<>();
  private final List<UniqueValue> uniques = new ArrayList<>();
  private final Set<String> refusedFiles = new HashSet<>();

  /**
   * By file, sheet and field: the finding that a whole column is missing. It is the reason why each
   * row under that heading does not count, and it is listed once, not at each row.
   */
  private final Map<String, Finding> missingColumns = new HashMap<>();

  private final List<Finding> ofFile = new ArrayList<>();

  private final Map<String, TablePass> tables = new TreeMap<>();
  private @Nullable TablePass last;
  private final List<Finding> rowFindings = new ArrayList<>();
  private @Nullable UnitSheet sheet;
  private int activityRows;
  private Optional<LatestActivity> latest = Optional.empty();
  private long said;
  private final Watch watch;
  private final Quiet quiet = Quiet.learning();

  /**
   * Begins a pass.
   *
   * @param watch the context's
   * @param references takes what rows refer to
   * @param duplicates by ordinal among the activity rows of the pass
   */
  UnitPass(
      UnitChecker checker,
      Context context,
      Watch watch,
      ReferenceLog references,
      UnitFolder folder,
      Map<Integer, Observation> duplicates,
      RowReceiver receiver) {
    this.checker = checker;
    this.context = context;
    this.watch = watch;
    this.folder = folder;
    this.duplicates = duplicates;
    this.receiver = receiver;
    this.log = new FindingLog(context.limits().findingsPerRule());
    this.references = references;
  }

  @Override
  public void opened(UnitFile file, byte[] bytes) {
    receiver.opened(file, bytes);
  }

  @Override
  public void unitSheet(UnitSheet newSheet) {
    sheet = newSheet;
  }

  @Override
  public void observed(Observation observation) {
    if (observation.rule().equals(FILE_UNREADABLE)) {
      // The disk may give next time what it has refused now.
      watch.onlyThisTime();
    }
    Optional<Finding> finding = checker.judge().judge(observation);
    finding.ifPresent(log::add);
    if (finding.filter(found -> found.severity() == Severity.ERROR).isPresent()) {
      observation.at().file().ifPresent(refusedFiles::add);
    }
    if (observation.rule().equals(HEADING_MISSING)) {
      finding.ifPresent(found -> missingColumns.put(column(observation.at()), found));
    }
  }

  @Override
  public void row(Row row) {
    rowFindings.clear();
    ofFile.clear();
    if (!row.observations().isEmpty()) {
      row.observations().forEach(this::found);
    }
    TablePass table = pass(row.table());
    if (!row.isSilent()) {
      remarks(row, table);
    }
    check(row, table);
    settle(row, table);
  }

  /** Rows come table by table. */
  private TablePass pass(String table) {
    if (last == null || !last.plan().name().equals(table)) {
      last = tables.get(table);
    }
    if (last == null) {
      last = TablePass.begin(table, checker, context, guard, place());
      tables.put(table, last);
    }
    return last;
  }

  /**
   * Runs the checks of a row. Of a row whose cells others share, those are left out that are known
   * to have nothing to say of it, and it is noted of which more that is now known.
   */
  private void check(Row row, TablePass table) {
    @Nullable Run[] runs = table.runs();
    if (!row.isShared()) {
      for (Run run : runs) {
        if (run != null) {
          run(run, row);
        }
      }
      return;
    }
    Row watched = row.watchedBy(watch);
    quiet.become(table.asleep());
    watched.collect(quiet);
    for (int i = quiet.nextAwake(0); i < runs.length; i = quiet.nextAwake(i + 1)) {
      Run run = runs[i];
      if (run == null) {
        continue;
      }
      watch.clear();
      long before = said;
      if (run(run, watched) && said == before && run.look().isEmpty()) {
        watched.learn(i);
      }
    }
  }

  /** Returns whether the check ended well. */
  private boolean run(Run run, Row row) {
    try {
      run.check().check(row, context, this);
      return true;
    } catch (RuntimeException | StackOverflowError e) {
      guard.failed(run.rule(), row.at(), e);
    }
    return false;
  }

  private static String column(Location at) {
    return at.file().orElse("") + "\n" + at.sheet().orElse("") + "\n" + at.field().orElse("");
  }

  /** What reading a cell brought to light, under the clause of its field. */
  private void remarks(Row row, TablePass table) {
    FieldSpec[] fields = table.plan().fields();
    for (int i = 0; i < fields.length; i++) {
      Cell cell = row.cell(i);
      if (cell != null && !cell.isSilent()) {
        remarks(row, cell, fields[i]);
      }
    }
  }

  private void remarks(Row row, Cell cell, FieldSpec field) {
    cell.reading().trouble().ifPresent(trouble -> found(observation(trouble, row, cell, field)));
    for (Remark remark : cell.reading().remarks()) {
      found(observation(remark, row, cell, field));
    }
  }

  private static Observation observation(Remark remark, Row row, Cell cell, FieldSpec field) {
    Observation seen =
        Observation.of(remark.name(), row.at(field.key()))
            .with(remark.facts())
            .under(field.clause());
    return cell.isEmpty() ? seen : seen.withValue(cell.text());
  }

  @Override
  public void found(Observation observation) {
    said++;
    Finding ofColumn =
        observation.rule().equals(VALUE_MISSING)
            ? missingColumns.get(column(observation.at()))
            : null;
    if (ofColumn == null) {
      checker.judge().judge(observation).ifPresent(rowFindings::add);
    } else {
      ofFile.add(ofColumn);
    }
  }

  @Override
  public void foundUnlessKnown(String field, String text, Supplier<Observation> observation) {
    if (checker.answers(field)) {
      said++;
      references.refer(field, text, observation.get());
    }
  }

  @Override
  public void foundOnceUnlessKnown(
      String rule, String field, String text, Supplier<Observation> observation) {
    if (checker.answers(field)) {
      said++;
      references.referOnce(rule, field, text, observation);
    }
  }

  @Override
  public void foundUnlessOwn(List<Answer> answers, Observation observation) {
    said++;
    references.ask(answers, observation);
  }

  private void settle(Row row, TablePass table) {
    Optional<Finding> duplicate = Optional.empty();
    boolean activity = table.plan().isActivities();
    int ordinal = activity ? activityRows++ : -1;
    List<Finding> reasons = reasons();
    if (activity && reasons.isEmpty() && !duplicates.isEmpty()) {
      Observation known = duplicates.get(ordinal);
      duplicate = known == null ? duplicate : checker.judge().judge(placed(known, row));
    }
    if (!rowFindings.isEmpty()) {
      rowFindings.forEach(log::add);
    }
    lookAtImages(row, table, reasons.isEmpty() && duplicate.isEmpty());
    hold(row, table);
    if (!reasons.isEmpty()) {
      table.addRejected();
      receiver.uncounted(context.unit(), row, List.copyOf(reasons));
    } else if (duplicate.isPresent()) {
      table.addDuplicate();
      log.add(duplicate.get());
      receiver.uncounted(context.unit(), row, List.of(duplicate.get()));
    } else {
      table.addCounted(row);
      remember(row, table, ordinal);
      receiver.counted(context.unit(), row);
    }
  }

  /** The errors that keep the row from counting. */
  private List<Finding> reasons() {
    if (ofFile.isEmpty() && rowFindings.isEmpty() && folder.refused().isEmpty()) {
      return List.of();
    }
    List<Finding> reasons = new ArrayList<>(ofFile);
    folder.refused().flatMap(checker.judge()::judge).ifPresent(reasons::add);
    reasons.addAll(rowFindings);
    reasons.removeIf(found -> found.severity() != Severity.ERROR);
    return reasons;
  }

  /** The index keeps file and line only; the row knows the cell and the text. */
  private static Observation placed(Observation known, Row row) {
    return new Observation(
        known.rule(),
        row.at("name"),
        row.stated("name"),
        known.facts(),
        known.severity(),
        known.clause());
  }

  private void lookAtImages(Row row, TablePass table, boolean counts) {
    for (String key : table.plan().images()) {
      if (row.states(key)) {
        images.addAll(checker.images(row, key, counts));
      }
    }
  }

  /**
   * A row that does not count can be referred to all the same: it is there, and has its finding.
   */
  private void hold(Row row, TablePass table) {
    for (String key : table.plan().held()) {
      held(row, key).ifPresent(text -> references.hold(row.table() + "." + key, text));
    }
    if (table.plan().isActivities() && checker.refersToActivities()) {
      row.stated("id").ifPresent(id -> references.hold(ActivityKeys.TABLE, id));
      row.stated("name").ifPresent(name -> references.hold(ActivityKeys.TABLE, name));
    }
  }

  private void remember(Row row, TablePass table, int ordinal) {
    for (FieldSpec field : table.plan().unique()) {
      row.stated(field.key())
          .ifPresent(text -> uniques.add(UniqueValue.of(row.table(), field, row, text)));
    }
    if (table.plan().isActivities()) {
      keys.add(row.activity(), ordinal, prints);
      note(row.activity());
    }
  }

  private void note(Activity activity) {
    Period period = activity.period().orElse(null);
    if (period != null && (latest.isEmpty() || period.start().isAfter(latest.get().start()))) {
      latest = Optional.of(new LatestActivity(period.start(), activity.at("period")));
    }
  }

  /** A day is held in one spelling, however the office wrote it. */
  private static Optional<String> held(Row row, String key) {
    return row.value(key, Object.class)
        .filter(LocalDate.class::isInstance)
        .map(Object::toString)
        .or(() -> row.stated(key));
  }

  /** Ends the pass: what shows when all rows of a table have been seen. */
  UnitPart end() {
    rowFindings.clear();
    tables.values().forEach(this::end);
    rowFindings.forEach(log::add);
    keys.trim();
    return new UnitPart(
        Optional.ofNullable(sheet),
        rows(),
        latest,
        log,
        keys,
        references,
        images,
        uniques,
        guard.crashes(),
        new ReportingDays(watch.firstDay(), watch.lastDay()));
  }

  private void end(TablePass table) {
    for (Run run : table.runs()) {
      TableCheck.Look<Row> look = run == null ? null : run.look().orElse(null);
      if (run != null && look != null) {
        guard.run(run.rule(), place(), () -> look.end(this));
      }
    }
  }

  private Location place() {
    return Location.of(context.unit().code());
  }

  private Map<String, RowTally> rows() {
    Map<String, RowTally> rows = new TreeMap<>();
    for (UnitFile file : folder.files()) {
      if (file.kind() != UnitFile.Kind.UNIT_SHEET && !refusedFiles.contains(file.name())) {
        rows.put(file.table(), RowTally.NONE);
      }
    }
    tables.forEach((name, table) -> rows.put(name, table.tally()));
    return rows;
  }
}
