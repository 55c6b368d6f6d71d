package org.linli.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.linli.intake.IntakeException.Reason;
import org.linli.intake.LeftOver.Why;
import org.linli.model.Limits;
import org.linli.notice.Form;
import org.linli.notice.Notice;
import org.linli.notice.TableSpec;
import org.linli.publish.OutputName;
import org.linli.read.FilledTable;
import org.linli.read.Grid;
import org.linli.read.OfficeRefused;
import org.linli.read.SheetNames;
import org.linli.value.Text;

/**
 * Takes filled-in forms over into a unit's folder, one file at a time, each whole or not at all.
 *
 * <pre>
 * .xlsx ─▶ sheets ─▶ FilledTable ─▶ activities.csv, needs.csv …
 * .docx ─▶ tables ─┬▶ FilledTable ─▶ (the same)
 *                  └▶ RecordTable ─▶ activities/*.yaml, activities/images/*
 * head fields ─▶ unit.yaml
 * </pre>
 */
public final class Intake {
  private static final List<String> OFFICE = List.of("unit", "填表单位");
  private static final List<String> FILLED_ON = List.of("filled_on", "填表时间", "填表日期");

  /** So many cells of a column that is left are told in words. */
  private static final int SHOWN = 20;

  private final Notice notice;
  private final Limits limits;
  private final Path file;
  private final Changes changes;
  private final RecordFiles records;
  private final Map<String, TableFile> tables = new LinkedHashMap<>();
  private final List<LeftOver> left = new ArrayList<>();
  private final List<LeftOver> notForms = new ArrayList<>();
  private final HeadLines head;
  private int forms;
  private int filledForms;

  private Intake(Notice notice, Limits limits, Path folder, Path file) {
    this.notice = notice;
    this.limits = limits;
    this.file = file;
    this.changes = new Changes(folder);
    this.records = new RecordFiles(notice, changes);
    this.head = new HeadLines(notice);
  }

  /**
   * Takes a file over.
   *
   * @param file a filled-in form, .xlsx or .docx
   * @param notice whose form it is
   * @param limits of what is read
   * @param folder of the unit; made if it is not there
   * @return what became of it; nothing is written where all of it was there already
   * @throws IntakeException if it is not taken over; nothing of it is then in the folder
   * @throws IOException if the disk refuses; nothing of it is then in the folder
   */
  public static Imported take(Path file, Notice notice, Limits limits, Path folder)
      throws IntakeException, IOException {
    Intake intake = new Intake(notice, limits, folder.toAbsolutePath().normalize(), file);
    try (OfficeFile office = OfficeFile.open(file, limits)) {
      if (office.isWorkbook()) {
        intake.workbook(office);
      } else if (office.isDocument()) {
        intake.document(office);
      } else {
        throw new IntakeException(Reason.NO_OFFICE_FILE);
      }
    } catch (OfficeRefused refused) {
      throw new IntakeException(Reason.REFUSED, refused.reason());
    }
    return intake.written();
  }

  private void workbook(OfficeFile office) throws IntakeException, IOException {
    List<Sheet> sheets = new ArrayList<>();
    for (Grid grid : Grid.ofWorkbook(file, limits)) {
      if (SheetNames.isOptions(grid.name())) {
        continue;
      }
      FilledTable.of(grid, notice)
          .ifPresentOrElse(
              table -> sheets.add(new Sheet(grid, table)),
              () -> notForms.add(new LeftOver(Sheet.begins(grid), Why.TABLE, begins(grid), "")));
    }
    for (Sheet sheet : sheets) {
      if (sheet.isSampleBeside(sheets)) {
        notForms.add(new LeftOver(Sheet.begins(sheet.grid()), Why.SAMPLE, "", ""));
      } else {
        sheet(sheet);
      }
    }
    left.addAll(office.besideCells());
  }

  private void sheet(Sheet sheet) throws IntakeException, IOException {
    String name = sheet.grid().name();
    int rows = sheet.table().rows().size();
    if (sheet.grid().hidden() && rows > 0) {
      left.add(new LeftOver(Sheet.begins(sheet.grid()), Why.HIDDEN, "", "", rows));
    }
    table(sheet.table(), line -> column -> Place.cell(name, line, column));
  }

  /** A sheet that holds a table of the notice. */
  private record Sheet(Grid grid, FilledTable table) {
    static Place begins(Grid grid) {
      return Place.cell(grid.name(), 1, 1);
    }

    /** Whether it is called an example, and another sheet holds the table itself. */
    boolean isSampleBeside(List<Sheet> all) {
      return SheetNames.isSample(grid.name())
          && all.stream()
              .filter(other -> !SheetNames.isSample(other.grid().name()))
              .anyMatch(other -> other.table().table().name().equals(table.table().name()));
    }
  }

  private static String begins(Grid grid) {
    return grid.rows().stream()
        .flatMap(row -> row.cells().stream())
        .map(Grid.Box::text)
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }

  private void document(OfficeFile office) throws IntakeException, IOException {
    WordText text = office.text();
    WordForms words = new WordForms(notice, text);
    for (TableForm form : words.tables()) {
      table(form.table(), line -> column -> form.place(line, column));
    }
    for (RecordTable record : words.records()) {
      for (RecordTable.Found found : record.found()) {
        record(office, record.form(), found);
      }
      left.addAll(record.left());
    }
    notForms.addAll(words.others());
    for (WordText.Paragraph paragraph : words.paragraphs()) {
      String rest = head.take(paragraph.text(), paragraph.number());
      if (!rest.isEmpty()) {
        left.add(new LeftOver(Place.paragraph(paragraph.number()), Why.TEXT, rest, ""));
      }
    }
    office
        .beside()
        .forEach((part, said) -> left.add(new LeftOver(Place.part(part), Why.TEXT, said, "")));
  }

