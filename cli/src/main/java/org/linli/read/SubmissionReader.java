package org.linli.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.linli.discover.CampaignTree;
import org.linli.discover.UnitFile;
import org.linli.discover.UnitFolder;
import org.linli.finding.Location;
import org.linli.finding.Observation;
import org.linli.model.Limits;
import org.linli.model.Row;
import org.linli.model.UnitSheet;
import org.linli.notice.Notice;
import org.linli.notice.TableSpec;
import org.linli.notice.YamlException;

/**
 * Reads what units have submitted, one unit at a time and one row at a time. Reading a unit twice
 * gives the same rows in the same order. Safe for threads: it holds nothing of what it reads.
 *
 * <p>Order: the unit's own sheet; then the tables in the order organizations, needs, activities,
 * cases, indicators, events; within a table the files by name, and the records of Attachment 2 that
 * no row of Attachment 1 is about after them.
 */
public final class SubmissionReader {
  private static final long LARGE = 16 << 20;

  private static final List<String> ORDER =
      List.of("organizations", "needs", "activities", "cases", "indicators", "events");

  private final Notice notice;
  private final CampaignTree tree;
  private final Limits limits;
  private final Map<String, Headings> headings = new HashMap<>();
  private final List<String> order;
  private final Queue<ReadingMemory> idle;

  private final int threads;

  /** What is read in the place of whatever the file holds; empty to open the file. */
  private final Optional<byte[]> given;

  /**
   * Reads units of a campaign by a notice, within limits.
   *
   * @param threads how many there are; with more than one, another finishes the rows of a large
   *     table and hands them on
   */
  public SubmissionReader(Notice notice, CampaignTree tree, Limits limits, int threads) {
    this.threads = threads;
    this.notice = notice;
    this.tree = tree;
    this.limits = limits;
    this.given = Optional.empty();
    this.idle = new ConcurrentLinkedQueue<>();
    notice.tables().forEach((name, table) -> headings.put(name, new Headings(table)));
    Set<String> names = new LinkedHashSet<>(ORDER);
    names.addAll(notice.tables().keySet());
    this.order = names.stream().filter(headings::containsKey).toList();
  }

  private SubmissionReader(SubmissionReader like, byte[] given) {
    this.threads = 1;
    this.notice = like.notice;
    this.tree = like.tree;
    this.limits = like.limits;
    this.headings.putAll(like.headings);
    this.order = like.order;
    this.given = Optional.of(given);
    this.idle = like.idle;
  }

  /** Returns the campaign that is read. */
  public CampaignTree tree() {
    return tree;
  }

  /**
   * Reads all that a unit has submitted. The sink has it all when this returns; of a large unit, it
   * gets it in another thread.
   */
  public void read(UnitFolder unit, SubmissionSink sink) {
    ReadingMemory memory = memory();
    if (threads > 1 && isLarge(unit)) {
      try (Relay<Consumer<SubmissionSink>> steps = new Relay<>(step -> step.accept(sink))) {
        read(unit, memory, new ReadingSteps(steps));
      }
    } else {
      read(unit, memory, sink);
    }
    idle.add(memory);
  }

  /**
   * Reads one file of a unit as if it held certain bytes and the unit had handed in nothing else.
   *
   * @param file no workbook, which is read where it lies
   */
  public void read(UnitFolder unit, UnitFile file, byte[] bytes, SubmissionSink sink) {
    if (file.kind() == UnitFile.Kind.XLSX) {
      throw new IllegalArgumentException("read where it lies: " + file.name());
    }
    UnitFile held =
        new UnitFile(file.where(), file.name(), file.kind(), file.table(), bytes.length);
    new SubmissionReader(this, bytes).read(unit.with(List.of(held)), sink);
  }

  /**
   * Returns a file of a unit as it was written, if it held certain bytes; empty for a workbook, and
   * for what is in none of the encodings.
   */
  public Optional<WrittenFile> written(UnitFile file, byte[] bytes) {
    return WrittenFile.of(file, bytes, this::headings, limits);
  }

