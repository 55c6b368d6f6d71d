package org.linli.value;

/** Reads a number of people: 参与人数, 志愿者人数, 党员参与人数. */
public final class CountText {

  private CountText() {}

  /** The people that the text states, as person-times. Troubles are named {@code count-…}. */
  public static Reading<Count> read(String text) {
    return read(text, HeadedUnit.PLAIN);
  }

  /**
   * The people that the text states.
   *
   * @param unit of the heading, for a number that bears none
   */
  public static Reading<Count> read(String text, HeadedUnit unit) {
    String cleaned = Text.clean(text);
    if (cleaned.isEmpty()) {
      return Reading.nothing();
    }
    long plain = unit.isPlain() ? Digits.plain(cleaned) : -1;
    if (plain >= 0) {
      return Reading.of(Count.exact(plain));
    }
    return PeopleGrammar.read(cleaned, PeopleGrammar.Side.GIVING, unit)
        .map(giving -> giving.people().orElseThrow());
  }
}
