package org.linli.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.linli.SampleNotice;
import org.linli.discover.CampaignTree;
import org.linli.discover.Discovery;
import org.linli.finding.Observation;
import org.linli.model.Limits;
import org.linli.model.Row;
import org.linli.model.UnitSheet;
import org.linli.notice.Notice;

/** What one unit hands in, written to disk and read: for tests. */
final class Submission {
  static final String UNIT = "360100-南昌市/360102-东湖区/";

  private final Path folder;
  private final Notice notice = SampleNotice.jiangxi();
  private Limits limits = Limits.DEFAULT;

  private int threads = 1;

  final List<Row> rows = new ArrayList<>();
  final List<UnitSheet> sheets = new ArrayList<>();
  final List<Observation> observed = new ArrayList<>();

  private Submission(Path folder) {
    this.folder = folder;
  }

  static Submission in(Path folder) {
    return new Submission(folder);
  }

  Submission within(Limits narrower) {
    limits = narrower;
    return this;
  }

  Submission by(int number) {
    threads = number;
    return this;
  }

  Submission with(String file, String... lines) {
    return with(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
  }

  Submission with(String file, String text, Charset charset) {
    return with(file, text.getBytes(charset));
  }

  Submission with(String file, byte[] bytes) {
    try {
      Path path = folder.resolve(UNIT + file);
      Files.createDirectories(path.getParent());
      Files.write(path, bytes);
      return this;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  CampaignTree tree() {
    try {
      return Discovery.of(folder, notice, Optional.empty(), Set.of(), limits, 2);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  SubmissionReader reader() {
    return new SubmissionReader(notice, tree(), limits, threads);
  }

  Submission read() {
    SubmissionReader reader = reader();
    SubmissionSink sink =
        new SubmissionSink() {
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
        };
    reader.tree().units().forEach(unit -> reader.read(unit, sink));
    return this;
  }

  Row row() {
    if (rows.size() != 1) {
      throw new AssertionError("one row expected: " + rows.size() + ", observed " + observed);
    }
    return rows.get(0);
  }

  /** Rules of observations about files, and of those about rows, in order. */
  List<String> rules() {
    return Stream.concat(
            observed.stream(), rows.stream().flatMap(row -> row.observations().stream()))
        .map(observation -> observation.rule().text())
        .sorted()
        .toList();
  }

  Observation seen(String rule) {
    return Stream.concat(
            observed.stream(), rows.stream().flatMap(row -> row.observations().stream()))
        .filter(observation -> observation.rule().text().equals(rule))
        .findFirst()
        .orElseThrow(() -> new AssertionError("not observed: " + rule + ", but " + rules()));
  }

  static String place(Observation observation) {
    return observation.at().line().map(String::valueOf).orElse("-")
        + ":"
        + observation.at().column().map(String::valueOf).orElse("-");
  }
}
