package org.linli.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.linli.intake.LeftOver.Why;
import org.linli.read.OfficeXml;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * What lies on the sheets of a workbook and in none of their cells: comments, text boxes and
 * pictures, each with the cell where it is.
 */
final class SheetAsides {
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final List<LeftOver> left = new ArrayList<>();
  private final Set<String> told = new HashSet<>();

  private SheetAsides() {}

  /**
   * Looks at all sheets.
   *
   * @param workbook the part that names them
   * @throws IOException if the disk refuses, or a part is not to be read
   */
  static SheetAsides of(PackagePart workbook) throws IOException {
    SheetAsides asides = new SheetAsides();
    Map<String, String> names = new LinkedHashMap<>();
    read(workbook, new Sheets(names));
    for (Map.Entry<String, String> sheet : names.entrySet()) {
      asides.sheet(sheet.getValue(), related(workbook, sheet.getKey(), false));
    }
    return asides;
  }

  /** Returns what was found, sheet by sheet. */
  List<LeftOver> left() {
    return left;
  }

  /** Returns the names of the parts that these are in. */
  Set<String> told() {
    return told;
  }

  private void sheet(String name, List<PackagePart> parts) throws IOException {
    for (PackagePart sheet : parts) {
      for (PackagePart comments : related(sheet, RELATIONS + "/comments", true)) {
        told.add(comments.getPartName().getName());
        read(comments, new Comments(name, left));
      }
      for (PackagePart drawing : related(sheet, RELATIONS + "/drawing", true)) {
        Drawing drawn = new Drawing(name, left);
        read(drawing, drawn);
        if (drawn.pictures) {
          related(drawing, RELATIONS + "/image", true)
              .forEach(image -> told.add(image.getPartName().getName()));
        }
      }
    }
  }

  /** Whatever POI throws at relations that are damaged: then there is no such part. */
  private static List<PackagePart> related(PackagePart part, String wanted, boolean byType) {
    List<PackagePart> found = new ArrayList<>();
    try {
      for (PackageRelationship relation : part.getRelationships()) {
        boolean fits = wanted.equals(byType ? relation.getRelationshipType() : relation.getId());
        if (fits && relation.getTargetMode() == TargetMode.INTERNAL) {
          found.add(part.getRelatedPart(relation));
        }
      }
    } catch (OpenXML4JException | RuntimeException damaged) {
      return List.of();
    }
    found.removeIf(java.util.Objects::isNull);
    return found;
  }

  private static void read(PackagePart part, DefaultHandler handler) throws IOException {
    try (InputStream in = part.getInputStream()) {
      OfficeXml.parse(in, handler);
    }
  }

  /** The names of sheets by the relations to their parts. */
  private static final class Sheets extends DefaultHandler {
    private final Map<String, String> names;

    Sheets(Map<String, String> names) {
      this.names = names;
    }

    @Override
    public void startElement(String uri, String name, String prefixed, Attributes attributes) {
      String relation = attributes.getValue(RELATIONS, "id");
      if (name.equals("sheet") && relation != null) {
        names.put(relation, String.valueOf(attributes.getValue("name")));
      }
    }
  }

  /** Collects the words of something that has a place. */
  private abstract static class Words extends DefaultHandler {
    final String sheet;
    final List<LeftOver> left;
    final StringBuilder words = new StringBuilder();
    boolean inText;

    Words(String sheet, List<LeftOver> left) {
      this.sheet = sheet;
      this.left = left;
    }

    void tell(int line, int column, Why why) {
      left.add(new LeftOver(Place.cell(sheet, line, column), why, words.toString().strip(), ""));
      words.setLength(0);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
      if (inText) {
        words.append(characters, start, length);
      }
    }
  }

  /** The comments of a sheet. */
  private static final class Comments extends Words {
    private String cell = "";

    Comments(String sheet, List<LeftOver> left) {
      super(sheet, left);
    }

    @Override
    public void startElement(String uri, String name, String prefixed, Attributes attributes) {
      if (name.equals("comment")) {
        cell = String.valueOf(attributes.getValue("ref"));
        words.setLength(0);
      }
      inText = name.equals("t");
    }

    @Override
    public void endElement(String uri, String name, String prefixed) {
      inText = false;
      if (name.equals("comment")) {
        Place place = Place.cell(sheet, cell);
        tell(place.line(), place.column(), Why.COMMENT);
      }
    }
  }

  /** The pictures and text boxes of a sheet, where their upper left corner is. */
  private static final class Drawing extends Words {
    private final StringBuilder number = new StringBuilder();
    private boolean inFrom;
    private boolean picture;
    private boolean pictures;
    private int passedOver;
    private int line = 1;
    private int column = 1;

    Drawing(String sheet, List<LeftOver> left) {
      super(sheet, left);
    }

    @Override
    public void startElement(String uri, String name, String prefixed, Attributes attributes) {
      // The second telling of a drawing, for old programs.
      passedOver += name.equals("Fallback") || passedOver > 0 ? 1 : 0;
      inText = name.equals("t") && passedOver == 0;
      number.setLength(0);
      switch (name) {
        case "twoCellAnchor", "oneCellAnchor", "absoluteAnchor" -> {
          picture = false;
          words.setLength(0);
          line = 1;
          column = 1;
        }
        case "from" -> inFrom = true;
        case "pic" -> picture = true;
        default -> {}
      }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
      super.characters(characters, start, length);
      if (inFrom) {
        number.append(characters, start, length);
      }
    }

    @Override
    public void endElement(String uri, String name, String prefixed) {
      inText = false;
      passedOver -= passedOver > 0 ? 1 : 0;
      switch (name) {
        case "row" -> line = inFrom ? index() : line;
        case "col" -> column = inFrom ? index() : column;
        case "from" -> inFrom = false;
        case "p" -> words.append(' ');
        case "twoCellAnchor", "oneCellAnchor", "absoluteAnchor" -> endAnchor();
        default -> {}
      }
    }

    /** Rows and columns of a drawing count from 0. */
    private int index() {
      String digits = number.toString().strip();
      return digits.matches("[0-9]{1,7}") ? Integer.parseInt(digits) + 1 : 1;
    }

    private void endAnchor() {
      if (!words.toString().isBlank()) {
        tell(line, column, Why.TEXT);
      }
      if (picture) {
        pictures = true;
        words.setLength(0);
        tell(line, column, Why.PICTURE);
      }
    }
  }
}
