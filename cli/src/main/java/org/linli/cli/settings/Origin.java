package org.linli.cli.settings;

import java.util.Locale;

/** Where a value comes from; what stands first goes first. */
public enum Origin {
  /** A flag. */
  COMMAND_LINE,
  /** A variable, as {@code LINLI_FAIL_ON}. */
  ENVIRONMENT,
  /** The campaign's linli.yaml. */
  CAMPAIGN,
  /** The user's own file for all campaigns. */
  USER,
  /** Nobody has said anything. */
  DEFAULT;

  /** Returns the word that JSON and message keys use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
