package org.linli.value;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** What may be done to a text before it is read, compared or shown. */
public final class Text {

  private static final int QUOTED = 60;

  /** From a character of full width to the ASCII character that it widens. */
  private static final int WIDTH = 0xFF01 - '!';

  private Text() {}

  /**
   * NFC, without white space, no-break and ideographic spaces, zero-width spaces and byte-order
   * marks at both ends.
   */
  public static String clean(String text) {
    String normal =
        isPlain(text) || Normalizer.isNormalized(text, Normalizer.Form.NFC)
            ? text
            : Normalizer.normalize(text, Normalizer.Form.NFC);
    return trimmed(normal);
  }

  /** Without what {@link #clean} takes away at both ends, and otherwise as it is. */
  public static String trimmed(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && blank(text.charAt(from))) {
      from++;
    }
    while (to > from && blank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /**
   * Whether a text surely has nothing {@link #hidden} in it and is in NFC, so that it need only be
   * {@link #trimmed} to be {@link #clean}. Nearly every text is.
   */
  public static boolean isOrdinary(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!(c >= 0x4E00 && c < 0xA000) && !(c >= ' ' && c < 0x7F) && !isUsualMark(c)) {
        return false;
      }
    }
    return true;
  }

  /**
   * NFKC with all white space removed: two headings or names are the same if these are equal. Case
   * is kept.
   */
  public static String folded(String text) {
    if (isFolded(text)) {
      return text;
    }
    String normal =
        isPlain(text) ? narrowed(text) : Normalizer.normalize(text, Normalizer.Form.NFKC);
    int kept = 0;
    while (kept < normal.length() && !blank(normal.charAt(kept))) {
      kept++;
    }
    if (kept == normal.length()) {
      return normal;
    }
    String joined = withoutBlanks(normal, kept);
    // What stood apart may now compose: an accent behind a space goes with the letter before it.
    return isPlain(text) ? joined : Normalizer.normalize(joined, Normalizer.Form.NFKC);
  }

  /** Whether a text surely is what folding makes of it. */
  private static boolean isFolded(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean same = c >= 0x4E00 && c < 0xA000 || c > ' ' && c < 0x7F || isUsualMark(c) && !wide(c);
      if (!same) {
        return false;
      }
    }
    return true;
  }

  private static String withoutBlanks(String text, int first) {
    StringBuilder kept = new StringBuilder(text.length()).append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      if (!blank(text.charAt(i))) {
        kept.append(text.charAt(i));
      }
    }
    return kept.toString();
  }

  /** What NFKC makes of a plain text: letters and marks of full width become ASCII. */
  private static String narrowed(String text) {
    int first = 0;
    while (first < text.length() && !wide(text.charAt(first))) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    char[] narrow = text.toCharArray();
    for (int i = first; i < narrow.length; i++) {
      if (wide(narrow[i])) {
        narrow[i] = (char) (narrow[i] - WIDTH);
      }
    }
    return new String(narrow);
  }

  /**
   * The first control or bidirectional character, half of a surrogate pair or noncharacter that XML
   * forbids, as {@code U+202E}; line breaks and tabs are allowed in a cell.
   */
  public static Optional<String> hidden(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean common = c >= 0x3000 && c < 0xA000;
      if (!common && (unseen(c) || Character.isSurrogate(c) && !paired(text, i))) {
        return Optional.of(String.format(Locale.ROOT, "U+%04X", (int) c));
      }
    }
    return Optional.empty();
  }

  /** The text without any character that is {@link #hidden}. */
  public static String withoutHidden(String text) {
    if (hidden(text).isEmpty()) {
      return text;
    }
    StringBuilder seen = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!unseen(c) && (!Character.isSurrogate(c) || paired(text, i))) {
        seen.append(c);
      }
    }
    return seen.toString();
  }

  /**
   * The text with control and bidirectional characters, and line breaks, made visible: {@code
   * \u202E}, {@code \n}.
   */
  public static String shown(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean loneSurrogate = Character.isSurrogate(c) && !paired(text, i);
      if (c < ' ' || unseen(c) || loneSurrogate) {
        if (out == null) {
          out = new StringBuilder(text.length() + 8).append(text, 0, i);
        }
        out.append(escape(c));
      } else if (out != null) {
        out.append(c);
      }
    }
    return out == null ? text : out.toString();
  }

  /**
   * The text, or its first {@code limit} characters with … for the rest. A surrogate pair is never
   * torn.
   */
  public static String shortened(String text, int limit) {
    if (text.codePointCount(0, text.length()) <= limit) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, Math.max(0, limit - 1))) + "…";
  }

  /** How many characters (字) there are, white space not counted. */
  public static int characters(String text) {
    return (int) text.codePoints().filter(c -> c > Character.MAX_VALUE || !blank((char) c)).count();
  }

  /** The text as a finding quotes it: trimmed, shown and shortened. */
  static String quoted(String text) {
    return shortened(shown(clean(text)), QUOTED);
  }

  /**
   * White space in the widest sense: what a spreadsheet or a word processor may leave at the edge
   * of a cell.
   */
  static boolean blank(char c) {
    return (c <= ' ' && Character.isWhitespace(c))
        || c == '\u00A0'
        || c == '\u3000'
        || c == '\uFEFF'
        || c == '\u200B'
        || c == '\u202F'
        || (c >= '\u2000' && c <= '\u200A')
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u0085';
  }

  private static boolean unseen(char c) {
    boolean control =
        (c < ' ' && c != '\n' && c != '\r' && c != '\t') || (c >= '\u007F' && c <= '\u009F');
    boolean bidirectional =
        c == '\u061C'
            || (c >= '\u200E' && c <= '\u200F')
            || (c >= '\u202A' && c <= '\u202E')
            || (c >= '\u2066' && c <= '\u2069');
    boolean zeroWidth = (c >= '\u200B' && c <= '\u200D') || c == '\u2060' || c == '\uFEFF';
    return control || bidirectional || zeroWidth || c >= '\uFFFE';
  }

  private static boolean paired(String text, int i) {
    char c = text.charAt(i);
    return Character.isHighSurrogate(c)
        ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
  }

  private static String escape(char c) {
    return switch (c) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> String.format(Locale.ROOT, "\\u%04X", (int) c);
    };
  }

  /**
   * Whether a text consists of characters which composition leaves as they are, and of which
   * compatibility only narrows those of full width: ASCII, Chinese characters and the usual marks.
   * Nearly every text does, and the full normalisation costs much more than this look.
   */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!(c >= 0x4E00 && c < 0xA000) && c >= 0x80 && !isUsualMark(c)) {
        return false;
      }
    }
    return true;
  }

  /** Letters and marks of full width, Chinese punctuation, quotation marks and dashes. */
  private static boolean isUsualMark(char c) {
    return wide(c)
        || c >= 0x3001 && c <= 0x3020
        || c >= 0x2018 && c <= 0x2023
        || c >= 0x2012 && c <= 0x2016;
  }

  private static boolean wide(char c) {
    return c >= 0xFF01 && c <= 0xFF5E;
  }
}
