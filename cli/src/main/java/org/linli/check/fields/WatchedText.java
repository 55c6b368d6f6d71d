package org.linli.check.fields;

/**
 * A text that lets itself be read only so often. A pack's regular expression may backtrack for
 * hours over a text made for it; counting steps rather than time stops it at the same place on
 * every machine.
 */
final class WatchedText implements CharSequence {
  /**
   * About a tenth of a second on a machine of 2020; a sane pattern needs a few steps a character.
   */
  private static final int STEPS = 5_000_000;

  private final CharSequence text;
  private final int[] left;

  WatchedText(String text) {
    this(text, new int[] {STEPS});
  }

  private WatchedText(CharSequence text, int[] left) {
    this.text = text;
    this.left = left;
  }

  /** Thrown when the text has been read too often. */
  static final class TooManySteps extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public char charAt(int index) {
    if (--left[0] < 0) {
      throw new TooManySteps();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new WatchedText(text.subSequence(start, end), left);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
