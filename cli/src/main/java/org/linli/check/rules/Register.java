package org.linli.check.rules;

import java.util.List;
import org.linli.check.Registration;

/**
 * The checks that look at what rows, units and campaigns mean. One line a check, sorted by rule.
 */
public final class Register {
  private static final List<Registration> ALL = List.of();

  private Register() {}

  /** Returns all checks, sorted by the rule that each is named after. */
  public static List<Registration> all() {
    return ALL;
  }
}