  /**
   * Parts the files of a unit: to read one part after the other is to read the unit. What belongs
   * together is not parted, only records are.
   *
   * @param canBeParted says of a table by name whether whoever takes its rows can do so
   * @return the unit itself, if there is nothing to part
   */
  public List<UnitFolder> parts(UnitFolder unit, Predicate<String> canBeParted) {
    return RecordParts.of(unit, order, canBeParted);
  }

  private void read(UnitFolder unit, ReadingMemory memory, SubmissionSink sink) {
    readSheet(unit, memory, sink);
    for (String table : order) {
      readTable(unit, table, memory, sink);
    }
  }

  /** One table of this size keeps a thread busy when those of all other units are done. */
  private static boolean isLarge(UnitFolder unit) {
    for (UnitFile file : unit.files()) {
      if (isLarge(file)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLarge(UnitFile file) {
    boolean table = file.kind() == UnitFile.Kind.CSV || file.kind() == UnitFile.Kind.TSV;
    return table && file.size() > LARGE;
  }

  /** Whoever reads has a memory to itself, and leaves it to whoever reads next. */
  private ReadingMemory memory() {
    ReadingMemory memory = idle.poll();
    return memory == null ? new ReadingMemory(new FieldReader(notice, limits.text())) : memory;
  }

  /**
   * Reads the rows of one table of a unit.
   *
   * @param table its name, as {@code organizations}
   */
  void readTable(UnitFolder unit, String table, Consumer<Row> rows) {
    ReadingMemory memory = memory();
    readTable(unit, table, memory, new RowsAlone(rows));
    idle.add(memory);
  }

  /** Leaves aside what else there is to be said. */
  private record RowsAlone(Consumer<Row> rows) implements SubmissionSink {
    @Override
    public void row(Row row) {
      rows.accept(row);
    }

    @Override
    public void unitSheet(UnitSheet sheet) {
      throw new IllegalStateException("no table: " + sheet.at());
    }

    @Override
    public void observed(Observation observation) {
      // It is said when the unit is read.
    }
  }

  private void readTable(UnitFolder unit, String table, ReadingMemory memory, SubmissionSink sink) {
    List<UnitFile> tables = new ArrayList<>();
    List<UnitFile> records = new ArrayList<>();
    for (UnitFile file : unit.files()) {
      if (file.table().equals(table)) {
        (file.kind() == UnitFile.Kind.RECORD ? records : tables).add(file);
      }
    }
    if (tables.isEmpty() && records.isEmpty()) {
      return;
    }
    TableSpec layout = headings(table).table();
    RowFinish finish = new RowFinish(notice, layout, unit.unit().code(), memory);
    Consumer<DraftRow> finished = draft -> sink.unfinished(() -> finish.finish(draft));
    if (tables.isEmpty() || records.isEmpty()) {
      readFiles(unit, tables, memory, finished, sink);
      readFiles(unit, records, memory, finished, sink);
      return;
    }
    // Only a unit that has both attachments holds its records, to find their rows.
    List<DraftRow> held = new ArrayList<>();
    readFiles(unit, records, memory, held::add, sink);
    Attachments attachments = new Attachments(held);
    readFiles(
        unit,
        tables,
        memory,
        draft -> {
          attachments.completeFromRecord(draft);
          finished.accept(draft);
        },
        sink);
    attachments.alone().forEach(finished);
  }

  private void readFiles(
      UnitFolder unit,
      Collection<UnitFile> files,
      ReadingMemory memory,
      Consumer<DraftRow> rows,
      SubmissionSink sink) {
    Consumer<Observation> observations = sink::observed;
    for (UnitFile file : files) {
      Location at = Location.of(unit.unit().code(), file.name());
      guarded(at, sink, () -> readFile(file, at, memory, rows, observations, sink));
    }
  }

  private void readFile(
      UnitFile file,
      Location at,
      ReadingMemory memory,
      Consumer<DraftRow> rows,
      Consumer<Observation> observations,
      SubmissionSink sink)
      throws IOException, Encodings.Undecodable {
    Headings table = headings(file.table());
    FieldReader fields = memory.fields();
    switch (file.kind()) {
      case CSV, TSV ->
          new CsvTable(table, file.kind(), limits, isLarge(file) ? threads : 1)
              .read(
                  opened(file, limits.textFile(), memory, sink),
                  at,
                  new TableReader(memory, table, fields, at, rows, observations),
                  observations);
      case YAML ->
          new YamlTable(table, fields, at, rows, observations)
              .read(YamlFile.read(document(file, memory, sink), table, limits));
      case RECORD -> {
        ByteSource source = document(file, memory, sink);
        DraftRow plain =
            source.isSmall()
                ? memory.records(table, limits).row(source.held().orElseThrow(), at)
                : null;
        if (plain != null) {
          rows.accept(plain);
        } else {
          new YamlTable(table, fields, at, rows, observations)
              .read(YamlFile.read(source, table, limits));
        }
      }
      case XLSX ->
          new XlsxTable(table, limits)
              .read(
                  file.path(),
                  at,
                  sheet -> new TableReader(memory, table, fields, sheet, rows, observations),
                  observations);
      case UNIT_SHEET -> throw new IllegalArgumentException("no table: " + file.name());
    }
  }

  private Headings headings(String table) {
    Headings known = headings.get(table);
    if (known == null) {
      throw new IllegalArgumentException("no such table: " + table);
    }
    return known;
  }

  private ByteSource document(UnitFile file, ReadingMemory memory, SubmissionSink sink)
      throws IOException {
    return opened(file, limits.documentFile(), memory, sink);
  }

  private ByteSource opened(UnitFile file, long limit, ReadingMemory memory, SubmissionSink sink)
      throws IOException {
    if (given.isPresent()) {
      return ByteSource.held(file.path(), given.get());
    }
    ByteSource source = ByteSource.of(file.path(), file.size(), limit, memory.room());
    if (source.isSmall()) {
      sink.opened(file, source.held().orElseThrow());
    }
    return source;
  }

  private void readSheet(UnitFolder unit, ReadingMemory memory, SubmissionSink sink) {
    List<UnitFile> sheets =
        unit.files().stream().filter(file -> file.kind() == UnitFile.Kind.UNIT_SHEET).toList();
    for (UnitFile file : sheets) {
      Location at = Location.of(unit.unit().code(), file.name());
      if (file.equals(sheets.get(0))) {
        UnitSheetReader reader = new UnitSheetReader(notice, at, limits.text(), sink);
        guarded(at, sink, () -> reader.read(YamlFile.read(document(file, memory, sink), limits)));
      } else {
        sink.observed(
            Observation.of("unit-sheet-repeated", at).with("first", sheets.get(0).name()));
      }
    }
  }

  /** One file's trouble is that file's alone. */
  private interface Step {
    void run() throws IOException, Encodings.Undecodable;
  }

  private static void guarded(Location at, SubmissionSink sink, Step step) {
    try {
      step.run();
    } catch (Encodings.Undecodable undecodable) {
      sink.observed(
          Observation.of("encoding-unreadable", at.atLine(undecodable.line()))
              .with("offset", undecodable.offset()));
    } catch (YamlException refused) {
      refused
          .problems()
          .forEach(
              problem ->
                  sink.observed(
                      Observation.of(problem.rule().text(), at.at(problem.line(), problem.column()))
                          .with(problem.facts())));
    } catch (OfficeRefused refused) {
      sink.observed(Observation.of("office-file-refused", at).with("reason", refused.reason()));
    } catch (ByteSource.TooLarge large) {
      sink.observed(Observation.of("file-too-large", at).with("limit", large.limit()));
    } catch (IOException unreadable) {
      sink.observed(
          Observation.of("file-unreadable", at)
              .with("reason", unreadable.getClass().getSimpleName()));
    }
  }
}
