/**
 * Findings in words: a language chosen, and one small writer for each format.
 *
 * <p>In come findings; out go lines for a terminal, JSON, CSV and what CI reads.
 *
 * <p>Never changes, hides or reorders a finding, and shows personal data only masked.
 */
@NullMarked
package org.linli.render.findings;

import org.jspecify.annotations.NullMarked;
