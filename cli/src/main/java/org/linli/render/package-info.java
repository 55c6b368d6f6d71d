/**
 * Values in, bytes out: what the kinds of output have in common.
 *
 * <p>In come statistics and findings; out goes the content of each output file.
 *
 * <p>Never does arithmetic that a reader could check, and never lets data become markup or a
 * formula.
 */
@NullMarked
package org.linli.render;

import org.jspecify.annotations.NullMarked;
