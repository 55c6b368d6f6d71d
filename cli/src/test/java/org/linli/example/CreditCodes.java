package org.linli.example;

import java.util.Locale;

/**
 * Makes credit codes with right check characters (GB 32100-2015 and GB 11714). They belong to
 * nobody.
 */
final class CreditCodes {
  private static final String DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int[] INNER = {3, 7, 9, 10, 5, 8, 4, 2};

  private CreditCodes() {}

  /**
   * Returns the code of an organization: 51, 52 or 53, the registrar's six digits, a running
   * number.
   */
  static String of(String kind, String region, int number) {
    String organization =
        "MJ" + DIGITS.charAt(10 + number % 15) + String.format(Locale.ROOT, "%05d", number);
    String body = kind + region + organization + inner(organization);
    return body + outer(body);
  }

  private static char inner(String organization) {
    int sum = 0;
    for (int i = 0; i < INNER.length; i++) {
      sum += Character.digit(organization.charAt(i), 36) * INNER[i];
    }
    int check = 11 - sum % 11;
    return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
  }

  private static char outer(String body) {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < body.length(); i++) {
      sum += DIGITS.indexOf(body.charAt(i)) * weight;
      weight = weight * 3 % 31;
    }
    return DIGITS.charAt((31 - sum % 31) % 31);
  }
}
