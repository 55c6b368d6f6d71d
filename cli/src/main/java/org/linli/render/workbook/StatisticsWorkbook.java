package org.linli.render.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.aggregate.Statistics;
import org.linli.check.RowReceiver;
import org.linli.finding.Finding;
import org.linli.finding.FindingLog;
import org.linli.model.Row;
import org.linli.model.Unit;
import org.linli.notice.Form;
import org.linli.notice.Notice;
import org.linli.notice.TableSpec;
import org.linli.render.Privacy;
import org.linli.render.findings.Words;

/**
 * Writes statistics.xlsx while the rows stream by, in bounded memory and with the same bytes every
 * time.
 *
 * <pre>
 * new    汇总 … 报送情况          from the statistics, at once
 * rows   情况统计表              straight into the package
 *        需求台账 … 未计入        aside, until it is their turn
 * finish 需求台账 … the notice's own statistics, 未计入 问题清单
 * </pre>
 *
 * The parts are written as XML here rather than through POI: its first object costs more time than
 * the whole workbook, and a bulk sheet twice the processor time.
 */
public final class StatisticsWorkbook implements RowReceiver, Closeable {
  /** The sheets of tables other than activities, in the order in which they stand. */
  private static final Map<String, String> TABLES = tables();

  private final Notice notice;
  private final Statistics statistics;
  private final Words words;
  private final Privacy privacy;
  private final Book book;
  private final int mostRows;
  private final Optional<FormSheet> form;
  private final Map<String, TableSheet> tables = new LinkedHashMap<>();
  private final UncountedSheet uncounted;
  private final List<Aside> asides = new ArrayList<>();

  /**
   * Begins the workbook and writes the sheets of figures.
   *
   * @param file to write; while rows stream, files that begin with its name may stand beside it
   * @param words in which reasons and findings are told
   */
  public StatisticsWorkbook(
      Path file, Statistics statistics, Notice notice, Words words, Privacy privacy)
      throws IOException {
    this(file, statistics, notice, words, privacy, RowSheet.MOST_ROWS);
  }

  StatisticsWorkbook(
      Path file, Statistics statistics, Notice notice, Words words, Privacy privacy, int mostRows)
      throws IOException {
    this.notice = notice;
    this.statistics = statistics;
    this.words = words;
    this.privacy = privacy;
    this.mostRows = mostRows;
    String root = statistics.root().name();
    this.book = new Book(file, root + "统计表", statistics.asOf());
    new FigureSheets(statistics, notice).write(book);
    this.form =
        form()
            .map(
                attachment ->
                    new FormSheet(
                        attachment,
                        notice,
                        privacy,
                        office(),
                        statistics.asOf(),
                        intoBook(),
                        mostRows));
    for (Map.Entry<String, String> table : sheetNames().entrySet()) {
      notice
          .table(table.getKey())
          .ifPresent(
              spec ->
                  tables.put(
                      table.getKey(),
                      new TableSheet(
                          table.getValue(),
                          root + table.getValue(),
                          spec,
                          notice,
                          privacy,
                          aside(file),
                          mostRows)));
    }
    this.uncounted =
        new UncountedSheet(root + "未计入统计的记录", notice, words, privacy, aside(file), mostRows);
  }

  @Override
  public void counted(Unit unit, Row row) {
    try {
      if (row.table().equals("activities") && form.isPresent()) {
        form.get().write(row);
      } else {
        TableSheet table = tables.get(row.table());
        if (table != null) {
          table.write(unit, row);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void uncounted(Unit unit, Row row, List<Finding> reasons) {
    try {
      uncounted.write(unit, row, reasons);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the sheets that had to wait, the findings, and what holds the package together. */
  public void finish(FindingLog findings) throws IOException {
    if (form.isPresent()) {
      form.get().finish();
    }
    for (TableSheet table : tables.values()) {
      table.finish();
    }
    uncounted.finish();
    for (Aside aside : asides.subList(0, asides.size() - 1)) {
      aside.copyInto(book);
    }
    new NoticeSheets(statistics, notice, privacy).write(book);
    asides.get(asides.size() - 1).copyInto(book);
    new FindingsSheet(statistics.root().name() + "问题清单", words, new UnitNames(statistics, notice))
        .write(findings, intoBook(), mostRows);
    book.finish();
  }

  @Override
  public void close() throws IOException {
    for (Aside aside : asides) {
      aside.close();
    }
    book.close();
  }

  private static Map<String, String> tables() {
    Map<String, String> tables = new LinkedHashMap<>();
    tables.put("needs", "需求台账");
    tables.put("organizations", "社会组织");
    tables.put("cases", "典型案例");
    tables.put("indicators", "指标");
    return tables;
  }

  /**
   * The sheets of rows: those that every workbook has, then the notice's other tables, if they have
   * rows. Where the notice names indicators, the sheet 指标 holds those, and what units state of them
   * stands on one of its own.
   */
  private Map<String, String> sheetNames() {
    Map<String, String> names = new LinkedHashMap<>(TABLES);
    if (!notice.statistics().indicators().isEmpty()) {
      names.put("indicators", "指标填报情况");
    }
    for (TableSpec table : notice.tables().values()) {
      var rows = statistics.quality().tables().get(table.name());
      if (!table.name().equals("activities") && rows != null && rows.counted() > 0) {
        names.putIfAbsent(table.name(), table.title());
      }
    }
    return names;
  }

  private Aside aside(Path file) {
    Aside aside = new Aside(file.resolveSibling(file.getFileName() + "." + asides.size()));
    asides.add(aside);
    return aside;
  }

  /** A destination that writes pages at once. */
  private RowSheet.Destination intoBook() {
    return new RowSheet.Destination() {
      @Override
      public java.io.OutputStream begin() throws IOException {
        return book.beginSheet();
      }

      @Override
      public void end(String name, String headRows, Optional<String> filter) throws IOException {
        book.endSheet(book.sheetName(name), headRows, filter, Optional.empty());
      }
    };
  }

  /** Attachment 1; where a notice has no such form, its fields in their order. */
  private Optional<Form> form() {
    return notice
        .table("activities")
        .map(
            table ->
                notice.forms().stream()
                    .filter(
                        form ->
                            form.layout() == Form.Layout.TABLE && form.table().equals(table.name()))
                    .findFirst()
                    .orElseGet(() -> PlainForm.of(table)));
  }

  /** 填表单位: as the root's own sheet names it, else its civil-affairs office. */
  private String office() {
    Unit root = statistics.root();
    return statistics.submissions().stream()
        .filter(submission -> submission.unit().code().equals(root.code()))
        .flatMap(submission -> submission.sheet().office().stream())
        .findFirst()
        .map(privacy::text)
        .orElseGet(() -> notice.office(root));
  }
}
