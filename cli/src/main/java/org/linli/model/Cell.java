package org.linli.model;

import java.util.Optional;
import org.linli.value.Reading;

/**
 * One field of one row as submitted: its text and what reading it gave. Where it stands is the
 * row's to know ({@link Row#at(String)}), so that the same cell can serve all rows that say the
 * same.
 *
 * @param text trimmed and NFC-normalised, otherwise as submitted; empty where nothing was stated
 * @param reading the value of the field's type ({@code Count}, {@code Money}, {@code Period},
 *     {@code Beneficiaries}, {@code BigDecimal}, {@code Long}, {@code LocalDate}, {@code Boolean},
 *     {@code List<String>}, {@code CategoryChoice}, {@code String})
 * @param quiet the checks that have nothing to say of it
 */
public record Cell(String text, Reading<?> reading, Quiet quiet) {

  /** Makes a cell of one row only. */
  public Cell(String text, Reading<?> reading) {
    this(text, reading, Quiet.UNKNOWN);
  }

  /** Returns the value, if one was stated and could be read. */
  public Optional<?> value() {
    return reading.value();
  }

  /** Returns whether nothing was stated here. */
  public boolean isEmpty() {
    return text.isEmpty();
  }
}
