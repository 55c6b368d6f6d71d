package org.linli.compile;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.linli.check.ImageUse;
import org.linli.check.RowReceiver;
import org.linli.check.RowRelay;
import org.linli.check.UnitReport;
import org.linli.finding.Finding;
import org.linli.finding.FindingLog;
import org.linli.finding.Severity;
import org.linli.model.Row;
import org.linli.model.Unit;
import org.linli.notice.Notice;
import org.linli.notice.Suppression;
import org.linli.publish.OutputFolder;
import org.linli.publish.OutputName;
import org.linli.publish.OutputNames;
import org.linli.publish.Publication;
import org.linli.publish.PublishException;
import org.linli.render.dashboard.Dashboard;
import org.linli.render.data.DataTables;
import org.linli.render.data.ManifestJson;
import org.linli.render.data.ReportJson;
import org.linli.render.document.Rendered;
import org.linli.render.document.SummaryReport;
import org.linli.render.findings.Baseline;
import org.linli.render.findings.FindingsCsv;
import org.linli.render.findings.FindingsJson;
import org.linli.render.findings.Words;
import org.linli.render.workbook.StatisticsWorkbook;
import org.linli.thread.Beside;
import org.linli.value.Sha256;

/**
 * The writing half of the pipeline: renders a survey into a staging folder, lets the rows stream by
 * once more for the tables, and puts the whole in place.
 */
public final class Output {
  private final Survey survey;
  private final OutputOptions options;
  private final Words words;
  private final Path folder;
  private final OutputNames units = new OutputNames();

  private Output(Survey survey, OutputOptions options, Words words, Path folder) {
    this.survey = survey;
    this.options = options;
    this.words = words;
    this.folder = folder;
  }

  /**
   * Writes all outputs of a survey into {@code out}, whole or not at all.
   *
   * @param words of the findings
   * @throws PublishException if the folder cannot be put in place; the earlier output stays
   * @throws ChangedInputException if files changed while they were read; the earlier output stays
   * @throws IOException if the disk refuses; the earlier output stays
   */
  public static void write(Survey survey, Path out, OutputOptions options, Words words)
      throws PublishException, ChangedInputException, IOException {
    write(survey, new OutputFolder(out, 0), options, words);
  }

