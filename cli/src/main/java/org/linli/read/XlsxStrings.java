package org.linli.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Collects a workbook's shared texts, without the phonetic guides that may stand beside them. */
final class XlsxStrings extends DefaultHandler {
  private static final Pattern NUMBERED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
  private static final int HEXADECIMAL = 16;

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
      case "si" -> texts.add(decoded(text.toString()));
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

  /**
   * Returns a text with the characters that Excel writes by their numbers, as XML cannot hold them:
   * _x000D_ before a line feed, where both are the line's end.
   */
  static String decoded(String text) {
    return text.contains("_x")
        ? LINE_END.matcher(NUMBERED.matcher(text).replaceAll(XlsxStrings::named)).replaceAll("\n")
        : text;
  }

  private static String named(MatchResult found) {
    char character = (char) Integer.parseInt(found.group(1), HEXADECIMAL);
    return Matcher.quoteReplacement(String.valueOf(character));
  }
}
