/**
 * Counts once and only once, rolls up by unit, compares with targets.
 *
 * <p>In come checked rows; out go {@code Statistics}, exact and independent of order.
 *
 * <p>Never reads a file, and never counts an estimate as exact.
 */
@NullMarked
package org.linli.aggregate;

import org.jspecify.annotations.NullMarked;
