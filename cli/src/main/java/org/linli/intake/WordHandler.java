package org.linli.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.intake.WordText.Block;
import org.linli.intake.WordText.Cell;
import org.linli.intake.WordText.Paragraph;
import org.linli.intake.WordText.Table;
import org.linli.read.OfficeRefused;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Takes the XML events of a document's text: words in whatever they are wrapped (links, content
 * controls, insertions), none of what was deleted. No model of the document is ever built, so that
 * a hostile file costs no memory.
 */
final class WordHandler extends DefaultHandler {
  private static final int MOST_CELLS = 2_000_000;

  /** What was deleted or moved away, and the second telling of a drawing for old programs. */
  private static final Set<String> PASSED_OVER = Set.of("del", "moveFrom", "Fallback");

  private final List<Block> blocks = new ArrayList<>();
  private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
  private final List<List<Cell>> rows = new ArrayList<>();
  private final List<Cell> cells = new ArrayList<>();
  private final List<String> cellParagraphs = new ArrayList<>();
  private final List<String> images = new ArrayList<>();
  private int passedOver;
  private int depth;
  private int tables;
  private int paragraphNumber;
  private int cellCount;
  private int column;
  private int span = 1;
  private boolean goesOn;
  private boolean inText;
  private Optional<WordField> field = Optional.empty();

  /** Returns what was read. */
  WordText text() {
    return new WordText(blocks);
  }

  @Override
  public void startElement(String uri, String name, String prefixed, Attributes attributes)
      throws SAXException {
    if (passedOver > 0 || PASSED_OVER.contains(name)) {
      passedOver++;
      return;
    }
    field.ifPresent(open -> open.take(name, value(attributes)));
    switch (name) {
      case "tbl" -> depth++;
      case "tr" -> column = depth == 1 ? 0 : column;
      case "gridBefore" -> column += depth == 1 ? number(attributes, 0) : 0;
      case "tc" -> beginCell();
      case "gridSpan" -> span = depth == 1 ? Math.max(1, number(attributes, 1)) : span;
      case "vMerge" -> goesOn = depth == 1 ? !"restart".equals(value(attributes)) : goesOn;
      case "p" -> paragraphs.push(new StringBuilder());
      case "t" -> inText = true;
      case "tab" -> add("\t");
      case "br", "cr" -> add("\n");
      case "noBreakHyphen" -> add("-");
      case "sym" -> add(WordSymbol.of(value(attributes, "font"), value(attributes, "char")));
      case "checkBox", "ddList" -> field = Optional.of(new WordField(name.equals("checkBox")));
      case "blip", "imagedata" -> image(attributes);
      default -> {}
    }
  }

  @Override
  public void endElement(String uri, String name, String prefixed) {
    if (passedOver > 0) {
      passedOver--;
      return;
    }
    switch (name) {
      case "t" -> inText = false;
      case "checkBox", "ddList" -> {
        field.map(WordField::shown).ifPresent(this::add);
        field = Optional.empty();
      }
      case "p" -> endParagraph();
      case "tc" -> endCell();
      case "tr" -> endRow();
      case "tbl" -> endTable();
      default -> {}
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (inText && passedOver == 0 && !paragraphs.isEmpty()) {
      paragraphs.element().append(characters, start, length);
    }
  }

  private void add(String text) {
    // Tab stops have the same name as tabs, and stand before the text.
    if (!paragraphs.isEmpty() && !(text.equals("\t") && paragraphs.element().length() == 0)) {
      paragraphs.element().append(text);
    }
  }

  private void beginCell() throws SAXException {
    if (depth != 1) {
      return;
    }
    cellCount++;
    if (cellCount > MOST_CELLS) {
      throw new SAXException(new OfficeRefused("cells-too-many"));
    }
    span = 1;
    goesOn = false;
    cellParagraphs.clear();
    images.clear();
  }

  private void endParagraph() {
    if (paragraphs.isEmpty()) {
      return;
    }
    String text = paragraphs.pop().toString();
    if (depth > 0) {
      cellParagraphs.add(text);
      return;
    }
    paragraphNumber++;
    if (!text.isBlank() || !images.isEmpty()) {
      blocks.add(new Paragraph(paragraphNumber, text, images));
    }
    images.clear();
  }

  private void endCell() {
    if (depth == 1) {
      cells.add(new Cell(column, span, goesOn, cellParagraphs, images));
      column += span;
      images.clear();
    }
  }

  private void endRow() {
    if (depth == 1) {
      rows.add(List.copyOf(cells));
      cells.clear();
    }
  }

  private void endTable() {
    depth--;
    if (depth == 0) {
      tables++;
      blocks.add(new Table(tables, rows));
      rows.clear();
    }
  }

  private void image(Attributes attributes) {
    for (int i = 0; i < attributes.getLength(); i++) {
      String name = attributes.getLocalName(i);
      if (name.equals("embed") || name.equals("id") && attributes.getQName(i).startsWith("r:")) {
        images.add(attributes.getValue(i));
      } else if (name.equals("link")) {
        images.add("");
      }
    }
  }

  private static String value(Attributes attributes) {
    return value(attributes, "val");
  }

  private static String value(Attributes attributes, String name) {
    for (int i = 0; i < attributes.getLength(); i++) {
      if (attributes.getLocalName(i).equals(name)) {
        return attributes.getValue(i);
      }
    }
    return "";
  }

  /** No table has more columns than Word allows, 63, whatever a file says. */
  private static int number(Attributes attributes, int otherwise) {
    String text = value(attributes);
    return text.matches("[0-9]{1,2}") ? Integer.parseInt(text) : otherwise;
  }
}