  /** Writes all outputs of a survey beside earlier ones that stay; else as the other. */
  public static void write(Survey survey, OutputFolder out, OutputOptions options, Words words)
      throws PublishException, ChangedInputException, IOException {
    try (Publication publication = Publication.begin(out)) {
      Output output = new Output(survey, options, words, publication.folder());
      output.write();
      output.subtrees();
      output.manifest(publication);
      survey.inputs().unchanged();
      publication.publish();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void write() throws IOException {
    if (survey.request().threads() > 1) {
      documentsBesideRows();
    } else {
      documents();
      rows();
    }
    survey.request().progress().done();
  }

  /** What rests on figures alone is written while the rows go by: either takes about as long. */
  private void documentsBesideRows() throws IOException {
    Beside<Boolean> documents = Beside.begin("linli-documents", this::documents);
    try {
      rows();
    } finally {
      // Nobody may write into the folder any more when this ends, however it ends.
      documents.result();
    }
  }

  private boolean documents() throws IOException {
    summary();
    file("dashboard.html", this::dashboard);
    file(
        "report.json",
        out -> ReportJson.write(survey.statistics(), survey.notice(), options.privacy(), out));
    FindingLog findings = survey.findings();
    file("findings.json", out -> FindingsJson.write(findings, words, out));
    file(
        "findings.csv",
        out -> FindingsCsv.write(findings, Severity.INFO, words, survey::unitName, out));
    if (options.returns().isPresent()) {
      returns(options.returns().get());
    }
    return true;
  }

  /** What is accepted as it is need not be corrected. */
  private void returns(List<Suppression> accepted) throws IOException {
    FindingLog open =
        accepted.isEmpty() ? survey.findings() : Triage.of(survey, accepted, Baseline.EMPTY).open();
    survey.request().progress().writing("returns/");
    new Returns(survey, options.trust()).write(folder.resolve("returns"), open, words);
  }

  /**
   * The same for each part of the campaign that answers to a notice of its own, with its own
   * figures in its own terms, and for each unit asked for, with the figures that the campaign or
   * the part has for it.
   */
  private void subtrees() throws IOException {
    for (Unit root : survey.parts()) {
      Survey part = survey.part(root);
      if (!part.nothingToCompile()) {
        below(part);
        each(part);
      }
    }
    each(survey);
  }

  private void each(Survey of) throws IOException {
    if (options.each().isPresent()) {
      Subtrees subtrees = new Subtrees(of);
      for (Unit unit : subtrees.at(options.each().get())) {
        below(subtrees.of(unit));
      }
    }
  }

  private void below(Survey own) throws IOException {
    String name = units.free(OutputName.of(own.statistics().root()));
    Path below = folder.resolve("units").resolve(name);
    Files.createDirectories(below);
    new Output(own, options, words.under(own.notice()), below).write();
  }

  private void manifest(Publication publication) throws IOException, PublishException {
    Map<String, Path> files = new TreeMap<>();
    publication.files().forEach(name -> files.put(name, folder.resolve(name)));
    List<Map<String, String>> hashes =
        FileHashes.of(List.of(files, inputs()), survey.request().threads());
    String packHash = Sha256.hex(Sha256.of(survey.notice().pack().text("notice.yaml").orElse("")));
    file(
        Publication.MANIFEST,
        out ->
            ManifestJson.write(
                options.version(),
                survey.notice().id(),
                packHash,
                survey.request().asOf(),
                hashes.get(1),
                hashes.get(0),
                out));
  }

  /** The files that were read, and the images that Attachment 2 shows. */
  private Map<String, Path> inputs() {
    Map<String, Path> inputs = new TreeMap<>(survey.inputs().paths());
    Path campaign = survey.tree().folder();
    for (UnitReport report : survey.reports()) {
      for (ImageUse image : report.images()) {
        if (image.counts()) {
          inputs.put(image.file(), campaign.resolve(image.file()));
        }
      }
    }
    return inputs;
  }

  private void summary() throws IOException {
    Rendered report =
        SummaryReport.of(survey.statistics(), survey.notice(), options.privacy(), options.trust());
    file("summary.md", out -> out.write(report.markdown().getBytes(StandardCharsets.UTF_8)));
    file("summary.html", out -> out.write(report.html().getBytes(StandardCharsets.UTF_8)));
    file("summary.docx", report::writeWord);
  }

  private void dashboard(OutputStream out) throws IOException {
    String page = Dashboard.of(survey.statistics(), survey.notice(), options.privacy());
    out.write(page.getBytes(StandardCharsets.UTF_8));
  }

  /** The rows go by once, to every output that lists rows. */
  private void rows() throws IOException {
    Notice notice = survey.notice();
    survey.request().progress().writing("statistics.xlsx");
    try (DataTables tables = new DataTables(folder.resolve("data"), notice, options.privacy());
        StatisticsWorkbook workbook =
            new StatisticsWorkbook(
                folder.resolve("statistics.xlsx"),
                survey.statistics(),
                notice,
                words,
                options.privacy());
        RecordForms forms = new RecordForms(folder.resolve("attachment-2"), survey, options)) {
      rows(tables, workbook, forms);
      workbook.finish(survey.findings());
    }
  }

  /** Each of the great tables is written in a thread of its own, if there may be more than one. */
  private void rows(RowReceiver tables, RowReceiver workbook, RowReceiver forms) {
    if (survey.request().threads() <= 1) {
      survey.rows(new Everyone(List.of(tables, workbook, forms)));
      return;
    }
    try (RowRelay toTables = new RowRelay(tables);
        RowRelay toWorkbook = new RowRelay(workbook)) {
      survey.rows(new Everyone(List.of(toTables, toWorkbook, forms)));
    }
  }

  /** Hands each row on to several receivers. */
  private record Everyone(List<RowReceiver> receivers) implements RowReceiver {
    @Override
    public void counted(Unit unit, Row row) {
      receivers.forEach(receiver -> receiver.counted(unit, row));
    }

    @Override
    public void uncounted(Unit unit, Row row, List<Finding> reasons) {
      receivers.forEach(receiver -> receiver.uncounted(unit, row, reasons));
    }
  }

  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private void file(String name, Writing writing) throws IOException {
    survey.request().progress().writing(name);
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)), 1 << 16)) {
      writing.to(out);
    }
  }
}
