package org.linli.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.linli.intake.LeftOver.Why;
import org.linli.intake.WordText.Cell;
import org.linli.intake.WordText.Paragraph;
import org.linli.intake.WordText.Table;
import org.linli.notice.Form;
import org.linli.notice.Notice;
import org.linli.read.FilledTable;
import org.linli.read.Grid;

/** The forms in a Word document: which of its tables is which, and what stands around them. */
final class WordForms {
  private final List<TableForm> tables = new ArrayList<>();
  private final List<RecordTable> records = new ArrayList<>();
  private final List<LeftOver> others = new ArrayList<>();
  private final List<Paragraph> paragraphs = new ArrayList<>();

  /**
   * A table form in a document.
   *
   * @param number of the table
   * @param table what it holds
   */
  record TableForm(int number, FilledTable table) {}

  WordForms(Notice notice, WordText text) {
    for (WordText.Block block : text.blocks()) {
      if (block instanceof Paragraph paragraph) {
        paragraph(paragraph);
      } else if (block instanceof Table table) {
        table(table, notice);
      }
    }
  }

  /** Pictures that were pasted below a record belong to it. */
  private void paragraph(Paragraph paragraph) {
    if (!paragraph.text().isBlank()) {
      paragraphs.add(paragraph);
    }
    if (paragraph.images().isEmpty()) {
      return;
    }
    if (records.isEmpty()) {
      Place place = Place.paragraph(paragraph.number());
      others.add(new LeftOver(place, Why.IMAGE, "", ""));
    } else {
      List<RecordTable.Found> found = records.get(records.size() - 1).found();
      found.get(found.size() - 1).images().addAll(paragraph.images());
    }
  }

  private void table(Table table, Notice notice) {
    for (Form form : notice.forms()) {
      RecordTable record = new RecordTable(form, notice);
      if (form.layout() == Form.Layout.RECORD && record.fits(table)) {
        record.take(table);
        records.add(record);
        return;
      }
    }
    Optional<FilledTable> filled = FilledTable.of(grid(table), notice);
    if (filled.isPresent()) {
      tables.add(new TableForm(table.number(), filled.get()));
      return;
    }
    for (int row = 0; row < table.rows().size(); row++) {
      List<Cell> cells = table.rows().get(row);
      for (int i = 0; i < cells.size(); i++) {
        if (!cells.get(i).text().isEmpty()) {
          Place place = Place.table(table.number(), row + 1, i + 1);
          others.add(new LeftOver(place, Why.TABLE, cells.get(i).text(), ""));
        }
      }
    }
  }

  /** A cell stands in the first of the columns that it spans. */
  private static Grid grid(Table table) {
    List<Grid.Line> lines = new ArrayList<>();
    Map<Integer, String> above = new TreeMap<>();
    for (int row = 0; row < table.rows().size(); row++) {
      List<Grid.Box> boxes = new ArrayList<>();
      for (Cell cell : table.rows().get(row)) {
        while (boxes.size() < cell.column()) {
          boxes.add(Grid.Box.of(""));
        }
        if (cell.goesOn()) {
          boxes.add(Grid.Box.under(above.getOrDefault(cell.column(), "")));
        } else {
          above.put(cell.column(), cell.text());
          boxes.add(Grid.Box.of(cell.text()));
        }
      }
      lines.add(new Grid.Line(row + 1, boxes));
    }
    return new Grid("", lines);
  }

  List<TableForm> tables() {
    return tables;
  }

  List<RecordTable> records() {
    return records;
  }

  /** Returns what stands in tables that are no form, and pictures that belong to none. */
  List<LeftOver> others() {
    return others;
  }

  /** Returns the paragraphs around the tables that say anything. */
  List<Paragraph> paragraphs() {
    return paragraphs;
  }
}
