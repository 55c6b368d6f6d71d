/**
 * Runs the rules by scope: row, table, unit, campaign.
 *
 * <p>In come rows and a notice; out go findings, and which rows count.
 *
 * <p>Never chooses a severity or a clause by itself; the notice does.
 */
@NullMarked
package org.linli.check;

import org.jspecify.annotations.NullMarked;