  private void record(OfficeFile office, Form form, RecordTable.Found found)
      throws IntakeException, IOException {
    forms++;
    if (found.isBlank()) {
      return;
    }
    filledForms++;
    List<FormPicture> pictures = new ArrayList<>();
    for (String relation : found.images()) {
      Optional<FormPicture> picture = office.picture(relation, limits.image());
      picture.ifPresent(pictures::add);
      if (picture.isEmpty()) {
        String name = found.texts().getOrDefault("name", "");
        left.add(new LeftOver(found.place("evidence"), Why.IMAGE, name, ""));
      }
    }
    String beside = found.texts().getOrDefault("evidence", "");
    if (!beside.isEmpty()) {
      left.add(new LeftOver(found.place("evidence"), Why.TEXT, beside, ""));
    }
    String name = String.valueOf(file.getFileName());
    records.add(form, OutputName.of(name), found, pictures);
  }

  private void table(FilledTable table, IntFunction<IntFunction<Place>> places)
      throws IntakeException, IOException {
    forms++;
    for (FilledTable.Spot spot : table.above()) {
      String rest = head.take(spot.text(), spot.line());
      if (!rest.isEmpty()) {
        left.add(left(spot, Why.TEXT, rest, places));
      }
    }
    for (FilledTable.Spot spot : table.aside()) {
      if (spot.why() == FilledTable.Why.HEADING) {
        left.add(column(table, spot, places));
        continue;
      }
      if (spot.why() == FilledTable.Why.NO_FIELD && !Text.clean(spot.heading()).isEmpty()) {
        // Told of with its heading.
        continue;
      }
      Why why = why(spot);
      String rest = why == Why.NOTE ? head.take(spot.text(), spot.line()) : spot.text();
      if (!rest.isEmpty()) {
        left.add(left(spot, why, rest, places));
      }
    }
    if (table.isBlank()) {
      return;
    }
    filledForms++;
    TableFile csv = tables.get(table.table().name());
    if (csv == null) {
      csv = new TableFile(notice, table.table(), changes, limits);
      tables.put(table.table().name(), csv);
    }
    for (FilledTable.Spot spot : csv.add(table)) {
      left.add(left(spot, Why.DITTO, spot.text(), places));
    }
    for (FilledTable.Spot spot : CellText.formulas(table)) {
      left.add(left(spot, Why.DEFUSED, spot.text(), places));
    }
  }

  private static LeftOver column(
      FilledTable table, FilledTable.Spot heading, IntFunction<IntFunction<Place>> places) {
    List<String> texts =
        table.aside().stream()
            .filter(spot -> spot.why() == FilledTable.Why.NO_FIELD)
            .filter(spot -> spot.column() == heading.column())
            .map(FilledTable.Spot::text)
            .toList();
    Place place = places.apply(heading.line()).apply(heading.column());
    String all = String.join("；", texts.subList(0, Math.min(texts.size(), SHOWN)));
    return new LeftOver(place, Why.HEADING, all, heading.text(), texts.size());
  }

  private static LeftOver left(
      FilledTable.Spot spot, Why why, String text, IntFunction<IntFunction<Place>> places) {
    Place place = places.apply(spot.line()).apply(spot.column());
    return new LeftOver(place, why, text, spot.heading());
  }

  private static Why why(FilledTable.Spot spot) {
    return switch (spot.why()) {
      case TITLE -> Why.TEXT;
      case HEADING -> Why.HEADING;
      case NO_FIELD -> Why.NO_FIELD;
      case TOTAL -> Why.TOTAL;
      case NOTE -> Why.NOTE;
      case MERGED -> Why.MERGED;
      case FORMULA -> spot.text().equals(FilledTable.UNSAVED) ? Why.UNSAVED : Why.FORMULA;
    };
  }

  /** The titles of the forms that were looked for; of a notice that prints none, its tables'. */
  private List<String> titles() {
    List<String> printed = notice.forms().stream().map(Form::title).toList();
    return printed.isEmpty()
        ? notice.tables().values().stream().map(TableSpec::title).toList()
        : printed;
  }

  private Imported written() throws IntakeException, IOException {
    if (forms == 0) {
      throw new IntakeException(Reason.NO_FORM, String.join("、", titles()));
    }
    if (filledForms == 0) {
      throw new IntakeException(Reason.BLANK);
    }
    left.addAll(notForms);
    for (TableFile csv : tables.values()) {
      csv.finish();
    }
    UnitFacts facts = new UnitFacts(changes);
    facts.state(OFFICE, head.office());
    facts.state(FILLED_ON, head.day());
    facts.finish();
    facts
        .contradicted()
        .forEach(said -> left.add(new LeftOver(Place.part("unit.yaml"), Why.FACT, said, "")));
    changes.apply();
    return new Imported(
        tables.values().stream().mapToInt(TableFile::added).sum(),
        tables.values().stream().mapToInt(TableFile::same).sum(),
        records.made(),
        records.there(),
        records.images(),
        facts.filled(),
        changes.names(),
        left);
  }
}
