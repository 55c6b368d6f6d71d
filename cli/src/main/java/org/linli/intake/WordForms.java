package org.linli.intake;

import java.util.ArrayList;
import java.util.List;
import org.linli.intake.LeftOver.Why;
import org.linli.intake.WordText.Cell;
import org.linli.intake.WordText.Paragraph;
import org.linli.intake.WordText.Table;
import org.linli.notice.Form;
import org.linli.notice.Notice;

/** The forms in a Word document: which of its tables is which, and what stands around them. */
final class WordForms {
  /** What stands between the parts of a table that was cut in two. */
  private static final String GOES_ON = "[（(]?(接上[页表]|续[上表]?表?)[）)]?";

  private final List<CutTable> cut = new ArrayList<>();
  private final List<TableForm> tables = new ArrayList<>();
  private final List<RecordTable> records = new ArrayList<>();
  private final List<LeftOver> others = new ArrayList<>();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private Below below = Below.NOTHING;

  /** What the next table stands right below, and may go on with. */
  private enum Below {
    NOTHING,
    RECORD,
    TABLE
  }

  WordForms(Notice notice, WordText text) {
    for (WordText.Block block : text.blocks()) {
      if (block instanceof Paragraph paragraph) {
        paragraph(paragraph);
      } else if (block instanceof Table table) {
        table(table, notice);
      }
    }
    for (CutTable table : cut) {
      table.form(notice).ifPresentOrElse(tables::add, () -> table.parts().forEach(this::other));
    }
  }

  /** Pictures that were pasted below a record belong to it. */
  private void paragraph(Paragraph paragraph) {
    if (!paragraph.text().isBlank()) {
      paragraphs.add(paragraph);
      below = paragraph.text().strip().matches(GOES_ON) ? below : Below.NOTHING;
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
        below = Below.RECORD;
        return;
      }
    }
    if (new CutTable(table).form(notice).isPresent()) {
      cut.add(new CutTable(table));
      below = Below.TABLE;
    } else if (below == Below.RECORD && lastOf(records).goesOn(table)) {
      lastOf(records).goOn(table);
    } else if (below == Below.TABLE && lastOf(cut).goesOn(table)) {
      lastOf(cut).parts().add(table);
    } else {
      other(table);
      below = Below.NOTHING;
    }
  }

  private static <T> T lastOf(List<T> all) {
    return all.get(all.size() - 1);
  }

  private void other(Table table) {
    for (int row = 0; row < table.rows().size(); row++) {
      List<String> words =
          table.rows().get(row).stream().map(Cell::text).filter(word -> !word.isEmpty()).toList();
      if (!words.isEmpty()) {
        Place place = Place.table(table.number(), row + 1, 1);
        others.add(new LeftOver(place, Why.TABLE, String.join(" ", words), ""));
      }
    }
  }

  /** Returns the table forms. */
  List<TableForm> tables() {
    return tables;
  }

  /** Returns the record forms. */
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
