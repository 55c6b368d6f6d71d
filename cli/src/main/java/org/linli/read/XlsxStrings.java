package org.linli.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Collects a workbook's shared texts, without the phonetic guides that may stand beside them. */
final class XlsxStrings extends DefaultHandler {
  private final List<String> texts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean inText;
  private boolean inGuide;

  /** Returns the text of an index, if there is one. */
  Optional<String> text(int index) {
    return index >= 0 && index < texts.size() ? Optional.of(texts.get(index)) : Optional.empty();
  }

  @Override
  public void startElement(String uri, String name, String prefixed, Attributes attributes) {
    switch (name) {
      case "si" -> text.setLength(0);
      case "rPh" -> inGuide = true;
      case "t" -> inText = !inGuide;
      default -> {}
    }
  }

  @Override
  public void endElement(String uri, String name, String prefixed) {
    switch (name) {
      case "si" -> texts.add(text.toString());
      case "rPh" -> inGuide = false;
      case "t" -> inText = false;
      default -> {}
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (inText) {
      text.append(characters, start, length);
    }
  }
}
