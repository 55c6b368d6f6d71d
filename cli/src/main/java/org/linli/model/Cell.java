package org.linli.model;

import java.util.Optional;
import org.linli.finding.Location;
import org.linli.value.Reading;

/**
 * One field of one row as submitted: its text, where it stands, and what reading it gave.
 *
 * @param text trimmed and NFC-normalised, otherwise as submitted; empty where nothing was stated
 * @param at the place, with line, column and field
 * @param reading the value of the field's type ({@code Count}, {@code Money}, {@code Period},
 *     {@code Beneficiaries}, {@code BigDecimal}, {@code Long}, {@code LocalDate}, {@code Boolean},
 *     {@code List<String>}, {@code CategoryChoice}, {@code String})
 */
public record Cell(String text, Location at, Reading<?> reading) {

  /** Returns the value, if one was stated and could be read. */
  public Optional<?> value() {
    return reading.value();
  }

  /** Returns whether nothing was stated here. */
  public boolean isEmpty() {
    return text.isEmpty();
  }
}
