package org.linli.value;

/** What keeps a number that stands in a text from being a figure. */
enum Flaw {
  NONE(""),
  /** Digits hidden by {@code *} or {@code X}. */
  MASKED("masked"),
  /** 数百, 几十, 若干, 三四十, 30-40: a range or less than that. */
  VAGUE("vague"),
  /** {@code 1,20}. */
  MISGROUPED("misgrouped"),
  NEGATIVE("negative"),
  /** An exponent, a superscript, two decimal points. */
  UNREADABLE("unreadable"),
  /** More digits than any figure has. */
  TOO_LARGE("too-large");

  private final String word;

  Flaw(String word) {
    this.word = word;
  }

  /** The trouble's name for a sort of value: {@code count-masked}. */
  String trouble(String sort) {
    return sort + "-" + word;
  }
}
