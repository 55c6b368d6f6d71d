package org.linli.render.workbook;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The texts of a workbook that others fill in, kept once beside its sheets as spreadsheet programs
 * keep them. A text that stands in its cell, as {@link Sheet} writes it elsewhere, survives there
 * when a program writes another over it, and is shown in place of the new one or not at all.
 */
final class SharedTexts {
  static final String PART = "sharedStrings.xml";

  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private long uses;

  /** Returns the number of a text, which it has from now on. */
  int number(String text) {
    uses++;
    return numbers.computeIfAbsent(text, added -> numbers.size());
  }

  /** Returns the part that holds them, UTF-8. */
  byte[] part() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(Markup.ascii(Book.XML + "<sst xmlns=\"" + Book.MAIN + "\" count=\"" + uses));
    bytes.writeBytes(Markup.ascii("\" uniqueCount=\"" + numbers.size() + "\">"));
    for (String text : numbers.keySet()) {
      bytes.writeBytes(Markup.ascii("<si><t xml:space=\"preserve\">"));
      bytes.writeBytes(Markup.escaped(text));
      bytes.writeBytes(Markup.ascii("</t></si>"));
    }
    bytes.writeBytes(Markup.ascii("</sst>"));
    return bytes.toByteArray();
  }
}
