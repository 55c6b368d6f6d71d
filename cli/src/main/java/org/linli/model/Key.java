package org.linli.model;

/**
 * A field of activities that every row is asked for, with a number by which it is found at once.
 */
enum Key {
  NAME,
  INITIATOR,
  PLACE,
  PERIOD,
  CATEGORY,
  ORGANIZATIONS,
  PARTICIPANTS,
  FUNDS,
  BENEFICIARIES,
  SERVICE_HOURS;

  private final String text = name().toLowerCase(java.util.Locale.ROOT);

  /** Returns the key as packs write it. */
  String text() {
    return text;
  }
}
