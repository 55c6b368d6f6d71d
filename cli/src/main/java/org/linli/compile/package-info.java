/**
 * The pipeline from a campaign folder to its outputs, in one readable method.
 *
 * <p>In come a request and a notice; out go the result and its findings.
 *
 * <p>Never talks to the user; threads live here and cannot change a byte.
 */
@NullMarked
package org.linli.compile;

import org.jspecify.annotations.NullMarked;
