/**
 * The outputs for programs: report.json and the merged tables.
 *
 * <p>In come statistics and rows; out go JSON and CSV in a fixed order.
 *
 * <p>Never formats a figure for people.
 */
@NullMarked
package org.linli.render.data;

import org.jspecify.annotations.NullMarked;
