package org.linli.value;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** What may be done to a text before it is read, compared or shown. */
public final class Text {

  private static final int QUOTED = 60;

  private Text() {}

  /**
   * NFC, without white space, no-break and ideographic spaces, zero-width spaces and byte-order
   * marks at both ends.
   */
  public static String clean(String text) {
    String normal =
        isAscii(text) || Normalizer.isNormalized(text, Normalizer.Form.NFC)
            ? text
            : Normalizer.normalize(text, Normalizer.Form.NFC);
    int from = 0;
    int to = normal.length();
    while (from < to && blank(normal.charAt(from))) {
      from++;
    }
    while (to > from && blank(normal.charAt(to - 1))) {
      to--;
    }
    return normal.substring(from, to);
  }

  /**
   * NFKC with all white space removed: two headings or names are the same if these are equal. Case
   * is kept.
   */
  public static String folded(String text) {
    if (isFolded(text)) {
      return text;
    }
    String normal = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder kept = new StringBuilder(normal.length());
    for (int i = 0; i < normal.length(); i++) {
      char c = normal.charAt(i);
      if (!blank(c)) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  /**
   * The first control or bidirectional character, as {@code U+202E}; line breaks and tabs are
   * allowed in a cell.
   */
  public static Optional<String> hidden(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (unseen(c)) {
        return Optional.of(String.format(Locale.ROOT, "U+%04X", (int) c));
      }
    }
    return Optional.empty();
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
    return control || bidirectional || zeroWidth;
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

  /** Codes and English words, of which a roster has thousands, are as they should be. */
  private static boolean isFolded(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) <= ' ' || text.charAt(i) >= 0x7F) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
