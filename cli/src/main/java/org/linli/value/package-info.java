/**
 * What one cell can mean: money, counts, periods, groups, unit codes, and how each is read from
 * text.
 *
 * <p>In comes the text of a cell; out goes a value, or the reason why there is none.
 *
 * <p>Never guesses, never gives 0 for what it cannot read, and touches no file, clock or locale.
 */
@NullMarked
package org.linli.value;

import org.jspecify.annotations.NullMarked;
