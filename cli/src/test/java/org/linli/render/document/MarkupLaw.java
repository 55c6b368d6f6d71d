package org.linli.render.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.linli.fuzz.Law;
import org.linli.render.document.Document.Block;
import org.linli.render.document.Document.Heading;
import org.linli.render.document.Document.Item;
import org.linli.render.document.Document.Note;
import org.linli.render.document.Document.Paragraph;
import org.linli.render.document.Document.Run;
import org.linli.render.document.Document.Table;
import org.linli.render.document.Document.Weight;
import org.linli.value.Text;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * Data in a document is text, wherever in the template it stands: no heading, list, emphasis, table
 * or element comes of it, in Markdown, in HTML or in Word, and it can be read back.
 */
public final class MarkupLaw implements Law {
  private static final int LONGEST = 3_000;
  private static final Pattern TAG = Pattern.compile("<(/?[a-z][a-z0-9]*)[^>]*>");

  @Override
  public void holds(byte[] input) throws Exception {
    // No value that is read has blanks at its ends.
    String data = Text.clean(new String(input, UTF_8).replace('\uFFFD', '\uD83D').strip());
    if (data.length() > LONGEST) {
      return;
    }
    isTheSameInXml(data);
    String line = Text.shown(data.replaceAll("[\\s\\u0085\\u2028\\u2029]+", " ")).strip();
    if (line.isEmpty()) {
      return;
    }
    Document document = document(MarkdownText.escaped(data).strip());
    Document harmless = document("邻里");
    assertThat(shape(document)).as(data).isEqualTo(shape(harmless));
    assertThat(texts(document)).as(data).isEqualTo(texts(line));
    String page = HtmlPage.of(document);
    assertThat(tags(page)).as(data).isEqualTo(tags(HtmlPage.of(harmless)));
    assertThat(inWord(document)).contains(asXmlHoldsIt(line));
  }

  private static Document document(String escaped) {
    String markdown =
        """
        # 标题

        前文。

        %1$s

        ## 一、%1$s

        前%1$s后

        - %1$s

        1. %1$s

        > %1$s

        **表**

        | 甲 | 乙 |
        |---|---|
        | %1$s | 前%1$s后 |

        **%1$s**，后文。
        """
            .formatted(escaped);
    return MarkdownReader.read(MarkdownText.tidied(markdown), "东湖区民政局", LocalDate.EPOCH);
  }

  private static List<String> texts(String line) {
    String inner = "前" + line + "后";
    return List.of(line, "一、" + line, inner, line, line, line, line, inner, line);
  }

  /** The texts that data was put into, in order. */
  private static List<String> texts(Document document) {
    List<String> texts = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        Run last = paragraph.text().get(0);
        texts.add(last.weight() == Weight.STRONG ? last.text() : joined(paragraph.text()));
      } else if (block instanceof Heading heading) {
        texts.add(joined(heading.text()));
      } else if (block instanceof Item item) {
        texts.add(joined(item.text()));
      } else if (block instanceof Note note) {
        texts.add(joined(note.text()));
      } else if (block instanceof Table table) {
        table.rows().forEach(row -> row.forEach(cell -> texts.add(joined(cell))));
      }
    }
    texts.remove("前文。");
    return texts;
  }

  private static String joined(List<Run> runs) {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }

  private static List<String> shape(Document document) {
    return document.blocks().stream()
        .map(
            block ->
                block.getClass().getSimpleName()
                    + (block instanceof Paragraph paragraph
                        ? paragraph.text().stream().map(Run::weight).toList()
                        : "")
                    + (block instanceof Item item ? item.marker() : ""))
        .toList();
  }

  private static List<String> tags(String page) {
    List<String> tags = new ArrayList<>();
    Matcher tag = TAG.matcher(page.replaceAll("(?s)<style>.*?</style>", ""));
    while (tag.find()) {
      tags.add(tag.group(1));
    }
    return tags;
  }

  private static String inWord(Document document) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WordDocument.write(document, out);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("word/document.xml")) {
          return parsed(new InputSource((InputStream) zip)).getTextContent();
        }
      }
    }
    throw new AssertionError("no text");
  }

  private static void isTheSameInXml(String data) throws Exception {
    String escaped = XmlText.escaped(data);
    String xml = "<a b=\"" + escaped + "\" c='" + escaped + "'><d>" + escaped + "</d></a>";
    Element read = parsed(new InputSource(new StringReader(xml)));
    NodeList children = read.getChildNodes();
    assertThat(children.getLength()).isEqualTo(1);
    assertThat(children.item(0).getTextContent()).isEqualTo(asXmlHoldsIt(data));
    assertThat(read.getAttributes().getLength()).isEqualTo(2);
    assertThat(read.getAttribute("c")).isEqualTo(read.getAttribute("b"));
  }

  /** What XML 1.0 forbids is replaced, and a line break is one. */
  private static String asXmlHoldsIt(String data) {
    StringBuilder out = new StringBuilder();
    data.replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .forEach(
            c -> {
              boolean held =
                  c >= ' ' && c < 0xD800 || c > 0xDFFF && c < 0xFFFE || c > 0xFFFF || c == '\n';
              out.appendCodePoint(held || c == '\t' ? c : 0xFFFD);
            });
    return out.toString();
  }

  private static Element parsed(InputSource xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(xml).getDocumentElement();
  }
}
