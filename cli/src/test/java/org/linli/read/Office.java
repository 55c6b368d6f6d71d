package org.linli.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.SampleNotice;
import org.linli.discover.CampaignTree;
import org.linli.discover.Discovery;
import org.linli.discover.UnitFile;
import org.linli.discover.UnitFolder;
import org.linli.finding.Observation;
import org.linli.model.Limits;
import org.linli.model.Row;
import org.linli.model.UnitSheet;

/** One office whose files hold whatever bytes a test gives them, without touching the disk. */
final class Office {
  private static final String FOLDER = "360100-南昌市/360102-东湖区/";
  private static final List<String> FILES =
      List.of("unit.yaml", "needs.csv", "activities.csv", "activities/a.yaml");
  private static final CampaignTree TREE = tree();

  private final SubmissionReader reader =
      new SubmissionReader(SampleNotice.jiangxi(), TREE, Limits.DEFAULT, 1);

  /** What was read of one file. */
  static final class Read implements SubmissionSink {
    final List<Row> rows = new ArrayList<>();
    final List<UnitSheet> sheets = new ArrayList<>();
    final List<Observation> observed = new ArrayList<>();

    @Override
    public void row(Row row) {
      rows.add(row);
    }

    @Override
    public void unitSheet(UnitSheet sheet) {
      sheets.add(sheet);
    }

    @Override
    public void observed(Observation observation) {
      observed.add(observation);
    }

    /** Returns all of it, line by line, so that two readings can be compared and shown. */
    List<String> told() {
      List<String> told = new ArrayList<>();
      observed.forEach(seen -> told.add(seen.toString()));
      rows.forEach(row -> told.add(told(row)));
      sheets.forEach(sheet -> told.add(sheet.toString()));
      return told;
    }

    boolean saw(String rule) {
      return observed.stream().anyMatch(seen -> seen.rule().text().equals(rule));
    }

    private static String told(Row row) {
      Map<String, String> cells = new HashMap<>();
      SampleNotice.jiangxi()
          .tables()
          .get(row.table())
          .fields()
          .forEach(
              field ->
                  row.cell(field.key())
                      .ifPresent(
                          cell ->
                              cells.put(
                                  field.key(),
                                  cell.text()
                                      + " = "
                                      + cell.reading()
                                      + " "
                                      + row.at(field.key()))));
      return row.at()
          + cells.entrySet().stream()
              .sorted(Map.Entry.comparingByKey())
              .map(Map.Entry::toString)
              .collect(Collectors.joining(", ", "{", "}"))
          + row.observations();
    }
  }

  /** Reads one of the office's files as if it held these bytes. */
  Read read(String file, byte[] bytes) {
    UnitFolder unit =
        TREE.units().stream()
            .filter(one -> one.files().stream().anyMatch(held -> held.name().endsWith(file)))
            .findFirst()
            .orElseThrow();
    UnitFile held =
        unit.files().stream().filter(one -> one.name().endsWith(file)).findFirst().orElseThrow();
    Read read = new Read();
    reader.read(unit, held, bytes, read);
    return read;
  }

  private static CampaignTree tree() {
    try {
      Path campaign = Files.createTempDirectory("linli-office");
      for (String file : FILES) {
        Path path = campaign.resolve(FOLDER + file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "\n");
      }
      return Discovery.of(
          campaign, SampleNotice.jiangxi(), Optional.empty(), Set.of(), Limits.DEFAULT, 1);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
