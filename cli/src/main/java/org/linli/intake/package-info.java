/**
 * From filled-in official forms to a unit's folder: workbooks and Word documents become the tables,
 * records and images that the compiler reads.
 *
 * <p>In comes one office file; out go rows of a table, records with their images, what the form
 * says of the unit, and what in the file belongs to none of these.
 *
 * <p>Never corrects what somebody has written, never drops any of it in silence, and never
 * overwrites what is in the folder already.
 */
@NullMarked
package org.linli.intake;

import org.jspecify.annotations.NullMarked;
