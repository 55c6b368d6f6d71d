/**
 * From bytes to typed rows: encodings, headings, title and total rows.
 *
 * <p>In comes one file of a unit; out come rows whose every cell knows its line and column.
 *
 * <p>Never drops a row or a cell in silence, and never holds a whole table.
 */
@NullMarked
package org.linli.read;

import org.jspecify.annotations.NullMarked;
