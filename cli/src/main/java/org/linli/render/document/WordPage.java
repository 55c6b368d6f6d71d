package org.linli.render.document;

import java.io.IOException;

/** A page's size, margins and grid, in twentieths of a point. */
enum WordPage {
  /** GB/T 9704-2012: 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm, 22 lines of 28 characters. */
  REPORT(2098, 1474, 1984, 1588, 1304),
  /** A form fills its one page better with narrower margins. */
  FORM(1418, 1304, 1134, 1418, 567),
  /** A table of many columns lies across. */
  ACROSS(1134, 964, 964, 964, 567);

  private static final int WIDTH = 11906;
  private static final int HEIGHT = 16838;

  private final int top;
  private final int right;
  private final int bottom;
  private final int left;
  private final int footer;

  WordPage(int top, int right, int bottom, int left, int footer) {
    this.top = top;
    this.right = right;
    this.bottom = bottom;
    this.left = left;
    this.footer = footer;
  }

  /** Returns the width of the type area. */
  int textWidth() {
    return width() - left - right;
  }

  private int width() {
    return this == ACROSS ? HEIGHT : WIDTH;
  }

  /** Writes the section that all text before it belongs to. */
  void write(XmlWriter xml) throws IOException {
    xml.open("w:sectPr");
    if (this == REPORT) {
      footer(xml, "default", WordPackage.FOOTER_ODD);
      footer(xml, "even", WordPackage.FOOTER_EVEN);
    }
    if (this == ACROSS) {
      xml.empty("w:pgSz", "w:w", "" + HEIGHT, "w:h", "" + WIDTH, "w:orient", "landscape");
    } else {
      xml.empty("w:pgSz", "w:w", "" + WIDTH, "w:h", "" + HEIGHT);
    }
    xml.empty(
        "w:pgMar",
        "w:top",
        "" + top,
        "w:right",
        "" + right,
        "w:bottom",
        "" + bottom,
        "w:left",
        "" + left,
        "w:header",
        "851",
        "w:footer",
        "" + footer,
        "w:gutter",
        "0");
    if (this == REPORT) {
      xml.empty("w:docGrid", "w:type", "lines", "w:linePitch", "578");
    }
    xml.close();
  }

  private static void footer(XmlWriter xml, String pages, String relation) throws IOException {
    xml.empty("w:footerReference", "w:type", pages, "r:id", relation);
  }
}
