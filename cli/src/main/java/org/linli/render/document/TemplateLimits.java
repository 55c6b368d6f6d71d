package org.linli.render.document;

import java.time.Duration;

/**
 * How long a template may run and how much it may write before it is stopped (reliability, limits).
 *
 * @param time from the first to the last element
 * @param characters of output, in UTF-16 units
 */
record TemplateLimits(Duration time, long characters) {
  /** What holds for every report. */
  static final TemplateLimits DEFAULT = new TemplateLimits(Duration.ofSeconds(10), 20L << 20);
}
