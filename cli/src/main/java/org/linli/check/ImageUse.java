package org.linli.check;

import org.linli.finding.Location;

/**
 * An image that a row names as evidence.
 *
 * @param at the cell that names it
 * @param file relative to the campaign folder, separated by {@code /}
 * @param size in bytes
 */
public record ImageUse(Location at, String file, long size) {}
