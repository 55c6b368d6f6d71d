/**
 * The constraints that a pack can put on a field: a closed vocabulary, one small class a word.
 *
 * <p>In comes a table as the pack describes it; out go checks of its rows.
 *
 * <p>Never knows what a field means; what two notices could disagree on stands in the pack.
 */
@NullMarked
package org.linli.check.fields;

import org.jspecify.annotations.NullMarked;
