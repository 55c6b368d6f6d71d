package org.linli.render.document;

import java.io.IOException;
import java.util.List;
import org.linli.notice.Form;
import org.linli.notice.Form.Column;
import org.linli.render.HeadFields;
import org.linli.render.document.Document.Run;
import org.linli.render.document.Document.Weight;

/** Writes a blank table form: its head as the notice prints it, and empty rows across the page. */
final class TableForm {
  private static final int ROW = 560;

  /** A character of a heading and a cell's own margins, in twentieths of a point. */
  private static final int CHARACTER = 220;

  private static final int CELL_MARGINS = 130;

  private final Form form;
  private final HeadFields fields;
  private final XmlWriter xml;
  private final int[] widths;

  TableForm(Form form, HeadFields fields, XmlWriter xml) {
    this.form = form;
    this.fields = fields;
    this.xml = xml;
    this.widths = widths(form.leaves());
  }

  /** Writes the form with so many rows. */
  void write(int rows) throws IOException {
    FormSheet.label(xml, form.label(), FormSheet.Place.FIRST);
    // A line across has room for the whole title.
    paragraph("FormTitle", "", form.title());
    if (form.unitLine().isPresent()) {
      paragraph("TableText", "", form.unitLine().get());
    }
    headFields();
    WordTable.begin(xml, widths);
    heading();
    for (int row = 0; row < rows; row++) {
      xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
      xml.empty("w:trHeight", "w:val", "" + ROW, "w:hRule", "atLeast").close();
      for (int width : widths) {
        WordTable.cell(xml, width, 1);
        paragraph("TableText", "", "");
        xml.close();
      }
      xml.close();
    }
    xml.close();
    paragraph("TableText", "left", form.foot().orElse(""));
  }

  /**
   * The columns share the page as the pack says; one without a width gets what its heading needs.
   */
  private static int[] widths(List<Column> leaves) {
    int page = WordPage.ACROSS.textWidth();
    int[] wanted =
        leaves.stream()
            .mapToInt(
                leaf -> leaf.width() > 0 ? leaf.width() : Math.min(12, leaf.heading().length() + 2))
            .toArray();
    int sum = java.util.Arrays.stream(wanted).sum();
    int[] widths = new int[wanted.length];
    int rest = page;
    for (int i = 0; i < widths.length; i++) {
      widths[i] = i == widths.length - 1 ? rest : page * wanted[i] / sum;
      rest -= widths[i];
    }
    return widths;
  }

  /** All head fields in one line, the last at the right margin. */
  private void headFields() throws IOException {
    List<String> names = form.headFields();
    if (names.isEmpty()) {
      return;
    }
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "TableText").open("w:tabs");
    int page = WordPage.ACROSS.textWidth();
    for (int i = 1; i < names.size(); i++) {
      boolean last = i == names.size() - 1;
      int position = last ? page : page * i / names.size();
      xml.empty("w:tab", "w:val", last ? "right" : "left", "w:pos", "" + position);
    }
    xml.close().empty("w:jc", "w:val", "left").close();
    for (int i = 0; i < names.size(); i++) {
      if (i > 0) {
        xml.open("w:r").empty("w:tab").close();
      }
      WordDocument.run(xml, new Run(fields.filled(names.get(i)), Weight.PLAIN));
    }
    xml.close();
  }

  /** The heading, in two rows where a column has parts; it comes again on each page. */
  private void heading() throws IOException {
    boolean deep = form.columns().stream().anyMatch(column -> !column.parts().isEmpty());
    headRow();
    int at = 0;
    for (Column top : form.columns()) {
      int span = Math.max(1, top.parts().size());
      int width = 0;
      for (int i = 0; i < span; i++) {
        width += widths[at + i];
      }
      boolean down = deep && top.parts().isEmpty();
      headCell(width, span, down ? "restart" : "", top.heading());
      at += span;
    }
    xml.close();
    if (deep) {
      lowerHeading();
    }
  }

  private void lowerHeading() throws IOException {
    headRow();
    int at = 0;
    for (Column top : form.columns()) {
      if (top.parts().isEmpty()) {
        headCell(widths[at++], 1, "continue", "");
      }
      for (Column part : top.parts()) {
        headCell(widths[at++], 1, "", part.heading());
      }
    }
    xml.close();
  }

  private void headRow() throws IOException {
    xml.open("w:tr").open("w:trPr").empty("w:cantSplit").empty("w:tblHeader").close();
  }

  private void headCell(int width, int span, String merged, String text) throws IOException {
    xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", "" + width, "w:type", "dxa");
    if (span > 1) {
      xml.empty("w:gridSpan", "w:val", "" + span);
    }
    if (!merged.isEmpty()) {
      xml.empty("w:vMerge", "w:val", merged);
    }
    xml.empty("w:vAlign", "w:val", "center").close();
    WordTable.label(xml, "TableHead", text, (width - CELL_MARGINS) / (double) CHARACTER);
    xml.close();
  }

  private void paragraph(String style, String alignment, String text) throws IOException {
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
    if (!alignment.isEmpty()) {
      xml.empty("w:jc", "w:val", alignment);
    }
    xml.close();
    WordDocument.run(xml, new Run(text, Weight.PLAIN));
    xml.close();
  }
}
