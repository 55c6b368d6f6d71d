package org.linli.check;

import org.linli.finding.Location;
import org.linli.value.StoredInput;
import org.linli.value.StoredOutput;

/**
 * An image, or another file, that a row names.
 *
 * @param at the cell that names it
 * @param file relative to the campaign folder, separated by {@code /}
 * @param size in bytes
 * @param counts whether the row counts
 */
public record ImageUse(Location at, String file, long size, boolean counts) {

  void write(StoredOutput out) {
    at.write(out);
    out.text(file);
    out.number(size);
    out.yes(counts);
  }

  static ImageUse read(StoredInput in) {
    return new ImageUse(Location.read(in), in.text(), in.number(), in.yes());
  }
}
