package org.linli.value;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A resident's identity number (公民身份号码, GB 11643): recognised so that it can be kept out of
 * reports.
 */
public record ResidentId(String text) {

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECKS = "10X98765432";

  /**
   * @throws IllegalArgumentException if the text has not the form of a number of 18 characters
   */
  public ResidentId {
    if (!wellFormed(text)) {
      throw new IllegalArgumentException("not the form of an identity number");
    }
  }

  /**
   * 17 digits and a digit or X, with a plausible month and day of birth in the years 1800 to 2099.
   */
  public static boolean wellFormed(String text) {
    if (text.length() != 18 || text.charAt(0) == '0') {
      return false;
    }
    for (int i = 0; i < 17; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    char last = text.charAt(17);
    int century = Integer.parseInt(text.substring(6, 8));
    int month = Integer.parseInt(text.substring(10, 12));
    int day = Integer.parseInt(text.substring(12, 14));
    boolean born =
        century >= 18 && century <= 20 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    return born && ((last >= '0' && last <= '9') || last == 'X');
  }

  /** Whether the check character is right. */
  public boolean checkHolds() {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (text.charAt(i) - '0');
    }
    return CHECKS.charAt(sum % 11) == text.charAt(17);
  }

  /** Whether the day of birth exists in the calendar. */
  public boolean birthdayExists() {
    try {
      LocalDate.of(number(6, 10), number(10, 12), number(12, 14));
      return true;
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }

  private int number(int from, int to) {
    return Integer.parseInt(text.substring(from, to));
  }
}
