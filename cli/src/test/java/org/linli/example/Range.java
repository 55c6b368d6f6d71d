package org.linli.example;

/** Two numbers and what lies between them, both included. */
record Range(int from, int to) {
  /** Reads {@code 24-90}. */
  static Range of(String text) {
    String[] ends = text.split("-", -1);
    return new Range(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
  }

  /** Returns a number of the range; small ones are more frequent, as in life. */
  int draw(Dice dice) {
    int one = dice.between(from, to);
    int other = dice.between(from, to);
    return Math.min(one, other) + (Math.max(one, other) - Math.min(one, other)) / 3;
  }
}
