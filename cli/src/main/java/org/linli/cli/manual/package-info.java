/**
 * The manual pages, as man(1) shows them.
 *
 * <p>In comes a command with its help in one language; out goes its page in roff.
 *
 * <p>Never says what help does not: a page is made from the command itself and cannot drift.
 */
@NullMarked
package org.linli.cli.manual;

import org.jspecify.annotations.NullMarked;
