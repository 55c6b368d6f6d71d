package org.linli.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linli.value.Text;

/**
 * One row of a table as it stands in the file; the cell at index {@code i} is in column {@code i +
 * 1}. Empty cells at its end are left out.
 *
 * @param line physical line where the row begins, from 1
 * @param cells in order
 * @param troubles what is wrong with its structure
 */
record RawRow(int line, List<RawCell> cells, List<RawTrouble> troubles) {
  private static final int SHOWN = 200;

  /** Returns whether nothing stands in it. */
  boolean isBlank() {
    return troubles.isEmpty() && firstFilled().isEmpty();
  }

  /** Returns the first cell that holds more than white space. */
  Optional<RawCell> firstFilled() {
    for (RawCell cell : cells) {
      if (cell.isFilled()) {
        return Optional.of(cell);
      }
    }
    return Optional.empty();
  }

  /** Returns the cells that hold more than white space. */
  List<RawCell> filled() {
    return cells.stream().filter(RawCell::isFilled).toList();
  }

  /** Returns the text of the cell at an index, empty where the row is shorter. */
  String text(int index) {
    return index < cells.size() ? cells.get(index).text() : "";
  }

  /** Returns whether the cell at an index holds more than white space. */
  boolean isFilled(int index) {
    return index < cells.size() && cells.get(index).isFilled();
  }

  /**
   * Returns whether it begins with a number and goes on: then it is data, and no title or total.
   */
  boolean isNumbered() {
    if (cells.size() < 2 || !isFilled(cells.size() - 1)) {
      return false;
    }
    String first = cells.get(0).text();
    return !first.isEmpty() && first.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Returns the row as a person would read it out, shortened. */
  String shown() {
    return Text.shortened(
        filled().stream().map(cell -> Text.clean(cell.text())).collect(Collectors.joining(" ")),
        SHOWN);
  }
}
