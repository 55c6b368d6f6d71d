package org.linli.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * A Word document as far as forms need it: its paragraphs and tables in order, their words and the
 * images in them.
 *
 * @param blocks in order
 */
record WordText(List<Block> blocks) {
  WordText {
    blocks = List.copyOf(blocks);
  }

  /** A paragraph or a table. */
  sealed interface Block permits Paragraph, Table {}

  /**
   * A paragraph outside of tables.
   *
   * @param number from 1
   * @param text as written
   * @param images relations of those in it
   */
  record Paragraph(int number, String text, List<String> images) implements Block {
    Paragraph {
      images = List.copyOf(images);
    }
  }

  /**
   * A table; tables within its cells are words of those cells.
   *
   * @param number from 1
   * @param rows in order
   */
  record Table(int number, List<List<Cell>> rows) implements Block {
    Table {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A cell of a table.
   *
   * @param column of the table's grid in which it begins, from 0
   * @param span over how many columns it goes
   * @param goesOn whether it is the lower part of a cell merged over several rows
   * @param paragraphs in it
   * @param images relations of those in it
   */
  record Cell(int column, int span, boolean goesOn, List<String> paragraphs, List<String> images) {
    Cell {
      paragraphs = List.copyOf(paragraphs);
      images = List.copyOf(images);
    }

    /** Returns its words, each paragraph without the blanks that only set it in. */
    String text() {
      return String.join("\n", lines(paragraphs));
    }

    /** Returns lines without what only sets them in, and without empty ones at either end. */
    static List<String> lines(List<String> paragraphs) {
      List<String> lines = new ArrayList<>();
      paragraphs.forEach(paragraph -> paragraph.lines().map(String::strip).forEach(lines::add));
      while (!lines.isEmpty() && lines.get(0).isEmpty()) {
        lines.remove(0);
      }
      while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
        lines.remove(lines.size() - 1);
      }
      return lines;
    }
  }
}
