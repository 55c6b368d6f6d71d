/**
 * Corrections that nobody need decide: encoding, spelling of figures and days, total rows.
 *
 * <p>In comes a campaign; out goes for each file what would be written in its place, as a diff or
 * onto the disk.
 *
 * <p>Never changes what is read of a file, nor a text that somebody has composed.
 */
@NullMarked
package org.linli.fix;

import org.jspecify.annotations.NullMarked;
