package org.linli.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * A field of an old form in a Word document, one box to tick or a list to choose from: what was
 * chosen in it stands in no text of the document.
 */
final class WordField {
  private final boolean box;
  private final List<String> items = new ArrayList<>();
  private String preset = "";
  private String chosen = "";

  /** Begins a box to tick, or a list. */
  WordField(boolean box) {
    this.box = box;
  }

  /**
   * Takes an element of the field.
   *
   * @param value of it; empty where it states none
   */
  void take(String name, String value) {
    switch (name) {
      case "default" -> preset = value.isEmpty() ? "1" : value;
      case "checked", "result" -> chosen = value.isEmpty() ? "1" : value;
      case "listEntry" -> items.add(value);
      default -> {}
    }
  }

  /** Returns what was chosen; empty for nothing of a list. */
  String shown() {
    String said = chosen.isEmpty() ? preset : chosen;
    if (box) {
      boolean ticked = said.equals("1") || said.equals("true") || said.equals("on");
      return ticked ? WordSymbol.TICKED : WordSymbol.EMPTY;
    }
    int number = said.matches("[0-9]{1,4}") ? Integer.parseInt(said) : 0;
    return number < items.size() ? items.get(number) : "";
  }
}
