package org.linli.read;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads one sheet of a workbook, a row at a time, from its XML events: what a formula last gave
 * rather than the formula, numbers as their shortest decimals, days beside the numbers that they
 * are.
 */
final class XlsxSheet extends DefaultHandler {
  /** What stands where a program has written a formula and not what it gives. */
  static final String UNSAVED = "?";

  private static final int MOST_CELLS = 2_000_000;
  private static final int MOST_COLUMNS = 16_384;
  private static final int MOST_ROWS = 1_048_576;

  /** Excel keeps fifteen digits; the rest of 3.3000000000000003 is the binary form's. */
  private static final MathContext PRECISION = new MathContext(15);

  private static final int LONGEST_NUMBER = 40;
  private static final int SECONDS_OF_A_DAY = 86_400;
  private static final int FIRST_PLAUSIBLE = 36_526;
  private static final int LAST_PLAUSIBLE = 73_050;

  private final XlsxBook book;
  private final XlsxMerges merges;
  private final int mostRows;
  private final Consumer<RawRow> rows;
  private final StringBuilder value = new StringBuilder();

  private NavigableMap<Integer, RawCell> cells = new TreeMap<>();
  private int row;
  private int column;
  private String type = "";
  private int style;
  private boolean formula;
  private boolean inValue;
  private boolean valued;

  /** Inside the letters above a text that say how it is spoken. */
  private boolean inGuide;

  private int filledRows;
  private int filledCells;

  /** Reads a sheet's rows into {@code rows}; more than {@code mostRows} filled ones are refused. */
  XlsxSheet(XlsxBook book, XlsxMerges merges, int mostRows, Consumer<RawRow> rows) {
    this.book = book;
    this.merges = merges;
    this.mostRows = mostRows;
    this.rows = rows;
  }

  @Override
  public void startElement(String uri, String name, String prefixed, Attributes attributes)
      throws SAXException {
    switch (name) {
      case "row" -> {
        String number = attributes.getValue("r");
        row = number == null ? row + 1 : XlsxStyles.number(number);
        if (row < 1 || row > MOST_ROWS) {
          throw new SAXException(new OfficeRefused("cell-name-wrong"));
        }
        column = 0;
        cells = new TreeMap<>();
      }
      case "c" -> beginCell(attributes);
      case "f" -> formula = true;
      case "v" -> inValue = true;
      case "rPh" -> inGuide = true;
      // Some programs write a new text as the value and leave the old one beside it.
      case "t" -> inValue = !valued && !inGuide;
      default -> {}
    }
  }

  private void beginCell(Attributes attributes) throws SAXException {
    String reference = attributes.getValue("r");
    column = reference == null ? column + 1 : columnOf(reference);
    if (column < 1 || column > MOST_COLUMNS) {
      throw new SAXException(new OfficeRefused("cell-name-wrong"));
    }
    type = text(attributes.getValue("t"));
    style = XlsxStyles.number(attributes.getValue("s"));
    formula = false;
    valued = false;
    value.setLength(0);
  }

  private static int columnOf(String reference) throws SAXException {
    try {
      return new CellReference(reference).getCol() + 1;
    } catch (IllegalArgumentException wrong) {
      throw new SAXException(new OfficeRefused("cell-name-wrong"));
    }
  }

