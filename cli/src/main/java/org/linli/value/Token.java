package org.linli.value;

/** A piece of a cell: words, a measure, or a mark between them. */
sealed interface Token permits Measure, Token.Word, Token.Mark {

  /** Index of its first character. */
  int start();

  /** Index behind its last character. */
  int end();

  /** Words without a measure in them. */
  record Word(int start, int end) implements Token {}

  /** One punctuation mark, folded. */
  record Mark(int start, char sign) implements Token {
    @Override
    public int end() {
      return start + 1;
    }

    /** Whether it ends a sentence. */
    boolean stops() {
      return "。;\n!?|".indexOf(sign) >= 0;
    }

    /** Whether it stands between the items of a list. */
    boolean lists() {
      return "、+/&·•".indexOf(sign) >= 0;
    }

    boolean opens() {
      return "([{【〔".indexOf(sign) >= 0;
    }

    boolean closes() {
      return ")]}】〕".indexOf(sign) >= 0;
    }
  }
}
