package org.linli.value;

/** Reads a number of people: 参与人数, 志愿者人数, 党员参与人数. */
public final class CountText {

  private CountText() {}

  /** The people that the text states, as person-times. Troubles are named {@code count-…}. */
  public static Reading<Count> read(String text) {
    String cleaned = Text.clean(text);
    if (cleaned.isEmpty()) {
      return Reading.nothing();
    }
    long plain = Digits.plain(cleaned);
    if (plain >= 0) {
      return Reading.of(Count.exact(plain));
    }
    return PeopleGrammar.read(cleaned, PeopleGrammar.Side.GIVING)
        .map(giving -> giving.people().orElseThrow());
  }
}