  @Override
  public void endElement(String uri, String name, String prefixed) throws SAXException {
    switch (name) {
      case "v" -> {
        inValue = false;
        valued = value.length() > 0;
      }
      case "t" -> inValue = false;
      case "rPh" -> inGuide = false;
      case "c" -> endCell();
      case "row" -> endRow();
      default -> {}
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (inValue) {
      value.append(characters, start, length);
    }
  }

  private void endCell() throws SAXException {
    RawCell cell = cell(value.toString());
    if (cell.text().isEmpty() && cell.error().isEmpty()) {
      return;
    }
    cells.put(column, cell);
    filledCells++;
    if (filledCells > MOST_CELLS) {
      throw new SAXException(new OfficeRefused("cells-too-many"));
    }
  }

  private RawCell cell(String text) throws SAXException {
    return switch (type) {
      case "s" -> plain(shared(text));
      case "inlineStr", "str" -> plain(isPicture(text) ? "" : XlsxStrings.decoded(text));
      case "b" -> plain(text.equals("1") ? "true" : "false");
      case "e" -> failed(text);
      default -> formula && text.isEmpty() ? failed(UNSAVED) : number(text);
    };
  }

  /** A cell that stands for a text which is not there has lost it: nothing of the file is sure. */
  private String shared(String number) throws SAXException {
    if (number.isEmpty()) {
      return "";
    }
    Optional<String> text = book.text(XlsxStyles.number(number));
    if (text.isEmpty()) {
      throw new SAXException(new OfficeRefused("shared-text-missing"));
    }
    return text.get();
  }

  /** WPS keeps a picture in a cell as a formula, and shows no word of it. */
  private boolean isPicture(String text) {
    return formula && text.startsWith("=DISPIMG(");
  }

  private RawCell plain(String text) {
    return new RawCell(text, row, column);
  }

  private RawCell failed(String error) {
    return new RawCell(error, row, column, Optional.empty(), Optional.empty(), Optional.of(error));
  }

  private RawCell number(String text) {
    Optional<BigDecimal> number = parsed(text);
    if (number.isEmpty()) {
      return plain(text);
    }
    XlsxStyles.Showing showing = book.showing(style);
    if (showing.percent()) {
      return plain(shown(number.get().movePointRight(2)) + "%");
    }
    if (!showing.unit().isEmpty()) {
      return plain(shown(number.get()) + showing.unit());
    }
    boolean date = showing.date();
    if (date && isTimeOfDay(number.get())) {
      return plain(timeOfDay(number.get()));
    }
    Optional<String> day =
        number
            .filter(serial -> date || plausible(serial))
            .flatMap(serial -> book.day(serial.doubleValue()))
            .map(LocalDate::toString);
    String shown = shown(number.get());
    return new RawCell(
        date ? day.orElse(shown) : shown, row, column, day, Optional.empty(), Optional.empty());
  }

  /** Less than a day: Excel keeps 12:30 as 0.5208…, and knows no day that it would be of. */
  private static boolean isTimeOfDay(BigDecimal serial) {
    return serial.signum() > 0 && serial.compareTo(BigDecimal.ONE) < 0;
  }

  private static String timeOfDay(BigDecimal serial) {
    long seconds = Math.round(serial.doubleValue() * SECONDS_OF_A_DAY);
    return LocalTime.ofSecondOfDay(Math.min(seconds, SECONDS_OF_A_DAY - 1)).toString();
  }

  private static String shown(BigDecimal number) {
    return number.toPlainString();
  }

  private static Optional<BigDecimal> parsed(String text) {
    if (text.isEmpty() || text.length() > LONGEST_NUMBER) {
      return Optional.empty();
    }
    try {
      BigDecimal exact = new BigDecimal(text);
      if (Math.abs((long) exact.scale()) > LONGEST_NUMBER || exact.precision() > LONGEST_NUMBER) {
        return Optional.empty();
      }
      BigDecimal rounded = exact.round(PRECISION).stripTrailingZeros();
      return Optional.of(rounded.scale() < 0 ? rounded.setScale(0) : rounded);
    } catch (NumberFormatException none) {
      return Optional.empty();
    }
  }

  /** A number that no format calls a date may still be one where a date is wanted: 2000 to 2099. */
  private static boolean plausible(BigDecimal serial) {
    return serial.compareTo(BigDecimal.valueOf(FIRST_PLAUSIBLE)) >= 0
        && serial.compareTo(BigDecimal.valueOf(LAST_PLAUSIBLE)) < 0;
  }

  private void endRow() throws SAXException {
    merges.remember(row, cells);
    Map<Integer, String> covering = merges.covering(row);
    int width = cells.isEmpty() ? 0 : cells.lastKey();
    if (width == 0) {
      return;
    }
    filledRows++;
    if (filledRows > mostRows) {
      throw new SAXException(new OfficeRefused("rows-too-many"));
    }
    rows.accept(new RawRow(row, laidOut(width, covering), List.of()));
  }

  private List<RawCell> laidOut(int width, Map<Integer, String> covering) {
    int last = covering.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<RawCell> all = new ArrayList<>();
    for (int number = 1; number <= Math.max(width, last); number++) {
      RawCell cell = cells.getOrDefault(number, new RawCell("", row, number));
      String above = covering.get(number);
      all.add(
          above == null || !cell.text().isEmpty()
              ? cell
              : new RawCell(
                  "", row, number, Optional.empty(), Optional.of(above), Optional.empty()));
    }
    return List.copyOf(all);
  }

  private static String text(@Nullable String attribute) {
    return attribute == null ? "" : attribute;
  }
}
