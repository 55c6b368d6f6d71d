package org.linli.render.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.linli.render.document.Document.Addressee;
import org.linli.render.document.Document.Attachment;
import org.linli.render.document.Document.Attachments;
import org.linli.render.document.Document.Block;
import org.linli.render.document.Document.Heading;
import org.linli.render.document.Document.Item;
import org.linli.render.document.Document.Note;
import org.linli.render.document.Document.Paragraph;
import org.linli.render.document.Document.Run;
import org.linli.render.document.Document.Signature;
import org.linli.render.document.Document.Table;
import org.linli.render.document.Document.Title;
import org.linli.render.document.Document.Weight;

/**
 * Writes a document as Word, in the format of GB/T 9704-2012: A4, type area 156 × 225 mm, 22 lines
 * of 28 characters, heading levels as real headings, page numbers outside.
 */
final class WordDocument {
  private final XmlWriter xml;

  /** Whether attachments or the signature come next. */
  private boolean leadsToEnd;

  private WordDocument(XmlWriter xml) {
    this.xml = xml;
  }

  /** Writes the document. The stream is not closed. */
  static void write(Document document, OutputStream out) throws IOException {
    try (var file = new WordPackage(out, document.title(), document.author(), document.date())) {
      XmlWriter xml = file.document();
      var word = new WordDocument(xml);
      List<Block> blocks = document.blocks();
      for (int i = 0; i < blocks.size(); i++) {
        word.leadsToEnd = i + 1 < blocks.size() && isEnd(blocks.get(i + 1));
        word.block(blocks.get(i));
      }
      WordPage.REPORT.write(xml);
      xml.end();
    }
  }

  private static boolean isEnd(Block block) {
    return block instanceof Attachments || block instanceof Signature;
  }

  private void block(Block block) throws IOException {
    if (block instanceof Title title) {
      title("Title", title.lines());
    } else if (block instanceof Attachment attachment) {
      paragraph("AttachmentLabel", List.of(new Run(attachment.label(), Weight.PLAIN)));
      title("AttachmentTitle", attachment.lines());
    } else if (block instanceof Heading heading) {
      paragraph("Heading" + heading.level(), heading.text());
    } else if (block instanceof Addressee addressee) {
      paragraph("Addressee", addressee.text());
    } else if (block instanceof Paragraph paragraph) {
      paragraph("BodyText", paragraph.text());
    } else if (block instanceof Item item) {
      open("BodyText");
      run(new Run(item.marker(), Weight.PLAIN));
      close(item.text());
    } else if (block instanceof Note note) {
      paragraph("Note", note.text());
    } else if (block instanceof Table table) {
      WordTable.write(table, xml);
    } else if (block instanceof Attachments attachments) {
      attachments(attachments.names());
    } else if (block instanceof Signature signature) {
      signature(signature);
    }
  }

  private void title(String style, List<String> lines) throws IOException {
    open(style);
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        xml.open("w:r").empty("w:br").close();
      }
      run(new Run(lines.get(i), Weight.PLAIN));
    }
    xml.close();
  }

  /** One empty line after the text; the names stand under each other, a single one unnumbered. */
  private void attachments(List<List<Run>> names) throws IOException {
    int number = names.size() > 1 ? 1 : 0;
    for (int i = 0; i < names.size(); i++) {
      int before = i == 0 ? 3 : 0;
      xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Attachments");
      xml.empty("w:spacing", "w:before", i == 0 ? "578" : "0");
      hanging(before + number, 5 + number);
      xml.close();
      String numbered = number > 0 ? i + 1 + "." : "";
      run(new Run((i == 0 ? "附件：" : "") + numbered, Weight.PLAIN));
      close(names.get(i));
    }
  }

  /** The first line hangs out to the left of the others, in characters. */
  private void hanging(int characters, int left) throws IOException {
    xml.empty(
        "w:ind",
        "w:leftChars",
        "" + left * 100,
        "w:left",
        "" + left * 320,
        "w:hangingChars",
        "" + characters * 100,
        "w:hanging",
        "" + characters * 320);
  }

  /**
   * 署名 and 成文日期 as for a sealed document: the date four characters from the right, the office
   * centred over it; a long office stands two from the right and moves the date under its middle.
   */
  private void signature(Signature signature) throws IOException {
    double office = WordTable.width(signature.office());
    double date = WordTable.width(signature.date());
    double right = 4 + (date - office) / 2;
    double dateRight = 4;
    if (right < 2) {
      right = 2;
      dateRight = 2 + (office - date) / 2;
    }
    signatureLine(signature.office(), right, "1156");
    signatureLine(signature.date(), dateRight, "0");
  }

  private void signatureLine(String text, double right, String before) throws IOException {
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Signature");
    xml.empty("w:spacing", "w:before", before);
    xml.empty(
        "w:ind",
        "w:rightChars",
        Long.toString(Math.round(right * 100)),
        "w:right",
        Long.toString(Math.round(right * 320)));
    xml.close();
    run(new Run(text, Weight.PLAIN));
    xml.close();
  }

  private void paragraph(String style, List<Run> text) throws IOException {
    open(style);
    close(text);
  }

  /** A page must not bear a signature and no text: the last of it goes along (GB/T 9704). */
  private void open(String style) throws IOException {
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
    if (leadsToEnd) {
      xml.empty("w:keepNext");
    }
    xml.close();
  }

  private void close(List<Run> text) throws IOException {
    for (Run run : text) {
      run(run);
    }
    xml.close();
  }

  private void run(Run run) throws IOException {
    run(xml, run);
  }

  /** Writes a run; the hint keeps quotation marks and dashes in the Chinese font. */
  static void run(XmlWriter xml, Run run) throws IOException {
    xml.open("w:r").open("w:rPr").empty("w:rFonts", "w:hint", "eastAsia");
    if (run.weight() == Weight.STRONG) {
      xml.empty("w:b");
    }
    xml.close().open("w:t", "xml:space", "preserve").text(run.text()).close().close();
  }
}
