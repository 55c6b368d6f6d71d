package org.linli.render.document;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.linli.render.Resources;
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
import org.linli.value.Sha256;

/**
 * Writes a document as one HTML page that needs nothing else: its style within, no script, and a
 * policy that lets it reach no network. It prints as the Word document does.
 */
final class HtmlPage {
  private static final String STYLE = Resources.text(HtmlPage.class, "report.css");

  private final StringBuilder out = new StringBuilder();

  private HtmlPage() {}

  /** Returns the page. */
  static String of(Document document) {
    var page = new HtmlPage();
    page.head(document);
    document.blocks().forEach(page::block);
    page.out.append("</main>\n</body>\n</html>\n");
    return page.out.toString();
  }

  private void head(Document document) {
    out.append(
        """
        <!DOCTYPE html>
        <html lang="zh-CN">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-%s'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="author" content="%s">
        <meta name="date" content="%s">
        <title>%s</title>
        <style>%s</style>
        </head>
        <body>
        <main>
        """
            .formatted(
                hash(STYLE),
                XmlText.escaped(document.author()),
                document.date(),
                XmlText.escaped(document.title()),
                STYLE));
  }

  private void block(Block block) {
    if (block instanceof Title title) {
      out.append("<h1>");
      lines(title.lines());
      out.append("</h1>\n");
    } else if (block instanceof Attachment attachment) {
      out.append("<h2 class=\"attachment\">").append(XmlText.escaped(attachment.label()));
      out.append("</h2>\n<h3 class=\"title\">");
      lines(attachment.lines());
      out.append("</h3>\n");
    } else if (block instanceof Heading heading) {
      element("h" + (heading.level() + 1), heading.text());
    } else if (block instanceof Addressee addressee) {
      element("p class=\"addressee\"", addressee.text());
    } else if (block instanceof Paragraph paragraph) {
      element("p", paragraph.text());
    } else if (block instanceof Item item) {
      out.append("<p>").append(XmlText.escaped(item.marker()));
      runs(item.text());
      out.append("</p>\n");
    } else if (block instanceof Note note) {
      element("p class=\"note\"", note.text());
    } else if (block instanceof Table table) {
      table(table);
    } else if (block instanceof Attachments attachments) {
      attachments(attachments.names());
    } else if (block instanceof Signature signature) {
      out.append("<div class=\"signature\"><div><p>")
          .append(XmlText.escaped(signature.office()))
          .append("</p><p>")
          .append(XmlText.escaped(signature.date()))
          .append("</p></div></div>\n");
    }
  }

  private void lines(List<String> lines) {
    lines.forEach(line -> out.append("<span>").append(XmlText.escaped(line)).append("</span>"));
  }

  private void table(Table table) {
    out.append("<div class=\"table\"><table>\n");
    if (!table.caption().isEmpty()) {
      element("caption", table.caption());
    }
    out.append("<thead><tr>");
    table.head().forEach(cell -> cell("th scope=\"col\"", cell));
    out.append("</tr></thead>\n<tbody>\n");
    for (List<List<Run>> row : table.rows()) {
      out.append("<tr>");
      for (int i = 0; i < row.size(); i++) {
        String side = table.alignments().get(i).name().toLowerCase(Locale.ROOT);
        cell("td class=\"" + side + "\"", row.get(i));
      }
      out.append("</tr>\n");
    }
    out.append("</tbody>\n</table></div>\n");
  }

  private void attachments(List<List<Run>> names) {
    out.append("<div class=\"attachments\"><p>附件：</p><div>");
    for (int i = 0; i < names.size(); i++) {
      out.append("<p>").append(names.size() > 1 ? i + 1 + "." : "");
      runs(names.get(i));
      out.append("</p>");
    }
    out.append("</div></div>\n");
  }

  private void element(String tag, List<Run> text) {
    cell(tag, text);
    out.append('\n');
  }

  private void cell(String tag, List<Run> text) {
    out.append('<').append(tag).append('>');
    runs(text);
    out.append("</").append(tag.split(" ", 2)[0]).append('>');
  }

  private void runs(List<Run> text) {
    for (Run run : text) {
      boolean strong = run.weight() == Weight.STRONG;
      out.append(strong ? "<strong>" : "")
          .append(XmlText.escaped(run.text()))
          .append(strong ? "</strong>" : "");
    }
  }

  private static String hash(String style) {
    return Base64.getEncoder().encodeToString(Sha256.of(style));
  }
}
