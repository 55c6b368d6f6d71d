package org.linli.model;

import java.util.List;
import java.util.Optional;
import org.linli.value.Beneficiaries;
import org.linli.value.Reading;

/**
 * One field of one row as submitted: its text and what reading it gave. Where it stands is the
 * row's to know ({@link Row#at(String)}), so that the same cell can serve all rows that say the
 * same. Immutable, but for what {@link #quiet()} learns; no record, since what every row asks of it
 * is worked out once.
 */
public final class Cell {
  private final String text;
  private final Reading<?> reading;
  private final Quiet quiet;
  private final Optional<?> value;
  private final boolean states;
  private final boolean silent;

  /** Makes a cell of one row only. */
  public Cell(String text, Reading<?> reading) {
    this(text, reading, Quiet.UNKNOWN);
  }

  /**
   * Makes a cell.
   *
   * @param text trimmed and NFC-normalised, otherwise as submitted; empty where nothing was stated
   * @param reading the value of the field's type ({@code Count}, {@code Money}, {@code Period},
   *     {@code Beneficiaries}, {@code BigDecimal}, {@code Long}, {@code LocalDate}, {@code
   *     Boolean}, {@code List<String>}, {@code CategoryChoice}, {@code String})
   * @param quiet the checks that have nothing to say of it
   */
  public Cell(String text, Reading<?> reading, Quiet quiet) {
    this.text = text;
    this.reading = reading;
    this.quiet = quiet;
    this.value = reading.value();
    this.states = states(reading);
    this.silent = reading.isSilent();
  }

  private static boolean states(Reading<?> reading) {
    if (!(reading instanceof Reading.Value<?> read)) {
      return reading instanceof Reading.Unreadable<?>;
    }
    if (read.it() instanceof List<?> items) {
      return !items.isEmpty();
    }
    return !(read.it() instanceof Beneficiaries helped)
        || helped.people().isPresent()
        || helped.households().isPresent();
  }

  /** Returns the text as submitted. */
  public String text() {
    return text;
  }

  /** Returns what reading the text gave. */
  public Reading<?> reading() {
    return reading;
  }

  /** Returns the checks that have nothing to say of it. */
  public Quiet quiet() {
    return quiet;
  }

  /** Returns the value, if one was stated and could be read. */
  public Optional<?> value() {
    return value;
  }

  /**
   * Returns whether something is stated here that counts for what the field asks: an item of a
   * list, people or households helped. What cannot be read is stated too; its own rule says so.
   */
  public boolean states() {
    return states;
  }

  /** Returns whether reading has found nothing to say of it. */
  public boolean isSilent() {
    return silent;
  }

  /** Returns whether nothing was stated here. */
  public boolean isEmpty() {
    return text.isEmpty();
  }
}
