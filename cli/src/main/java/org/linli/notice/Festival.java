package org.linli.notice;

import java.time.LocalDate;
import org.linli.value.Period;

/**
 * A day at which activities are to be held (节点), as 中秋.
 *
 * @param name as the notice writes it
 * @param day the festival's day
 * @param before how many days before it still belong to it
 * @param after how many days after it still belong to it
 */
public record Festival(String name, LocalDate day, int before, int after) {
  /** Returns whether the period touches the festival's days. */
  public boolean touches(Period period) {
    long at = day.toEpochDay();
    return period.start().toEpochDay() - at <= after && at - period.end().toEpochDay() <= before;
  }
}
