package org.linli.value;

import java.util.Locale;
import java.util.Optional;

/**
 * A unified social credit code (统一社会信用代码, GB 32100-2015): registrar's department, kind, region of
 * the registrar, organization code with its own check character (GB 11714), and a check character.
 *
 * @param text 18 characters of 0-9 and A-Z without I, O, S, V, Z
 */
public record CreditCode(String text) {

  private static final String OUTER_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final String INNER_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final int[] OUTER_WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };
  private static final int[] INNER_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

  /**
   * @throws IllegalArgumentException if the text has not the form of a code
   */
  public CreditCode {
    if (!wellFormed(text)) {
      throw new IllegalArgumentException("not a credit code: " + text);
    }
  }

  /**
   * The code in this text, after folding of width, case and white space; its checks may still fail.
   */
  public static Optional<CreditCode> parse(String text) {
    String folded = Text.folded(text).toUpperCase(Locale.ROOT);
    return wellFormed(folded) ? Optional.of(new CreditCode(folded)) : Optional.empty();
  }

  /** What sort of organization the first two characters name. */
  public enum Kind {
    /** 51 社会团体. */
    ASSOCIATION,
    /** 52 民办非企业单位 (社会服务机构). */
    SERVICE,
    /** 53 基金会. */
    FOUNDATION,
    /** 59, another body that civil affairs registers. */
    OTHER_CIVIL,
    /** Registered elsewhere: an enterprise, an institution, a trade union. */
    ELSEWHERE
  }

  /** The kind of the organization. */
  public Kind kind() {
    return switch (text.substring(0, 2)) {
      case "51" -> Kind.ASSOCIATION;
      case "52" -> Kind.SERVICE;
      case "53" -> Kind.FOUNDATION;
      case "59" -> Kind.OTHER_CIVIL;
      default -> Kind.ELSEWHERE;
    };
  }

  /** The six digits of the registrar's region (GB/T 2260); superseded codes occur. */
  public String registrar() {
    return text.substring(2, 8);
  }

  /** Whether the last character is right (GB 32100-2015). */
  public boolean outerCheckHolds() {
    int sum = 0;
    for (int i = 0; i < OUTER_WEIGHTS.length; i++) {
      sum += OUTER_WEIGHTS[i] * OUTER_ALPHABET.indexOf(text.charAt(i));
    }
    return OUTER_ALPHABET.charAt((31 - sum % 31) % 31) == text.charAt(17);
  }

  /** Whether the check character inside the organization code is right (GB 11714). */
  public boolean innerCheckHolds() {
    int sum = 0;
    for (int i = 0; i < INNER_WEIGHTS.length; i++) {
      sum += INNER_WEIGHTS[i] * INNER_ALPHABET.indexOf(text.charAt(8 + i));
    }
    int check = 11 - sum % 11;
    char expected = check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
    return expected == text.charAt(16);
  }

  @Override
  public String toString() {
    return text;
  }

  private static boolean wellFormed(String code) {
    if (code.length() != 18) {
      return false;
    }
    for (int i = 0; i < code.length(); i++) {
      boolean fits =
          (i >= 2 && i < 8)
              ? code.charAt(i) >= '0' && code.charAt(i) <= '9'
              : OUTER_ALPHABET.indexOf(code.charAt(i)) >= 0;
      if (!fits) {
        return false;
      }
    }
    return true;
  }
}
