package org.linli.render.document;

import java.io.IOException;
import java.util.List;
import org.linli.render.document.Document.Run;
import org.linli.render.document.Document.Weight;

/** Writes record forms, each on a page of its own: labels and values in four columns, and boxes. */
final class FormSheet {
  /** Twentieths of a point: label, value, label, value; both labels are equally wide. */
  private static final int[] WIDTHS = {1900, 2692, 1900, 2692};

  /** Characters of 14 pt beside the cell's margins. */
  private static final int LABEL_CHARACTERS = 6;

  private static final int ROW = 620;
  private static final int MEMBERS_BOX = 1150;
  private static final int DETAIL_BOX = 3900;
  private static final int IMAGE_BOX = 4000;
  private static final int IMAGE_WIDTH = 4300;
  private static final int IMAGE_HEIGHT = 3300;

  /** English Metric Units in a twentieth of a point. */
  private static final long EMU = 635;

  private final XmlWriter xml;
  private int pictures;

  FormSheet(XmlWriter xml) {
    this.xml = xml;
  }

  /** Where a form stands in the document. */
  enum Place {
    FIRST,
    NEXT
  }

  /** Begins a form: its label, its title and its table. */
  void begin(String label, List<String> title, Place place) throws IOException {
    label(xml, label, place);
    for (String line : title) {
      paragraph("FormTitle", line);
    }
    WordTable.begin(xml, WIDTHS);
  }

  /** Writes a form's label at the top left, as 附件1. */
  static void label(XmlWriter xml, String label, Place place) throws IOException {
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Heading1");
    if (place == Place.NEXT) {
      xml.empty("w:pageBreakBefore");
    }
    xml.empty("w:ind", "w:firstLineChars", "0", "w:firstLine", "0").close();
    WordDocument.run(xml, new Run(label, Weight.PLAIN));
    xml.close();
  }

  /** Ends the form with its foot line. */
  void end(String foot) throws IOException {
    xml.close();
    paragraph("FormText", foot);
  }

  /** Two labels with their values. */
  void pair(String leftLabel, String left, String rightLabel, String right) throws IOException {
    row(ROW);
    label(leftLabel);
    value(WIDTHS[1], 1, left);
    label(rightLabel);
    value(WIDTHS[3], 1, right);
    xml.close();
  }

  /** A label with a value over the rest of the row. */
  void single(String label, String value) throws IOException {
    row(ROW);
    label(label);
    value(WIDTHS[1] + WIDTHS[2] + WIDTHS[3], 3, value);
    xml.close();
  }

  /** A box over the whole width: its heading, then its text. */
  void box(String heading, String text, BoxSize size) throws IOException {
    row(size.height);
    openBox(heading);
    for (String line : text.lines().toList()) {
      paragraph("FormText", "　　" + line.strip());
    }
    xml.close().close();
  }

  /** The box of images: side by side, scaled to fit; one that does not open is named as such. */
  void imageBox(String heading, List<FormImage> images) throws IOException {
    row(IMAGE_BOX);
    openBox(heading);
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "FormImage").close();
    for (FormImage image : images) {
      if (image.equals(FormImage.NONE)) {
        run("（图片无法打开）");
      } else {
        picture(image, images.size());
      }
    }
    xml.close().close().close();
  }

  /** How high a box is at least. */
  enum BoxSize {
    LOW(MEMBERS_BOX),
    HIGH(DETAIL_BOX);

    private final int height;

    BoxSize(int height) {
      this.height = height;
    }
  }

  private void row(int height) throws IOException {
    xml.open("w:tr").open("w:trPr");
    xml.empty("w:trHeight", "w:val", "" + height, "w:hRule", "atLeast").close();
  }

  private void openBox(String heading) throws IOException {
    xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", "" + total(), "w:type", "dxa");
    xml.empty("w:gridSpan", "w:val", "4").close();
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "FormLabel");
    xml.empty("w:jc", "w:val", "left").close();
    run(heading);
    xml.close();
  }

  private static int total() {
    return WIDTHS[0] + WIDTHS[1] + WIDTHS[2] + WIDTHS[3];
  }

  private void label(String text) throws IOException {
    WordTable.cell(xml, WIDTHS[0], 1);
    WordTable.label(xml, "FormLabel", text, LABEL_CHARACTERS);
    xml.close();
  }

  private void value(int width, int columns, String text) throws IOException {
    WordTable.cell(xml, width, columns);
    for (String line : text.isEmpty() ? List.of("") : text.lines().toList()) {
      paragraph("FormText", line);
    }
    xml.close();
  }

  private void paragraph(String style, String text) throws IOException {
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close();
    run(text);
    xml.close();
  }

  private void run(String text) throws IOException {
    WordDocument.run(xml, new Run(text, Weight.PLAIN));
  }

  private void picture(FormImage image, int beside) throws IOException {
    double room = (double) (beside > 1 ? IMAGE_WIDTH : IMAGE_WIDTH * 2) * EMU;
    double scale = Math.min(room / image.width(), (double) IMAGE_HEIGHT * EMU / image.height());
    String width = "" + Math.round(image.width() * scale);
    String height = "" + Math.round(image.height() * scale);
    String id = "" + ++pictures;
    xml.open("w:r").open("w:drawing");
    xml.open("wp:inline", "distT", "0", "distB", "0", "distL", "57150", "distR", "57150");
    xml.empty("wp:extent", "cx", width, "cy", height);
    xml.empty("wp:docPr", "id", id, "name", "佐证材料" + id, "descr", "佐证材料");
    xml.open("a:graphic");
    xml.open("a:graphicData", "uri", "http://schemas.openxmlformats.org/drawingml/2006/picture");
    xml.open("pic:pic").open("pic:nvPicPr");
    xml.empty("pic:cNvPr", "id", id, "name", "佐证材料" + id).empty("pic:cNvPicPr").close();
    xml.open("pic:blipFill").empty("a:blip", "r:embed", image.relation());
    xml.open("a:stretch").empty("a:fillRect").close().close();
    xml.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0");
    xml.empty("a:ext", "cx", width, "cy", height).close();
    xml.open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close();
    xml.close().close().close().close().close().close();
  }
}
