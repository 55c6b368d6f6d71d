package org.linli.compile;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.check.RowReceiver;
import org.linli.finding.Finding;
import org.linli.model.Activity;
import org.linli.model.Row;
import org.linli.model.Unit;
import org.linli.notice.Form;
import org.linli.notice.Notice;
import org.linli.publish.OutputName;
import org.linli.publish.OutputNames;
import org.linli.render.document.ActivityForms;

/**
 * The notice's record form (Attachment 2) of every counted activity that was told in one: a Word
 * document for each unit, a page for each activity. Keeps at most one document's activities at a
 * time.
 */
final class RecordForms implements RowReceiver, Closeable {
  /** A document of more pages is no longer one that anybody opens. */
  private static final int PAGES = 300;

  /** What only the record form holds; a row that states any of it was told in one. */
  private static final List<String> OF_THE_RECORD =
      List.of("detail", "evidence", "leader", "members");

  private final Path folder;
  private final Optional<ActivityForms> forms;
  private final LocalDate asOf;
  private final List<Activity> waiting = new ArrayList<>();
  private Optional<Unit> unit = Optional.empty();
  private final OutputNames names = new OutputNames();

  RecordForms(Path folder, Survey survey, OutputOptions options) {
    this.folder = folder;
    this.asOf = survey.request().asOf();
    this.forms =
        record(survey.notice())
            .map(
                form ->
                    new ActivityForms(
                        form,
                        survey.tree().folder(),
                        survey.request().limits(),
                        options.privacy()));
  }

  private static Optional<Form> record(Notice notice) {
    return notice.forms().stream()
        .filter(form -> form.layout() == Form.Layout.RECORD && form.table().equals("activities"))
        .findFirst();
  }

  @Override
  public void counted(Unit of, Row row) {
    boolean told = OF_THE_RECORD.stream().anyMatch(key -> row.stated(key).isPresent());
    if (forms.isEmpty() || !row.table().equals("activities") || !told) {
      return;
    }
    if (!unit.equals(Optional.of(of))) {
      write();
      unit = Optional.of(of);
    } else if (waiting.size() == PAGES) {
      write();
    }
    waiting.add(row.activity());
  }

  @Override
  public void uncounted(Unit of, Row row, List<Finding> reasons) {
    // A record that does not count is named in the findings; its form would only pretend.
  }

  private void write() {
    if (waiting.isEmpty()) {
      return;
    }
    Unit of = unit.orElseThrow();
    try {
      Files.createDirectories(folder);
      Path file = folder.resolve(names.free(OutputName.of(of)) + ".docx");
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        forms.orElseThrow().write(of.name(), asOf, waiting, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    waiting.clear();
  }

  @Override
  public void close() {
    write();
  }
}
