package org.linli.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.finding.Location;

/** Where a row and its cells stand. Asked only when something is to be said of them. */
public interface Places {
  /** Returns where the row begins. */
  Location row();

  /**
   * Returns where a cell of the row stands.
   *
   * @param position of its field in the table, from 0
   * @param key of its field
   */
  Location cell(int position, String key);

  /** Returns the file that the row stands in, relative to the campaign folder. */
  default Optional<String> file() {
    return row().file();
  }

  /** Returns the sheet that the row stands on. */
  default Optional<String> sheet() {
    return row().sheet();
  }

  /** Returns the line on which the row begins, from 1; 0 where none is known. */
  default int line() {
    return row().line().orElse(0);
  }

  /**
   * Returns the line on which a cell of the row begins, from 1; 0 where none is known.
   *
   * @param position of its field in the table, from 0
   * @param key of its field
   */
  default int line(int position, String key) {
    return cell(position, key).line().orElse(0);
  }

  /** Returns the places of a row whose cells have no place of their own. */
  static Places of(Location row) {
    return of(row, new @Nullable Location[0]);
  }

  /**
   * Returns places that are known one by one.
   *
   * @param cells by position; a cell without one stands where the row does
   */
  static Places of(Location row, @Nullable Location[] cells) {
    @Nullable Location[] kept = cells.clone();
    return new Places() {
      @Override
      public Location row() {
        return row;
      }

      @Override
      public Location cell(int position, String key) {
        Location own = position < kept.length ? kept[position] : null;
        return own == null ? row.inField(key) : own;
      }
    };
  }
}
